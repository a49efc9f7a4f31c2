// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officecheck.h"
#include "core/policy/officedocument.h"
#include "core/policy/officerecord.h"
#include "core/policy/openinghours.h"
#include "core/policy/settings.h"
#include "core/policy/starters.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace officedocument_test {

namespace {

OfficeDocument setting(const QString &key, const QString &value)
{
    OfficeDocument document;
    document.settings.insert(key, value);
    return document;
}

/// Everything the values can say, none of it as it comes along.
OfficeDocument fullOffice()
{
    OfficeDocument office;
    office.templates = starterTemplates();
    office.templates->first().lineBodies = {{u"+15125550101"_s, u"Sales here."_s}};
    office.templates->append({u"thanks"_s, u"Thanks"_s, u"Thank you!"_s, TextGroup::Reply});
    Rule rule;
    rule.name = u"Everything"_s;
    rule.on = false;
    rule.situations = {Situation::Holiday};
    rule.voicemailLeft = true;
    rule.abandonedInMenu = false;
    rule.rangAtLeast = 12s;
    rule.lines = {u"+15125550100"_s};
    rule.callers = {CallerKind::Known, CallerKind::Withheld};
    rule.tags = {u"supplier"_s};
    rule.lists = {u"owner"_s};
    rule.prefixes = {u"+1512"_s};
    rule.calledBeforeWithin = 120min;
    rule.outcomes = {MissedLabel::Busy};
    rule.between = DayTimes{1320, 360};
    rule.action = RuleAction::Hold;
    rule.delay = 60s;
    office.rules = QList<Rule>{rule} + starterRules();
    OpeningHours hours;
    hours.alwaysOpen = false;
    hours.timeZone = u"America/Chicago"_s;
    hours.week[0] = {{480, 720, false}, {720, 780, true}};
    hours.specialDays = {{QDate(2026, 7, 1), u"Summer"_s, false, {}, QDate(2026, 7, 14)}};
    hours.holidayPacks = {HolidayPack::UnitedStates, HolidayPack::Canada};
    hours.holidayChoices = {{u"us-thanksgiving"_s, true, {{480, 720, false}}}, {u"us-christmas-day"_s, true, {}, 720}};
    hours.lineHours = {{u"+15125550101"_s, true, {}}};
    hours.closedNow = ClosedSpan{fromMs(1000), fromMs(2000)};
    office.hours = hours;
    office.settings = {{u"cap-hour"_s, u"5"_s}};
    return office;
}

OfficePolicy policyOf(const OfficeDocument &office)
{
    return officeFrom(office.settings, office);
}

} // namespace

using Edit = std::function<void(OfficePolicy &)>;

class OfficeDocumentTest : public QObject {
    Q_OBJECT
private slots:
    void untilSomethingIsKeptTheSettingsSayWhatItIs()
    {
        const QMap<QString, QString> settings{{u"opening-hours"_s, u"mon 08:00-12:00"_s}, {u"text-open"_s, u"Hi."_s}};
        QCOMPARE(officeFrom(settings, {}), policyFrom(settings));
        QCOMPARE(settingsShown(settings, {}), settings);
    }

    void aSettingThatNamesAPartOfTheDocumentChangesThatPartAndIsReadFromIt()
    {
        const OfficeDocument office = fullOffice();
        const QList<std::pair<QString, QString>> values{{u"opening-hours"_s, u"sat 09:00-12:00"_s},
                                                        {u"time-zone"_s, u"Europe/London"_s},
                                                        {u"text-open"_s, u"Open."_s},
                                                        {u"text-closed"_s, u"Closed."_s},
                                                        {u"text-break"_s, u"Break."_s}};
        for (const auto &[key, value] : values) {
            const auto change = folded(setting(key, value), policyOf(office));
            QVERIFY(change.ok());
            QVERIFY(change.value().settings.isEmpty());
            QCOMPARE(settingsShown({{key, u"stale"_s}}, change.value()).value(key), value);
            QCOMPARE(withParts(policyOf(office), change.value()).rules, *office.rules);
        }
    }

