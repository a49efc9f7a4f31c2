// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchqueries.h"

namespace textback {

/// Answers every search with the pages a test wrote, one after the other. Counts what it was asked.
class FakeSearch : public SearchQueries {
public:
    QList<SearchPage> pages; ///< `next` of each is set here.
    QStringList asked;
    bool broken = false;

    Result<SearchPage> find(const QString &typed, std::optional<SearchKey> after, int) override
    {
        asked.append(typed);
        if (broken)
            return Error{ErrorKind::Storage, QStringLiteral("broken on purpose")};
        const qsizetype place = after ? qsizetype(after->id) : 0;
        SearchPage page = pages.value(place);
        if (place + 1 < pages.size())
            page.next = SearchKey{place + 1};
        return page;
    }
    static SearchHit hit(int thread, std::optional<int> item, const QString &snippet, QList<MarkRange> marks,
                         UtcTime at)
    {
        SearchHit hit{.kind = item ? HitKind::Text : HitKind::Caller,
                      .thread = ThreadId(thread),
                      .item = item ? std::optional(ItemId(*item)) : std::nullopt,
                      .at = at,
                      .caller = PhoneNumber::fromE164(u"+15125550142").value()};
        hit.snippet = snippet;
        hit.marks = std::move(marks);
        return hit;
    }
};

} // namespace textback
