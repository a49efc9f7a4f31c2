// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/startatlogin.h"

#include <QStringList>

namespace textback {

/// Starts the program with the person's session: a desktop entry in the autostart folder (freedesktop.org), the Run key
/// of the registry on Windows, a launch agent on macOS. Nothing else of the system is touched, no rights are needed.
class LoginStart : public StartAtLogin {
public:
    /// @param arguments what the program is started with
    explicit LoginStart(QStringList arguments);
    [[nodiscard]] bool isOn() const override;
    Status set(bool on) override;
    /// Where it is written down; empty on Windows.
    [[nodiscard]] static QString filePath();

private:
    QStringList m_arguments;
};

} // namespace textback
