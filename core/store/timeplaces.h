// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

namespace textback {

/// Finds places in time among the items: their ids follow time but for a little disorder (what is learned late gets the
/// next id all the same), so that a few steps find a place without an index on time.
class TimePlaces {
public:
    /// How far an item may stand from its place in time.
    static constexpr qint64 Disorder = 5000;

    explicit TimePlaces(Connection &connection) : m_connection(connection) {}
    /// About where the items of `at` and later begin.
    [[nodiscard]] Result<qint64> firstIdAt(UtcTime at);

private:
    Connection &m_connection;
    Statement m_idRange{m_connection, QStringLiteral("SELECT (SELECT min(id) FROM item), (SELECT max(id) FROM item)")};
    Statement m_timeAt{m_connection, QStringLiteral("SELECT at_ms FROM item WHERE id >= ? ORDER BY id LIMIT 1")};
};

} // namespace textback
