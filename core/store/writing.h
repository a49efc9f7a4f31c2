// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"
#include "core/domain/writing.h"
#include "core/store/statement.h"

namespace textback {

/// Reads the saved replies, over either connection.
class SavedReplyRows {
public:
    explicit SavedReplyRows(Connection &connection) : m_connection(connection) {}
    Result<QList<TextTemplate>> all();

private:
    Connection &m_connection;
    Statement m_replies{m_connection, QStringLiteral("SELECT key, name, body, removed FROM saved_reply")};
    Statement m_language{m_connection, QStringLiteral("SELECT value FROM setting WHERE name = 'callers-language'")};
};

/// Saved replies and drafts, written on the desk thread.
class SqliteWriting : public SavedReplyStore {
public:
    explicit SqliteWriting(Connection &connection) : m_connection(connection) {}
    Result<QList<TextTemplate>> savedReplies() override { return m_replies.all(); }
    Status keepSavedReply(const TextTemplate &reply, UtcTime at) override;
    Status removeSavedReply(const QString &key, UtcTime at) override;
    Status keepDraft(ThreadId thread, const Draft &draft, UtcTime at);

private:
    Status keepFiles(ThreadId thread, const QList<OutgoingFile> &files);

    Connection &m_connection;
    QHash<ThreadId, QList<OutgoingFile>> m_files; ///< As last written: they are large, and the words change often.
    SavedReplyRows m_replies{m_connection};
    Statement m_keepReply{
        m_connection,
        QStringLiteral("INSERT INTO saved_reply (key, name, body, removed, changed_ms) VALUES (?, ?, ?, 0, ?) "
                       "ON CONFLICT (key) DO UPDATE SET name = excluded.name, body = excluded.body, removed = 0, "
                       "changed_ms = excluded.changed_ms")};
    Statement m_removeReply{
        m_connection,
        QStringLiteral("INSERT INTO saved_reply (key, name, body, removed, changed_ms) VALUES (?, '', '', 1, ?) "
                       "ON CONFLICT (key) DO UPDATE SET removed = 1, changed_ms = excluded.changed_ms")};
    Statement m_keepDraft{
        m_connection,
        QStringLiteral("INSERT INTO draft (thread_id, reply, note, line_number, at_ms, changed_ms) "
                       "SELECT id, ?, ?, ?, ?, ? FROM thread WHERE id = ? ON CONFLICT (thread_id) DO UPDATE SET "
                       "reply = excluded.reply, note = excluded.note, line_number = excluded.line_number, "
                       "at_ms = excluded.at_ms, changed_ms = excluded.changed_ms")};
    Statement m_dropFiles{m_connection, QStringLiteral("DELETE FROM draft_file WHERE thread_id = ?")};
    Statement m_keepFile{
        m_connection,
        QStringLiteral("INSERT INTO draft_file (thread_id, position, file_name, content_type, content) "
                       "SELECT thread_id, ?, ?, ?, ? FROM draft WHERE thread_id = ?")};
    Statement m_dropDraft{m_connection, QStringLiteral("DELETE FROM draft WHERE thread_id = ?")};
};

/// The same, read on the UI thread over its own connection.
class SqliteWritingQueries : public WritingQueries {
public:
    explicit SqliteWritingQueries(Connection &connection) : m_connection(connection) {}
    Result<QList<TextTemplate>> savedReplies() override { return m_replies.all(); }
    Result<Draft> draft(ThreadId thread) override;

private:
    Connection &m_connection;
    SavedReplyRows m_replies{m_connection};
    Statement m_draft{m_connection,
                      QStringLiteral("SELECT reply, note, line_number, at_ms FROM draft WHERE thread_id = ?")};
    Statement m_draftFiles{
        m_connection,
        QStringLiteral(
            "SELECT file_name, content_type, content FROM draft_file WHERE thread_id = ? ORDER BY position")};
};

} // namespace textback
