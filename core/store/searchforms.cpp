// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/searchforms.h"

#include "core/policy/searchwords.h"
#include "core/store/statement.h"

namespace textback {

Status noteSearchForms(Connection &connection)
{
    constexpr int PageSize = 1000;
    // Only bodies with a character beyond the scripts that the index takes apart by itself (U+0DFF).
    Statement candidates(connection,
                         QStringLiteral("SELECT id, body FROM item WHERE words IS NULL AND id > ? "
                                        "AND body GLOB '*[^' || char(1) || '-' || char(3583) || ']*' "
                                        "ORDER BY id LIMIT ?"));
    Statement note(connection, QStringLiteral("UPDATE item SET words = ? WHERE id = ?"));
    using Body = std::pair<ItemId, QString>;
    ItemId last(std::numeric_limits<qint64>::min());
    for (;;) {
        const auto page = candidates.all<Body>(
            [](Row &row) {
                const auto id = row.id<ItemId>();
                return Body{id, row.text()};
            },
            last, PageSize);
        if (!page.ok())
            return page.error();
        for (const auto &[id, body] : page.value()) {
            last = id;
            if (const auto form = searchableForm(body))
                TEXTBACK_TRY(note.run(*form, id));
        }
        if (page.value().size() < PageSize)
            return Done{};
    }
}

} // namespace textback
