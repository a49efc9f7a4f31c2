// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace textback {

/// Whether the program starts with the person's session, in the way of this system. UI thread.
class StartAtLogin {
public:
    virtual ~StartAtLogin() = default;
    [[nodiscard]] virtual bool isOn() const = 0;
    virtual Status set(bool on) = 0;
};

} // namespace textback
