// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasing.h"
#include "core/store/callerdetails.h"
#include "core/store/erasednumbers.h"
#include "core/store/erasedoffice.h"
#include "core/store/timeline.h"
#include "core/store/timeplaces.h"

#include <QHash>

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
    Result<QList<ThreadId>> beginErasing(const PhoneNumber &number, UtcTime now) override;
    Result<qint64> eraseSome(int most) override;
    Result<qint64> leftToErase() override;
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
    /// A row of `table` that belongs to one of another table.
    struct Reference {
        QString table;
        QString from;
        QString to;
    };
    /// Every number of the person, the given one first.
    [[nodiscard]] Result<QList<Number>> numbersOf(const PhoneNumber &number);
    Status countIn(const Number &number, ErasePreview &preview);
    Result<bool> isUnderWay(const QList<Number> &numbers);
    Status hide(const Number &number, UtcTime now, QList<ThreadId> &threads);
    Status eraseContacts(const PhoneNumber &number, UtcTime now);
    Status eraseSomeOf(CallerId caller, int most, QStringList &files);
    Status eraseWith(const QString &table, const QString &condition, int depth);
    Result<QList<Reference>> referencesTo(const QString &table);
    Status readReferences();
    Status noteFiles(const QList<OldItem> &items, QStringList &files);
    Status forgetItems(const QList<OldItem> &items);
    Status forgetEmptyThread(ThreadId thread);
    /// Files that no text refers to any more leave the disk; called after the rows are gone for good.
    void removeFiles(const QStringList &hashes);

    Connection &m_connection;
    StoredTimeline &m_timeline;
    QString m_folder;
    QHash<QString, QList<Reference>> m_references; ///< By the table that rows belong to; of the whole schema.
    TimePlaces m_places{m_connection};
    ErasedNumbers m_erased{m_connection};
    ErasedOffice m_office{m_connection};
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
    Statement m_underWay{m_connection,
                         QStringLiteral("SELECT EXISTS (SELECT 1 FROM outbox WHERE is_open = 1 AND caller_id = ?) OR "
                                        "EXISTS (SELECT 1 FROM call WHERE unfinished = 1 AND caller_id = ?)")};
    Statement m_erasing{m_connection, QStringLiteral("INSERT INTO erasing (caller_id, started_ms) VALUES (?, ?)")};
    Statement m_erasingThreads{m_connection,
                               QStringLiteral("INSERT INTO erasing_thread (thread_id, caller_id) SELECT id, caller_id "
                                              "FROM thread WHERE caller_id = ?")};
    /// A number that nobody can have: no country has this code.
    Statement m_nameless{m_connection,
                         QStringLiteral("UPDATE caller SET number = '+999' || substr('00000000000' || id, -11), "
                                        "name = '', contact_name = '', carrier_name = '', asked_to_stop = 0, "
                                        "stop_ms = NULL, stop_words = '', never_text = 0, never_ms = NULL, "
                                        "cannot_get_texts = 0 WHERE id = ?")};
    Statement m_unlisted{m_connection,
                         QStringLiteral("UPDATE thread SET state = 4, snoozed_until_ms = NULL WHERE caller_id = ?")};
    Statement m_notToRing{m_connection,
                          QStringLiteral("UPDATE call SET call_back = 0 WHERE call_back = 1 AND thread_id IN "
                                         "(SELECT id FROM thread WHERE caller_id = ?)")};
    Statement m_nextErasing{m_connection,
                            QStringLiteral("SELECT caller_id FROM erasing ORDER BY started_ms, caller_id LIMIT 1")};
    Statement m_itemsErasing{
        m_connection,
        QStringLiteral("SELECT item.id, item.thread_id, item.call_id, item.outbox_id FROM erasing_thread "
                       "JOIN item ON item.thread_id = erasing_thread.thread_id WHERE erasing_thread.caller_id = ? "
                       "ORDER BY item.thread_id, item.at_ms LIMIT ?")};
    Statement m_callsErasing{m_connection, QStringLiteral("SELECT id FROM call WHERE caller_id = ? LIMIT ?")};
    Statement m_textsErasing{m_connection, QStringLiteral("SELECT id FROM outbox WHERE caller_id = ? LIMIT ?")};
    Statement m_leftErasing{
        m_connection,
        QStringLiteral("SELECT coalesce(sum(1 + caller.calls), 0) + (SELECT coalesce(sum(thread.texts), 0) FROM "
                       "erasing_thread JOIN thread ON thread.id = erasing_thread.thread_id) FROM erasing "
                       "JOIN caller ON caller.id = erasing.caller_id")};
    Statement m_bookNumbers{
        m_connection,
        QStringLiteral("SELECT contact_number.number FROM contact_number JOIN contact ON contact.id = "
                       "contact_number.contact_id JOIN contact_source ON contact_source.id = contact.source_id "
                       "WHERE contact_number.contact_id = ? AND contact_source.kind = 0")};
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
