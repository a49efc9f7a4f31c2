// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/unit/given.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace judge_test {

class JudgeTest : public QObject {
    Q_OBJECT

    static void row(const char *name, Decision decision, CheckKind check, const Change &change)
    {
        QTest::newRow(name) << change << decision << check;
    }
    static void addFailuresOfTheCall()
    {
        row("switched off", Decision::Leave, CheckKind::AutomaticOn, [](Given &g) { g.policy.automatic = false; });
        row("paused", Decision::Hold, CheckKind::NotPaused, [](Given &g) { g.policy.pausedUntil = Noon + 1ms; });
        row("another desk texts", Decision::Leave, CheckKind::TextingDesk,
            [](Given &g) { g.policy.textingDesk = false; });
        row("nobody knows what became of it", Decision::Hold, CheckKind::OutcomeKnown,
            [](Given &g) { g.call.outcome = CallOutcome::Unknown; });
        for (const CallOutcome outcome : {CallOutcome::Open, CallOutcome::Answered, CallOutcome::Outbound,
                                          CallOutcome::Internal, CallOutcome::Ignored})
            row("not missed", Decision::Leave, CheckKind::OutcomeKnown,
                [outcome](Given &g) { g.call.outcome = outcome; });
        row("withheld", Decision::Leave, CheckKind::OutsideNumber, [](Given &g) { g.call.caller.reset(); });
        row("our own number", Decision::Leave, CheckKind::OutsideNumber, [](Given &g) { g.caller.isOurs = true; });
        row("the line rang itself", Decision::Leave, CheckKind::OutsideNumber,
            [](Given &g) { g.call.caller = g.call.line; });
        row("toll-free", Decision::Leave, CheckKind::CanGetTexts,
            [](Given &g) { g.call.caller = phone("+18005550199"); });
        row("short code", Decision::Leave, CheckKind::CanGetTexts, [](Given &g) { g.call.caller = phone("+12345"); });
        row("premium", Decision::Leave, CheckKind::CanGetTexts,
            [](Given &g) { g.call.caller = phone("+19002345678"); });
        row("abroad", Decision::Leave, CheckKind::CanGetTexts,
            [](Given &g) { g.call.caller = phone("+447400123456"); });
        row("landline abroad, country allowed", Decision::Leave, CheckKind::CanGetTexts, [](Given &g) {
            g.call.caller = phone("+442079460123");
            g.policy.countries << u"GB"_s;
        });
        row("learned", Decision::Leave, CheckKind::CanGetTexts, [](Given &g) { g.caller.cannotGetTexts = true; });
        row("line cannot text", Decision::Hold, CheckKind::LineCanText, [](Given &g) { g.caller.lineCanText = false; });
        row("line unknown", Decision::Hold, CheckKind::LineCanText, [](Given &g) { g.call.line.reset(); });
    }
    static void addFailuresOfTheMoment()
    {
        row("never text", Decision::Leave, CheckKind::NotOnNeverTextList, [](Given &g) { g.caller.neverText = true; });
        row("asked to stop", Decision::Leave, CheckKind::NotAskedToStop, [](Given &g) { g.caller.askedToStop = true; });
        row("rang too short", Decision::Leave, CheckKind::RangLongEnough, [](Given &g) { g.call.rang = 5s; });
        row("last minute of the cool-down", Decision::Leave, CheckKind::CoolDownOver,
            [](Given &g) { g.caller.lastAutomaticText = Noon - 1439min; });
        row("texted a moment in our future", Decision::Leave, CheckKind::CoolDownOver,
            [](Given &g) { g.caller.lastAutomaticText = Noon + 2s; });
        row("last minute of the conversation", Decision::Leave, CheckKind::NoConversation,
            [](Given &g) { g.caller.lastPersonContact = Noon - 239min; });
        row("called back", Decision::Leave, CheckKind::NotHandledSince,
            [](Given &g) { g.caller.handledSinceCall = Noon - 500ms; });
        row("cancelled", Decision::Leave, CheckKind::NotCancelled,
            [](Given &g) { g.caller.choice = PersonChoice::Cancelled; });
        row("I'm calling back", Decision::Leave, CheckKind::NotCancelled,
            [](Given &g) { g.caller.choice = PersonChoice::CallingBack; });
        row("ten minutes old", Decision::Hold, CheckKind::FreshEnough, [](Given &g) { g.call.endedAt = Noon - 10min; });
        row("hourly cap", Decision::Hold, CheckKind::BelowHourlyCap,
            [](Given &g) { g.caller.automaticTextsLastHour = 30; });
        row("daily cap", Decision::Hold, CheckKind::BelowDailyCap,
            [](Given &g) { g.caller.automaticTextsLastDay = 200; });
        row("no rule", Decision::Leave, CheckKind::RuleFits, [](Given &g) { g.policy.rules.clear(); });
        row("left in the menu", Decision::Leave, CheckKind::RuleFits,
            [](Given &g) { g.call.outcome = CallOutcome::AbandonedInMenu; });
        row("a rule says hold", Decision::Hold, CheckKind::RuleFits,
            [](Given &g) { g.policy.rules[1].action = RuleAction::Hold; });
        row("the rule's text is gone", Decision::Hold, CheckKind::RuleFits,
            [](Given &g) { g.policy.templates.clear(); });
        row("asked to stop comes before the cool-down", Decision::Leave, CheckKind::NotAskedToStop, [](Given &g) {
            g.caller.askedToStop = true;
            g.caller.lastAutomaticText = Noon - 5min;
        });
    }

private slots:
    void aMissedCallIsTexted()
    {
        const Verdict verdict = judged({});
        QCOMPARE(verdict.decision, Decision::Text);
        QCOMPARE(verdict.checks.size(), CheckKindCount);
        for (int at = 0; at < CheckKindCount; ++at) {
            QCOMPARE(verdict.checks[at].kind, CheckKind(at));
            QCOMPARE(verdict.checks[at].result, CheckResult::Passed);
        }
        QCOMPARE(verdict.rule, u"While open"_s);
        QCOMPARE(verdict.templateKey, u"simple"_s);
        QVERIFY(verdict.notBefore == Noon + 9s);
        QVERIFY(verdict.judgedAt == Noon);
    }

