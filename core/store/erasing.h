// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasing.h"
#include "core/store/callerdetails.h"
#include "core/store/erasednumbers.h"
#include "core/store/timeline.h"
#include "core/store/timeplaces.h"

namespace textback {

/// Erasing over the writing connection. Rows of other tables that belong to what is erased go with it: the foreign keys
/// of the schema say which.
class StoredEraser : public Eraser {
public:
    /// @param folder of the files that came with texts
    StoredEraser(Connection &connection, StoredTimeline &timeline, QString folder)
        : m_connection(connection), m_timeline(timeline), m_folder(std::move(folder))
    {
    }
    Result<ErasePreview> previewPerson(const PhoneNumber &number) override;
    Result<ErasePreview> erasePerson(const PhoneNumber &number, UtcTime now) override;
    Result<ErasePreview> previewOlder(UtcTime before) override;
    Result<int> forgetOlder(UtcTime before, int most) override;
    void removeStrayFiles(int shelf, UtcTime now) override;

private:
    struct OldItem {
        ItemId item{0};
        ThreadId thread{0};
        std::optional<qint64> call;
        std::optional<qint64> outbox;
    };
    struct Number {
        CallerId caller{0};
        PhoneNumber number;
    };
    /// Every number of the person, the given one first.
    [[nodiscard]] Result<QList<Number>> numbersOf(const PhoneNumber &number);
    Status countIn(const Number &number, ErasePreview &preview);
    Status eraseNumber(const Number &number, UtcTime now, QStringList &files);
    Status eraseWith(const QString &table, const QString &condition, int depth);
    Status forgetItems(const QList<OldItem> &items);
    Status forgetEmptyThread(ThreadId thread);
    /// Files that no text refers to any more leave the disk; called after the rows are gone for good.
    void removeFiles(const QStringList &hashes);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    QString m_folder;
    TimePlaces m_places{m_connection};
    ErasedNumbers m_erased{m_connection};
    CallerDetailRows m_details{m_connection};
    Statement m_number{m_connection, QStringLiteral("SELECT number FROM caller WHERE id = ?")};
    Statement m_wish{m_connection, QStringLiteral("SELECT asked_to_stop, never_text FROM caller WHERE id = ?")};
    Statement m_count{
        m_connection,
        QStringLiteral("SELECT count(DISTINCT thread.id), (SELECT count(*) FROM call WHERE caller_id = ?), "
                       "coalesce(sum(item.kind = 1), 0), coalesce(sum(item.kind = 2), 0), "
                       "coalesce(sum(item.files), 0), (SELECT count(*) FROM outbox WHERE caller_id = ? "
                       "AND is_open = 1) + (SELECT count(*) FROM call WHERE caller_id = ? AND unfinished = 1) FROM "
                       "thread LEFT JOIN item ON item.thread_id = thread.id "
                       "WHERE thread.caller_id = ?")};
    Statement m_contacts{m_connection,
                         QStringLiteral("SELECT count(DISTINCT contact_id) FROM contact_number WHERE number = ?")};
    Statement m_contactsOf{m_connection, QStringLiteral("SELECT contact_id FROM contact_number WHERE number = ?")};
    Statement m_threads{m_connection, QStringLiteral("SELECT id FROM thread WHERE caller_id = ?")};
    Statement m_filesOf{m_connection,
                        QStringLiteral("SELECT kept_file.hash FROM thread JOIN item ON item.thread_id = thread.id "
                                       "JOIN kept_file ON kept_file.item_id = item.id WHERE thread.caller_id = ?")};
    Statement m_filesOfItem{m_connection, QStringLiteral("SELECT hash FROM kept_file WHERE item_id = ?")};
    Statement m_fileUsed{m_connection, QStringLiteral("SELECT count(*) FROM kept_file WHERE hash = ?")};
    Statement m_countOlder{m_connection,
                           QStringLiteral("SELECT count(DISTINCT thread_id), coalesce(sum(kind = 0), 0), "
                                          "coalesce(sum(kind = 1), 0), coalesce(sum(kind = 2), 0), "
                                          "coalesce(sum(files), 0), 0 FROM item WHERE id < ? AND at_ms < ?")};
    Statement m_old{
        m_connection,
        QStringLiteral(
            "SELECT item.id, item.thread_id, item.call_id, item.outbox_id FROM item "
            "LEFT JOIN outbox ON outbox.id = item.outbox_id LEFT JOIN call "
            "ON call.id = item.call_id WHERE item.id < ? AND item.at_ms < ? AND coalesce(outbox.is_open, 0) = 0 "
            "AND coalesce(call.unfinished, 0) = 0 ORDER BY item.id LIMIT ?")};
    Statement m_emptyThread{m_connection,
                            QStringLiteral("SELECT caller_id FROM thread WHERE id = ? AND NOT EXISTS "
                                           "(SELECT 1 FROM item WHERE thread_id = ?)")};
    Statement m_nobody{m_connection,
                       QStringLiteral("SELECT id FROM caller WHERE id = ? AND name = '' AND asked_to_stop = 0 "
                                      "AND never_text = 0 AND cannot_get_texts = 0 "
                                      "AND NOT EXISTS (SELECT 1 FROM caller_tag WHERE caller_id = caller.id) "
                                      "AND NOT EXISTS (SELECT 1 FROM caller_detail WHERE caller_id = caller.id) "
                                      "AND NOT EXISTS (SELECT 1 FROM caller_field_value WHERE caller_id = caller.id) "
                                      "AND NOT EXISTS (SELECT 1 FROM person_number WHERE caller_id = caller.id) "
                                      "AND NOT EXISTS (SELECT 1 FROM thread WHERE caller_id = ?) "
                                      "AND NOT EXISTS (SELECT 1 FROM call WHERE caller_id = ?)")};
};

} // namespace textback
