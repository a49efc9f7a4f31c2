// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeplaces.h"

namespace textback {

Result<qint64> TimePlaces::firstIdAt(UtcTime at)
{
    using Range = std::pair<qint64, qint64>;
    const auto range = m_idRange.first<Range>([](Row &row) {
        const qint64 least = row.integer();
        return Range{least, row.integer()};
    });
    if (!range.ok())
        return range.error();
    auto [low, high] = range.value().value_or(Range{0, 0});
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto time = m_timeAt.number(middle);
        if (!time.ok())
            return time.error();
        if (time.value().value_or(0) < toMs(at))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace textback
