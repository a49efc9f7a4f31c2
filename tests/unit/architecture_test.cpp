// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/unit/sourcetree.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace architecture_test {

namespace {

/// What one folder may include. The first entry of `layers()` that is a prefix of a file's path applies to it.
struct Layer {
    QString folder;
    QStringList ours; ///< Folders; one that ends in '*' means the files right in it, not those of its sub-folders.
    QStringList qtModules;
};

const QList<Layer> &layers()
{
    static const QStringList net{u"QtCore"_s, u"QtNetwork"_s, u"QtWebSockets"_s};
    static const QStringList screen{u"QtCore"_s,         u"QtDBus"_s, u"QtGui"_s,    u"QtMultimedia"_s,
                                    u"QtPrintSupport"_s, u"QtSvg"_s,  u"QtWidgets"_s};
    static const QStringList values{u"core/domain/"_s, u"core/policy/"_s};
    static const QList<Layer> all{
        {u"core/domain/"_s, {u"core/domain/"_s}, {u"QtCore"_s}},
        {u"core/policy/"_s, values, {u"QtCore"_s}},
        {u"core/store/"_s, values + QStringList{u"core/store/"_s}, {u"QtCore"_s, u"QtSql"_s}},
        {u"core/spelling/"_s, values + QStringList{u"core/spelling/"_s}, {u"QtCore"_s}},
        {u"core/secrets/"_s, values + QStringList{u"core/secrets/"_s}, {u"QtCore"_s}},
        {u"core/carrier/ringcentral/"_s, values + QStringList{u"core/carrier/*"_s, u"core/carrier/ringcentral/"_s},
         net},
        {u"core/carrier/practice/"_s, values + QStringList{u"core/carrier/*"_s, u"core/carrier/practice/"_s}, net},
        {u"core/carrier/"_s, values + QStringList{u"core/carrier/*"_s}, net},
        {u"core/engine/"_s,
         values + QStringList{u"core/engine/"_s, u"core/store/"_s, u"core/secrets/"_s, u"core/carrier/*"_s},
         {u"QtCore"_s}},
        {u"ui/"_s, values + QStringList{u"ui/"_s}, screen},
    };
    return all;
}

const Layer *layerOf(const QString &path)
{
    for (const Layer &layer : layers()) {
        if (path.startsWith(layer.folder))
            return &layer;
    }
    return nullptr; // app wires everything, tests look at everything
}

bool isWithin(const QString &header, const QString &folder)
{
    if (!folder.endsWith(u'*'))
        return header.startsWith(folder);
    const QString parent = folder.chopped(1);
    return header.startsWith(parent) && !header.mid(parent.size()).contains(u'/');
}

/// Which of our folders an include points into, as a path from the root; empty when it is not ours.
QString ourHeader(const QString &includingFile, const QString &header)
{
    const QString beside = QDir::cleanPath(QFileInfo(includingFile).path() + u'/' + header);
    for (const QString &path : {QDir::cleanPath(header), beside}) {
        static const QRegularExpression houses(u"^(core|ui|app|tests)/"_s);
        if (houses.match(path).hasMatch() && QFile::exists(projectRoot() + u'/' + path))
            return path;
    }
    return {};
}

/// The Qt module a header belongs to; empty when it is not Qt's.
QString qtModuleOf(const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    for (const QString &module : modules) {
        if (QFile::exists(headers.filePath(module + u'/' + header)))
            return module;
    }
    return {};
}

QString forbiddenInclude(const Layer &layer, const QString &file, const QString &line)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s);
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(1);
    const QString ours = ourHeader(file, header);
    if (!ours.isEmpty()) {
        const bool allowed = std::any_of(layer.ours.begin(), layer.ours.end(),
                                         [&](const QString &folder) { return isWithin(ours, folder); });
        return allowed ? QString() : ours;
    }
    const QString module = qtModuleOf(header);
    return module.isEmpty() || layer.qtModules.contains(module) ? QString() : module + u'/' + header;
}

