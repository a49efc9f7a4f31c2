// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

namespace textback {

/// Does `work` on another thread and hands what it gives to `done` on this one, unless `asker` is gone by then.
template <typename Work, typename Done> void workAway(QObject *asker, Work work, Done done)
{
    auto *home = new QObject; // until the answer has come, whatever becomes of the asker
    QThreadPool::globalInstance()->start(
        [home, asker = QPointer<QObject>(asker), work = std::move(work), done = std::move(done)] {
            QMetaObject::invokeMethod(home, [home, asker, done, result = work()] {
                home->deleteLater();
                if (asker)
                    done(result);
            });
        });
}

} // namespace textback
