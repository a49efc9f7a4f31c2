// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"
#include "core/policy/openinghours.h"
#include "tests/support/testprogram.h"
#include "tests/unit/randominputs.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace judge_property_test {
// A second judge, written from the promises alone and as simply as can be, to compare the real one with.
namespace {
#ifdef TEXTBACK_SANITIZED
constexpr int Many = 3'000; // each costs about ten times as much
#else
constexpr int Many = 30'000;
#endif

struct Expected {
    Decision decision = Decision::Leave;
    std::optional<CheckKind> by;
    QString templateKey = {};
    std::optional<qint64> notBefore = {};
};

bool numberIsGood(const JudgedInputs &in)
{
    const QString number = in.call.caller->e164();
    if (number == "+18005550199"_L1 || number == "+12345"_L1 || number == "+442079460123"_L1)
        return false; // toll-free, short code, landline
    if (number == "+15550100123"_L1)
        return true; // nobody knows where it belongs
    const QString country = number.startsWith("+44"_L1) ? u"GB"_s : number.startsWith("+1416"_L1) ? u"CA"_s : u"US"_s;
    return in.policy.countries.contains(country);
}

bool isRecent(std::optional<UtcTime> then, std::chrono::hours limit, UtcTime now)
{
    return limit.count() != 0 && then.has_value() && toMs(now) - toMs(*then) < limit.count() * 3'600'000;
}

using Says = std::function<std::optional<Decision>(const JudgedInputs &)>;
struct Predicate {
    CheckKind kind;
    bool forEverybody; ///< Also when a person said "text anyway".
    Says refuses;
};

std::optional<Decision> leaveIf(bool wrong)
{
    return wrong ? std::optional(Decision::Leave) : std::nullopt;
}
std::optional<Decision> holdIf(bool wrong)
{
    return wrong ? std::optional(Decision::Hold) : std::nullopt;
}

qint64 ageOf(const JudgedInputs &in)
{
    return toMs(in.now) - toMs(in.call.endedAt ? *in.call.endedAt : in.call.startedAt);
}

std::optional<Decision> outcomeRefuses(const JudgedInputs &in)
{
    switch (in.call.outcome) {
    case CallOutcome::Missed:
    case CallOutcome::AbandonedInMenu:
        return std::nullopt;
    case CallOutcome::Unknown:
        return holdIf(in.caller.choice != PersonChoice::TextAnyway);
    default:
        return Decision::Leave;
    }
}

std::optional<Decision> numberRefuses(const JudgedInputs &in);

const QList<Predicate> &predicates()
{
    using In = const JudgedInputs &;
    static const QList<Predicate> all{
        {CheckKind::AutomaticOn, false, [](In in) { return leaveIf(!in.policy.automatic); }},
        {CheckKind::NotPaused, false,
         [](In in) { return holdIf(in.policy.pausedUntil && *in.policy.pausedUntil > in.now); }},
        {CheckKind::TextingDesk, false, [](In in) { return leaveIf(!in.policy.textingDesk); }},
        {CheckKind::OutcomeKnown, true, outcomeRefuses},
        {CheckKind::OutsideNumber, true, numberRefuses},
        {CheckKind::CanGetTexts, true, [](In in) { return leaveIf(in.caller.cannotGetTexts || !numberIsGood(in)); }},
        {CheckKind::LineCanText, true, [](In in) { return holdIf(!in.call.line || !in.caller.lineCanText); }},
        {CheckKind::NotOnNeverTextList, true, [](In in) { return leaveIf(in.caller.neverText); }},
        {CheckKind::NotAskedToStop, true, [](In in) { return leaveIf(in.caller.askedToStop); }},
        {CheckKind::RangLongEnough, false,
         [](In in) {
             return leaveIf(in.policy.ringThreshold.count() != 0 && in.call.rang && !in.call.voicemailLeft
                            && in.call.label != MissedLabel::Busy && *in.call.rang < in.policy.ringThreshold);
         }},
        {CheckKind::CoolDownOver, false,
         [](In in) { return leaveIf(isRecent(in.caller.lastAutomaticText, in.policy.coolDown, in.now)); }},
        {CheckKind::NoConversation, false,
         [](In in) { return leaveIf(isRecent(in.caller.lastPersonContact, in.policy.conversation, in.now)); }},
        {CheckKind::NotHandledSince, false, [](In in) { return leaveIf(in.caller.handledSinceCall.has_value()); }},
        {CheckKind::NotCancelled, false,
         [](In in) {
             return leaveIf(in.caller.choice == PersonChoice::Cancelled
                            || in.caller.choice == PersonChoice::CallingBack);
         }},
        {CheckKind::FreshEnough, false,
         [](In in) {
             const qint64 limit = in.policy.lateAfter.count() * 60'000;
             return holdIf(limit != 0 && ageOf(in) >= limit);
         }},
        {CheckKind::BelowHourlyCap, false,
         [](In in) {
             return holdIf(in.policy.capPerHour != 0 && in.caller.automaticTextsLastHour >= in.policy.capPerHour);
         }},
        {CheckKind::BelowDailyCap, false,
         [](In in) {
             return holdIf(in.policy.capPerDay != 0 && in.caller.automaticTextsLastDay >= in.policy.capPerDay);
         }},
    };
    return all;
}

Situation situationOf(const JudgedInputs &in)
{
    OpeningHours hours = in.policy.hours;
    for (const LineHours &own : in.policy.hours.lineHours) {
        if (in.call.line && in.call.line->e164() == own.line) {
            hours.alwaysOpen = own.alwaysOpen;
            hours.week = own.week;
        }
    }
    return situationAt(hours, in.now);
}

bool callerIs(CallerKind kind, const JudgedInputs &in)
{
    if (!in.call.caller)
        return kind == CallerKind::Withheld || (kind == CallerKind::Known && in.caller.known);
    return kind == CallerKind::Known ? in.caller.known : kind == CallerKind::New && !in.caller.seenBefore;
}

bool callerFits(const Rule &rule, const JudgedInputs &in)
{
    bool kind = rule.callers.isEmpty();
    for (const CallerKind wanted : rule.callers)
        kind = kind || callerIs(wanted, in);
    bool prefix = rule.prefixes.isEmpty();
    for (const QString &wanted : rule.prefixes)
        prefix = prefix || (in.call.caller && in.call.caller->e164().startsWith(wanted));
    const auto meets = [](const QStringList &one, const QStringList &other) {
        return one.isEmpty() || QSet(one.begin(), one.end()).intersects(QSet(other.begin(), other.end()));
    };
    const bool called = !rule.calledBeforeWithin
        || (in.caller.calledBefore
            && toMs(in.call.startedAt) - toMs(*in.caller.calledBefore) <= rule.calledBeforeWithin->count() * 60'000);
    return kind && prefix && called && meets(rule.tags, in.caller.tags) && meets(rule.lists, in.caller.lists);
}

bool clockFits(const Rule &rule, const JudgedInputs &in)
{
    if (!rule.between)
        return true;
    const QString &name = in.policy.hours.timeZone;
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
    const QTime time = toQDateTime(in.now).toTimeZone(zone).time();
    const int minute = time.hour() * 60 + time.minute();
    const auto [from, to] = *rule.between;
    const int length = to > from ? to - from : to + 1440 - from;
    for (int step = 0; step < length; ++step) {
        if ((from + step) % 1440 == minute)
            return true;
    }
    return false;
}

bool ruleFits(const Rule &rule, const JudgedInputs &in)
{
    const bool menu = in.call.outcome == CallOutcome::AbandonedInMenu;
    const QString line = in.call.line ? in.call.line->e164() : QString();
    return rule.on && (rule.situations.isEmpty() || rule.situations.contains(situationOf(in)))
        && rule.voicemailLeft.value_or(in.call.voicemailLeft) == in.call.voicemailLeft
        && rule.abandonedInMenu.value_or(menu) == menu && (rule.lines.isEmpty() || rule.lines.contains(line))
        && (!rule.rangAtLeast || in.call.rang.value_or(1h) >= *rule.rangAtLeast)
        && (rule.outcomes.isEmpty() || rule.outcomes.contains(in.call.label)) && callerFits(rule, in)
        && clockFits(rule, in);
}

std::optional<Decision> numberRefuses(const JudgedInputs &in)
{
    if (in.call.caller)
        return leaveIf(in.caller.isOurs || in.call.caller == in.call.line);
    for (const Rule &rule : in.policy.rules) {
        if (rule.callers.contains(CallerKind::Withheld) && ruleFits(rule, in))
            return rule.action == RuleAction::Hold ? Decision::Hold : Decision::Leave;
    }
    return Decision::Leave;
}

Expected byTheRules(const JudgedInputs &in)
{
    Expected expected{Decision::Leave, CheckKind::RuleFits};
    for (const Rule &rule : in.policy.rules) {
        if (!ruleFits(rule, in) || (in.caller.choice == PersonChoice::TextAnyway && rule.action != RuleAction::Text))
            continue;
        bool known = false;
        for (const TextTemplate &text : in.policy.templates)
            known = known || text.key == rule.templateKey;
        if (rule.action == RuleAction::Hold || (rule.action == RuleAction::Text && !known))
            expected.decision = Decision::Hold;
        if (rule.action == RuleAction::Text && known) {
            expected.decision = Decision::Text;
            expected.templateKey = rule.templateKey;
            const qint64 wait = 1000 * std::max(rule.delay.value_or(in.policy.delay), in.policy.settle).count();
            expected.notBefore = toMs(in.now) + std::max<qint64>(0, wait - ageOf(in));
        }
        break;
    }
    return expected;
}

Expected expectedFor(const JudgedInputs &in)
{
    for (const Predicate &predicate : predicates()) {
        if (in.caller.choice == PersonChoice::TextAnyway && !predicate.forEverybody)
            continue;
        if (const std::optional<Decision> decision = predicate.refuses(in))
            return {*decision, predicate.kind};
    }
    return byTheRules(in);
}

} // namespace

class JudgePropertyTest : public QObject {
    Q_OBJECT
private slots:
    void anyCallIsJudgedAsTheSimplestJudgeWould()
    {
        RandomInputs random(2026);
        int texted = 0;
        QSet<int> deciders;
        for (int round = 0; round < Many; ++round) {
            const JudgedInputs in = random.next();
            const Verdict verdict = judge(in.call, in.caller, in.policy, in.now);
            const Expected expected = expectedFor(in);
            const QByteArray seen = QJsonDocument(toJson(verdict)).toJson(QJsonDocument::Compact).right(600);
            QVERIFY2(verdict.decidedBy() == expected.by, seen.constData());
            QVERIFY2(verdict.decision == expected.decision, seen.constData());
            QCOMPARE(verdict.templateKey, expected.templateKey);
            QCOMPARE(verdict.notBefore.has_value(), expected.notBefore.has_value());
            if (verdict.notBefore)
                QCOMPARE(toMs(*verdict.notBefore), *expected.notBefore);
            texted += verdict.decision == Decision::Text ? 1 : 0;
            deciders.insert(int(*verdict.decidedBy()));
        }
        QCOMPARE(deciders.size(), CheckKindCount); // the inputs reach every check
        QVERIFY2(texted > Many / 50, qPrintable(QString::number(texted)));
    }

