// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline.h"

#include <algorithm>
#include <limits>

namespace textback {

namespace {

constexpr qint64 Never = std::numeric_limits<qint64>::min();

qint64 afterMs(std::optional<UtcTime> at)
{
    return at ? toMs(*at) : Never;
}

bool isTextOfOurs(Turn turn)
{
    return turn == Turn::Person || turn == Turn::TextBack || turn == Turn::Failed || turn == Turn::Pending;
}

/// Whether it happened before this desk began to watch, and before a person said what is to become of the thread: what
/// is only fetched now is no news to them.
Result<bool> isOfBefore(Connection &connection, UtcTime at, std::optional<UtcTime> said)
{
    if (!said || at > *said)
        return false;
    Statement added(connection, QStringLiteral("SELECT added_ms FROM account WHERE removed = 0 ORDER BY id LIMIT 1"));
    const auto since = added.number();
    if (!since.ok())
        return since.error();
    return since.value() && at < fromMs(*since.value());
}

} // namespace

Status StoredTimeline::noteTurn(ThreadId thread, Turn turn, UtcTime at)
{
    switch (turn) {
    case Turn::Person:
    case Turn::Talked:
    case Turn::RangOut:
        TEXTBACK_TRY(takeOffCallBacks(thread, at));
        break;
    default:
        break;
    }
    if (turn == Turn::Earlier)
        return Done{};
    const auto set = manual(thread);
    if (!set.ok())
        return set.error();
    if (!set.value().state)
        return Done{};
    const auto known = isOfBefore(m_connection, at, set.value().at);
    if (!known.ok() || known.value())
        return known.ok() ? Status(Done{}) : Status(known.error());
    const auto newest = newestOf(thread);
    if (!newest.ok())
        return newest.error();
    const NewestTurns &turns = newest.value().turns;
    const bool news = turn == Turn::Failed || (turn == Turn::Person && at >= newest.value().lastAt)
        || (turn == Turn::Theirs && at > textsAnsweredUntil(turns))
        || (turn == Turn::Missed && at > missedAnsweredUntil(turns));
    return news ? m_reopen.run(thread) : Done{};
}

Result<StoredTimeline::NewestOfEach> StoredTimeline::newestOfEach(ThreadId thread)
{
    static_assert(int(Turn::Theirs) == 1 && int(Turn::TooShort) == 9); // as the statement has them
    NewestOfEach found;
    const auto take = [&found](Row &row) {
        const auto turn = size_t(row.oneOf(Turn::Earlier));
        found.at(turn) = NewestItem{row.time(), row.id<ItemId>(), row.maybeInteger()};
        return true;
    };
    if (const Status read = m_newestOfEach.each(take, thread); !read.ok())
        return read.error();
    return found;
}

Result<StoredTimeline::Newest> StoredTimeline::newestOf(ThreadId thread)
{
    Newest newest;
    const auto last = m_newest.first<NewestItem>(
        [](Row &row) {
            return NewestItem{row.time(), row.id<ItemId>(), std::nullopt};
        },
        thread);
    if (!last.ok() || !last.value())
        return last.ok() ? Result(newest) : last.error();
    newest.lastAt = last.value()->at;
    newest.lastItem = last.value()->item;
    const auto ofEach = newestOfEach(thread);
    if (!ofEach.ok())
        return ofEach.error();
    std::optional<std::pair<UtcTime, ItemId>> lastOut;
    std::optional<UtcTime> lastMissed;
    for (int number = int(Turn::Theirs); number < int(Turn::Earlier); ++number) {
        const Turn turn = Turn(number);
        const auto &found = ofEach.value().at(size_t(number));
        if (!found)
            continue;
        newest.turns.at[size_t(number)] = found->at;
        const std::pair place(found->at, found->item);
        if (isTextOfOurs(turn) && lastOut < place) {
            lastOut = place;
            newest.lastOut = place.second;
        }
        if ((turn == Turn::Missed || turn == Turn::TooShort) && found->call && found->at > lastMissed) {
            lastMissed = found->at;
            newest.missedCall = CallId(*found->call);
        }
    }
    if (lastMissed && newest.turns.of(Turn::TextBack)) { // without one the missed call waits in any case
        const auto hasMissedCallAt = [&](qint64 at) {
            const auto isFirst = [&](Turn turn) {
                const auto first = m_firstAfter.number(thread, turn, at - 1);
                return first.ok() && first.value() == at;
            };
            return isFirst(Turn::Missed) || isFirst(Turn::TooShort);
        };
        const auto voicemail = m_newestVoicemail.number(thread);
        if (!voicemail.ok())
            return voicemail.error();
        if (voicemail.value() && hasMissedCallAt(*voicemail.value())) // not one of before this desk watched
            newest.turns.voicemail = fromMs(*voicemail.value());
    }
    return newest;
}

Result<std::optional<UtcTime>> StoredTimeline::waitingSince(ThreadId thread, const NewestTurns &newest,
                                                            ThreadState state)
{
    if (state == ThreadState::WaitingOnThem) {
        return std::max({newest.of(Turn::Person), newest.of(Turn::TextBack), newest.of(Turn::RangOut)});
    }
    if (state != ThreadState::WaitingOnUs)
        return std::optional<UtcTime>();
    std::optional<UtcTime> since = waitingVoicemail(newest);
    const auto answered = missedAnsweredUntil(newest);
    const std::array waits{std::pair(Turn::Theirs, textsAnsweredUntil(newest)), std::pair(Turn::Missed, answered),
                           std::pair(Turn::Failed, answered)};
    for (const auto &[turn, until] : waits) {
        const auto first = m_firstAfter.number(thread, turn, afterMs(until));
        if (!first.ok())
            return first.error();
        if (first.value() && (!since || fromMs(*first.value()) < *since))
            since = fromMs(*first.value());
    }
    return since;
}

Result<StoredTimeline::Manual> StoredTimeline::manual(ThreadId thread)
{
    const auto read = m_manual.first<Manual>(
        [](Row &row) {
            const auto state = row.maybeInteger();
            return Manual{state ? std::optional(ThreadState(std::clamp<qint64>(*state, 0, 3))) : std::nullopt,
                          row.maybeTime()};
        },
        thread);
    if (!read.ok())
        return read.error();
    return read.value().value_or(Manual{});
}

Status StoredTimeline::refresh(ThreadId thread)
{
    if (!m_connection.isInTransaction())
        return summarize(thread);
    m_changed.insert(thread);
    return Done{};
}

Status StoredTimeline::refreshChanged()
{
    // Some may be of a step that was undone: their summaries come out as they were.
    for (const ThreadId thread : std::exchange(m_changed, {}))
        TEXTBACK_TRY(summarize(thread));
    return Done{};
}

Status StoredTimeline::summarize(ThreadId thread)
{
    constexpr int NothingInIt = 4;
    const auto read = newestOf(thread);
    if (!read.ok())
        return read.error();
    const Newest &newest = read.value();
    const auto byPerson = manual(thread);
    if (!byPerson.ok())
        return byPerson.error();
    const std::optional<ThreadState> set = byPerson.value().state;
    const ThreadState state = set.value_or(naturalState(newest.turns));
    auto since = waitingSince(thread, newest.turns, state);
    if (!since.ok())
        return since.error();
    const bool waits = state == ThreadState::WaitingOnUs || state == ThreadState::WaitingOnThem;
    const UtcTime last = newest.lastAt.value_or(UtcTime{});
    const std::optional<UtcTime> waitingSinceAt =
        waits && !since.value() ? (set ? byPerson.value().at : std::optional(last)) : since.value();
    const auto calledAfter = std::max(newest.turns.of(Turn::Talked), newest.turns.of(Turn::RangOut));
    const auto missed = m_missedAfter.number(thread, afterMs(calledAfter));
    if (!missed.ok())
        return missed.error();
    const auto textedBack = newest.turns.of(Turn::TextBack);
    const auto theirs = newest.turns.of(Turn::Theirs);
    return m_summary.run(newest.lastItem ? int(state) : NothingInIt, waitingSinceAt.value_or(last), waitingSinceAt,
                         last, newest.lastItem, newest.lastOut, newest.missedCall, textedBack,
                         textedBack && theirs > textedBack ? theirs : std::nullopt, newest.turns.of(Turn::Person),
                         missed.value().value_or(0), waitingVoicemail(newest.turns), thread);
}

} // namespace textback
