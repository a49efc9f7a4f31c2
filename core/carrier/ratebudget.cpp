// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ratebudget.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// On top of the carrier's window: its clock starts when a request arrives, ours when it is answered.
constexpr Milliseconds Margin = 250ms;
/// How soon to look again while unanswered requests fill the limit.
constexpr Milliseconds LookAgain = 250ms;
/// Silence after a 429 that does not say how long: a request within the carrier's penalty of 60 s would begin it anew.
constexpr Milliseconds StandardPause = 60s;
/// Qt repeats a reading request whose answer broke off, up to three times; the carrier counts each.
constexpr int HiddenRepeats = 3;
/// How long a request of an earlier run may have been under way.
constexpr Milliseconds Arrival = 1s;
/// Longer than carriers punish.
constexpr Milliseconds LongestSilence = 10min;

int tenthsOf(RateBudget::Share share)
{
    switch (share) {
    case RateBudget::Share::Spare:
        return 4;
    case RateBudget::Share::Routine:
        return 6;
    case RateBudget::Share::Background:
        return 8;
    case RateBudget::Share::Whole:
        break;
    }
    return 10;
}

} // namespace

RateBudget::RateBudget(Clock &clock, RequestLedger *ledger) : m_clock(clock), m_ledger(ledger)
{
    if (m_ledger)
        m_earlier = m_ledger->recent();
}

RateBudget::Group RateBudget::remembered(const QString &name, const RateGroup &documented)
{
    Group group{documented.limit, documented.window, {}, {}};
    const UtcTime wall = m_clock.now();
    const Milliseconds now = m_clock.monotonic();
    for (const CountedRequest &request : std::as_const(m_earlier)) {
        if (request.group != name)
            continue;
        if (request.isSilence) // a clock that was set back must not make it longer
            group.pausedUntil = now + std::clamp<Milliseconds>(request.at - wall, 0ms, LongestSilence);
        else // the carrier counted it when it arrived, which may have been a while later
            group.uses.push_back({0, now - std::max<Milliseconds>(wall - request.at - Arrival, 0ms), false});
    }
    m_earlier.removeIf([&name](const CountedRequest &request) { return request.group == name; });
    return group;
}

RateBudget::Group &RateBudget::group(const QString &endpoint, const RateGroup &documented)
{
    const QString name = m_groupOf.value(endpoint, documented.name);
    auto found = m_groups.find(name);
    if (found == m_groups.end())
        found = m_groups.insert(name, remembered(name, documented));
    return *found;
}

void RateBudget::forgetOld(Group &group) const
{
    const Milliseconds now = m_clock.monotonic();
    std::erase_if(group.uses, [&](const Use &use) { return !use.pending && use.at + group.window + Margin <= now; });
}

Milliseconds RateBudget::paused(const QString &endpoint, const RateGroup &documented)
{
    return std::max(group(endpoint, documented).pausedUntil - m_clock.monotonic(), Milliseconds{0});
}

Milliseconds RateBudget::wait(const QString &endpoint, const RateGroup &documented, Share share, int ahead)
{
    Group &its = group(endpoint, documented);
    forgetOld(its);
    const Milliseconds now = m_clock.monotonic();
    const Milliseconds pause = std::max(its.pausedUntil - now, Milliseconds{0});
    const int most = std::max(1, its.limit * tenthsOf(share) / 10);
    const int tooMany = int(its.uses.size()) + ahead - most + 1;
    if (tooMany <= 0)
        return pause;
    QList<Milliseconds> freeAt;
    for (const Use &use : its.uses) {
        if (!use.pending)
            freeAt.append(use.at + its.window + Margin);
    }
    if (freeAt.size() < tooMany)
        return std::max(pause, LookAgain);
    std::sort(freeAt.begin(), freeAt.end());
    return std::max({pause, freeAt.at(tooMany - 1) - now, Milliseconds{1}});
}

RateBudget::Ticket RateBudget::take(const QString &endpoint, const RateGroup &documented)
{
    group(endpoint, documented).uses.push_back({m_nextTicket, m_clock.monotonic(), true});
    if (m_ledger)
        m_ledger->note({m_groupOf.value(endpoint, documented.name), m_clock.now()});
    return m_nextTicket++;
}

void RateBudget::giveBack(const QString &endpoint, const RateGroup &documented, Ticket ticket)
{
    std::erase_if(group(endpoint, documented).uses, [ticket](const Use &use) { return use.ticket == ticket; });
}

void RateBudget::answered(const QString &endpoint, const RateGroup &documented, Ticket ticket, const HttpAnswer &answer)
{
    const Milliseconds now = m_clock.monotonic();
    giveBack(endpoint, documented, ticket);
    const QString name = QString::fromLatin1(answer.header("x-rate-limit-group")).trimmed().toLower();
    if (!name.isEmpty() && name.size() < 64)
        m_groupOf.insert(endpoint, name);
    Group &its = group(endpoint, documented);
    its.uses.push_back({ticket, now, false});
    if (answer.fault == HttpFault::Broken)
        its.uses.insert(its.uses.end(), HiddenRepeats, {ticket, now, false});
    learn(its, answer);
    if (answer.status == 429) {
        const auto asked = retryAfter(answer, m_clock.now());
        const Milliseconds pause = asked ? std::max<Milliseconds>(*asked, 1s) : StandardPause;
        its.pausedUntil = std::max(its.pausedUntil, now + pause + Margin);
        if (m_ledger)
            m_ledger->note({m_groupOf.value(endpoint, documented.name), m_clock.now() + pause + Margin, true});
    }
}

void RateBudget::learn(Group &its, const HttpAnswer &answer) const
{
    const auto limit = answer.number("x-rate-limit-limit");
    const auto window = answer.number("x-rate-limit-window");
    const auto remaining = answer.number("x-rate-limit-remaining");
    if (limit && *limit > 0 && *limit <= 100'000)
        its.limit = int(*limit);
    if (window && *window > 0 && *window <= 3600)
        its.window = std::chrono::seconds{*window};
    forgetOld(its);
    if (!limit || !remaining || *remaining < 0 || *remaining > its.limit)
        return;
    // Somebody else spends from the same budget: count their requests as ours, made now.
    const qint64 unseen = its.limit - *remaining - qint64(its.uses.size());
    for (qint64 i = 0; i < std::min<qint64>(unseen, its.limit); ++i)
        its.uses.push_back({0, m_clock.monotonic(), false});
}

} // namespace textback
