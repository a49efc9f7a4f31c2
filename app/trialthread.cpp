// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trialthread.h"

#include "core/store/storedtrial.h"

#include <QPointer>

namespace textback {

namespace {

Result<TrialReport> tryOnFile(const QString &path, const Trial &trial, const std::function<bool(int, int)> &progress)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly);
    if (!connection.ok())
        return connection.error();
    return runTrial(*connection.value(), trial, progress);
}

} // namespace

TrialThread::TrialThread(QString databasePath) : m_databasePath(std::move(databasePath)), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("time machine"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority); // a text always comes first
}

TrialThread::~TrialThread()
{
    cancel();
    m_thread.quit();
    m_thread.wait();
}

void TrialThread::cancel()
{
    if (m_cancelled)
        m_cancelled->store(true);
}

void TrialThread::run(const Trial &trial, QObject *context, std::function<void(int, int)> progress,
                      Callback<Result<TrialReport>> done)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    const QPointer<QObject> asker(context);
    QMetaObject::invokeMethod(m_worker,
                              [this, path = m_databasePath, cancelled = m_cancelled, trial, asker, progress, done] {
                                  const auto tell = [this, cancelled, asker, progress](int judged, int all) {
                                      QMetaObject::invokeMethod(this, [cancelled, asker, progress, judged, all] {
                                          if (asker && !cancelled->load())
                                              progress(judged, all);
                                      });
                                      return !cancelled->load();
                                  };
                                  const auto report = tryOnFile(path, trial, tell);
                                  QMetaObject::invokeMethod(this, [asker, done, report] {
                                      if (asker)
                                          done(report);
                                  });
                              });
}

} // namespace textback
