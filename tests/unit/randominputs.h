// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/verdictrecord.h"
#include "tests/unit/samples.h"

#include <QRandomGenerator>

namespace textback {

/// Inputs of judge() as they come, with values close to the limits more often than chance would have it.
class RandomInputs {
public:
    explicit RandomInputs(quint32 seed) : m_random(seed) {}

    [[nodiscard]] JudgedInputs next()
    {
        JudgedInputs inputs;
        inputs.now = Noon + Milliseconds(m_random.bounded(7 * 24 * 3600) * qint64(1000) + m_random.bounded(1000));
        inputs.policy = policy(inputs.now);
        inputs.call = call(inputs.now, inputs.policy);
        inputs.caller = caller(inputs.now, inputs.policy);
        return inputs;
    }

private:
    [[nodiscard]] bool oneIn(int n) { return m_random.bounded(n) == 0; }
    template <typename T> [[nodiscard]] T among(std::initializer_list<T> values)
    {
        return values.begin()[m_random.bounded(int(values.size()))];
    }
    /// An instant before `now` by about `limit`: just within, exactly, just over, or any.
    [[nodiscard]] UtcTime about(UtcTime now, Milliseconds limit)
    {
        const Milliseconds off = among({-1ms, 0ms, 1ms, -limit, limit * 2, Milliseconds(m_random.bounded(3'600'000))});
        return now - limit - off;
    }
    [[nodiscard]] std::optional<UtcTime> maybeAbout(UtcTime now, Milliseconds limit)
    {
        return oneIn(2) ? std::nullopt : std::optional(about(now, limit));
    }
    [[nodiscard]] std::optional<bool> maybeBool() { return oneIn(2) ? std::nullopt : std::optional(oneIn(2)); }

