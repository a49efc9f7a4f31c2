// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "core/domain/utctime.h"

#include <QList>

#include <map>

namespace textback {

/// Calls that the carrier's history has to confirm, and when it should be read for them. Rows of the history appear
/// some seconds after a call and may be provisional for a minute, so it is read several times, ever more rarely. All
/// times are the carrier's.
class Confirmations {
public:
    void add(const CallKey &key, UtcTime startedAt, std::optional<UtcTime> endedAt, UtcTime now);
    void remove(const CallKey &key) { m_awaited.erase(key); }
    [[nodiscard]] bool contains(const CallKey &key) const { return m_awaited.contains(key); }
    void setEnded(const CallKey &key, UtcTime endedAt);

    /// When the next reading is due, if any.
    [[nodiscard]] std::optional<UtcTime> nextReading() const;
    /// From when a reading has to start to show all of them.
    [[nodiscard]] std::optional<UtcTime> earliest() const;
    /// A reading was made and these calls were not (finally) in it. @return those that it should have shown by now.
    [[nodiscard]] QList<CallKey> afterReading(UtcTime now);
    /// So many of those of which not even the end is known, and the next time others.
    [[nodiscard]] QList<CallKey> withoutEnd(int most);

private:
    struct Awaited {
        UtcTime startedAt{};
        std::optional<UtcTime> endedAt;
        UtcTime since{};
        int readings = 0;
        int asked = 0; ///< How often withoutEnd() named it.
    };
    [[nodiscard]] static UtcTime nextReading(const Awaited &awaited);
    std::map<CallKey, Awaited> m_awaited;
};

} // namespace textback
