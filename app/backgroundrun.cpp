// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backgroundrun.h"

#include "app/deskservice.h"

#include <QCoreApplication>
#include <QTextStream>

namespace textback {

namespace {

void complain(const QString &sentence)
{
    QTextStream(stderr) << "textback: " << sentence << "\n";
}

} // namespace

int runInBackground(const Profile &profile)
{
    DeskService service(profile);
    int code = 0;
    QObject::connect(&service, &DeskService::opened, &service, [&](const Status &status, const OpenReport &report) {
        if (!report.setAside.isEmpty())
            complain(QStringLiteral("the damaged database was set aside as %1").arg(report.setAside));
        if (status.ok())
            return;
        complain(status.error().detail);
        code = 1;
        service.end();
    });
    QObject::connect(&service, &DeskService::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const Status started = service.start();
    if (!started.ok()) {
        const bool other = started.error().kind == ErrorKind::Rejected;
        complain(other ? QStringLiteral("Textback is already running for this profile.") : started.error().detail);
        return 1;
    }
    QCoreApplication::exec();
    return code;
}

} // namespace textback
