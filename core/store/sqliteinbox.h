// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/importbook.h"
#include "core/store/inboxrows.h"
#include "core/store/search.h"
#include "core/store/sqliteoffice.h"
#include "core/store/timelinefiles.h"

namespace textback {

/// The read side over a read-only connection of its own. Opened, used and destroyed on the UI thread, while SqliteStore
/// writes the same file on another; each answer is of the last commit.
class SqliteInbox : public InboxQueries {
public:
    explicit SqliteInbox(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

    Result<ViewCounts> counts() override;
    Result<std::optional<HistoryImport>> historyImport() override { return m_import.current(); }
    Result<QList<ThreadRow>> threads(InboxView view, std::optional<ThreadKey> after, int limit) override;
    [[nodiscard]] ThreadKey keyOf(InboxView view, const ThreadRow &row) const override;
    Result<std::optional<ThreadRow>> thread(ThreadId id) override;
    Result<QList<TimelineItem>> timeline(ThreadId thread, std::optional<TimelineKey> before, int limit) override;
    Result<std::optional<CallerCard>> card(ThreadId thread) override;
    /// Newest first.
    Result<QList<CallBackRow>> callBacks(int limit) override;
    Result<QList<ThreadRow>> search(const QString &words, int limit) override;
    Result<QList<Line>> lines() override;
    Result<QMap<QString, QString>> settings() override;

    /// What the owner decided, read on the same connection.
    [[nodiscard]] OfficeQueries &office() noexcept { return m_office; }
    [[nodiscard]] const StoreWork &work() const noexcept { return m_connection->work(); }
    /// For the other readers of the UI thread, which share it and must go before it.
    [[nodiscard]] Connection &connection() noexcept { return *m_connection; }

private:
    std::unique_ptr<Connection> m_connection;
    SqliteImportBook m_import{*m_connection};
    Search m_search{*m_connection};
    Statement m_counts{*m_connection, QStringLiteral("SELECT id, amount FROM counter")};
    Statement m_waiting{
        *m_connection,
        selectThreadRows(QStringLiteral("WHERE thread.state = ? AND (thread.sort_ms, thread.id) > (?, ?) "
                                        "ORDER BY thread.sort_ms, thread.id LIMIT ?"))};
    Statement m_newestOf{
        *m_connection,
        selectThreadRows(QStringLiteral("WHERE thread.state = ? AND (thread.sort_ms, thread.id) < (?, ?) "
                                        "ORDER BY thread.sort_ms DESC, thread.id DESC LIMIT ?"))};
    Statement m_newest{
        *m_connection,
        selectThreadRows(QStringLiteral("WHERE thread.state < 4 AND (thread.last_ms, thread.id) < (?, ?) "
                                        "ORDER BY thread.last_ms DESC, thread.id DESC LIMIT ?"))};
    Statement m_thread{
        *m_connection,
        selectThreadRows(QStringLiteral("WHERE thread.id = ? AND ") + notBeingErased(QStringLiteral("thread")))};
    Statement m_timeline{
        *m_connection,
        selectTimeline(QStringLiteral("WHERE item.thread_id = ? AND (item.at_ms, item.id) < (?, ?) AND %1 "
                                      "ORDER BY item.at_ms DESC, item.id DESC LIMIT ?")
                           .arg(itemNotBeingErased()))};
    TimelineFiles m_files{*m_connection};
    Statement m_card{*m_connection,
                     QStringLiteral("SELECT caller.id, caller.number, caller.shown_name, caller.calls, caller.missed, "
                                    "(SELECT sum(texts) FROM thread AS every WHERE every.caller_id = caller.id), "
                                    "caller.never_text, CASE WHEN caller.asked_to_stop = 1 THEN caller.stop_ms END, "
                                    "caller.stop_words, caller.cannot_get_texts FROM thread JOIN caller "
                                    "ON caller.id = thread.caller_id WHERE thread.id = ?")};
    Statement m_lastCalls{*m_connection,
                          QStringLiteral("SELECT %1 FROM call JOIN caller ON caller.id = call.caller_id "
                                         "WHERE call.caller_id = ? ORDER BY call.started_ms DESC LIMIT 10")
                              .arg(callColumns())};
    Statement m_callBacks{
        *m_connection,
        QStringLiteral("SELECT %1, caller.shown_name, "
                       "verdict.json, outbox.failure FROM call LEFT JOIN caller ON caller.id = call.caller_id "
                       "LEFT JOIN verdict ON verdict.id = call.verdict_id "
                       "LEFT JOIN outbox ON outbox.id = call.text_back_id WHERE call.call_back = 1 "
                       "ORDER BY call.started_ms DESC, call.id DESC LIMIT ?")
            .arg(callColumns())};
    Statement m_lines{*m_connection,
                      QStringLiteral("SELECT line.id, line.carrier_id, line.number, line.label, line.kind, "
                                     "line.can_text, line.can_send_photos, line.is_primary, line.note, line.chosen "
                                     "FROM line JOIN account ON account.id = line.account_id "
                                     "WHERE account.removed = 0 ORDER BY line.id")};
    OfficeRows m_officeRows{*m_connection};
    SqliteOfficeReader m_office{*m_connection};
};

/// Opens the read side of a file that openStore() has made ready before.
[[nodiscard]] Result<std::unique_ptr<SqliteInbox>> openInbox(const QString &path);

} // namespace textback
