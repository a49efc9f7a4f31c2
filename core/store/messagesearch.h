// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchqueries.h"
#include "core/policy/searchquery.h"
#include "core/store/indexwords.h"
#include "core/store/rows.h"
#include "core/store/timeplaces.h"

#include <QSet>

namespace textback {

/// Search over callers, texts and notes on the inbox's connection. The full-text index gives ids, newest first, and
/// nothing is ever ranked or counted; what it cannot tell (phrases, filters) is checked row by row, and each answer
/// looks at a bounded number of rows.
class MessageSearch : public SearchQueries {
public:
    explicit MessageSearch(Connection &connection) : m_connection(connection) {}
    Result<SearchPage> find(const QString &typed, std::optional<SearchKey> after, int limit) override;

    /// The terms as a full-text question, each word quoted; empty if there are none.
    [[nodiscard]] static QString question(const QList<SearchTerm> &terms);
    /// As above for names, whose index keeps words of scripts without spaces whole.
    [[nodiscard]] static QString nameQuestion(const QList<SearchTerm> &terms);

private:
    /// Threads with so few texts together are read whole, which beats walking every hit of a common word.
    static constexpr qint64 FewTexts = 1500;
    static constexpr int FewThreads = 200;

    /// One search on its way.
    struct Asked {
        SearchQuery query;
        qint64 from = 0; ///< Ids to look at: from here ...
        qint64 below = 0; ///< ... to below this.
        std::optional<QSet<ThreadId>> threads; ///< Nowhere else.
        std::optional<QSet<QString>> lines;
        int limit = 0;
    };
    /// Hits, newest first, and the id down to which everything was looked at.
    struct Found {
        QList<SearchHit> hits;
        qint64 reached = 0;
    };
    struct Narrowed {
        QSet<ThreadId> threads;
        qint64 texts = 0;
        bool complete = true; ///< These are all.
    };

    Status narrow(Asked &asked);
    Result<Narrowed> threadsOf(const SearchWhom &whom);
    Status addThreads(Statement &statement, const QVariantList &values, Narrowed &narrowed);
    Result<QSet<QString>> linesOf(const SearchWhom &whom);
    Status callers(const Asked &asked, QList<SearchHit> &hits);
    Result<Found> texts(const Asked &asked);
    Result<Found> walk(Statement &statement, const QVariantList &values, const Asked &asked);
    Result<Found> scan(const QSet<ThreadId> &threads, const QList<SearchTerm> &terms, const Asked &asked);
    Status addNamed(const Asked &asked, Found &found);
    std::optional<SearchHit> hitFrom(Row &row, const QList<SearchTerm> &terms, const Asked &asked, bool verify);
    static bool fits(const Asked &asked, ThreadId thread, ThreadState state, const QString &line);

    static QString select(const QString &rest)
    {
        return QStringLiteral("SELECT item.id, item.at_ms, item.files, item.thread_id, thread.state, "
                              "thread.line_number, item.kind, item.direction, item.body, caller.number, "
                              "caller.shown_name "
                              "FROM %1")
            .arg(rest.arg(itemNotBeingErased()));
    }
    static QString selectThread(const QString &rest)
    {
        return QStringLiteral("SELECT thread.id, thread.texts, thread.state, thread.line_number, thread.last_ms, "
                              "caller.number, caller.shown_name "
                              "FROM %1")
            .arg(rest);
    }

    Connection &m_connection;
    TimePlaces m_places{m_connection};
    IndexWords m_words{m_connection};
    Statement m_matches{
        m_connection,
        select(QStringLiteral("item_search JOIN item ON item.id = item_search.rowid "
                              "JOIN thread ON thread.id = item.thread_id "
                              "JOIN caller ON caller.id = thread.caller_id WHERE item_search MATCH ? AND %1 "
                              "AND item_search.rowid >= ? AND item_search.rowid < ? "
                              "ORDER BY item_search.rowid DESC"))};
    Statement m_newest{m_connection,
                       select(QStringLiteral("item JOIN thread ON thread.id = item.thread_id "
                                             "JOIN caller ON caller.id = thread.caller_id WHERE %1 AND item.id >= ? "
                                             "AND item.id < ? AND item.body IS NOT NULL ORDER BY item.id DESC"))};
    Statement m_photos{
        m_connection,
        select(QStringLiteral("item INDEXED BY item_with_files JOIN thread ON thread.id = item.thread_id "
                              "JOIN caller ON caller.id = thread.caller_id WHERE item.files > 0 AND %1 "
                              "AND item.id >= ? AND item.id < ? ORDER BY item.id DESC"))};
    Statement m_inThread{
        m_connection,
        select(QStringLiteral("item JOIN thread ON thread.id = item.thread_id "
                              "JOIN caller ON caller.id = thread.caller_id WHERE item.thread_id = ? AND %1 "
                              "AND item.id >= ? AND item.id < ? AND item.body IS NOT NULL"))};
    Statement m_digits{m_connection,
                       selectThread(QStringLiteral("caller_digits JOIN thread "
                                                   "ON thread.caller_id = caller_digits.caller_id "
                                                   "JOIN caller ON caller.id = thread.caller_id "
                                                   "WHERE ending >= ? AND ending < ? AND thread.state < 4 LIMIT ?"))};
    Statement m_newestDigits{
        m_connection,
        selectThread(QStringLiteral("thread JOIN caller ON caller.id = thread.caller_id WHERE thread.state < 4 "
                                    "AND instr(caller.number, ?) > 0 ORDER BY thread.last_ms DESC, thread.id DESC "
                                    "LIMIT ?"))};
    Statement m_names{m_connection,
                      selectThread(QStringLiteral("caller_search JOIN caller ON caller.id = caller_search.rowid "
                                                  "JOIN thread ON thread.caller_id = caller.id "
                                                  "WHERE caller_search MATCH ? AND thread.state < 4 "
                                                  "ORDER BY caller_search.rowid DESC LIMIT ?"))};
    /// Whom an address book has under these words, their company's among them.
    Statement m_companies{
        m_connection,
        selectThread(QStringLiteral("contact_search JOIN contact_number ON contact_number.contact_id = "
                                    "contact_search.rowid JOIN caller ON caller.number = contact_number.number "
                                    "JOIN thread ON thread.caller_id = caller.id WHERE contact_search MATCH ? "
                                    "AND thread.state < 4 ORDER BY contact_search.rowid DESC LIMIT ?"))};
    Statement m_inState{m_connection,
                        selectThread(QStringLiteral("thread JOIN caller ON caller.id = thread.caller_id "
                                                    "WHERE thread.state = ? ORDER BY thread.sort_ms DESC LIMIT ?"))};
    Statement m_textsOf{m_connection, QStringLiteral("SELECT texts FROM thread WHERE id = ?")};
    Statement m_lines{m_connection, QStringLiteral("SELECT number, label FROM line")};
};

} // namespace textback
