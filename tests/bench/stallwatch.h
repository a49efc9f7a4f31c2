// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace textback {

/// A window whose event loop is watched: every millisecond a timer is due and something is painted. How late that comes
/// is what a person would feel of whatever is done elsewhere.
class StallWatch : public QWidget {
public:
    StallWatch()
    {
        resize(400, 300);
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.start();
            update();
        });
        show();
    }
    /// Runs the loop while `work` is done on a thread of its own. @return the longest stall in milliseconds
    double during(const std::function<void()> &work)
    {
        const std::unique_ptr<QThread> thread(QThread::create(work));
        connect(thread.get(), &QThread::finished, qApp, &QCoreApplication::quit);
        m_longest = 0;
        m_since.start();
        m_timer.start();
        thread->start(QThread::LowPriority);
        QCoreApplication::exec();
        thread->wait();
        m_timer.stop();
        return double(m_longest) / 1e6;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0; ///< Nanoseconds.
};

} // namespace textback
