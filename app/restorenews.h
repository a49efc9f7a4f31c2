// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/storefile.h"

#include <QCoreApplication>
#include <QProgressDialog>

#include <memory>

namespace textback {

/// What is said when people went back to a backup. UI thread.
class RestoreNews {
    Q_DECLARE_TR_FUNCTIONS(textback::RestoreNews)
public:
    /// Shown while there is no window: the backup is being read, copied and checked.
    [[nodiscard]] static std::unique_ptr<QProgressDialog> wait();
    /// What came of it; nothing where nobody asked.
    static void tell(const OpenReport &report);
};

} // namespace textback
