// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasing.h"
#include "core/store/connection.h"

namespace textback {

// What would go, and how many copies of `database` hold it all the same. Reads everything it counts: for a thread that
// nobody waits for.

[[nodiscard]] Result<ErasePreview> countPerson(Connection &connection, const QString &database,
                                               const PhoneNumber &number);
[[nodiscard]] Result<ErasePreview> countOlder(Connection &connection, const QString &database, UtcTime before);

} // namespace textback