/// One line a complaint, so that a failure names them all at once.
void complain(const QStringList &complaints)
{
    if (!complaints.isEmpty())
        QFAIL(qPrintable(u'\n' + complaints.join(u'\n')));
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT
private slots:
    void theRulesKnowEachFolder()
    {
        QCOMPARE(layerOf(u"core/carrier/practice/x.h"_s)->folder, u"core/carrier/practice/"_s);
        const Layer &practice = *layerOf(u"core/carrier/practice/x.h"_s);
        QVERIFY(isWithin(u"core/carrier/http.h"_s, practice.ours.at(2)));
        QVERIFY(!isWithin(u"core/carrier/ringcentral/wire.h"_s, practice.ours.at(2)));
        for (const QString &file : sources({u"core"_s, u"ui"_s}))
            QVERIFY2(layerOf(file), qPrintable(file + u" stands in no known layer"_s));
    }

    void includesFollowTheArrows()
    {
        if (!QFile::exists(QLibraryInfo::path(QLibraryInfo::HeadersPath) + u"/QtWidgets/QLabel"_s))
            qInfo("Qt's headers are not laid out in module folders here: only our own includes are checked");
        QStringList wrong;
        for (const QString &file : sources({u"core"_s, u"ui"_s})) {
            const Layer *layer = layerOf(file);
            QVERIFY2(layer, qPrintable(file + u" stands in no known layer"_s));
            for (const QString &line : linesOf(file)) {
                const QString header = forbiddenInclude(*layer, file, line);
                if (!header.isEmpty())
                    wrong << file + u" may not include "_s + header;
            }
        }
        complain(wrong);
    }

    void aForbiddenArrowIsSeen()
    {
        const QString header = u"core/domain/call.h"_s;
        const Layer domain = *layerOf(header);
        QCOMPARE(forbiddenInclude(domain, header, u"#include \"core/domain/text.h\""_s), QString());
        QCOMPARE(forbiddenInclude(domain, header, u"#include \"text.h\""_s), QString());
        QCOMPARE(forbiddenInclude(domain, header, u"#include <QString>"_s), QString());
        QCOMPARE(forbiddenInclude(domain, header, u"#include \"core/policy/judge.h\""_s), u"core/policy/judge.h"_s);
        QCOMPARE(forbiddenInclude(domain, header, u"#include \"../policy/judge.h\""_s), u"core/policy/judge.h"_s);
        QCOMPARE(forbiddenInclude(domain, header, u"  # include <QtWidgets/QLabel>"_s),
                 u"QtWidgets/QtWidgets/QLabel"_s);
    }

    void theWindowFreePartsDoWithoutForbiddenHabits()
    {
        static const QList<std::pair<QRegularExpression, QString>> habits{
            {QRegularExpression(u"\\bsetStyleSheet\\s*\\("_s), u"setStyleSheet"_s},
            {QRegularExpression(u"\\bprocessEvents\\s*\\("_s), u"processEvents"_s},
            {QRegularExpression(u"\\bQEventLoop\\b"_s), u"a nested event loop"_s},
            {QRegularExpression(u"\\b(SIGNAL|SLOT)\\s*\\("_s), u"a string-based connection"_s},
            {QRegularExpression(u"\\b(QThread::sleep|QThread::msleep|usleep)\\s*\\("_s), u"a sleep"_s},
        };
        QStringList wrong;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            for (const QString &line : linesOf(file)) {
                for (const auto &[pattern, name] : habits) {
                    if (pattern.match(codeOf(line)).hasMatch())
                        wrong << file + u" uses "_s + name + u": "_s + line.trimmed();
                }
            }
        }
        complain(wrong);
    }

    void onlyTheApplicationItselfRunsAnEventLoop()
    {
        static const QRegularExpression run(u"\\bexec\\s*\\("_s);
        static const QRegularExpression application(u"\\b(Q\\w*Application::|application\\.|app\\.)exec\\s*\\("_s);
        QStringList wrong;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            for (const QString &line : linesOf(file)) {
                const QString code = codeOf(line);
                const bool sql = file.startsWith(u"core/store/"_s); // statements are run, not loops
                const bool ours = file.startsWith(u"app/"_s) && application.match(code).hasMatch();
                if (run.match(code).hasMatch() && !sql && !ours)
                    wrong << file + u": "_s + line.trimmed();
            }
        }
        complain(wrong);
    }

    void filesStayUnderThreeHundredLines()
    {
        QStringList wrong;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s})) {
            const auto length = linesOf(file).size();
            if (length > 300)
                wrong << u"%1 has %2 lines"_s.arg(file).arg(length);
        }
        complain(wrong);
    }

    void everyTypeHasANameOfItsOwn()
    {
        // Two of the same name are one to the linker, which mixes them up without a word.
        QMap<QString, QStringList> homes;
        for (const QString &file : sources({u"core"_s, u"ui"_s, u"app"_s})) {
            for (const QString &type : typesDefinedIn(linesOf(file)))
                homes[type] << file;
        }
        QVERIFY(homes.size() > 100);
        QStringList wrong;
        for (auto it = homes.cbegin(); it != homes.cend(); ++it) {
            if (it->size() > 1)
                wrong << u"%1 is defined in %2"_s.arg(it.key(), it->join(u" and "_s));
        }
        complain(wrong);
    }

    void typesAreFoundByTheirFullNames()
    {
        const QStringList lines{u"class Ahead;"_s,
                                u"namespace textback {"_s,
                                u"class Call : public QObject {"_s,
                                u"    struct Inner {"_s,
                                u"};"_s,
                                u"template <typename T> class Id {"_s,
                                u"struct Short { int a; };"_s,
                                u"struct Call::Part {"_s,
                                u"namespace {"_s,
                                u"class Hidden {"_s,
                                u"} // namespace"_s,
                                u"namespace parts {"_s,
                                u"enum class Kind { One };"_s,
                                u"} // namespace parts"_s,
                                u"class Last final : public Call"_s,
                                u"} // namespace textback"_s,
                                u"struct Outside {"_s};
        QCOMPARE(typesDefinedIn(lines),
                 (QStringList{u"textback::Call"_s, u"textback::Id"_s, u"textback::Short"_s, u"textback::parts::Kind"_s,
                              u"textback::Last"_s, u"Outside"_s}));
    }

    void everyFileNamesItsLicence()
    {
        QStringList files =
            filesIn({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s}, {u"*.h"_s, u"*.cpp"_s, u"CMakeLists.txt"_s});
        files += filesIn({u"installer"_s}, {u"run"_s, u"install"_s, u"debian"_s, u"fedora"_s, u"macos"_s});
        files += QStringList{u"CMakeLists.txt"_s, u"tests/run"_s};
        QStringList wrong;
        for (const QString &file : files) {
            const QString head = linesOf(file).mid(0, 3).join(u'\n');
            if (!head.contains(u"SPDX-FileCopyrightText: "_s)
                || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
                wrong << file + u" does not begin with its two SPDX lines"_s;
        }
        complain(wrong);
    }
};

} // namespace architecture_test

TEXTBACK_TEST(architecture_test, ArchitectureTest)
#include "architecture_test.moc"
