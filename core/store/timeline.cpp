// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline.h"

namespace textback {

namespace {

/// The first item's id: history counts down from here, what happens now counts up.
constexpr qint64 FirstItemId = qint64(1) << 30;
constexpr qint64 Never = std::numeric_limits<qint64>::min();

qint64 afterMs(std::optional<UtcTime> at)
{
    return at ? toMs(*at) : Never;
}

} // namespace

/// What the items of a thread come to.
struct Timeline::Newest {
    NewestTurns turns;
    std::optional<UtcTime> lastAt;
    std::optional<ItemId> lastItem;
    std::optional<ItemId> lastOut;
    std::optional<CallId> missedCall;
};

Result<AccountId> Timeline::account()
{
    const auto id = m_account.number();
    if (!id.ok())
        return id.error();
    return AccountId(id.value().value_or(0));
}

Result<std::optional<CallerId>> Timeline::knownCaller(const PhoneNumber &number)
{
    return m_caller.first<CallerId>([](Row &row) { return row.id<CallerId>(); }, number);
}

Result<CallerId> Timeline::callerOf(const PhoneNumber &number)
{
    const auto known = knownCaller(number);
    if (!known.ok())
        return known.error();
    if (known.value())
        return *known.value();
    const auto added = m_addCaller.number(number);
    if (!added.ok())
        return added.error();
    const CallerId caller(added.value().value_or(0));
    TEXTBACK_TRY(noteDigits(caller, number));
    return caller;
}

Status Timeline::noteDigits(CallerId caller, const PhoneNumber &number)
{
    const QString digits = number.e164().mid(1);
    for (qsizetype from = 0; from < digits.size(); ++from)
        TEXTBACK_TRY(m_addDigits.run(digits.mid(from), caller));
    return Done{};
}

Result<std::optional<PhoneNumber>> Timeline::lineOr(const std::optional<PhoneNumber> &line)
{
    if (line)
        return line;
    const auto ours = account();
    if (!ours.ok())
        return ours.error();
    return m_mainLine.first<PhoneNumber>([](Row &row) { return row.number(); }, ours.value());
}

Result<ThreadId> Timeline::threadOf(const PhoneNumber &line, const PhoneNumber &caller)
{
    const auto who = callerOf(caller);
    if (!who.ok())
        return who.error();
    auto id = m_thread.number(line, who.value());
    if (!id.ok())
        return id.error();
    if (!id.value()) {
        const auto ours = account();
        if (!ours.ok())
            return ours.error();
        id = m_addThread.number(ours.value(), line, who.value());
        if (!id.ok())
            return id.error();
    }
    return ThreadId(id.value().value_or(0));
}

Result<ItemId> Timeline::nextItemId(UtcTime at)
{
    const auto id = m_idRange.first<qint64>([at](Row &row) {
        const auto least = row.maybeInteger();
        const auto most = row.maybeInteger();
        if (!least || !most)
            return FirstItemId;
        return at < row.time() ? *least - 1 : *most + 1;
    });
    if (!id.ok())
        return id.error();
    return ItemId(id.value().value_or(FirstItemId));
}

Result<ItemId> Timeline::addItem(const NewItem &item)
{
    const auto id = nextItemId(item.at);
    if (!id.ok())
        return id.error();
    TEXTBACK_TRY(m_addItem.run(id.value(), item.thread, item.at, item.kind, item.turn, item.direction, item.body,
                               item.call, item.outbox, item.unread, item.writtenBy));
    TEXTBACK_TRY(noteTurn(item.thread, item.turn, item.at));
    TEXTBACK_TRY(refresh(item.thread));
    return id;
}

Status Timeline::removeItem(ItemId item)
{
    const auto thread = m_removeItem.number(item);
    if (!thread.ok())
        return thread.error();
    return thread.value() ? refresh(ThreadId(*thread.value())) : Done{};
}

Status Timeline::setPlace(ItemId item, ThreadId thread, UtcTime at, Turn turn)
{
    struct Place {
        ThreadId thread;
        UtcTime at;
        Turn turn;
    };
    const auto read = m_place.first<Place>(
        [](Row &row) {
            return Place{row.id<ThreadId>(), row.time(), row.oneOf(Turn::TooShort)};
        },
        item);
    if (!read.ok())
        return read.error();
    if (!read.value())
        return Error{ErrorKind::NotFound, QStringLiteral("no such item")};
    const Place before = *read.value();
    if (before.thread != thread || before.at != at || before.turn != turn)
        TEXTBACK_TRY(m_setPlace.run(thread, at, turn, item));
    if (before.thread != thread || before.turn != turn)
        TEXTBACK_TRY(noteTurn(thread, turn, at));
    if (before.thread != thread)
        TEXTBACK_TRY(refresh(before.thread));
    return refresh(thread);
}

Result<UtcTime> Timeline::newestIn(ThreadId thread)
{
    const auto at = m_newest.first<UtcTime>([](Row &row) { return row.time(); }, thread);
    if (!at.ok())
        return at.error();
    return at.value().value_or(UtcTime{});
}

Status Timeline::noteTurn(ThreadId thread, Turn turn, UtcTime at)
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
    const auto set = manual(thread);
    if (!set.ok())
        return set.error();
    if (!set.value().state)
        return Done{};
    const auto newest = newestOf(thread);
    if (!newest.ok())
        return newest.error();
    const NewestTurns &turns = newest.value().turns;
    const bool news = turn == Turn::Failed || (turn == Turn::Person && at >= newest.value().lastAt)
        || (turn == Turn::Theirs && at > textsAnsweredUntil(turns))
        || (turn == Turn::Missed && at > missedAnsweredUntil(turns));
    return news ? m_reopen.run(thread) : Done{};
}

