// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace textback {

/// Whether the sign-in is kept by the operating system's keychain, or will be gone with this run. UI thread.
class SecretsNews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual bool keptForThisRunOnly() const = 0;

signals:
    void changed();
};

} // namespace textback
