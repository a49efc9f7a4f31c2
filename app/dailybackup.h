// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/backupnews.h"

#include <QThread>
#include <QTimer>

#include <memory>

namespace textback {

/// Makes a backup of the profile when the newest is a day old, on a thread of its own beside the desk. On the main
/// thread; ending waits for one that is being made.
class DailyBackup : public BackupNews {
    Q_OBJECT
public:
    explicit DailyBackup(QString database);
    ~DailyBackup() override;

    /// From now on, once an hour, it looks whether one is due.
    void start();
    /// Looks now, and makes one if it is due.
    void look() override;
    [[nodiscard]] bool failing() const override { return m_failing; }

private:
    void setFailing(bool failing);

    QString m_database;
    QTimer m_timer;
    std::unique_ptr<QThread> m_thread;
    bool m_failing = false;
};

} // namespace textback
