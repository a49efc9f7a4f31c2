// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accounts.h"
#include "core/store/callbackbook.h"
#include "core/store/callerbook.h"
#include "core/store/callers.h"
#include "core/store/calls.h"
#include "core/store/contactbook.h"
#include "core/store/contactqueries.h"
#include "core/store/dayoutcomes.h"
#include "core/store/deskbook.h"
#include "core/store/deskpeople.h"
#include "core/store/erasing.h"
#include "core/store/files.h"
#include "core/store/importbook.h"
#include "core/store/numberlistrows.h"
#include "core/store/outboxtexts.h"
#include "core/store/sqliteoffice.h"
#include "core/store/storefile.h"
#include "core/store/texts.h"
#include "core/store/threads.h"
#include "core/store/wiping.h"
#include "core/store/wonjobs.h"
#include "core/store/writing.h"

namespace textback {

/// Everything one desk keeps, in one SQLite file. Opened, used and destroyed on the desk thread; the windows read
/// through SqliteInbox.
class SqliteStore : public DeskStore {
public:
    SqliteStore(QString path, std::unique_ptr<Connection> connection, OpenReport report);
    ~SqliteStore() override;
    SqliteStore(const SqliteStore &) = delete;
    SqliteStore &operator=(const SqliteStore &) = delete;

    AccountStore &accounts() override { return m_accounts; }
    SqliteCalls &calls() override { return m_calls; }
    OutboxStore &outbox() override { return m_outbox; }
    TextStore &texts() override { return m_texts; }
    CallerStore &callers() override { return m_callers; }
    ThreadStore &threads() override { return m_threads; }
    DeskBook &book() override { return m_book; }
    [[nodiscard]] SqliteWriting &writing() { return m_writing; }
    CallBackStore &callBacks() { return m_callBacks; }
    OfficeStore &office() override { return m_office; }
    SavedReplyStore &replies() override { return m_writing; }
    HistoryImportStore &historyImport() override { return m_historyImport; }
    [[nodiscard]] FileStore &files() { return m_files; }
    [[nodiscard]] WonStore &wonJobs() { return m_wonJobs; }
    NumberListWriter &numberLists() override { return m_numberLists; }
    [[nodiscard]] SqliteDeskPeople &deskPeople() { return m_deskPeople; }
    [[nodiscard]] SqliteCallerBook &callerBook() { return m_callerBook; }
    [[nodiscard]] SqliteContactBook &contactBook() { return m_contactBook; }
    [[nodiscard]] ContactQueries &contactQueries() { return m_contactQueries; }
    [[nodiscard]] Eraser &eraser() { return m_eraser; }
    [[nodiscard]] Wiper &wiper() { return m_wiper; }
    [[nodiscard]] OutcomeReader &outcomes() { return m_outcomes; }
    Status inTransaction(const std::function<Status()> &work) override;
    void tidy() override;

    /// @return the size of the write-ahead log, in bytes
    [[nodiscard]] qint64 logSize() const;
    [[nodiscard]] const OpenReport &report() const noexcept { return m_report; }
    /// Copies the whole database beside it; takes a second or two a gigabyte. @return the copy's path.
    [[nodiscard]] Result<QString> backUpNow(UtcTime now);
    [[nodiscard]] const StoreWork &work() const noexcept { return m_connection->work(); }

private:
    void keepRoomInLog() const;

    int m_tidied = 0; ///< How often.
    QString m_path;
    OpenReport m_report;
    std::unique_ptr<Connection> m_connection;
    StoredTimeline m_timeline{*m_connection};
    SqliteAccounts m_accounts{*m_connection};
    SqliteCalls m_calls{*m_connection, m_timeline};
    SqliteOutbox m_outbox{*m_connection, m_timeline};
    SqliteTexts m_texts{*m_connection, m_timeline};
    SqliteCallers m_callers{*m_connection, m_timeline};
    SqliteThreads m_threads{*m_connection, m_timeline};
    SqliteBook m_book{*m_connection};
    SqliteWriting m_writing{*m_connection};
    SqliteCallBacks m_callBacks{*m_connection, m_timeline, m_threads};
    SqliteOffice m_office{*m_connection};
    SqliteImportBook m_historyImport{*m_connection};
    SqliteFiles m_files{*m_connection};
    SqliteWonJobs m_wonJobs{*m_connection};
    NumberListWriter m_numberLists{*m_connection, m_callers};
    SqliteDeskPeople m_deskPeople{*m_connection};
    SqliteCallerBook m_callerBook{*m_connection, m_timeline};
    SqliteContactBook m_contactBook{*m_connection};
    SqliteContactQueries m_contactQueries{*m_connection};
    StoredEraser m_eraser{*m_connection, m_timeline, filesFolder(m_path)};
    SqliteOutcomes m_outcomes{*m_connection};
    StoredWiper m_wiper{*m_connection, m_path, filesFolder(m_path)};
    Statement m_merge{*m_connection, QStringLiteral("INSERT INTO item_search (item_search, rank) VALUES ('merge', ?)")};
    Statement m_indexParts{*m_connection, QStringLiteral("SELECT count(DISTINCT segid) FROM item_search_idx")};
    Statement m_checkpoint{*m_connection, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")};
};

/// Opens (or makes) the database at `path` for writing. What openStoreFile() says of errors holds here.
[[nodiscard]] Result<std::unique_ptr<SqliteStore>> openStore(const QString &path, const OpenOptions &options = {});

} // namespace textback
