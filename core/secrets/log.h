// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace textback {

/// What the keychain says, by the names of secrets, never their values.
inline const QLoggingCategory &secretsLog()
{
    static const QLoggingCategory category("textback.secrets");
    return category;
}

} // namespace textback
