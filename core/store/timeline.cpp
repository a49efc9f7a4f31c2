// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline.h"

#include "core/policy/searchwords.h"

namespace textback {

namespace {

/// The first item's id: history counts down from here, what happens now counts up.
constexpr qint64 FirstItemId = qint64(1) << 30;

} // namespace

StoredTimeline::StoredTimeline(Connection &connection) : m_connection(connection)
{
    m_connection.setLastWork([this]() -> Status {
        TEXTBACK_TRY(refreshChanged());
        return noteNewDigits();
    });
}

StoredTimeline::~StoredTimeline()
{
    m_connection.setLastWork({});
}

Result<AccountId> StoredTimeline::account()
{
    const auto id = m_account.number();
    if (!id.ok())
        return id.error();
    return AccountId(id.value().value_or(0));
}

Result<std::optional<CallerId>> StoredTimeline::knownCaller(const PhoneNumber &number)
{
    return m_caller.first<CallerId>([](Row &row) { return row.id<CallerId>(); }, number);
}

Result<CallerId> StoredTimeline::callerOf(const PhoneNumber &number)
{
    const auto known = knownCaller(number);
    if (!known.ok())
        return known.error();
    if (known.value())
        return *known.value();
    const auto added = m_addCaller.number(number, number);
    if (!added.ok())
        return added.error();
    const CallerId caller(added.value().value_or(0));
    if (m_connection.isInTransaction())
        m_newCallers.insert_or_assign(caller, number);
    else
        TEXTBACK_TRY(noteDigits(caller, number));
    TEXTBACK_TRY(noteKeptWish(caller, number));
    return caller;
}

Status StoredTimeline::noteKeptWish(CallerId caller, const PhoneNumber &number)
{
    // Somebody who was erased is new to us, but not what they asked for.
    const auto wish = m_erased.wishOf(number);
    if (!wish.ok() || !wish.value())
        return wish.ok() ? Status(Done{}) : wish.error();
    return m_setWish.run(wish.value()->askedToStop, wish.value()->neverText, caller);
}

Status StoredTimeline::noteDigits(CallerId caller, const PhoneNumber &number)
{
    const QString digits = number.e164().mid(1);
    for (qsizetype from = 0; from < digits.size(); ++from)
        TEXTBACK_TRY(m_addDigits.run(digits.mid(from), caller, number));
    return Done{};
}

Status StoredTimeline::noteNewDigits()
{
    for (const auto &[caller, number] : std::exchange(m_newCallers, {}))
        TEXTBACK_TRY(noteDigits(caller, number));
    return Done{};
}

void StoredTimeline::completeLater(ThreadId thread, CallerId caller)
{
    m_changed.erase(thread);
    m_newCallers.erase(caller);
}

Status StoredTimeline::complete(const PhoneNumber &number)
{
    const auto caller = callerOf(number);
    if (!caller.ok())
        return caller.error();
    const auto noted = m_hasDigits.number(number.e164().mid(1), caller.value());
    if (!noted.ok())
        return noted.error();
    return noted.value() ? Status(Done{}) : noteDigits(caller.value(), number);
}

Result<std::optional<PhoneNumber>> StoredTimeline::lineOr(const std::optional<PhoneNumber> &line)
{
    if (line)
        return line;
    const auto ours = account();
    if (!ours.ok())
        return ours.error();
    return m_mainLine.first<PhoneNumber>([](Row &row) { return row.number(); }, ours.value());
}

Result<ThreadId> StoredTimeline::threadOf(const PhoneNumber &line, const PhoneNumber &caller)
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

Result<ItemId> StoredTimeline::nextItemId(UtcTime at)
{
    const auto id = m_idRange.first<qint64>([at](Row &row) {
        const auto least = row.maybeInteger();
        const auto most = row.maybeInteger();
        if (!least || !most)
            return FirstItemId;
        const UtcTime oldest = row.time();
        // At the very same instant it belongs to what is older, unless there is nothing newer yet.
        return at < oldest || (at == oldest && *least != *most) ? *least - 1 : *most + 1;
    });
    if (!id.ok())
        return id.error();
    return ItemId(id.value().value_or(FirstItemId));
}

Result<ItemId> StoredTimeline::idFor(const NewItem &item)
{
    if (item.before == ItemId{0})
        return nextItemId(item.at);
    const auto taken = m_isTaken.number(item.before);
    if (!taken.ok())
        return taken.error();
    return taken.value() == 0 ? Result(item.before) : nextItemId(item.at);
}

Result<ItemId> StoredTimeline::addItem(const NewItem &item)
{
    const auto id = idFor(item);
    if (!id.ok())
        return id.error();
    TEXTBACK_TRY(m_addItem.run(id.value(), item.thread, item.at, item.kind, item.turn, item.direction, item.body,
                               item.call, item.outbox, item.unread, item.writtenBy,
                               item.body ? searchableForm(*item.body) : std::nullopt));
    TEXTBACK_TRY(noteTurn(item.thread, item.turn, item.at));
    TEXTBACK_TRY(refresh(item.thread));
    return id;
}

Status StoredTimeline::removeItem(ItemId item)
{
    const auto thread = m_removeItem.number(item);
    if (!thread.ok())
        return thread.error();
    return thread.value() ? refresh(ThreadId(*thread.value())) : Done{};
}

Status StoredTimeline::setPlace(ItemId item, ThreadId thread, UtcTime at, Turn turn)
{
    struct Place {
        ThreadId thread;
        UtcTime at;
        Turn turn;
    };
    const auto read = m_place.first<Place>(
        [](Row &row) {
            return Place{row.id<ThreadId>(), row.time(), row.oneOf(Turn::Earlier)};
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

Result<UtcTime> StoredTimeline::newestIn(ThreadId thread)
{
    const auto at = m_newest.first<UtcTime>([](Row &row) { return row.time(); }, thread);
    if (!at.ok())
        return at.error();
    return at.value().value_or(UtcTime{});
}

Status StoredTimeline::takeOffCallBacks(ThreadId thread, UtcTime at)
{
    return m_offCallBacks.run(thread, at);
}

} // namespace textback
