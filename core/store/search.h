// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/store/rows.h"

#include <QSet>

namespace textback {

/// Finds threads as somebody types. The only place that speaks the full-text index's language.
class Search {
public:
    explicit Search(Connection &connection) : m_connection(connection) {}
    /// Threads whose caller's name, number or texts match, in no order. Every word must be in the same text or name, as
    /// the beginning of a word; digits match any part of a number. Nothing somebody types has a special meaning.
    [[nodiscard]] Result<QSet<ThreadId>> threads(const QString &words, int limit);
    /// Callers whose name or number matches, in no order; `limit` of them where there are as many or more.
    [[nodiscard]] Result<QSet<CallerId>> callers(const QString &words, int limit);

    /// Contacts whose name, company or number matches; as callers().
    [[nodiscard]] Result<QSet<ContactId>> contacts(const QString &words, int limit);

    /// The words of `typed` as a full-text question: each quoted, each a beginning; empty if there are none.
    [[nodiscard]] static QString question(const QString &typed);
    /// The digits of `typed`, if it is a part of a telephone number as people write them.
    [[nodiscard]] static QString digits(const QString &typed);

private:
    Status byNumber(const QString &digits, int limit, QSet<ThreadId> &found);
    Status byText(const QString &question, int limit, QSet<ThreadId> &found);
    Status byName(const QString &question, QSet<ThreadId> &found);

    Connection &m_connection;
    Statement m_digits{m_connection,
                       QStringLiteral("SELECT thread.id FROM caller_digits JOIN thread "
                                      "ON thread.caller_id = caller_digits.caller_id "
                                      "WHERE ending >= ? AND ending < ? AND thread.state < 4 LIMIT ?")};
    Statement m_callersWithDigits{
        m_connection, QStringLiteral("SELECT caller_id FROM caller_digits WHERE ending >= ? AND ending < ? LIMIT ?")};
    Statement m_callersNamed{m_connection,
                             QStringLiteral("SELECT rowid FROM caller_search WHERE caller_search MATCH ? LIMIT ?")};
    Statement m_contactsWithDigits{
        m_connection, QStringLiteral("SELECT contact_id FROM contact_digits WHERE ending >= ? AND ending < ? LIMIT ?")};
    Statement m_contactsNamed{m_connection,
                              QStringLiteral("SELECT rowid FROM contact_search WHERE contact_search MATCH ? LIMIT ?")};
    Statement m_newestWithDigits{
        m_connection,
        QStringLiteral("SELECT thread.id FROM thread JOIN caller ON caller.id = thread.caller_id "
                       "WHERE thread.state < 4 AND instr(caller.number, ?) > 0 "
                       "ORDER BY thread.last_ms DESC, thread.id DESC LIMIT ?")};
    Statement m_texts{m_connection,
                      QStringLiteral("SELECT item.thread_id FROM item_search JOIN item ON item.id = item_search.rowid "
                                     "WHERE item_search MATCH ? AND %1 ORDER BY item_search.rowid DESC LIMIT ?")
                          .arg(itemNotBeingErased())};
    Statement m_names{m_connection,
                      QStringLiteral("SELECT thread.id FROM caller_search JOIN thread "
                                     "ON thread.caller_id = caller_search.rowid "
                                     "WHERE caller_search MATCH ? AND thread.state < 4 "
                                     "ORDER BY caller_search.rowid DESC LIMIT ?")};
};

} // namespace textback
