// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/settings.h"
#include "core/policy/starters.h"
#include "tests/support/testprogram.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace settings_test {

class SettingsTest : public QObject {
    Q_OBJECT
private slots:
    void theNamesAndStandardsThatOthersRelyOnStand_data()
    {
        QTest::addColumn<QString>("standard");
        const QList<std::pair<const char *, QString>> rows{{"automatic", u"on"_s},
                                                           {"texting-desk", u"on"_s},
                                                           {"delay-seconds", u"10"_s},
                                                           {"settle-seconds", u"10"_s},
                                                           {"ring-threshold-seconds", u"6"_s},
                                                           {"cool-down-hours", u"24"_s},
                                                           {"conversation-hours", u"4"_s},
                                                           {"late-minutes", u"10"_s},
                                                           {"cap-hour", u"30"_s},
                                                           {"cap-day", u"200"_s},
                                                           {"alarm-missed-calls", u"5"_s},
                                                           {"job-value", u"0"_s},
                                                           {"home-country", u"US"_s},
                                                           {"company", u""_s},
                                                           {"booking-link", u""_s},
                                                           {"callback-number", u""_s},
                                                           {"opt-out-line", u"on"_s},
                                                           {"callers-language", u"en"_s},
                                                           {"stop-words", u""_s},
                                                           {"quiet-from-hour", u"21"_s},
                                                           {"quiet-until-hour", u"8"_s},
                                                           {"countries", u"US CA"_s},
                                                           {"help-answer", u""_s},
                                                           {"opening-hours", u"always"_s},
                                                           {"time-zone", u""_s},
                                                           {"text-open", u""_s},
                                                           {"text-closed", u""_s},
                                                           {"text-break", u""_s},
                                                           {"forget-after-months", u"0"_s},
                                                           {"undo-seconds", u"5"_s},
                                                           {"catch-up-seconds", u"60"_s},
                                                           {"lookup-first-seconds", u"30"_s},
                                                           {"lookup-last-seconds", u"60"_s},
                                                           {"keep-awake", u"off"_s},
                                                           {"update-feed", u""_s},
                                                           {"log-numbers", u"off"_s},
                                                           {"paused-until", u""_s},
                                                           {"greeting-adopted-at", u""_s}};
        for (const auto &[key, standard] : rows)
            QTest::newRow(key) << standard;
        QCOMPARE(settingDefinitions().size(), rows.size());
    }
    void theNamesAndStandardsThatOthersRelyOnStand()
    {
        const SettingDefinition *setting = settingDefinition(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(setting);
        QTEST(setting->standard, "standard");
        QVERIFY(setting->meaning.endsWith(u'.'));
        const QStringList hidden{u"paused-until"_s, u"greeting-adopted-at"_s, u"forget-after-months"_s};
        QCOMPARE(setting->hidden, hidden.contains(setting->key));
        const Result<QString> read = readSetting(setting->key, setting->standard);
        QVERIFY(read.ok());
        QCOMPARE(read.value(), setting->standard);
    }

    void aNewOfficeHasTheStandards()
    {
        OfficePolicy standard;
        standard.templates = starterTemplates();
        standard.rules = starterRules();
        QCOMPARE(policyFrom({}), standard);
    }

    void aValueHasOneStoredForm_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        const auto row = [](const QString &key, const QString &written, const QString &kept) {
            QTest::addRow("%s %s", qPrintable(key), written.left(20).toUtf8().constData()) << key << written << kept;
        };
        row(u"automatic"_s, u" YES "_s, u"on"_s);
        row(u"automatic"_s, u"0"_s, u"off"_s);
        row(u"opt-out-line"_s, u"False"_s, u"off"_s);
        row(u"delay-seconds"_s, u" 010 "_s, u"10"_s);
        row(u"cap-hour"_s, u"0"_s, u"0"_s);
        row(u"home-country"_s, u"ca"_s, u"CA"_s);
        row(u"countries"_s, u" us,  ca us "_s, u"US CA"_s);
        row(u"opening-hours"_s, u"MON-FRI 8:00-17:00;"_s, u"mon-fri 08:00-17:00"_s);
        row(u"time-zone"_s, u"America/Chicago "_s, u"America/Chicago"_s);
        for (const QString &zone :
             {u"Etc/GMT+5"_s, u"Etc/GMT-14"_s, u"Etc/UTC"_s, u"Etc/Greenwich"_s, u"UTC"_s, u"GMT"_s, u"GMT+0"_s,
              u"Zulu"_s, u"EST5EDT"_s, u"US/Central"_s, u"Asia/Kathmandu"_s, u"America/Argentina/Buenos_Aires"_s})
            row(u"time-zone"_s, zone, zone);
        row(u"callers-language"_s, u" ES "_s, u"es"_s);
        row(u"company"_s, u"  Riverside \n Plumbing "_s, u"Riverside Plumbing"_s);
        row(u"company"_s, u"Plomber\u00EDa \u6C34"_s, u"Plomber\u00EDa \u6C34"_s);
        row(u"text-open"_s, u"Hi.\nBye."_s, u"Hi.\nBye."_s);
        row(u"booking-link"_s, u"example.com/book?x=1"_s, u"example.com/book?x=1"_s);
        row(u"booking-link"_s, u"https://example.com"_s, u"https://example.com"_s);
        row(u"update-feed"_s, u"https://example.com/feed"_s, u"https://example.com/feed"_s);
        row(u"update-feed"_s, u"http://127.0.0.1:80/feed"_s, u"http://127.0.0.1:80/feed"_s);
        row(u"paused-until"_s, u"1772550000000"_s, u"1772550000000"_s);
    }
    void aValueHasOneStoredForm()
    {
        QFETCH(QString, key);
        QFETCH(QString, written);
        const Result<QString> read = readSetting(key, written);
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QTEST(read.value(), "kept");
    }

