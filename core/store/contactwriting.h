// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/store/connection.h"

namespace textback {

/// Writes every contact that names a number, by name; the file is there whole or not at all. @return how many
[[nodiscard]] Result<qint64> writeContactFile(Connection &connection, const ContactTarget &target,
                                              const std::function<bool(qint64)> &progress);

} // namespace textback
