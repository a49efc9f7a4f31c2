// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callers.h"

namespace textback {

namespace {

std::optional<UtcTime> timeOf(std::optional<qint64> ms)
{
    return ms ? std::optional(fromMs(*ms)) : std::nullopt;
}

} // namespace

Result<CallerFacts> SqliteCallers::facts(const Call &call, UtcTime now, const QString &)
{
    TEXTBACK_TRY(m_timeline.refreshChanged()); // they tell when one of us wrote
    CallerFacts facts;
    std::optional<CallerId> caller;
    if (call.caller)
        TEXTBACK_TRY(readCaller(*call.caller, facts, caller));
    TEXTBACK_TRY(readLine(call, facts));
    if (caller) {
        TEXTBACK_TRY(readHistory(call, *caller, facts));
        TEXTBACK_TRY(readAcquaintance(call, *caller, facts));
    }
    TEXTBACK_TRY(readCaps(call, now, facts));
    return facts;
}

Status SqliteCallers::readCaller(const PhoneNumber &number, CallerFacts &facts, std::optional<CallerId> &caller)
{
    const auto known = m_caller.first<CallerId>(
        [&facts](Row &row) {
            const auto id = row.id<CallerId>();
            facts.askedToStop = row.flag();
            facts.neverText = row.flag();
            facts.cannotGetTexts = row.flag();
            facts.known = row.flag();
            return id;
        },
        number);
    if (!known.ok())
        return known.error();
    caller = known.value();
    if (!caller) {
        const auto wish = m_erased.wishOf(number);
        if (!wish.ok())
            return wish.error();
        facts.askedToStop = wish.value() && wish.value()->askedToStop;
        facts.neverText = wish.value() && wish.value()->neverText;
    }
    bool isContact = false;
    const auto take = [&](Row &row) {
        facts.isOurs = row.flag();
        isContact = row.flag();
        return false;
    };
    TEXTBACK_TRY(m_places.each(take, number, number));
    facts.known = facts.known || isContact;
    return Done{};
}

Status SqliteCallers::readAcquaintance(const Call &call, CallerId caller, CallerFacts &facts)
{
    const auto called = m_calledBefore.number(caller, call.startedAt, call.key);
    const auto met = m_metBefore.number(caller, call.startedAt, call.key, caller, call.startedAt);
    const auto lists = m_lists.all<QString>([](Row &row) { return row.text(); }, *call.caller);
    if (!called.ok() || !met.ok())
        return called.ok() ? met.error() : called.error();
    const auto tags = m_tags.all<QString>([](Row &row) { return row.text(); }, caller);
    if (!lists.ok() || !tags.ok())
        return lists.ok() ? tags.error() : lists.error();
    facts.calledBefore = timeOf(called.value());
    facts.seenBefore = met.value() == 1;
    facts.tags = tags.value();
    facts.known = facts.known || facts.lastPersonContact || !facts.tags.isEmpty();
    facts.lists = lists.value();
    return Done{};
}

Status SqliteCallers::readLine(const Call &call, CallerFacts &facts)
{
    const auto account = m_timeline.account();
    if (!account.ok())
        return account.error();
    const auto line = m_timeline.lineOr(call.line);
    if (!line.ok())
        return line.error();
    const auto canText = m_canText.number(account.value(), line.value());
    if (!canText.ok())
        return canText.error();
    facts.lineCanText = canText.value() != 0; // a line the carrier has not listed gets the benefit of the doubt
    const auto choice = m_choice.number(account.value(), call.key);
    if (!choice.ok())
        return choice.error();
    facts.choice = PersonChoice(std::clamp<qint64>(choice.value().value_or(0), 0, qint64(PersonChoice::TextAnyway)));
    return Done{};
}

Status SqliteCallers::readHistory(const Call &call, CallerId caller, CallerFacts &facts)
{
    using Automatic = std::pair<std::optional<UtcTime>, int>;
    const auto automatic = m_automatic.first<Automatic>(
        [](Row &row) {
            return Automatic{row.maybeTime(), row.count()};
        },
        caller, call.key);
    if (!automatic.ok())
        return automatic.error();
    if (automatic.value())
        std::tie(facts.lastAutomaticText, facts.automaticTextsEver) = *automatic.value();

    const auto talked = m_talked.number(caller, call.key);
    const auto wrote = m_wrote.number(caller);
    const auto handled = m_handled.number(caller, call.startedAt, call.key);
    const auto textedBack = m_textedBack.number(caller, call.startedAt, call.key);
    for (const auto *read : {&talked, &wrote, &handled, &textedBack}) {
        if (!read->ok())
            return read->error();
    }
    facts.lastPersonContact = std::max(timeOf(talked.value()), timeOf(wrote.value()));
    const auto wroteSince = timeOf(wrote.value()) > call.startedAt ? timeOf(wrote.value()) : std::nullopt;
    facts.handledSinceCall = std::max({timeOf(handled.value()), timeOf(textedBack.value()), wroteSince});
    return Done{};
}

Status SqliteCallers::readCaps(const Call &call, UtcTime now, CallerFacts &facts)
{
    const auto hour = m_countSince.number(now - std::chrono::hours(1), call.key);
    const auto day = m_countSince.number(now - std::chrono::hours(24), call.key);
    if (!hour.ok() || !day.ok())
        return hour.ok() ? day.error() : hour.error();
    facts.automaticTextsLastHour = int(hour.value().value_or(0));
    facts.automaticTextsLastDay = int(day.value().value_or(0));
    return Done{};
}

template <typename Change> Status SqliteCallers::withCaller(const PhoneNumber &number, Change change)
{
    return m_connection.inTransaction([&]() -> Status {
        const auto caller = m_timeline.callerOf(number);
        return caller.ok() ? change(caller.value()) : Status(caller.error());
    });
}

Result<bool> SqliteCallers::setAskedToStop(const PhoneNumber &number, bool stop, OptOutSource source,
                                           const QString &words, UtcTime at)
{
    using Known = std::pair<std::optional<UtcTime>, bool>;
    bool changed = false;
    const Status done = withCaller(number, [&](CallerId caller) -> Status {
        TEXTBACK_TRY(m_addOptOut.run(caller, stop, source, words, at));
        const auto read = m_stopState.first<Known>([](Row &row) { return Known{row.maybeTime(), row.flag()}; }, caller);
        if (!read.ok())
            return read.error();
        const auto [knownAt, stopped] = read.value().value_or(Known{});
        if (knownAt > at || (knownAt == at && (stopped || !stop)))
            return Done{};
        changed = stopped != stop;
        if (source == OptOutSource::Caller)
            TEXTBACK_TRY(m_theySaid.run(caller)); // a binding word settles what was meant before
        return m_setStop.run(stop, at, words, caller);
    });
    if (!done.ok())
        return done.error();
    return changed;
}

Status SqliteCallers::setStopQuestion(ThreadId thread, std::optional<ItemId> text)
{
    return text ? m_askAboutStop.run(*text, thread) : m_decideStop.run(thread);
}

Result<bool> SqliteCallers::askedToStop(const PhoneNumber &number)
{
    CallerFacts facts;
    std::optional<CallerId> caller;
    TEXTBACK_TRY(readCaller(number, facts, caller));
    return facts.askedToStop;
}

Status SqliteCallers::setNeverText(const PhoneNumber &number, bool never, UtcTime at)
{
    return withCaller(number, [&](CallerId caller) { return m_setNever.run(never, at, caller); });
}

Status SqliteCallers::setCannotGetTexts(const PhoneNumber &number, bool cannot)
{
    return withCaller(number, [&](CallerId caller) { return m_setCannot.run(cannot, caller); });
}

Status SqliteCallers::setName(const PhoneNumber &number, const QString &name)
{
    return withCaller(number, [&](CallerId caller) { return m_setName.run(name, caller); });
}

Result<bool> SqliteCallers::erasedSince(const PhoneNumber &number, UtcTime at)
{
    const auto erased = m_erased.erasedAt(number);
    if (!erased.ok())
        return erased.error();
    return erased.value() && at < *erased.value();
}

Result<std::optional<UtcTime>> SqliteCallers::lastHelpAnswer(const PhoneNumber &number)
{
    const auto at = m_help.number(number);
    if (!at.ok())
        return at.error();
    return timeOf(at.value());
}

} // namespace textback
