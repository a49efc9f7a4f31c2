// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityqueries.h"

#include <QObject>

namespace textback {

/// A list of calls as a file for other programs.
struct ActivityFile {
    ActivityWish wish;
    QString path;
    QStringList head; ///< The names of the columns.
    /// The cells of one call. Called on another thread: it must not touch anything but its argument.
    std::function<QStringList(const ActivityRow &row)> cells;
};

/// Writes lists of calls away from the thread that asks, which is the UI thread.
class ActivityExport {
public:
    virtual ~ActivityExport() = default;
    /// Writes the file whole or not at all and answers with the number of calls. One still under way is cancelled.
    /// `progress` is told now and then how many are written.
    virtual void write(const ActivityFile &file, QObject *context, std::function<void(qint64)> progress,
                       Callback<Result<qint64>> done) = 0;
    /// The one under way ends soon, leaves no file and answers Cancelled.
    virtual void cancel() = 0;
};

} // namespace textback
