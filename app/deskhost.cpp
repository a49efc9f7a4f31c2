// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskhost.h"

#include <QTimer>

namespace textback {

namespace {

constexpr auto LongestLeave = std::chrono::milliseconds{4500}; // quitting ends within 5 s, whatever the carrier does

}

DeskHost::DeskHost(QString databasePath, SecretStoreMaker makeSecrets)
    : m_databasePath(std::move(databasePath)),
      m_makeSecrets(std::move(makeSecrets)),
      m_events(new DeskEvents),
      m_worker(new QObject)
{
    qRegisterMetaType<Status>();
    qRegisterMetaType<OpenReport>();
    qRegisterMetaType<CallKey>("textback::CallKey");
    m_thread.setObjectName(QStringLiteral("desk"));
    m_events->moveToThread(&m_thread);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_events, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::finished, this, &DeskHost::stopped);
}

DeskHost::~DeskHost()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker, [this] {
            m_room.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
}

void DeskHost::start()
{
    m_thread.start(QThread::TimeCriticalPriority); // a busy screen must not delay a text
    QMetaObject::invokeMethod(m_worker, [this] {
        m_room = std::make_unique<DeskRoom>(m_databasePath, m_makeSecrets, *m_events);
        Status status = m_room->open(m_restore);
        if (status.ok()) {
            emit fileOpened(m_room->report());
            status = m_room->startWatching();
        }
        emit opened(status, m_room->report());
    });
}

void DeskHost::run(std::function<void(DeskRoom &)> work)
{
    if (m_stopping || !m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_worker, [this, work = std::move(work)] {
        if (m_room)
            work(*m_room);
    });
}

void DeskHost::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    if (!m_thread.isRunning()) {
        emit stopped();
        return;
    }
    QMetaObject::invokeMethod(m_worker, [this] {
        const auto end = [this](Done) {
            m_room.reset();
            m_thread.quit();
        };
        QTimer::singleShot(LongestLeave, m_worker, [end] { end(Done{}); });
        if (m_room)
            m_room->close(m_worker, end);
        else
            end(Done{});
    });
}

void DeskHost::stopNow()
{
    stop();
    m_thread.wait(); // which takes LongestLeave at most
}

} // namespace textback
