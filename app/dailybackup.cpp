// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dailybackup.h"

#include "core/engine/enginelog.h"
#include "core/store/backups.h"

namespace textback {

namespace {

UtcTime backupClock()
{
    return fromQDateTime(QDateTime::currentDateTimeUtc());
}

} // namespace

DailyBackup::DailyBackup(QString database) : m_database(std::move(database))
{
    m_timer.setInterval(std::chrono::hours(1));
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
}

DailyBackup::~DailyBackup()
{
    if (m_thread)
        m_thread->wait();
}

void DailyBackup::start()
{
    m_timer.start();
    // Not while the program is starting; a computer that is on for less than an hour a day gets its backup too.
    QTimer::singleShot(std::chrono::minutes(5), this, &DailyBackup::look);
}

void DailyBackup::look()
{
    constexpr auto Due = std::chrono::hours(23);
    const QList<BackupFile> backups = backupFilesOf(m_database);
    if (m_thread && m_thread->isRunning())
        return;
    if (!backups.isEmpty() && backupClock() - backups.constFirst().at < Due)
        return setFailing(false); // somebody made one by hand
    if (m_thread)
        m_thread->wait(); // over, but for its very end
    m_thread.reset(QThread::create([this] {
        const auto made = makeBackup(m_database, backupClock());
        if (!made.ok())
            qCWarning(logDesk).noquote() << "no backup could be made:" << made.error().detail;
        QMetaObject::invokeMethod(this, [this, failed = !made.ok()] { setFailing(failed); });
    }));
    m_thread->start(QThread::LowPriority);
}

void DailyBackup::setFailing(bool failing)
{
    if (std::exchange(m_failing, failing) != failing)
        emit changed();
}

} // namespace textback
