// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readingthread.h"
#include "core/domain/activityexport.h"

namespace textback {

/// Writes lists of calls on a thread of its own. Used on the thread that made it.
class ActivityWriter : public ActivityExport {
public:
    explicit ActivityWriter(const QString &databasePath);
    void write(const ActivityFile &file, QObject *context, std::function<void(qint64)> progress,
               Callback<Result<qint64>> done) override;
    void cancel() override { m_thread.cancel(); }

private:
    ReadingThread m_thread;
};

} // namespace textback
