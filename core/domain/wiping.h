// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <functional>

namespace textback {

/// Forgets all callers at once. Used on the desk thread, while nothing is watched.
class Wiper {
public:
    virtual ~Wiper() = default;
    /// Erases everything about callers: calls, texts, notes, names, number lists, files, backups. The office's own
    /// words, rules and settings stay, and keyed hashes of the numbers that asked for no texts. Until the last step
    /// nothing is gone: an Error (Cancelled where `progress`, told parts from 0 to 1, returned false) leaves all of it
    /// in place.
    virtual Status wipe(UtcTime now, const std::function<bool(double)> &progress) = 0;
};

} // namespace textback