    void theFirstCheckThatFailsDecides_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<CheckKind>("check");
        addFailuresOfTheCall();
        addFailuresOfTheMoment();
    }
    void theFirstCheckThatFailsDecides()
    {
        QFETCH(Change, change);
        QFETCH(Decision, decision);
        QFETCH(CheckKind, check);
        const Verdict verdict = judged(with(change));
        QCOMPARE(verdict.decision, decision);
        QCOMPARE(verdict.checks.constLast().kind, check);
        QCOMPARE(verdict.checks.constLast().result, CheckResult::Failed);
        QCOMPARE(verdict.checks.size(), int(check) + 1);
        QVERIFY(verdict.templateKey.isEmpty());
        QVERIFY(!verdict.notBefore);
    }

    void whatIsJustWithinTheLimitsIsTexted_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("pause just over", [](Given &g) { g.policy.pausedUntil = Noon; });
        row("rang exactly long enough", [](Given &g) { g.call.rang = 6s; });
        row("ring time not told", [](Given &g) { g.call.rang.reset(); });
        row("short, but left a message", [](Given &g) {
            g.call.rang = 1s;
            g.call.voicemailLeft = true;
        });
        row("the line was busy", [](Given &g) {
            g.call.rang = 0s;
            g.call.label = MissedLabel::Busy;
        });
        row("cool-down just over", [](Given &g) { g.caller.lastAutomaticText = Noon - 24h; });
        row("conversation just over", [](Given &g) { g.caller.lastPersonContact = Noon - 4h; });
        row("almost ten minutes old", [](Given &g) { g.call.endedAt = Noon - 10min + 1ms; });
        row("ended in our future", [](Given &g) { g.call.endedAt = Noon + 3s; });
        row("one below the caps", [](Given &g) {
            g.caller.automaticTextsLastHour = 29;
            g.caller.automaticTextsLastDay = 199;
        });
        row("Canadian", [](Given &g) { g.call.caller = phone("+14165550123"); });
        row("unknown to the numbering tables", [](Given &g) { g.call.caller = phone("+15550100123"); });
        row("unknown +1 number, home is Canada", [](Given &g) {
            g.call.caller = phone("+15550100123");
            g.policy.countries = QStringList{u"CA"_s};
        });
        row("all limits off", [](Given &g) {
            g.call.rang = 0s;
            g.call.endedAt = Noon - 30h;
            g.caller.lastAutomaticText = Noon - 1min;
            g.caller.lastPersonContact = Noon - 1min;
            g.caller.automaticTextsLastHour = g.caller.automaticTextsLastDay = 5000;
            g.policy.ringThreshold = 0s;
            g.policy.coolDown = g.policy.conversation = 0h;
            g.policy.lateAfter = 0min;
            g.policy.capPerHour = g.policy.capPerDay = 0;
        });
    }
    void whatIsJustWithinTheLimitsIsTexted()
    {
        QFETCH(Change, change);
        const Verdict verdict = judged(with(change));
        QCOMPARE(verdict.decision, Decision::Text);
        QCOMPARE(verdict.checks.size(), CheckKindCount);
    }

    void checksRecordWhatTheyLookedAt()
    {
        Given g;
        g.caller.lastAutomaticText = Noon - 26h;
        g.policy.pausedUntil = Noon - 1h;
        const QList<Check> checks = judged(g).checks;
        const auto inputs = [&checks](CheckKind kind) { return checks[int(kind)].inputs; };
        QCOMPARE(inputs(CheckKind::NotPaused), QStringList{QString::number(toMs(Noon - 1h))});
        QCOMPARE(inputs(CheckKind::OutcomeKnown), QStringList{u"missed"_s});
        QCOMPARE(inputs(CheckKind::OutsideNumber), QStringList{u"outside"_s});
        QCOMPARE(inputs(CheckKind::CanGetTexts), (QStringList{u"mobile-or-landline"_s, u"US"_s}));
        QCOMPARE(inputs(CheckKind::LineCanText), QStringList{u"+15125550100"_s});
        QCOMPARE(inputs(CheckKind::RangLongEnough), (QStringList{u"18"_s, u"6"_s}));
        QCOMPARE(inputs(CheckKind::CoolDownOver), (QStringList{u"1560"_s, u"24"_s}));
        QCOMPARE(inputs(CheckKind::NoConversation), (QStringList{QString(), u"4"_s}));
        QCOMPARE(inputs(CheckKind::NotHandledSince), QStringList{QString()});
        QCOMPARE(inputs(CheckKind::FreshEnough), (QStringList{u"1"_s, u"600"_s}));
        QCOMPARE(inputs(CheckKind::BelowHourlyCap), (QStringList{u"0"_s, u"30"_s}));
        QCOMPARE(inputs(CheckKind::RuleFits), (QStringList{u"While open"_s, u"open"_s, u"simple"_s, u"10"_s}));
    }
};

} // namespace judge_test

TEXTBACK_TEST(judge_test, JudgeTest)
#include "judge_test.moc"
