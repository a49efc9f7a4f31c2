// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

namespace textback {

/// A part of a text that matches what is searched for.
struct MarkRange {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const MarkRange &, const MarkRange &) = default;
};

enum class HitKind {
    Caller, ///< The name or number of a caller matches; opens the thread.
    Text,
    Note
};

/// One place that matches. Strangers' words in name and snippet.
struct SearchHit {
    HitKind kind = HitKind::Text;
    ThreadId thread{0};
    std::optional<ItemId> item; ///< Texts and notes: the place in the thread.
    UtcTime at{}; ///< Carrier's time.
    PhoneNumber caller;
    QString name = {}; ///< Empty: show the number.
    QList<MarkRange> nameMarks = {};
    QString digits = {}; ///< The part of the number that matches.
    QString snippet = {}; ///< One line of the text about the first match.
    QList<MarkRange> marks = {}; ///< In the snippet.
    bool ours = false; ///< A text of ours.
    bool hasPhoto = false;
    ThreadState state = ThreadState::Done;
};

/// Where a page of hits ended.
struct SearchKey {
    qint64 id = 0;
};

struct SearchPage {
    QList<SearchHit> hits; ///< Callers first, on the first page only; then texts and notes, newest first.
    /// Where to go on; empty when all was looked at. A page may be short (even empty) and not the last: each answer
    /// looks at a bounded number of rows, so that typing never waits.
    std::optional<SearchKey> next;
    QStringList unclear; ///< Filters that make no sense (yet), as typed.
};

/// Finds messages, notes and callers as somebody types. Used on the UI thread; each answer within a few milliseconds.
class SearchQueries {
public:
    virtual ~SearchQueries() = default;
    /// @param typed words, "quoted phrases" and filters; see parseSearch() in core/policy.
    virtual Result<SearchPage> find(const QString &typed, std::optional<SearchKey> after, int limit) = 0;
};

} // namespace textback
