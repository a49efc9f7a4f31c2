// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "core/policy/settings.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace documentation_test {

namespace {

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(PROJECT_ROOT "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString readme()
{
    return contentOf(u"README.md"_s);
}

} // namespace

/// What people read says what the program does.
class DocumentationTest : public QObject {
    Q_OBJECT
private slots:
    void theReadmeListsEverySettingWithItsFirstValue()
    {
        const QString text = readme();
        for (const SettingDefinition &setting : settingDefinitions()) {
            if (setting.hidden)
                continue;
            const QString value = setting.standard.isEmpty() ? u"\\|"_s : u"\\| `%1`"_s.arg(setting.standard);
            const QRegularExpression row(u"\\n\\|[^|\\n]*`%1`[^|\\n]*%2"_s.arg(setting.key, value));
            QVERIFY2(text.contains(row), qPrintable(setting.key + u" is missing or has another first value"_s));
        }
    }

    void theHelpNamesEveryCommandOfTheReadme()
    {
        static const QRegularExpression command(u"`textback ([a-z-]+(?: [a-z]+)?)"_s);
        auto found = command.globalMatch(readme());
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QString name = found.next().captured(1);
            QVERIFY2(helpText().contains(u"textback "_s + name), qPrintable(name));
        }
    }

    void theManualPageAndTheCompletionKnowEveryCommand()
    {
        static const QRegularExpression command(u"`textback ([a-z-]+)[^`]*`"_s);
        const QString manual = contentOf(u"installer/linux/textback.1"_s).replace(u"\\-"_s, u"-"_s);
        const QString completion = contentOf(u"installer/linux/textback.bash"_s);
        for (auto found = command.globalMatch(readme()); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (name.startsWith(u"--"_s))
                continue;
            QVERIFY2(manual.contains(name), qPrintable(name + u" is not in the manual page"_s));
            QVERIFY2(completion.contains(name), qPrintable(name + u" is not completed"_s));
        }
        for (const QString &option : {u"--background"_s, u"--practice"_s, u"--tray"_s, u"--profile"_s, u"--jwt-stdin"_s,
                                      u"--client-secret-stdin"_s, u"--browser"_s, u"--line"_s}) {
            QVERIFY2(manual.contains(option) && completion.contains(option), qPrintable(option));
        }
    }
};

} // namespace documentation_test

TEXTBACK_TEST(documentation_test, DocumentationTest)
#include "documentation_test.moc"
