// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace textback {

/// Whether the backup that is due every day can be made. UI thread.
class BackupNews : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// The last try failed and nothing has worked since.
    [[nodiscard]] virtual bool failing() const = 0;
    /// Somebody may have mended it, or made a copy by hand.
    virtual void look() = 0;

signals:
    void changed();
};

} // namespace textback