    [[nodiscard]] Call call(UtcTime now, const OfficePolicy &policy)
    {
        Call call = missedCall();
        call.key = QString::number(m_random.generate64());
        if (oneIn(12))
            call.line.reset();
        call.caller = phone(among({"+15125550142", "+14165550123", "+15550100123", "+18005550199", "+12345",
                                   "+447400123456", "+442079460123", "+15125550100"}));
        if (oneIn(12))
            call.caller.reset();
        call.callerName = among({QString(), QStringLiteral("A \"name\"\n\u00E9"), QStringLiteral("{company}")});
        if (oneIn(4))
            call.outcome = CallOutcome(m_random.bounded(int(CallOutcome::Unknown) + 1));
        call.label = MissedLabel(m_random.bounded(int(MissedLabel::CallerHungUp) + 1));
        call.confidence = Confidence(m_random.bounded(3));
        call.endedAt = oneIn(3) ? about(now, policy.lateAfter) : now - Milliseconds(m_random.bounded(60'000));
        call.startedAt = *call.endedAt - 20s;
        if (oneIn(6))
            call.endedAt.reset();
        if (oneIn(6))
            call.answeredAt = now;
        call.rang = policy.ringThreshold + among({-1s, 0s, 1s, 12s, 30s});
        if (oneIn(4))
            call.rang.reset();
        call.voicemailLeft = oneIn(3);
        if (call.voicemailLeft)
            call.voicemailLength = 9s;
        call.fromHistory = oneIn(4);
        return call;
    }

    [[nodiscard]] CallerFacts caller(UtcTime now, const OfficePolicy &policy)
    {
        CallerFacts caller;
        caller.isOurs = oneIn(20);
        caller.askedToStop = oneIn(20);
        caller.neverText = oneIn(20);
        caller.cannotGetTexts = oneIn(20);
        caller.lineCanText = !oneIn(20);
        caller.lastAutomaticText = maybeAbout(now, policy.coolDown);
        caller.lastPersonContact = maybeAbout(now, policy.conversation);
        if (oneIn(8))
            caller.handledSinceCall = about(now, 30s);
        if (oneIn(4))
            caller.automaticTextsLastHour = std::max(0, policy.capPerHour + m_random.bounded(3) - 1);
        if (oneIn(4))
            caller.automaticTextsLastDay = std::max(0, policy.capPerDay + m_random.bounded(3) - 1);
        caller.automaticTextsEver = m_random.bounded(3);
        caller.known = oneIn(3);
        caller.seenBefore = oneIn(2);
        if (oneIn(2))
            caller.calledBefore = about(now, 60min);
        if (oneIn(3))
            caller.tags = {QStringLiteral("supplier")};
        if (oneIn(3))
            caller.lists = {among({QStringLiteral("owner"), QStringLiteral("vip")})};
        caller.choice = oneIn(3) ? PersonChoice(m_random.bounded(4)) : PersonChoice::None;
        return caller;
    }

    [[nodiscard]] OfficePolicy policy(UtcTime now)
    {
        OfficePolicy policy = newOffice();
        policy.automatic = !oneIn(12);
        policy.textingDesk = !oneIn(12);
        if (oneIn(6))
            policy.pausedUntil = about(now, 0ms);
        policy.delay = among({0s, 10s, 60s});
        policy.settle = among({0s, 10s, 30s});
        policy.ringThreshold = among({0s, 6s, 12s});
        policy.coolDown = among({0h, 1h, 24h});
        policy.conversation = among({0h, 1h, 4h});
        policy.lateAfter = among({0min, 5min, 10min});
        policy.capPerHour = among({0, 1, 30});
        policy.capPerDay = among({0, 1, 200});
        if (oneIn(4))
            policy.countries = QStringList{among({QStringLiteral("CA"), QStringLiteral("GB")})};
        policy.hours = hours();
        for (int extra = m_random.bounded(3); extra > 0; --extra)
            policy.rules.insert(m_random.bounded(int(policy.rules.size()) + 1), rule(extra));
        if (oneIn(8))
            policy.templates.removeFirst();
        return policy;
    }

    [[nodiscard]] OpeningHours hours()
    {
        OpeningHours hours;
        hours.alwaysOpen = oneIn(2);
        hours.timeZone = among({QStringLiteral("UTC"), QStringLiteral("America/New_York"), QString()});
        for (auto &day : hours.week)
            day = {{480, 720, false}, {720, 780, true}, {780, 1020, false}};
        if (oneIn(3))
            hours.lineHours = {{QStringLiteral("+15125550100"), oneIn(2), hours.week}};
        if (oneIn(3))
            hours.specialDays = {{QDate(2026, 3, 4), QStringLiteral("Holiday"), oneIn(2), {{600, 700, false}}}};
        return hours;
    }

    [[nodiscard]] Rule rule(int number)
    {
        Rule rule;
        rule.name = QStringLiteral("rule %1").arg(number);
        rule.on = !oneIn(5);
        if (oneIn(2))
            rule.situations = {Situation(m_random.bounded(4)), Situation(m_random.bounded(4))};
        rule.voicemailLeft = maybeBool();
        rule.abandonedInMenu = maybeBool();
        if (oneIn(3))
            rule.rangAtLeast = among({6s, 18s, 30s});
        if (oneIn(3))
            rule.lines = {among({QStringLiteral("+15125550100"), QStringLiteral("+15125550101")})};
        if (oneIn(4))
            rule.callers = {CallerKind(m_random.bounded(3)), CallerKind(m_random.bounded(3))};
        if (oneIn(6))
            rule.tags = {QStringLiteral("supplier")};
        if (oneIn(6))
            rule.lists = {QStringLiteral("owner")};
        if (oneIn(6))
            rule.prefixes = {among({QStringLiteral("+1512"), QStringLiteral("+44")})};
        if (oneIn(6))
            rule.calledBeforeWithin = among({30min, 60min});
        if (oneIn(6))
            rule.outcomes = {MissedLabel(m_random.bounded(int(MissedLabel::CallerHungUp) + 1))};
        if (oneIn(6))
            rule.between = DayTimes{m_random.bounded(1441), m_random.bounded(1441)};
        rule.action = RuleAction(m_random.bounded(3));
        rule.templateKey = among({QStringLiteral("simple"), QStringLiteral("booking"), QStringLiteral("gone")});
        if (oneIn(3))
            rule.delay = among({0s, 45s});
        return rule;
    }

    QRandomGenerator m_random;
};

} // namespace textback
