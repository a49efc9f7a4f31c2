// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/store/timeline.h"

namespace textback {

class SqliteOutbox : public OutboxStore {
public:
    SqliteOutbox(Connection &connection, StoredTimeline &timeline) : m_connection(connection), m_timeline(timeline) {}
    /// `id` is given by the store, `thread` follows from line and number.
    Result<OutboxId> add(const OutboxText &text) override;
    Status show(OutboxId id) override;
    Status update(const OutboxText &text) override;
    Result<std::optional<OutboxText>> find(OutboxId id) override;
    Result<std::optional<OutboxText>> byCarrierId(const QString &carrierId) override;
    Result<std::optional<OutboxText>> automaticFor(const CallKey &key) override;
    Result<QList<OutboxText>> unfinished() override;

private:
    /// What the store knows of a row besides its value.
    struct Known {
        std::optional<ItemId> item;
        bool accepted = false;
        UtcTime carrierAt{};
    };
    Status insert(const OutboxText &text, OutboxId &id);
    /// Puts it into its thread for the first time: never above what stands there already, since our clock may be behind
    /// the carrier's.
    Result<ItemId> place(const OutboxText &text, UtcTime carrierAt);
    Result<std::optional<Known>> known(OutboxId id);
    Status showUpdated(const OutboxText &text, const Known &known);
    Status adoptCarrierRecord(ItemId item, const QString &carrierId);
    Status followCallBack(const OutboxText &text);
    /// The carrier's time an automatic text counts from before it was tried: the end of its call.
    Result<UtcTime> carrierTimeOf(const OutboxText &text);
    Result<std::optional<OutboxText>> withFiles(Result<std::optional<OutboxText>> text);
    Status readFiles(OutboxText &text);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    static QString select(const QString &condition)
    {
        return QStringLiteral("SELECT %1 FROM outbox JOIN caller AS to_caller ON to_caller.id = outbox.caller_id "
                              "WHERE %2")
            .arg(outboxColumns(), condition);
    }
    Statement m_find{m_connection, select(QStringLiteral("outbox.id = ?"))};
    Statement m_byCarrierId{m_connection, select(QStringLiteral("outbox.carrier_id = ? ORDER BY outbox.id LIMIT 1"))};
    Statement m_automatic{m_connection, select(QStringLiteral("outbox.call_key = ? AND outbox.cause = 1"))};
    Statement m_unfinished{m_connection,
                           select(QStringLiteral("outbox.is_open = 1 ORDER BY outbox.not_before_ms, outbox.id"))};
    Statement m_files{m_connection,
                      QStringLiteral("SELECT file_name, content_type, content FROM outbox_file WHERE outbox_id = ? "
                                     "ORDER BY position")};
    Statement m_addFile{
        m_connection,
        QStringLiteral("INSERT INTO outbox_file (outbox_id, position, file_name, content_type, content) "
                       "VALUES (?, ?, ?, ?, ?)")};
    Statement m_showFile{
        m_connection,
        QStringLiteral("INSERT INTO attachment (item_id, position, carrier_id, uri, content_type, file_name, size) "
                       "VALUES (?, ?, '', '', ?, ?, ?)")};
    Statement m_countFiles{m_connection, QStringLiteral("UPDATE item SET files = ? WHERE id = ?")};
    Statement m_callTime{m_connection,
                         QStringLiteral("SELECT COALESCE(ended_ms, started_ms) FROM call WHERE account_id = ? "
                                        "AND call_key = ?")};
    Statement m_insert{
        m_connection,
        QStringLiteral(
            "INSERT INTO outbox (account_id, cause, call_key, thread_id, caller_id, line_number, body, state, "
            "created_ms, not_before_ms, attempts, sending_ms, sending_carrier_ms, look_ups, carrier_id, "
            "failure, failure_code, cancel_reason, written_by, carrier_ms, accepted, counts, is_open) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id")};
    Statement m_setItem{m_connection, QStringLiteral("UPDATE outbox SET item_id = ? WHERE id = ?")};
    Statement m_known{m_connection, QStringLiteral("SELECT item_id, accepted, carrier_ms FROM outbox WHERE id = ?")};
    Statement m_update{
        m_connection,
        QStringLiteral("UPDATE outbox SET state = ?, body = ?, not_before_ms = ?, attempts = ?, sending_ms = ?, "
                       "sending_carrier_ms = ?, look_ups = ?, carrier_id = ?, failure = ?, failure_code = ?, "
                       "cancel_reason = ?, carrier_ms = ?, accepted = ?, counts = ?, is_open = ? WHERE id = ?")};
    Statement m_setBody{m_connection, QStringLiteral("UPDATE item SET body = ?, words = ? WHERE id = ? AND body <> ?")};
    Statement m_setCarrierId{m_connection, QStringLiteral("UPDATE item SET carrier_id = ? WHERE id = ?")};
    Statement m_itemAt{m_connection, QStringLiteral("SELECT at_ms FROM item WHERE id = ?")};
    Statement m_stray{
        m_connection,
        QStringLiteral("SELECT id, at_ms, modified_ms, state FROM item WHERE carrier_id = ? AND id <> ?")};
    Statement m_adopt{m_connection,
                      QStringLiteral("UPDATE item SET at_ms = ?, modified_ms = ?, state = ? WHERE id = ?")};
    Statement m_textBack{m_connection,
                         QStringLiteral("UPDATE call SET text_back_id = ? WHERE account_id = ? AND call_key = ?")};
    Statement m_callBack{
        m_connection,
        QStringLiteral("UPDATE call SET call_back = ? WHERE account_id = ? AND call_key = ? AND call_back <> ?")};
};

} // namespace textback
