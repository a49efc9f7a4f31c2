// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QPointer>
#include <QThread>

#include <atomic>
#include <memory>

namespace textback {

/// Answers slow questions on a thread and a reading connection of its own, one after the other. Used on the thread that
/// made it; the thread begins with the first question.
class ReadingThread : public QObject {
    Q_OBJECT
public:
    /// Told how much of how much is done (of nothing: nobody knows); answers false when it is time to give up.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    ReadingThread(QString databasePath, const QString &name);
    ~ReadingThread() override;
    /// A question still under way is cancelled. `progress` and `done` are called on the asker's thread, unless
    /// `context` is gone by then.
    template <typename T>
    void ask(std::function<Result<T>(Connection &, const Progress &)> work, QObject *context,
             std::function<void(qint64, qint64)> progress, Callback<Result<T>> done)
    {
        const QPointer<QObject> asker(context);
        const std::shared_ptr<std::atomic<bool>> cancelled = begin();
        post([this, path = m_databasePath, work = std::move(work), asker, progress, done, cancelled] {
            const auto tell = [this, asker, progress, cancelled](qint64 reached, qint64 all) {
                QMetaObject::invokeMethod(this, [asker, progress, cancelled, reached, all] {
                    if (asker && !cancelled->load())
                        progress(reached, all);
                });
                return !cancelled->load();
            };
            const auto connection = Connection::open(path, Connection::Mode::ReadOnly);
            const Result<T> answer = connection.ok() ? work(*connection.value(), tell) : Result<T>(connection.error());
            QMetaObject::invokeMethod(this, [asker, done, answer] {
                if (asker)
                    done(answer);
            });
        });
    }
    /// The question under way ends soon.
    void cancel();

private:
    [[nodiscard]] std::shared_ptr<std::atomic<bool>> begin();
    void post(std::function<void()> work);
    QString m_databasePath;
    QThread m_thread;
    QObject *m_worker; ///< Context of what is posted to the thread; deleted with it.
    std::shared_ptr<std::atomic<bool>> m_cancelled; ///< Of the newest question.
};

} // namespace textback
