// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/watchdays.h"

#include <QDialog>

class QVBoxLayout;

namespace textback {

/// When this desk really watched, day by day, and why not in between. Deletes itself.
class WatchSheet : public QDialog {
    Q_OBJECT
public:
    /// @param days newest first; a failed reading is said
    WatchSheet(const Result<QList<WatchDay>> &days, UtcTime now, QWidget *parent);
    static constexpr int DaysBack = 14;

private:
    void addDay(const WatchDay &day, UtcTime now, QVBoxLayout &column);
};

} // namespace textback