    void theWeekOfASettingLeavesSpecialDaysAndLinesAsTheyAre()
    {
        const OfficePolicy policy = policyOf(fullOffice());
        const auto change = folded(setting(u"opening-hours"_s, u"always"_s), policy);
        QVERIFY(change.value().hours->alwaysOpen);
        QCOMPARE(change.value().hours->specialDays, policy.hours.specialDays);
        QCOMPARE(change.value().hours->lineHours, policy.hours.lineHours);
        QVERIFY(!change.value().templates);
    }

    void anEmptyTextIsTheOneThatComesAlong()
    {
        OfficePolicy policy = policyFrom({{u"text-open"_s, u"Mine."_s}});
        const auto change = folded(setting(u"text-open"_s, QString()), policy);
        QCOMPARE(change.value().templates->first(), starterTemplates().constFirst());
        QCOMPARE(settingsShown({}, change.value()).value(u"text-open"_s), QString());
    }

    void aTextThatIsGoneCannotBeSet()
    {
        OfficePolicy policy = policyFrom({});
        policy.templates.removeFirst();
        const auto change = folded(setting(u"text-open"_s, u"Hi."_s), policy);
        QCOMPARE(change.error().kind, ErrorKind::Invalid);
        QVERIFY(change.error().detail.contains(u"simple"_s));
        QVERIFY(!folded(setting(u"no-such"_s, u"1"_s), policy).ok());
    }

    void otherSettingsStaySettingsInTheirStoredForm()
    {
        const auto change = folded(setting(u"cap-hour"_s, u" 007 "_s), policyFrom({}));
        QCOMPARE(change.value().settings.value(u"cap-hour"_s), u"7"_s);
        QVERIFY(!change.value().hours && !change.value().templates && !change.value().rules);
    }

    void aDocumentComesBackAsItWasWritten()
    {
        const OfficeDocument office = fullOffice();
        const QByteArray written = QJsonDocument(toJson(office)).toJson();
        QCOMPARE(documentFromJson(QJsonDocument::fromJson(written).object()).value(), office);
        QCOMPARE(documentFromJson(toJson(OfficeDocument{})).value(), OfficeDocument{});
        OfficeDocument rules;
        rules.rules = office.rules;
        QCOMPARE(toJson(rules).keys(), QStringList{u"rules"_s});
    }

    void whatAnOlderProgramWroteIsReadWithTheStandardOfWhatCameLater()
    {
        QJsonObject text = toJson(starterTemplates().at(2));
        text.remove(u"group"_s);
        text.remove(u"line-bodies"_s);
        QCOMPARE(templateFromJson(text).value(), starterTemplates().at(2));
        QJsonObject rule = toJson(starterRules().constFirst());
        for (const char *later :
             {"callers", "tags", "lists", "prefixes", "called-before-within", "outcomes", "between"})
            rule.remove(QLatin1String(later));
        QCOMPARE(ruleFromJson(rule).value(), starterRules().constFirst());
        QJsonObject hours = toJson(OpeningHours{});
        for (const char *later : {"holiday-packs", "holiday-choices", "line-hours", "closed-now"})
            hours.remove(QLatin1String(later));
        QCOMPARE(hoursFromJson(hours).value(), OpeningHours{});
    }

    void whatNobodyOfOursWroteGivesNothing()
    {
        QVERIFY(!documentFromJson(QJsonValue(7)));
        QVERIFY(!documentFromJson(QJsonObject{{u"rules"_s, u"all"_s}}));
        QVERIFY(!documentFromJson(QJsonObject{{u"hours"_s, QJsonObject{}}}));
        QVERIFY(!documentFromJson(QJsonObject{{u"settings"_s, QJsonObject{{u"cap-hour"_s, 5}}}}));
        QJsonObject rule = toJson(fullOffice().rules->first());
        rule.insert(u"between"_s, QJsonArray{0, 1441});
        QVERIFY(!ruleFromJson(rule));
        rule.insert(u"between"_s, QJsonArray{0});
        QVERIFY(!ruleFromJson(rule));
        QJsonObject text = toJson(starterTemplates().constFirst());
        text.insert(u"line-bodies"_s, QJsonObject{{u"+1"_s, 1}});
        QVERIFY(!templateFromJson(text));
    }

