// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

class QObject;

namespace textback {

/// Gathers what helps somebody who looks for a fault: versions, state, settings, log. Called on any thread; answers
/// there.
class SupportNotes {
public:
    virtual ~SupportNotes() = default;
    /// Plain text, without texts, names, sign-ins and with no more of a number than its last four digits.
    virtual void gather(QObject *context, Callback<QString> ready) = 0;
};

} // namespace textback
