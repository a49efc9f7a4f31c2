// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/store/connection.h"

namespace textback {

/// What stands in a file of contacts, against what the files before it said. Memory is bounded by the contacts that
/// come of it. Asked often how far it is: `progress` is told bytes of how many; false: enough (Cancelled).
[[nodiscard]] Result<ContactReading> readContactFile(Connection &connection, const ContactFile &file,
                                                     const std::function<bool(qint64, qint64)> &progress);

} // namespace textback
