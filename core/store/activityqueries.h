// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityqueries.h"
#include "core/store/rows.h"
#include "core/store/search.h"

namespace textback {

/// Whether the call is of that kind. The statements below find the same through indexes.
[[nodiscard]] bool isOfKind(const ActivityRow &row, ActivityKind kind);

/// Every call and its verdict, on a connection that outlives it.
class SqliteActivityQueries : public ActivityQueries {
public:
    explicit SqliteActivityQueries(Connection &connection) : m_connection(connection) {}
    Result<ActivityCalls> activity(const ActivityWish &wish, std::optional<ActivityKey> before, int limit) override;
    Result<std::optional<ActivityRow>> activityOf(CallId call) override;
    Result<std::optional<UtcTime>> repliedAfter(ThreadId thread, UtcTime after) override;

private:
    /// Who matches what is searched for.
    struct Matches {
        QString words;
        QString digits;
        QSet<CallerId> callers;
        bool all = true; ///< Nobody else does; otherwise so many do that each call is looked at.
    };
    /// One page on its way.
    struct Asked {
        ActivityWish wish;
        ActivityKey before;
        qint64 since = 0;
        int limit = 0;
    };
    Result<QList<ActivityRow>> rowsOf(const Asked &asked);
    Result<QList<ActivityRow>> notTexted(const Asked &asked);
    Status findCallers(const QString &words);
    Result<ActivityCalls> callsOfFew(const Asked &asked);
    Result<ActivityCalls> walk(const Asked &asked);
    [[nodiscard]] bool matches(CallerId caller, const QString &number, const QString &name) const;

    static QString select(const QString &rest)
    {
        return QStringLiteral("SELECT COALESCE(caller.shown_name, ''), verdict.json, call.text_back_id, "
                              "call.call_back, outbox.state, outbox.failure, outbox.cancel_reason, "
                              "COALESCE(outbox.sending_carrier_ms, outbox.carrier_ms), %1 FROM %2")
            .arg(callColumns(), rest);
    }
    static QString fromCalls(const QString &condition)
    {
        return select(QStringLiteral("call LEFT JOIN caller ON caller.id = call.caller_id "
                                     "LEFT JOIN verdict ON verdict.id = call.verdict_id "
                                     "LEFT JOIN outbox ON outbox.id = call.text_back_id WHERE %1 AND %2")
                          .arg(notBeingErased(QStringLiteral("call")), condition));
    }
    static QString page(const QString &condition)
    {
        return fromCalls(QStringLiteral("(call.started_ms, call.id) < (?, ?) AND call.started_ms >= ? %1 "
                                        "ORDER BY call.started_ms DESC, call.id DESC LIMIT ?")
                             .arg(condition));
    }
    /// Texts back in one state, which is a small part of all.
    static QString pageOfTexts(const QString &state)
    {
        return select(
            QStringLiteral("outbox JOIN call ON call.account_id = outbox.account_id "
                           "AND call.call_key = outbox.call_key "
                           "LEFT JOIN caller ON caller.id = call.caller_id "
                           "LEFT JOIN verdict ON verdict.id = call.verdict_id "
                           "WHERE %2 AND outbox.cause = 1 AND outbox.state = %1 AND outbox.id = call.text_back_id "
                           "AND (call.started_ms, call.id) < (?, ?) AND call.started_ms >= ? "
                           "ORDER BY call.started_ms DESC, call.id DESC LIMIT ?")
                .arg(state, notBeingErased(QStringLiteral("call"))));
    }

    Connection &m_connection;
    Matches m_found;
    Search m_search{m_connection};
    Statement m_all{m_connection, page(QString())};
    Statement m_texted{m_connection,
                       page(QStringLiteral("AND call.text_back_id IS NOT NULL AND outbox.state IN (2, 3, 4)"))};
    Statement m_notTexted{m_connection, page(QStringLiteral("AND call.is_missed = 1 AND call.text_back_id IS NULL"))};
    Statement m_takenBack{m_connection, pageOfTexts(QStringLiteral("7"))};
    Statement m_failed{m_connection, pageOfTexts(QStringLiteral("5"))};
    Statement m_forPerson{m_connection, page(QStringLiteral("AND call.call_back = 1"))};
    Statement m_answered{m_connection, page(QStringLiteral("AND call.outcome = 1"))};
    Statement m_one{m_connection, fromCalls(QStringLiteral("call.id = ?"))};
    Statement m_ofCaller{
        m_connection,
        fromCalls(QStringLiteral("call.caller_id = ? AND (call.started_ms, call.id) < (?, ?) "
                                 "AND call.started_ms >= ? ORDER BY call.started_ms DESC, call.id DESC"))};
    Statement m_walk{m_connection,
                     QStringLiteral("SELECT call.started_ms, call.id, call.caller_id, caller.number, "
                                    "caller.shown_name FROM call LEFT JOIN caller ON caller.id = call.caller_id "
                                    "WHERE %1 AND (call.started_ms, call.id) < (?, ?) AND call.started_ms >= ? "
                                    "ORDER BY call.started_ms DESC, call.id DESC LIMIT ?")
                         .arg(notBeingErased(QStringLiteral("call")))};
    Statement m_replied{m_connection,
                        QStringLiteral("SELECT min(at_ms) FROM item WHERE thread_id = ? AND turn = 1 AND at_ms >= ?")};
};

} // namespace textback
