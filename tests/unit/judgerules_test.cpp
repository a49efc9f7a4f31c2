// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/unit/given.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace judgerules_test {

namespace {

Rule ruleNamed(const QString &name)
{
    Rule rule;
    rule.name = name;
    rule.templateKey = u"booking"_s;
    return rule;
}

} // namespace

class JudgeRulesTest : public QObject {
    Q_OBJECT
private slots:
    void aTextLeavesAtTheLongerOfDelayAndSettleAfterTheCall_data()
    {
        QTest::addColumn<int>("delay");
        QTest::addColumn<int>("settle");
        QTest::addColumn<int>("age");
        QTest::addColumn<int>("leaves");
        QTest::newRow("delay longer") << 30 << 10 << 1 << 29;
        QTest::newRow("settle longer") << 0 << 10 << 1 << 9;
        QTest::newRow("both zero: now") << 0 << 0 << 0 << 0;
        QTest::newRow("found late: now") << 10 << 10 << 300 << 0;
    }
    void aTextLeavesAtTheLongerOfDelayAndSettleAfterTheCall()
    {
        QFETCH(int, delay);
        QFETCH(int, settle);
        QFETCH(int, age);
        QFETCH(int, leaves);
        Given g;
        g.policy.delay = std::chrono::seconds(delay);
        g.policy.settle = std::chrono::seconds(settle);
        g.call.endedAt = Noon - std::chrono::seconds(age);
        QVERIFY(judged(g).notBefore == Noon + std::chrono::seconds(leaves));
    }

    void aRulesOwnDelayCounts()
    {
        Given g;
        g.policy.rules[1].delay = 60s;
        QVERIFY(judged(g).notBefore == Noon + 59s);
    }

    void theFirstRuleThatFitsWins()
    {
        Given g;
        Rule other = ruleNamed(u"another line"_s);
        other.lines = {u"+15125550101"_s};
        Rule off = ruleNamed(u"off"_s);
        off.on = false;
        Rule longRing = ruleNamed(u"long ring"_s);
        longRing.rangAtLeast = 19s;
        Rule message = ruleNamed(u"message"_s);
        message.voicemailLeft = true;
        Rule mine = ruleNamed(u"this line"_s);
        mine.lines = {u"+15125550100"_s};
        g.policy.rules = {other, off, longRing, message, mine, ruleNamed(u"all"_s)};
        QCOMPARE(judged(g).rule, u"this line"_s);
        g.call.rang = 19s;
        QCOMPARE(judged(g).rule, u"long ring"_s);
        g.call.rang = 18s;
        g.call.voicemailLeft = true;
        QCOMPARE(judged(g).rule, u"message"_s);
    }

    void closedHoursAreASituationWithItsOwnText()
    {
        Given g;
        g.policy.hours.alwaysOpen = false;
        QCOMPARE(judged(g).templateKey, u"after-hours"_s);
        QCOMPARE(judged(g).situation, Situation::Closed);
        g.policy.hours.timeZone = u"UTC"_s;
        g.policy.hours.week[1] = {{14 * 60, 16 * 60, true}};
        QCOMPARE(judged(g).templateKey, u"break"_s);
        g.policy.hours.specialDays = {{QDate(2026, 3, 3), u"Holiday"_s, true, {}}};
        QCOMPARE(judged(g).situation, Situation::Holiday);
        QCOMPARE(judged(g).templateKey, u"after-hours"_s);
    }

