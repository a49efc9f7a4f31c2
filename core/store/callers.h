// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/timeline.h"

namespace textback {

class SqliteCallers : public CallerStore {
public:
    SqliteCallers(Connection &connection, StoredTimeline &timeline) : m_connection(connection), m_timeline(timeline) {}
    /// Automatic texts count from the carrier's time of their last attempt; before it, from the end of their call.
    Result<CallerFacts> facts(const Call &call, UtcTime now, const QString &homeCountry) override;
    /// Every change is kept with its words. Of two changes at one instant the one that stops holds.
    Result<bool> setAskedToStop(const PhoneNumber &number, bool stop, OptOutSource source, const QString &words,
                                UtcTime at) override;
    Result<bool> askedToStop(const PhoneNumber &number) override;
    Status setStopQuestion(ThreadId thread, std::optional<ItemId> text) override;
    Status setNeverText(const PhoneNumber &number, bool never, UtcTime at) override;
    Status setCannotGetTexts(const PhoneNumber &number, bool cannot) override;
    Status setName(const PhoneNumber &number, const QString &name) override;
    Result<bool> erasedSince(const PhoneNumber &number, UtcTime at) override;
    Result<std::optional<UtcTime>> lastHelpAnswer(const PhoneNumber &number) override;

private:
    Status readCaller(const PhoneNumber &number, CallerFacts &facts, std::optional<CallerId> &caller);
    Status readLine(const Call &call, CallerFacts &facts);
    Status readAcquaintance(const Call &call, CallerId caller, CallerFacts &facts);
    Status readHistory(const Call &call, CallerId caller, CallerFacts &facts);
    Status readCaps(const Call &call, UtcTime now, CallerFacts &facts);
    /// Runs `change` on the caller of this number, made if missing, in one transaction.
    template <typename Change> Status withCaller(const PhoneNumber &number, Change change);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    ErasedNumbers m_erased{m_connection};
    Statement m_caller{m_connection,
                       QStringLiteral("SELECT id, asked_to_stop, never_text, cannot_get_texts, name <> '' FROM caller "
                                      "WHERE number = ?")};
    Statement m_tags{m_connection, QStringLiteral("SELECT tag FROM caller_tag WHERE caller_id = ? ORDER BY tag")};
    Statement m_calledBefore{
        m_connection,
        QStringLiteral("SELECT max(started_ms) FROM call WHERE caller_id = ? AND started_ms < ? AND call_key <> ? "
                       "AND outcome <> 4")}; // 4: we called them
    Statement m_metBefore{
        m_connection,
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM call WHERE caller_id = ? AND started_ms < ? AND call_key <> ?) "
                       "OR EXISTS (SELECT 1 FROM thread JOIN item ON item.thread_id = thread.id "
                       "WHERE thread.caller_id = ? AND item.kind = 1 AND item.at_ms < ?)")};
    Statement m_lists{m_connection,
                      QStringLiteral("SELECT list_key FROM number_list_entry WHERE number = ? ORDER BY list_key")};
    Statement m_places{m_connection,
                       QStringLiteral("SELECT EXISTS (SELECT 1 FROM line WHERE number = ?), "
                                      "EXISTS (SELECT 1 FROM contact_number WHERE number = ?)")};
    Statement m_canText{m_connection, QStringLiteral("SELECT can_text FROM line WHERE account_id = ? AND number = ?")};
    Statement m_choice{m_connection, QStringLiteral("SELECT choice FROM call WHERE account_id = ? AND call_key = ?")};
    Statement m_talked{m_connection,
                       QStringLiteral("SELECT max(talked_ms) FROM call WHERE caller_id = ? AND talked_ms IS NOT NULL "
                                      "AND call_key <> ?")};
    Statement m_handled{m_connection,
                        QStringLiteral("SELECT max(handled_ms) FROM call WHERE caller_id = ? AND handled_ms > ? "
                                       "AND call_key <> ?")};
    Statement m_wrote{m_connection, QStringLiteral("SELECT max(we_wrote_ms) FROM thread WHERE caller_id = ?")};
    Statement m_textedBack{m_connection,
                           QStringLiteral("SELECT max(carrier_ms) FROM outbox WHERE caller_id = ? AND counts = 1 "
                                          "AND accepted = 1 AND carrier_ms > ? AND call_key <> ?")};
    Statement m_automatic{m_connection,
                          QStringLiteral("SELECT max(carrier_ms), count(*) FROM outbox WHERE caller_id = ? "
                                         "AND counts = 1 AND call_key <> ?")};
    Statement m_countSince{m_connection,
                           QStringLiteral("SELECT count(*) FROM outbox WHERE counts = 1 AND carrier_ms > ? "
                                          "AND call_key <> ?")};
    Statement m_stopState{m_connection, QStringLiteral("SELECT stop_ms, asked_to_stop FROM caller WHERE id = ?")};
    Statement m_addOptOut{m_connection,
                          QStringLiteral("INSERT INTO opt_out (caller_id, stop, source, words, at_ms) "
                                         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (caller_id, at_ms, stop, source) "
                                         "DO NOTHING")};
    Statement m_setStop{
        m_connection, QStringLiteral("UPDATE caller SET asked_to_stop = ?, stop_ms = ?, stop_words = ? WHERE id = ?")};
    Statement m_askAboutStop{
        m_connection,
        QStringLiteral("INSERT INTO stop_question (caller_id, item_id) SELECT caller.id, item.id FROM item "
                       "JOIN thread ON thread.id = item.thread_id JOIN caller ON caller.id = thread.caller_id "
                       "WHERE item.id = ? AND thread.id = ? AND coalesce(caller.stop_ms, item.at_ms) <= item.at_ms "
                       "ON CONFLICT (caller_id) DO UPDATE SET item_id = excluded.item_id "
                       "WHERE (SELECT at_ms FROM item WHERE id = excluded.item_id) > "
                       "(SELECT at_ms FROM item WHERE id = stop_question.item_id)")};
    Statement m_decideStop{m_connection,
                           QStringLiteral("DELETE FROM stop_question WHERE caller_id = "
                                          "(SELECT caller_id FROM thread WHERE id = ?)")};
    Statement m_theySaid{m_connection, QStringLiteral("DELETE FROM stop_question WHERE caller_id = ?")};
    Statement m_setNever{m_connection, QStringLiteral("UPDATE caller SET never_text = ?, never_ms = ? WHERE id = ?")};
    Statement m_setCannot{m_connection, QStringLiteral("UPDATE caller SET cannot_get_texts = ? WHERE id = ?")};
    Statement m_setName{m_connection, QStringLiteral("UPDATE caller SET name = ? WHERE id = ?")};
    Statement m_help{m_connection,
                     QStringLiteral("SELECT max(carrier_ms) FROM outbox WHERE cause = 2 AND state <> 7 "
                                    "AND caller_id = (SELECT id FROM caller WHERE number = ?)")};
};

} // namespace textback
