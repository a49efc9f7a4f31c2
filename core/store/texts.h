// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"
#include "core/store/timeline.h"

namespace textback {

class SqliteTexts : public TextStore {
public:
    SqliteTexts(Connection &connection, StoredTimeline &timeline) : m_connection(connection), m_timeline(timeline) {}
    /// A text without a number outside, or without any line it could belong to, is not kept (thread 0 in the answer).
    /// What was read once stays read. A text the carrier has deleted stays in the thread.
    Result<KeptText> save(const TextMessage &text, std::optional<OutboxId> outbox) override;
    Result<KeptText> saveEarlier(const TextMessage &text) override;
    Result<std::optional<TextMessage>> byCarrierId(const QString &carrierId) override;
    Result<ItemId> addNote(ThreadId thread, const QString &body, const QString &writtenBy, UtcTime at) override;
    Result<PrivateNote> removeNote(ThreadId thread, ItemId note) override;
    Result<ItemId> restoreNote(const PrivateNote &note) override;
    Result<QStringList> markRead(ThreadId thread) override;

private:
    /// What is kept of a text, as far as a newer report may change it.
    struct Kept {
        ItemId item{0};
        ThreadId thread{0};
        UtcTime at{};
        Turn turn = Turn::None;
        std::optional<OutboxId> outbox;
        QString carrierId;
        std::optional<UtcTime> modifiedAt;
        DeliveryState state = DeliveryState::Unknown;
        FailureReason failure = FailureReason::None;
        QString failureCode;
        bool unread = false;
        std::optional<QString> body;
    };
    static Kept keptFrom(Row &row);
    Result<std::optional<Kept>> kept(const TextMessage &text, std::optional<OutboxId> outbox);
    Result<KeptText> saveAs(const TextMessage &text, std::optional<OutboxId> outbox, bool earlier);
    Result<KeptText> add(const TextMessage &text, bool earlier);
    Result<KeptText> merge(const Kept &before, const TextMessage &text);
    Status saveAttachments(ItemId item, const QList<Attachment> &attachments);
    Result<KeptText> noteDeleted(const QString &carrierId);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    static QString select(const QString &condition)
    {
        return QStringLiteral("SELECT id, thread_id, at_ms, turn, outbox_id, carrier_id, modified_ms, state, failure, "
                              "failure_code, unread, body FROM item WHERE %1")
            .arg(condition);
    }
    Statement m_byCarrierId{m_connection, select(QStringLiteral("carrier_id = ?"))};
    Statement m_byOutbox{m_connection, select(QStringLiteral("id = (SELECT item_id FROM outbox WHERE id = ?)"))};
    Statement m_record{
        m_connection,
        QStringLiteral("UPDATE item SET carrier_id = ?, modified_ms = ?, state = ?, failure = ?, failure_code = ?, "
                       "unread = ?, body = ?, words = ?, other_remotes = ? WHERE id = ?")};
    Statement m_clearAttachments{m_connection, QStringLiteral("DELETE FROM attachment WHERE item_id = ?")};
    Statement m_addAttachment{
        m_connection,
        QStringLiteral("INSERT INTO attachment (item_id, position, carrier_id, uri, content_type, file_name, size) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)")};
    Statement m_setFiles{m_connection, QStringLiteral("UPDATE item SET files = ? WHERE id = ? AND files <> ?")};
    Statement m_attachments{
        m_connection,
        QStringLiteral("SELECT %1 FROM attachment WHERE item_id = ? ORDER BY position").arg(attachmentColumns())};
    Statement m_gone{m_connection, QStringLiteral("UPDATE item SET gone = 1 WHERE carrier_id = ?")};
    Statement m_text{
        m_connection,
        QStringLiteral("SELECT item.id, item.carrier_id, thread.line_number, caller.number, item.other_remotes, "
                       "item.direction, item.body, item.at_ms, item.modified_ms, item.state, item.failure, "
                       "item.failure_code, item.unread, item.gone FROM item JOIN thread ON thread.id = item.thread_id "
                       "JOIN caller ON caller.id = thread.caller_id WHERE item.carrier_id = ?")};
    Statement m_note{m_connection,
                     QStringLiteral("SELECT at_ms, coalesce(body, ''), coalesce(written_by, '') FROM item "
                                    "WHERE id = ? AND thread_id = ? AND kind = 2")};
    /// Its id may be given to another item.
    Statement m_noNoteOfResult{m_connection,
                               QStringLiteral("UPDATE call_back_result SET note_id = NULL WHERE note_id = ?")};
    Statement m_unread{m_connection,
                       QStringLiteral("SELECT carrier_id FROM item WHERE thread_id = ? AND unread = 1 AND gone = 0 "
                                      "AND carrier_id IS NOT NULL ORDER BY id")};
    Statement m_markRead{m_connection, QStringLiteral("UPDATE item SET unread = 0 WHERE thread_id = ? AND unread = 1")};
};

} // namespace textback
