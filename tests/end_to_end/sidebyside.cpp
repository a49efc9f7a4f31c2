// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/sidebyside.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QStringList tellSideBySide(const QList<Story> &stories, int most)
{
    QMutex mutex;
    QStringList all;
    QThreadPool pool;
    pool.setMaxThreadCount(most);
    for (const Story &story : stories) {
        pool.start([&mutex, &all, &story] {
            QElapsedTimer timer;
            timer.start();
            const QStringList complaints = story.tell();
            const QMutexLocker lock(&mutex);
            std::printf("%6.1f s  %s\n", double(timer.elapsed()) / 1'000, qPrintable(story.name));
            for (const QString &complaint : complaints) {
                all.append(story.name + u": "_s + complaint);
                std::printf("          %s\n", qPrintable(complaint));
            }
            std::fflush(stdout);
        });
    }
    pool.waitForDone();
    return all;
}

bool isFullRun()
{
    return qEnvironmentVariableIsSet("TEXTBACK_FULL");
}

bool hasKeychainOfOurOwn()
{
    return qEnvironmentVariableIsSet("TEXTBACK_SESSION_ROOM");
}

} // namespace textback
