// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/callerdetails.h"
#include "core/store/rows.h"

namespace textback {

/// The caller card beyond one number, read on the UI thread's connection.
class SqliteCallerQueries : public CallerQueries {
public:
    explicit SqliteCallerQueries(Connection &connection) : m_connection(connection) {}
    Result<std::optional<CallerProfile>> profile(ThreadId thread) override;
    Result<QList<CallerField>> callerFields() override { return m_rows.fields(); }
    Result<QStringList> usedTags(int most) override;

private:
    Status addOthers(CallerProfile &profile, const QList<CallerId> &others);
    Status addFigures(CallerProfile &profile, const QList<CallerId> &numbers);
    Status addCompany(CallerProfile &profile, const QList<CallerId> &numbers);

    Connection &m_connection;
    CallerDetailRows m_rows{m_connection};
    Statement m_other{
        m_connection,
        QStringLiteral("SELECT number, coalesce((SELECT thread.id FROM thread WHERE thread.caller_id = caller.id "
                       "AND thread.state < 4 ORDER BY thread.last_ms DESC LIMIT 1), 0), asked_to_stop, never_text, "
                       "cannot_get_texts FROM caller WHERE id = ?")};
    Statement m_consent{m_connection,
                        QStringLiteral("SELECT stop, source, words, who, at_ms FROM opt_out WHERE caller_id = ? "
                                       "ORDER BY at_ms DESC, id DESC LIMIT 10")};
    Statement m_figures{m_connection,
                        QStringLiteral("SELECT calls, missed, coalesce((SELECT sum(texts) FROM thread "
                                       "WHERE thread.caller_id = caller.id), 0) FROM caller WHERE id = ?")};
    Statement m_calls{m_connection,
                      QStringLiteral("SELECT %1 FROM call JOIN caller ON caller.id = call.caller_id "
                                     "WHERE call.caller_id = ? ORDER BY call.started_ms DESC LIMIT 10")
                          .arg(callColumns())};
    Statement m_company{m_connection,
                        QStringLiteral("SELECT contact.company FROM caller JOIN contact_number AS best "
                                       "ON best.number = caller.number JOIN contact ON contact.id = best.contact_id "
                                       "WHERE caller.id = ? ORDER BY best.layer DESC, best.contact_id DESC LIMIT 1")};
    Statement m_tags{m_connection,
                     QStringLiteral("SELECT tag FROM caller_tag GROUP BY tag COLLATE NOCASE "
                                    "ORDER BY count(*) DESC, tag COLLATE NOCASE LIMIT ?")};
};

} // namespace textback