Status Timeline::takeOffCallBacks(ThreadId thread, UtcTime at)
{
    return m_offCallBacks.run(thread, at);
}

Result<Timeline::Newest> Timeline::newestOf(ThreadId thread)
{
    struct Found {
        UtcTime at;
        ItemId item;
        std::optional<qint64> call;
    };
    Newest newest;
    const auto last = m_newest.first<Found>(
        [](Row &row) {
            return Found{row.time(), row.id<ItemId>(), std::nullopt};
        },
        thread);
    if (!last.ok())
        return last.error();
    if (last.value()) {
        newest.lastAt = last.value()->at;
        newest.lastItem = last.value()->item;
    }
    std::optional<std::pair<UtcTime, ItemId>> lastOut;
    std::optional<UtcTime> lastMissed;
    for (int number = int(Turn::Theirs); number < TurnCount; ++number) {
        const Turn turn = Turn(number);
        const auto found = m_newestOfTurn.first<Found>(
            [](Row &row) {
                return Found{row.time(), row.id<ItemId>(), row.maybeInteger()};
            },
            thread, turn);
        if (!found.ok())
            return found.error();
        if (!found.value())
            continue;
        newest.turns.at[size_t(number)] = found.value()->at;
        const bool ours =
            turn == Turn::Person || turn == Turn::TextBack || turn == Turn::Failed || turn == Turn::Pending;
        const std::pair place(found.value()->at, found.value()->item);
        if (ours && (!lastOut || *lastOut < place))
            lastOut = place;
        if ((turn == Turn::Missed || turn == Turn::TooShort) && found.value()->call && found.value()->at > lastMissed) {
            lastMissed = found.value()->at;
            newest.missedCall = CallId(*found.value()->call);
        }
    }
    if (lastOut)
        newest.lastOut = lastOut->second;
    return newest;
}

Result<std::optional<UtcTime>> Timeline::waitingSince(ThreadId thread, const NewestTurns &newest, ThreadState state)
{
    if (state == ThreadState::WaitingOnThem) {
        return std::max({newest.of(Turn::Person), newest.of(Turn::TextBack), newest.of(Turn::RangOut)});
    }
    if (state != ThreadState::WaitingOnUs)
        return std::optional<UtcTime>();
    std::optional<UtcTime> since;
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

Result<Timeline::Manual> Timeline::manual(ThreadId thread)
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

Status Timeline::refresh(ThreadId thread)
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
                         missed.value().value_or(0), thread);
}

} // namespace textback
