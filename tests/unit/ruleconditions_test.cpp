// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rulechoice.h"
#include "tests/support/testprogram.h"
#include "tests/unit/given.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace ruleconditions_test {

namespace {

Rule ruleNamed(const QString &name)
{
    Rule rule;
    rule.name = name;
    rule.templateKey = u"booking"_s;
    return rule;
}

} // namespace

using Edit = std::function<void(Rule &)>;

class RuleConditionsTest : public QObject {
    Q_OBJECT
private slots:
    void eachConditionFitsTheCallsItNamesAndNoOthers_data()
    {
        QTest::addColumn<Edit>("ask");
        QTest::addColumn<Change>("fits");
        QTest::addColumn<Change>("doesNot");
        const auto row = [](const char *name, const Edit &ask, const Change &fits, const Change &doesNot) {
            QTest::newRow(name) << ask << fits << doesNot;
        };
        const Change nothing = [](Given &) {};
        row(
            "known callers", [](Rule &r) { r.callers = {CallerKind::Known}; },
            [](Given &g) { g.caller.known = g.caller.seenBefore = true; }, nothing);
        row(
            "new callers", [](Rule &r) { r.callers = {CallerKind::New}; }, nothing,
            [](Given &g) { g.caller.seenBefore = true; });
        row(
            "known or new",
            [](Rule &r) {
                r.callers = {CallerKind::Known, CallerKind::New};
            },
            nothing, [](Given &g) { g.caller.seenBefore = true; });
        row(
            "a tag",
            [](Rule &r) {
                r.tags = {u"supplier"_s, u"vip"_s};
            },
            [](Given &g) {
                g.caller.tags = {u"old"_s, u"vip"_s};
            },
            [](Given &g) { g.caller.tags = {u"old"_s}; });
        row(
            "a list", [](Rule &r) { r.lists = {u"owner"_s}; }, [](Given &g) { g.caller.lists = {u"owner"_s}; },
            nothing);
        row(
            "a prefix",
            [](Rule &r) {
                r.prefixes = {u"+1416"_s, u"+1512555"_s};
            },
            nothing, [](Given &g) { g.call.caller = phone("+14155550142"); });
        row(
            "called within two hours", [](Rule &r) { r.calledBeforeWithin = 120min; },
            [](Given &g) { g.caller.calledBefore = g.call.startedAt - 120min; },
            [](Given &g) { g.caller.calledBefore = g.call.startedAt - 120min - 1ms; });
        row(
            "never called before", [](Rule &r) { r.calledBeforeWithin = 120min; },
            [](Given &g) { g.caller.calledBefore = g.call.startedAt - 1min; }, nothing);
        row(
            "line was busy",
            [](Rule &r) {
                r.outcomes = {MissedLabel::Busy, MissedLabel::Rejected};
            },
            [](Given &g) { g.call.label = MissedLabel::Busy; }, nothing);
        row(
            "time of day",
            [](Rule &r) {
                r.between = DayTimes{15 * 60, 15 * 60 + 1};
            },
            nothing, [](Given &g) { g.policy.hours.timeZone = u"Europe/Paris"_s; });
        row(
            "past midnight",
            [](Rule &r) {
                r.between = DayTimes{22 * 60, 6 * 60};
            },
            [](Given &g) { g.policy.hours.timeZone = u"Asia/Tokyo"_s; }, nothing);
        row(
            "the whole day",
            [](Rule &r) {
                r.between = DayTimes{600, 600};
            },
            nothing, [](Given &g) { g.policy.rules[0].on = false; });
    }
    void eachConditionFitsTheCallsItNamesAndNoOthers()
    {
        QFETCH(Edit, ask);
        QFETCH(Change, fits);
        QFETCH(Change, doesNot);
        Given g;
        g.policy.hours.timeZone = u"UTC"_s;
        g.policy.rules = {ruleNamed(u"asked"_s), ruleNamed(u"all"_s)};
        ask(g.policy.rules[0]);
        Given other = g;
        fits(g);
        doesNot(other);
        QCOMPARE(judged(g).rule, u"asked"_s);
        QCOMPARE(judged(other).rule, u"all"_s);
    }

    void withheldCallersAreListedForAPersonWhereARuleSaysSo()
    {
        Given g;
        g.call.caller.reset();
        g.policy.rules.prepend(ruleNamed(u"withheld"_s));
        g.policy.rules[0].callers = {CallerKind::Withheld};
        g.policy.rules[0].action = RuleAction::Hold;
        QCOMPARE(judged(g).decision, Decision::Hold);
        QVERIFY(judged(g).decidedBy() == CheckKind::OutsideNumber);
        g.policy.rules[0].action = RuleAction::Text; // nobody can text them
        QCOMPARE(judged(g).decision, Decision::Leave);
        g.policy.rules[0].action = RuleAction::Hold;
        g.policy.rules[0].callers.clear(); // speaks of everybody, not of them
        QCOMPARE(judged(g).decision, Decision::Leave);
    }

    void aLineWithItsOwnHoursIsOpenByThem()
    {
        Given g;
        g.policy.hours.alwaysOpen = true;
        g.policy.hours.lineHours = {{u"+15125550100"_s, false, {}}};
        QCOMPARE(judged(g).situation, Situation::Closed);
        g.call.line = phone("+15125550101");
        QCOMPARE(judged(g).situation, Situation::Open);
    }

    void whatAnybodyGetsNowIsTheFirstRuleThatAsksAboutNobody()
    {
        Given g;
        const auto now = [&g] {
            const Rule *rule = ruleForAnybody(g.policy, Situation::Open, Noon);
            return rule ? rule->name : QString();
        };
        QCOMPARE(now(), u"While open"_s);
        Rule mine = ruleNamed(u"this line"_s);
        mine.lines = {u"+15125550100"_s};
        Rule tagged = ruleNamed(u"tagged"_s);
        tagged.tags = {u"vip"_s};
        Rule day = ruleNamed(u"day"_s);
        day.between = DayTimes{0, 1440};
        g.policy.rules = {mine, tagged, day};
        QCOMPARE(now(), u"day"_s);
        g.policy.rules.removeLast();
        QCOMPARE(now(), QString());
    }
};

} // namespace ruleconditions_test

TEXTBACK_TEST(ruleconditions_test, RuleConditionsTest)
#include "ruleconditions_test.moc"
