// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/readingthread.h"

namespace textback {

ReadingThread::ReadingThread(QString databasePath, const QString &name)
    : m_databasePath(std::move(databasePath)), m_worker(new QObject)
{
    m_thread.setObjectName(name);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

ReadingThread::~ReadingThread()
{
    cancel();
    if (!m_thread.isRunning()) { // then nobody else deletes it
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void ReadingThread::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

std::shared_ptr<std::atomic<bool>> ReadingThread::begin()
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    if (!m_thread.isRunning())
        m_thread.start(QThread::LowPriority); // a text always comes first
    return m_cancelled;
}

void ReadingThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work));
}

} // namespace textback
