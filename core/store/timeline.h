// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/erasednumbers.h"
#include "core/store/statement.h"
#include "core/store/storednumbers.h"
#include "core/store/threadstate.h"

#include <array>
#include <map>
#include <set>

namespace textback {

/// The columns of an item that all kinds share.
struct NewItem {
    ThreadId thread{0};
    UtcTime at{};
    ItemKind kind = ItemKind::Text;
    Turn turn = Turn::None;
    TextDirection direction = TextDirection::In;
    std::optional<QString> body = {};
    std::optional<CallId> call = {};
    std::optional<OutboxId> outbox = {};
    bool unread = false;
    QString writtenBy = {};
    ItemId before = ItemId{0}; ///< The id it had before it was removed; kept, if nothing else has it by now.
};

/// What all stores share: callers, threads, their items, and the summary of each thread that the inbox lists.
class StoredTimeline {
public:
    explicit StoredTimeline(Connection &connection);
    ~StoredTimeline();
    StoredTimeline(const StoredTimeline &) = delete;
    StoredTimeline &operator=(const StoredTimeline &) = delete;

    /// The account calls and texts belong to; 0 before there is one.
    [[nodiscard]] Result<AccountId> account();
    [[nodiscard]] Result<CallerId> callerOf(const PhoneNumber &number);
    [[nodiscard]] Result<std::optional<CallerId>> knownCaller(const PhoneNumber &number);
    [[nodiscard]] Result<ThreadId> threadOf(const PhoneNumber &line, const PhoneNumber &caller);
    /// The given line, or the account's main one where the carrier did not say.
    [[nodiscard]] Result<std::optional<PhoneNumber>> lineOr(const std::optional<PhoneNumber> &line);

    [[nodiscard]] Result<ItemId> addItem(const NewItem &item);
    Status removeItem(ItemId item);
    /// Changes place and meaning of an item; both threads' summaries follow.
    Status setPlace(ItemId item, ThreadId thread, UtcTime at, Turn turn);
    [[nodiscard]] Result<UtcTime> newestIn(ThreadId thread);

    /// Makes the thread's summary agree with its items again: once, at the end of the transaction. Call after each
    /// change.
    Status refresh(ThreadId thread);
    /// The same for all that changed so far, for who reads summaries within the transaction.
    Status refreshChanged();
    /// Leaves the thread's summary and what finds a new caller out of this transaction, because something waits for its
    /// end. Only with a row that stays unfinished until they follow: an item added to the thread, and complete().
    void completeLater(ThreadId thread, CallerId caller);
    /// Makes up for what completeLater() left out of the caller. Nothing is done twice.
    Status complete(const PhoneNumber &number);
    /// Somebody dealt with the caller: no call of this thread that began before `at` waits to be rung any more.
    Status takeOffCallBacks(ThreadId thread, UtcTime at);

private:
    /// What the items of a thread come to.
    struct Newest {
        NewestTurns turns;
        std::optional<UtcTime> lastAt;
        std::optional<ItemId> lastItem;
        std::optional<ItemId> lastOut;
        std::optional<CallId> missedCall;
    };
    struct NewestItem {
        UtcTime at;
        ItemId item;
        std::optional<qint64> call;
    };
    using NewestOfEach = std::array<std::optional<NewestItem>, TurnCount>; ///< By turn.
    struct Manual {
        std::optional<ThreadState> state;
        std::optional<UtcTime> at;
    };
    Status summarize(ThreadId thread);
    Result<Manual> manual(ThreadId thread);
    Result<NewestOfEach> newestOfEach(ThreadId thread);
    Result<Newest> newestOf(ThreadId thread);
    Result<std::optional<UtcTime>> waitingSince(ThreadId thread, const NewestTurns &newest, ThreadState state);
    [[nodiscard]] Result<ItemId> nextItemId(UtcTime at);
    [[nodiscard]] Result<ItemId> idFor(const NewItem &item);
    Status noteDigits(CallerId caller, const PhoneNumber &number);
    Status noteNewDigits();
    Status noteKeptWish(CallerId caller, const PhoneNumber &number);
    /// Takes back what a person set (done, snoozed) where something happened that they could not know of.
    Status noteTurn(ThreadId thread, Turn turn, UtcTime at);