    void textAnywayPassesOverMannersButNotOverTheLawOrTheNetwork()
    {
        Given g;
        g.caller.choice = PersonChoice::TextAnyway;
        g.policy.automatic = g.policy.textingDesk = false;
        g.policy.pausedUntil = Noon + 1h;
        g.call.outcome = CallOutcome::Unknown;
        g.call.rang = 1s;
        g.call.endedAt = Noon - 30h;
        g.caller.lastAutomaticText = g.caller.lastPersonContact = g.caller.handledSinceCall = Noon - 1min;
        g.caller.automaticTextsLastHour = g.caller.automaticTextsLastDay = 5000;
        g.policy.rules.prepend(ruleNamed(u"hold all"_s));
        g.policy.rules[0].action = RuleAction::Hold;
        const Verdict verdict = judged(g);
        QCOMPARE(verdict.decision, Decision::Text);
        QCOMPARE(verdict.templateKey, u"simple"_s);
        QCOMPARE(verdict.checks.constFirst().kind, CheckKind::OutsideNumber); // what was not asked is not listed
        QVERIFY(verdict.notBefore == Noon);
        QCOMPARE(judgeAgain(g.call, g.caller, g.policy, Noon).decision, Decision::Text);

        const auto refused = [&g](const Change &change) {
            Given changed = g;
            change(changed);
            return judged(changed).decidedBy();
        };
        QVERIFY(refused([](Given &c) { c.caller.askedToStop = true; }) == CheckKind::NotAskedToStop);
        QVERIFY(refused([](Given &c) { c.caller.neverText = true; }) == CheckKind::NotOnNeverTextList);
        QVERIFY(refused([](Given &c) { c.caller.cannotGetTexts = true; }) == CheckKind::CanGetTexts);
        QVERIFY(refused([](Given &c) { c.caller.lineCanText = false; }) == CheckKind::LineCanText);
        QVERIFY(refused([](Given &c) { c.call.caller.reset(); }) == CheckKind::OutsideNumber);
        QVERIFY(refused([](Given &c) { c.call.outcome = CallOutcome::Answered; }) == CheckKind::OutcomeKnown);
    }

    void whatCanChangeIsCheckedAgainBeforeTheTextLeaves()
    {
        Given g;
        const auto again = [&g](UtcTime now = Noon) { return judgeAgain(g.call, g.caller, g.policy, now); };
        QCOMPARE(again().decision, Decision::Text);
        g.caller.automaticTextsLastHour = g.caller.automaticTextsLastDay = 5000;
        QCOMPARE(again().decision, Decision::Text); // counted when it was judged
        QVERIFY(again(Noon + 10min).decidedBy() == CheckKind::FreshEnough);
        g.caller.handledSinceCall = Noon;
        QVERIFY(again().decidedBy() == CheckKind::NotHandledSince);
        g.caller.askedToStop = true;
        QVERIFY(again().decidedBy() == CheckKind::NotAskedToStop);
        g.call.outcome = CallOutcome::Answered;
        QVERIFY(again().decidedBy() == CheckKind::OutcomeKnown);
        QCOMPARE(again().decision, Decision::Leave);
        g.policy.pausedUntil = Noon + 1h;
        QVERIFY(again().decidedBy() == CheckKind::NotPaused);
        QCOMPARE(again().decision, Decision::Hold);
    }

    void itWaitsForTheVoicemailOnlyWhereTheVerdictHangsOnIt()
    {
        Given g;
        const auto asks = [&g] { return asksAboutVoicemail(g.call, g.caller, g.policy, Noon); };
        QVERIFY(!asks());
        Rule message = ruleNamed(u"message"_s);
        message.voicemailLeft = true;
        g.policy.rules.append(message); // behind one that fits anyway
        QVERIFY(!asks());
        g.policy.rules.prepend(message);
        QVERIFY(asks());
        g.policy.rules[0].situations = {Situation::Closed};
        QVERIFY(!asks());
        g.policy.rules[0].situations.clear();
        g.call.voicemailLeft = true; // known already
        QVERIFY(!asks());
        g = {};
        g.call.label = MissedLabel::Voicemail;
        QVERIFY(!asks());
        g.call.rang = 2s; // too short, unless a message was left
        QVERIFY(asks());
    }
};

} // namespace judgerules_test

TEXTBACK_TEST(judgerules_test, JudgeRulesTest)
#include "judgerules_test.moc"
