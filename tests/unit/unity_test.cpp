// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/unit/sourcetree.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace unity_test {

namespace {

/// Constants and types that a file keeps to itself, in unnamed namespaces.
QStringList privateNamesIn(const QStringList &lines)
{
    static const QRegularExpression constant(u"^(?:constexpr|const)\\s[^=({]*?\\b(\\w+)(?:\\[\\])?\\s*[={]"_s);
    static const QRegularExpression type(u"^(?:struct|class|enum class|enum)\\s+(\\w+)[^;]*$"_s);
    QStringList names;
    bool isPrivate = false;
    for (const QString &line : lines) {
        if (line == u"namespace {"_s)
            isPrivate = true;
        else if (line == u"} // namespace"_s)
            isPrivate = false;
        if (!isPrivate)
            continue;
        for (const QRegularExpression &shape : {constant, type}) {
            if (const auto match = shape.match(line); match.hasMatch())
                names << match.captured(1);
        }
    }
    return names;
}

} // namespace

/// The tests are built with several sources in one: what is private to a file is private to its layer then.
class UnityTest : public QObject {
    Q_OBJECT
private slots:
    void privateNamesAreSeen()
    {
        QCOMPARE(
            privateNamesIn({u"constexpr int Outside = 1;"_s, u"namespace {"_s, u"constexpr Milliseconds Pause = 1s;"_s,
                            u"const QString Key = u\"k\"_s;"_s, u"constexpr CrashSignal All[] = {{1}};"_s,
                            u"constexpr std::chrono::seconds Retry{60};"_s, u"struct Row {"_s, u"struct Ahead;"_s,
                            u"    constexpr int Inside = 1;"_s, u"const char *wordFor(int kind)"_s, u"} // namespace"_s,
                            u"class Public {"_s}),
            (QStringList{u"Pause"_s, u"Key"_s, u"All"_s, u"Retry"_s, u"Row"_s}));
    }

    void noTwoFilesOfALayerShareAPrivateName()
    {
        QMap<QString, QStringList> homes;
        for (const QString &file : sources({u"core"_s, u"ui"_s})) {
            if (!file.endsWith(u".cpp"_s))
                continue;
            for (const QString &name : privateNamesIn(linesOf(file)))
                homes[QFileInfo(file).path() + u' ' + name] << file;
        }
        QVERIFY(homes.size() > 100);
        QStringList shared;
        for (auto it = homes.cbegin(); it != homes.cend(); ++it) {
            if (it->size() > 1)
                shared << it.key() + u": "_s + it->join(u" and "_s);
        }
        QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
    }
};

} // namespace unity_test

TEXTBACK_TEST(unity_test, UnityTest)
#include "unity_test.moc"