    Connection &m_connection;
    std::set<ThreadId> m_changed; ///< Threads whose summaries are not refreshed yet.
    std::map<CallerId, PhoneNumber> m_newCallers; ///< Those whose digits are not noted yet.
    ErasedNumbers m_erased{m_connection};
    Statement m_account{m_connection, QStringLiteral("SELECT id FROM account WHERE removed = 0 ORDER BY id LIMIT 1")};
    Statement m_caller{m_connection, QStringLiteral("SELECT id FROM caller WHERE number = ?")};
    Statement m_addCaller{
        m_connection,
        QStringLiteral("INSERT INTO caller (number, contact_name) VALUES (?, coalesce((SELECT "
                       "contact.name FROM number_contact JOIN contact ON contact.id = "
                       "number_contact.contact_id WHERE number_contact.number = ?), '')) RETURNING id")};
    Statement m_setWish{m_connection,
                        QStringLiteral("UPDATE caller SET asked_to_stop = ?, never_text = ? WHERE id = ?")};
    // A caller of a step that was undone is not there.
    Statement m_addDigits{m_connection,
                          QStringLiteral("INSERT INTO caller_digits (ending, caller_id) "
                                         "SELECT ?, id FROM caller WHERE id = ? AND number = ?")};
    Statement m_hasDigits{m_connection,
                          QStringLiteral("SELECT 1 FROM caller_digits WHERE ending = ? AND caller_id = ?")};
    Statement m_thread{m_connection, QStringLiteral("SELECT id FROM thread WHERE line_number = ? AND caller_id = ?")};
    Statement m_addThread{
        m_connection,
        QStringLiteral("INSERT INTO thread (account_id, line_number, caller_id) VALUES (?, ?, ?) RETURNING id")};
    Statement m_mainLine{m_connection,
                         QStringLiteral("SELECT number FROM line WHERE account_id = ? "
                                        "ORDER BY is_primary DESC, can_text DESC, id LIMIT 1")};
    Statement m_idRange{m_connection,
                        QStringLiteral("SELECT (SELECT min(id) FROM item), (SELECT max(id) FROM item), "
                                       "(SELECT at_ms FROM item WHERE id = (SELECT min(id) FROM item))")};
    Statement m_isTaken{m_connection, QStringLiteral("SELECT count(*) FROM item WHERE id = ?")};
    Statement m_addItem{
        m_connection,
        QStringLiteral("INSERT INTO item (id, thread_id, at_ms, kind, turn, direction, body, call_id, outbox_id, "
                       "unread, written_by, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")};
    Statement m_removeItem{m_connection, QStringLiteral("DELETE FROM item WHERE id = ? RETURNING thread_id")};
    Statement m_place{m_connection, QStringLiteral("SELECT thread_id, at_ms, turn FROM item WHERE id = ?")};
    Statement m_setPlace{m_connection,
                         QStringLiteral("UPDATE item SET thread_id = ?, at_ms = ?, turn = ? WHERE id = ?")};
    Statement m_newestOfEach{
        m_connection,
        QStringLiteral("WITH turn (number) AS (VALUES (1), (2), (3), (4), (5), (6), (7), (8), (9)) "
                       "SELECT item.turn, item.at_ms, item.id, item.call_id FROM turn JOIN item ON item.id = "
                       "(SELECT newest.id FROM item AS newest WHERE newest.thread_id = ? AND newest.turn = turn.number "
                       "ORDER BY newest.at_ms DESC, newest.id DESC LIMIT 1)")};
    Statement m_newestVoicemail{
        m_connection, QStringLiteral("SELECT max(started_ms) FROM call WHERE thread_id = ? AND voicemail_left = 1")};
    Statement m_newest{m_connection,
                       QStringLiteral("SELECT at_ms, id FROM item WHERE thread_id = ? "
                                      "ORDER BY at_ms DESC, id DESC LIMIT 1")};
    Statement m_firstAfter{
        m_connection, QStringLiteral("SELECT min(at_ms) FROM item WHERE thread_id = ? AND turn = ? AND at_ms > ?")};
    Statement m_missedAfter{
        m_connection,
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM item WHERE thread_id = ? AND turn = 2 AND at_ms > ? "
                       "LIMIT 1000)")};
    Statement m_manual{m_connection, QStringLiteral("SELECT manual_state, manual_ms FROM thread WHERE id = ?")};
    Statement m_summary{
        m_connection,
        QStringLiteral("UPDATE thread SET state = ?, sort_ms = ?, waiting_since_ms = ?, last_ms = ?, last_item_id = ?, "
                       "last_out_item_id = ?, missed_call_id = ?, texted_back_ms = ?, replied_ms = ?, we_wrote_ms = ?, "
                       "missed_since_answer = ?, voicemail_ms = ? WHERE id = ?")};
    Statement m_reopen{
        m_connection,
        QStringLiteral("UPDATE thread SET manual_state = NULL, manual_ms = NULL, snoozed_until_ms = NULL "
                       "WHERE id = ? AND manual_state IS NOT NULL")};
    Statement m_offCallBacks{
        m_connection,
        QStringLiteral("UPDATE call SET call_back = 0 WHERE thread_id = ? AND call_back = 1 AND started_ms < ?")};
};

} // namespace textback