    void aMistakeIsSaidInOneSentence_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const QString &key, const QString &written, const QString &sentence) {
            QTest::addRow("%s %s", qPrintable(key), written.left(20).toUtf8().constData())
                << key << written << sentence;
        };
        const QString delay = u"delay-seconds must be a whole number from 0 to 600."_s;
        for (const QString &wrong : {u"-1"_s, u"601"_s, u"ten"_s, u"1.5"_s, u""_s, u"99999999999999999999"_s})
            row(u"delay-seconds"_s, wrong, delay);
        row(u"catch-up-seconds"_s, u"0"_s, u"catch-up-seconds must be a whole number from 1 to 3600."_s);
        row(u"automatic"_s, u"maybe"_s, u"automatic must be on or off."_s);
        row(u"home-country"_s, u"USA"_s, u"home-country must be a country in two letters, like US."_s);
        row(u"home-country"_s, u"Q1"_s, u"home-country must be a country in two letters, like US."_s);
        row(u"countries"_s, u"US-CA"_s, u"countries must be countries in two letters each, like \"US CA\"."_s);
        row(u"countries"_s, u""_s, u"countries must be countries in two letters each, like \"US CA\"."_s);
        row(u"opening-hours"_s, u"mon"_s, u"opening-hours: The times after \"mon\" are missing."_s);
        row(u"time-zone"_s, u"../../etc/passwd"_s,
            u"time-zone must be a time zone like America/Chicago, or empty for this computer's."_s);
        for (const QString &wrong : {u"localtime"_s, u"posixrules"_s, u"Etc/Nowhere"_s, u"FOO5BAR"_s, u"<+05>-5"_s})
            row(u"time-zone"_s, wrong,
                u"time-zone must be a time zone like America/Chicago, or empty for this computer's."_s);
        row(u"company"_s, QString(101, u'x'), u"company must have at most 100 characters."_s);
        row(u"company"_s, u"Bell\u0007"_s, u"company has a character that cannot be shown."_s);
        row(u"company"_s, QString(QChar(0xD83D)), u"company has a character that cannot be shown."_s);
        for (const QString &wrong :
             {u"javascript:alert(1)"_s, u"ftp://example.com"_s, u"no link"_s, u"https://me:secret@example.com"_s})
            row(u"booking-link"_s, wrong, u"booking-link must be a web address, like https://example.com/book."_s);
        row(u"paused-until"_s, u"tomorrow"_s, u"paused-until must be a time in UTC milliseconds."_s);
        row(u"no-such"_s, u"1"_s, u"There is no setting \"no-such\"."_s);
    }
    void aMistakeIsSaidInOneSentence()
    {
        QFETCH(QString, key);
        QFETCH(QString, written);
        const Result<QString> read = readSetting(key, written);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QTEST(read.error().detail, "sentence");
    }

    void whatIsKeptBecomesThePolicy()
    {
        const OfficePolicy policy = policyFrom({{u"automatic"_s, u"off"_s},
                                                {u"delay-seconds"_s, u"0"_s},
                                                {u"home-country"_s, u"GB"_s},
                                                {u"opening-hours"_s, u"sat 09:00-12:00"_s},
                                                {u"time-zone"_s, u"Europe/London"_s},
                                                {u"text-closed"_s, u"Closed."_s},
                                                {u"lookup-first-seconds"_s, u"90"_s},
                                                {u"paused-until"_s, u"5000"_s},
                                                {u"undo-seconds"_s, u"0"_s}});
        QVERIFY(!policy.automatic);
        QVERIFY(policy.delay == 0s && policy.settle == 10s && policy.undo == 0s);
        QVERIFY(policy.lookupFirst == 90s && policy.lookupLast == 90s); // the last look is never before the first
        QCOMPARE(policy.countries, (QStringList{u"US"_s, u"CA"_s, u"GB"_s}));
        QVERIFY(!policy.hours.alwaysOpen);
        QCOMPARE(policy.hours.week[5], (QList<HoursStretch>{{540, 720, false}}));
        QCOMPARE(policy.templates[2].body, u"Closed."_s);
        QCOMPARE(policy.templates[0], starterTemplates().at(0));
        QVERIFY(policy.pausedUntil == fromMs(5000));
    }

    void theLanguageOfCallersChoosesTheTextsThatComeAlong()
    {
        const OfficePolicy policy = policyFrom({{u"callers-language"_s, u"fr"_s},
                                                {u"stop-words"_s, u" basta,, no  mas "_s},
                                                {u"quiet-from-hour"_s, u"20"_s}});
        QCOMPARE(policy.language, TextLanguage::French);
        QCOMPARE(policy.templates, starterTemplates(TextLanguage::French));
        QCOMPARE(policy.stopWords, (QStringList{u"basta"_s, u"no mas"_s}));
        QVERIFY(policy.quiet == (DayTimes{20 * 60, 8 * 60}));
        QVERIFY(!policyFrom({{u"quiet-from-hour"_s, u"8"_s}}).quiet);
        QCOMPARE(policyFrom({{u"callers-language"_s, u"de"_s}}).language, TextLanguage::English);
        QVERIFY(!readSetting(u"callers-language"_s, u"de"_s).ok());
    }

    void unreadableValuesCountAsNotSet()
    {
        QMap<QString, QString> garbage{{u"no-such"_s, u"1"_s}};
        for (const SettingDefinition &setting : settingDefinitions())
            garbage.insert(setting.key, u"\u0007"_s + QString(5000, u'{'));
        QCOMPARE(policyFrom(garbage), policyFrom({}));
    }
};

} // namespace settings_test

TEXTBACK_TEST(settings_test, SettingsTest)
#include "settings_test.moc"
