// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QString>

#include <optional>

namespace textback {

/// What is known of one time when the program stopped unexpectedly.
struct CrashNote {
    UtcTime at{};
    QString text; ///< For a developer; without personal data.
};

/// Where those are kept. They stay on this computer; a person decides whether to pass one on. UI thread.
class CrashNotes {
public:
    virtual ~CrashNotes() = default;
    /// The newest of them; empty when there is nothing to tell.
    [[nodiscard]] virtual std::optional<CrashNote> newest() const = 0;
    /// Nothing is told of any of them again.
    virtual void forget() = 0;
};

} // namespace textback
