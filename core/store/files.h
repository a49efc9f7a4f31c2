// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/files.h"
#include "core/store/rows.h"

namespace textback {

/// The folder beside a database where the files that came with texts are, and one of them in it.
[[nodiscard]] QString filesFolder(const QString &databasePath);
[[nodiscard]] QString filePathIn(const QString &folder, const QString &hash);

class SqliteFiles : public FileStore {
public:
    explicit SqliteFiles(Connection &connection) : m_connection(connection) {}
    Result<QList<WantedFile>> wantedOf(ItemId item) override;
    Status note(ItemId item, int position, const FileFacts &facts) override;

private:
    Connection &m_connection;
    Statement m_wanted{
        m_connection,
        QStringLiteral("SELECT item.thread_id, item.id, attachment.position, kept_file.state, %1 FROM item "
                       "JOIN attachment ON attachment.item_id = item.id LEFT JOIN kept_file "
                       "ON kept_file.item_id = item.id AND kept_file.position = attachment.position "
                       "WHERE item.id = ? AND item.outbox_id IS NULL ORDER BY attachment.position")
            .arg(attachmentColumns())};
    Statement m_wantedRecording{
        m_connection,
        QStringLiteral("SELECT item.thread_id, item.id, 0, kept_file.state, call.voicemail_id, call.voicemail_uri, "
                       "call.voicemail_type, '', call.voicemail_size FROM item JOIN call ON call.id = item.call_id "
                       "LEFT JOIN kept_file ON kept_file.item_id = item.id AND kept_file.position = 0 "
                       "WHERE item.id = ? AND call.voicemail_uri IS NOT NULL")};
    Statement m_note{
        m_connection,
        QStringLiteral("INSERT INTO kept_file (item_id, position, state, kind, hash, size) "
                       "SELECT id, ?, ?, ?, ?, ? FROM item WHERE id = ? ON CONFLICT (item_id, position) DO UPDATE SET "
                       "state = excluded.state, kind = excluded.kind, hash = excluded.hash, size = excluded.size")};
};

/// The same, read on the UI thread.
class SqliteFileQueries : public FileQueries {
public:
    /// @param folder what filesFolder() says
    SqliteFileQueries(Connection &connection, QString folder) : m_connection(connection), m_folder(std::move(folder)) {}
    Result<QList<ItemFile>> filesOf(ItemId item) override;
    Result<QList<OutgoingFile>> outgoingFiles(OutboxId text) override;

private:
    Connection &m_connection;
    QString m_folder;
    Statement m_files{
        m_connection,
        QStringLiteral("SELECT attachment.position, kept_file.state, kept_file.kind, kept_file.hash, "
                       "COALESCE(length(outbox_file.content), kept_file.size, attachment.size, 0), "
                       "attachment.file_name, CASE WHEN outbox_file.outbox_id IS NOT NULL THEN item.outbox_id END, "
                       "substr(outbox_file.content, 1, 64) FROM item "
                       "JOIN attachment ON attachment.item_id = item.id LEFT JOIN kept_file "
                       "ON kept_file.item_id = item.id AND kept_file.position = attachment.position "
                       "LEFT JOIN outbox_file ON outbox_file.outbox_id = item.outbox_id "
                       "AND outbox_file.position = attachment.position "
                       "WHERE item.id = ? ORDER BY attachment.position")};
    Statement m_recording{m_connection,
                          QStringLiteral("SELECT 0, kept_file.state, kept_file.kind, kept_file.hash, "
                                         "COALESCE(kept_file.size, call.voicemail_size, 0), '', NULL, NULL "
                                         "FROM item JOIN call ON call.id = item.call_id LEFT JOIN kept_file "
                                         "ON kept_file.item_id = item.id AND kept_file.position = 0 "
                                         "WHERE item.id = ? AND call.voicemail_uri IS NOT NULL")};
    Statement m_outgoing{m_connection,
                         QStringLiteral("SELECT file_name, content_type, content FROM outbox_file "
                                        "WHERE outbox_id = ? ORDER BY position")};
};

} // namespace textback
