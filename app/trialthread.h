// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timemachine.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace textback {

/// The time machine on a thread and a reading connection of its own. Used on the thread that made it.
class TrialThread : public QObject, public TimeMachine {
    Q_OBJECT
public:
    explicit TrialThread(QString databasePath);
    ~TrialThread() override;
    void run(const Trial &trial, QObject *context, std::function<void(int, int)> progress,
             Callback<Result<TrialReport>> done) override;
    void cancel() override;

private:
    QString m_databasePath;
    QThread m_thread;
    QObject *m_worker; ///< Context of what is posted to the thread; deleted with it.
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< Of the newest trial.
};

} // namespace textback
