// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace commandline_test {

namespace {

/// As a shell would split it, without quotes.
QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

std::optional<CommandLine> parsed(const QStringList &arguments)
{
    const auto result = parseCommandLine(arguments);
    const auto *line = std::get_if<CommandLine>(&result);
    return line ? std::optional(*line) : std::nullopt;
}

QString sentenceAbout(const QStringList &arguments)
{
    const auto result = parseCommandLine(arguments);
    const auto *misuse = std::get_if<Misuse>(&result);
    return misuse ? misuse->sentence : QString();
}

const QString Add = u"account add ringcentral --server https://platform.example.com --client-id app-1 --jwt-stdin"_s;

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT
private slots:
    void withoutArgumentsItIsADesk()
    {
        QCOMPARE(parsed({}), (CommandLine{std::nullopt, RunCommand{}}));
        QCOMPARE(parsed(words(u"--background"_s)), (CommandLine{std::nullopt, RunCommand{true, false}}));
        QCOMPARE(parsed(words(u"--practice --background"_s)), (CommandLine{std::nullopt, RunCommand{true, true}}));
    }

    void theProfileMayStandBeforeOrAfterTheCommand_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << u"--profile /tmp/p status --json"_s;
        QTest::newRow("after") << u"status --json --profile /tmp/p"_s;
        QTest::newRow("within") << u"status --profile=/tmp/p --json"_s;
    }
    void theProfileMayStandBeforeOrAfterTheCommand()
    {
        QFETCH(QString, line);
        QCOMPARE(parsed(words(line)), (CommandLine{u"/tmp/p"_s, StatusCommand{true}}));
    }

    void anAccountIsAddedWithEverythingItNeeds()
    {
        const AddAccountCommand plain{QUrl(u"https://platform.example.com"_s), u"app-1"_s, false, false, {}};
        QCOMPARE(parsed(words(Add)), (CommandLine{std::nullopt, plain}));
        AddAccountCommand full = plain;
        full.clientSecretOnStdin = true;
        full.lines = {PhoneNumber::fromE164(u"+15125550100").value(), PhoneNumber::fromE164(u"+15125550101").value()};
        const QString more = u" --client-secret-stdin --line +15125550100 --line=+15125550101 --line +15125550100"_s;
        QCOMPARE(parsed(words(Add + more)), (CommandLine{std::nullopt, full}));
    }

    void anAccountIsAddedByBrowserWithoutAnythingOnStandardInput()
    {
        const auto browser =
            parsed(words(u"account add ringcentral --server https://a --client-id b --browser --line +15125550100"_s));
        QVERIFY(browser);
        const auto &command = std::get<AddAccountCommand>(browser->command);
        QVERIFY(command.byBrowser && !command.clientSecretOnStdin);
        QCOMPARE(command.lines.size(), 1);
        QVERIFY(sentenceAbout(words(Add + u" --browser"_s)).contains(u"either"_s));
    }

    void plainHttpIsForThisComputerOnly()
    {
        const QString local = u"account add ringcentral --client-id a --jwt-stdin --server "_s;
        QVERIFY(parsed(words(local + u"http://127.0.0.1:8080"_s)));
        QVERIFY(parsed(words(local + u"http://localhost:8080"_s)));
        QVERIFY(parsed(words(local + u"http://[::1]:8080/base"_s)));
        QVERIFY(sentenceAbout(words(local + u"http://192.0.2.1"_s)).contains(u"https"_s));
        QVERIFY(sentenceAbout(words(local + u"http://127.0.0.1.example.com"_s)).contains(u"https"_s));
    }

    void theOtherCommandsAreUnderstood()
    {
        QCOMPARE(parsed(words(u"account list"_s))->command, Command(ListAccountsCommand{}));
        QCOMPARE(parsed(words(u"account remove 3"_s))->command, Command(RemoveAccountCommand{AccountId{3}}));
        QCOMPARE(parsed(words(u"config list"_s))->command, Command(ListConfigCommand{}));
        QCOMPARE(parsed(words(u"config get delay-seconds"_s))->command, Command(GetConfigCommand{u"delay-seconds"_s}));
        QCOMPARE(parsed(words(u"status"_s))->command, Command(StatusCommand{false}));
        QCOMPARE(parsed(words(u"practice-carrier"_s))->command, Command(PracticeCarrierCommand{}));
        QCOMPARE(parsed(words(u"practice-carrier --tls --port 8443"_s))->command,
                 Command(PracticeCarrierCommand{8443, true}));
        QCOMPARE(parsed(words(u"--version"_s))->command, Command(VersionCommand{}));
        QCOMPARE(parsed(words(u"account add --help"_s))->command, Command(HelpCommand{}));
        QVERIFY(helpText().endsWith(u'\n'));
    }

    void aSettingIsSetInItsStoredForm()
    {
        QCOMPARE(parsed({u"config"_s, u"set"_s, u"delay-seconds"_s, u" 0 "_s})->command,
                 Command(SetConfigCommand{u"delay-seconds"_s, u"0"_s}));
        QCOMPARE(parsed({u"config"_s, u"set"_s, u"company"_s, u"Oak Street Plumbing"_s})->command,
                 Command(SetConfigCommand{u"company"_s, u"Oak Street Plumbing"_s}));
        QCOMPARE(parsed({u"config"_s, u"set"_s, u"--"_s, u"company"_s, u"--profile"_s})->command,
                 Command(SetConfigCommand{u"company"_s, u"--profile"_s}));
    }

    void contactsComeFromAFileAndGoIntoOne()
    {
        QCOMPARE(parsed(words(u"contacts import a.csv"_s))->command, Command(ContactsCommand{true, u"a.csv"_s}));
        QCOMPARE(parsed(words(u"contacts export a.vcf"_s))->command, Command(ContactsCommand{false, u"a.vcf"_s}));
    }

    void everyMistakeGetsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown command") << words(u"frobnicate"_s);
        QTest::newRow("empty command") << QStringList{QString()};
        QTest::newRow("unknown option") << words(u"--frobnicate"_s);
        QTest::newRow("flag with a value") << words(u"--background=yes"_s);
        QTest::newRow("flag twice") << words(u"--background --background"_s);
        QTest::newRow("profile without directory") << words(u"--profile"_s);
        QTest::newRow("empty profile") << QStringList{u"--profile"_s, QString()};
        QTest::newRow("two profiles") << words(u"--profile a status --profile b"_s);
        QTest::newRow("desk option with a command") << words(u"--background status"_s);
        QTest::newRow("account alone") << words(u"account"_s);
        QTest::newRow("account what") << words(u"account frobnicate"_s);
        QTest::newRow("add what") << words(u"account add"_s);
        QTest::newRow("add unknown kind") << words(u"account add acme --server https://a --client-id b --jwt-stdin"_s);
        QTest::newRow("add without server") << words(u"account add ringcentral --client-id b --jwt-stdin"_s);
        QTest::newRow("add without client") << words(u"account add ringcentral --server https://a --jwt-stdin"_s);
        QTest::newRow("add without jwt") << words(u"account add ringcentral --server https://a --client-id b"_s);
        QTest::newRow("jwt as argument") << words(Add + u"=secret"_s);
        QTest::newRow("server is a file")
            << words(u"account add ringcentral --server file:///etc --client-id b --jwt-stdin"_s);
        QTest::newRow("server with password")
            << words(u"account add ringcentral --server https://a:b@c --client-id b --jwt-stdin"_s);
        QTest::newRow("line is not a number") << words(Add + u" --line 5125550100"_s);
        QTest::newRow("one word too many") << words(Add + u" more"_s);
        QTest::newRow("list more") << words(u"account list 3"_s);
        QTest::newRow("list with add's option") << words(u"account list --server https://a"_s);
        QTest::newRow("remove nothing") << words(u"account remove"_s);
        QTest::newRow("remove a word") << words(u"account remove all"_s);
        QTest::newRow("remove zero") << words(u"account remove 0"_s);
        QTest::newRow("remove too large") << words(u"account remove 99999999999999999999"_s);
        QTest::newRow("config alone") << words(u"config"_s);
        QTest::newRow("unknown setting") << words(u"config get frobnicate"_s);
        QTest::newRow("hidden setting") << words(u"config set paused-until 1"_s);
        QTest::newRow("set without value") << words(u"config set delay-seconds"_s);
        QTest::newRow("set two values") << words(u"config set company Oak Street"_s);
        QTest::newRow("value out of range") << words(u"config set delay-seconds -5"_s);
        QTest::newRow("value not a number") << words(u"config set delay-seconds soon"_s);
        QTest::newRow("status of what") << words(u"status desk"_s);
        QTest::newRow("port too large") << words(u"practice-carrier --port 65536"_s);
        QTest::newRow("port not a number") << words(u"practice-carrier --port x"_s);
        QTest::newRow("contacts alone") << words(u"contacts"_s);
        QTest::newRow("contacts what") << words(u"contacts erase a.csv"_s);
        QTest::newRow("contacts of no file") << words(u"contacts import"_s);
        QTest::newRow("contacts of two files") << words(u"contacts export a.csv b.csv"_s);
        QTest::newRow("version and more") << words(u"--version status"_s);
    }
    void everyMistakeGetsOneSentence()
    {
        QFETCH(QStringList, arguments);
        const QString sentence = sentenceAbout(arguments);
        QVERIFY2(!sentence.isEmpty(), "it was taken for a good command line");
        QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'\n') && sentence.size() < 300, qPrintable(sentence));
    }

    void aSecretOnTheCommandLineIsNotRepeated()
    {
        QVERIFY(!sentenceAbout(words(Add + u"=very-secret"_s)).contains(u"very-secret"_s));
    }

    void hostileArgumentsAreShownShortAndInOneLine()
    {
        const QString sentence = sentenceAbout({u"a\nb\x1b[31m"_s + QString(100'000, u'x')});
        QVERIFY(sentence.size() < 200);
        QVERIFY(!sentence.contains(u'\n') && !sentence.contains(u'\x1b'));
    }

    void anyMixOfWordsIsEitherUnderstoodOrRefusedWithASentence()
    {
        const QStringList pieces =
            words(u"account add list remove ringcentral config get set status practice-carrier --profile "
                  u"--server --client-id --jwt-stdin --line --json --tls --port --background -- - "
                  u"= --= --help company 0 -1 +15125550100 https://a http://b"_s)
            + QStringList{QString(), u" "_s, QString(QChar(0)), QString(QChar(0xd800))};
        QRandomGenerator random(17);
        for (int i = 0; i < 20'000; ++i) {
            QStringList arguments;
            for (quint32 n = random.bounded(9U); n > 0; --n)
                arguments << pieces.at(static_cast<qsizetype>(random.bounded(static_cast<quint32>(pieces.size()))));
            const auto result = parseCommandLine(arguments);
            if (const auto *misuse = std::get_if<Misuse>(&result))
                QVERIFY2(!misuse->sentence.isEmpty(), qPrintable(arguments.join(u'|')));
        }
    }
};

} // namespace commandline_test

TEXTBACK_TEST(commandline_test, CommandLineTest)
#include "commandline_test.moc"