    void whatMakesNoSenseIsSaidInASentence_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &says, const Edit &edit) {
            QTest::newRow(name) << edit << says;
        };
        row("nothing wrong", {}, [](OfficePolicy &) {});
        row("two texts of one key", u"Two texts"_s, [](OfficePolicy &p) { p.templates.append(p.templates.first()); });
        row("no name", u"needs a name"_s, [](OfficePolicy &p) { p.templates[0].name = u" "_s; });
        row("empty text", u"is empty"_s, [](OfficePolicy &p) { p.templates[0].body.clear(); });
        row("endless text", u"is empty"_s, [](OfficePolicy &p) { p.templates[0].body = QString(1001, u'x'); });
        row("control character", u"is empty"_s, [](OfficePolicy &p) { p.templates[0].body = u"a\u0007"_s; });
        row("half a character", u"is empty"_s, [](OfficePolicy &p) { p.templates[0].body = QChar(0xD83D); });
        row("text in use deleted", u"sends a text that is not there"_s,
            [](OfficePolicy &p) { p.templates.removeFirst(); });
        row("two rules of one name", u"name of its own"_s, [](OfficePolicy &p) { p.rules.append(p.rules.first()); });
        row("a line that is no number", u"makes no sense"_s, [](OfficePolicy &p) { p.rules[0].lines = {u"main"_s}; });
        row("a prefix with letters", u"makes no sense"_s, [](OfficePolicy &p) { p.rules[0].prefixes = {u"+1a"_s}; });
        row("a delay of days", u"makes no sense"_s, [](OfficePolicy &p) { p.rules[0].delay = 48h; });
        row("endless rules", u"at most"_s, [](OfficePolicy &p) { p.rules.resize(MostRules + 1); });
        row("overlap", u"overlap"_s, [](OfficePolicy &p) { p.hours.week[2] = {{0, 600, false}, {599, 700, false}}; });
        row("past midnight", u""_s, [](OfficePolicy &p) { p.hours.week[2] = {{600, 1560, false}}; });
        row("longer than a day", u"overlap"_s, [](OfficePolicy &p) { p.hours.week[2] = {{600, 2041, false}}; });
        row("begins after midnight", u"overlap"_s, [](OfficePolicy &p) { p.hours.week[2] = {{1440, 1500, false}}; });
        row("a holiday that closes at no time", u"overlap"_s,
            [](OfficePolicy &p) { p.hours.holidayChoices[0].closesAt = 1441; });
        row("no such day", u"do not exist"_s, [](OfficePolicy &p) { p.hours.specialDays[0].date = {}; });
        row("a range backwards", u"do not exist"_s,
            [](OfficePolicy &p) { p.hours.specialDays[0].last = QDate(2026, 6, 1); });
        row("no such zone", u"no time zone"_s, [](OfficePolicy &p) { p.hours.timeZone = u"Moon/Base"_s; });
        row("closed until before it began", u"overlap"_s,
            [](OfficePolicy &p) { p.hours.closedNow->until = p.hours.closedNow->from; });
    }
    void whatMakesNoSenseIsSaidInASentence()
    {
        QFETCH(Edit, edit);
        QFETCH(QString, says);
        OfficePolicy policy = policyOf(fullOffice());
        edit(policy);
        const QString problem = officeProblem(policy);
        QVERIFY2(says.isEmpty() ? problem.isEmpty() : problem.contains(says), qPrintable(problem));
    }

    void aLineOfItsOwnHasItsOwnWeekAndTheOfficesDays()
    {
        OpeningHours hours;
        hours.alwaysOpen = true;
        hours.lineHours = {{u"+15125550101"_s, false, {}}};
        QCOMPARE(situationAt(hoursOfLine(hours, u"+15125550101"_s), fromMs(0)), Situation::Closed);
        QCOMPARE(hoursOfLine(hours, u"+15125550100"_s), hours);
    }
};

} // namespace officedocument_test

TEXTBACK_TEST(officedocument_test, OfficeDocumentTest)
#include "officedocument_test.moc"