    void theListOfChecksIsInOrderAndOnlyItsLastCanFail()
    {
        RandomInputs random(41);
        for (int round = 0; round < Many; ++round) {
            const JudgedInputs in = random.next();
            for (const Verdict &verdict :
                 {judge(in.call, in.caller, in.policy, in.now), judgeAgain(in.call, in.caller, in.policy, in.now)}) {
                QVERIFY(!verdict.checks.isEmpty());
                for (qsizetype at = 0; at + 1 < verdict.checks.size(); ++at) {
                    QVERIFY(verdict.checks[at].kind < verdict.checks[at + 1].kind);
                    QCOMPARE(verdict.checks[at].result, CheckResult::Passed);
                }
                const bool passed = verdict.checks.constLast().result == CheckResult::Passed;
                QCOMPARE(passed, verdict.decision == Decision::Text);
            }
        }
    }

    void whatMayBeTextedMayStillLeaveWhileNothingChanges()
    {
        RandomInputs random(97);
        for (int round = 0; round < Many; ++round) {
            const JudgedInputs in = random.next();
            const Verdict verdict = judge(in.call, in.caller, in.policy, in.now);
            if (verdict.decision == Decision::Text)
                QCOMPARE(judgeAgain(in.call, in.caller, in.policy, in.now).decision, Decision::Text);
        }
    }
};

} // namespace judge_property_test

TEXTBACK_TEST(judge_property_test, JudgePropertyTest)
#include "judge_property_test.moc"
