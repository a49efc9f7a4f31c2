// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskservice.h"

#include "app/crashreports.h"
#include "app/deskrequests.h"
#include "app/instanceclient.h"
#include "core/engine/enginelog.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace textback {

DeskService::DeskService(Profile profile)
    : m_profile(std::move(profile)),
      m_host(m_profile.database(), keychainFor(m_profile, m_secrets.listener())),
      m_server([this](const QJsonObject &request, const InstanceServer::Answer &reply) { answer(request, reply); }),
      m_backup(m_profile.database())
{
    connect(&m_signals, &QuitSignals::quitWanted, this, &DeskService::end);
    connect(&m_network, &NetworkWatch::networkChanged, this, [this] {
        m_host.run([](DeskRoom &room) {
            if (room.desk())
                room.desk()->connectionsSuspect();
        });
    });
    connect(&m_host, &DeskHost::opened, this, &DeskService::followSettings);
    connect(&m_host.events(), &DeskEvents::settingsChanged, this, &DeskService::followSettings);
    connect(&m_host.events(), &DeskEvents::accountsChanged, this, &DeskService::followSettings);
    connect(&m_host, &DeskHost::fileOpened, this, &DeskService::fileOpened);
    connect(&m_host, &DeskHost::opened, this, &DeskService::opened);
    connect(&m_host, &DeskHost::opened, this, [this](const Status &status) {
        if (status.ok())
            m_backup.start();
    });
    connect(&m_host, &DeskHost::stopped, this, [this] {
        qCInfo(logDesk) << "stopped";
        m_log.close();
        m_lock.release();
        emit ended();
    });
}

Status DeskService::start()
{
    if (const Status locked = m_lock.acquire(m_profile.directory); !locked.ok())
        return locked;
    keepRecords();
    if (const Status listening = m_server.listen(m_profile.directory); !listening.ok())
        return listening;
    m_host.start();
    return Done{};
}

void DeskService::keepRecords()
{
    if (const Status opened = m_log.open(m_profile.logs()); !opened.ok())
        qCWarning(logDesk).noquote() << "nothing is written to a log file:" << opened.error().detail;
    qCInfo(logDesk).noquote() << "Textback" << QCoreApplication::applicationVersion() << "starts";
    const Status ready = m_crashHandler.install(m_profile.crashes(), QCoreApplication::applicationVersion());
    if (!ready.ok())
        qCWarning(logDesk).noquote() << "a crash would leave no report:" << ready.error().detail;
    if (CrashReports(m_profile.crashes()).newest())
        qCWarning(logDesk) << "it stopped unexpectedly before: see the crashes folder of the profile";
}

void DeskService::followSettings()
{
    m_host.run([this](DeskRoom &room) {
        const auto settings = room.store() ? room.store()->book().settings() : Error{};
        const auto isOn = [&settings](const QString &key) {
            return settings.ok() && settings.value().value(key) == "on"_L1;
        };
        const bool whole = isOn(u"log-numbers"_s);
        m_log.setWholeNumbers(whole);
        QLoggingCategory::setFilterRules(whole ? QString::fromLatin1(logNumbers().categoryName()) + u"=true"_s
                                               : QString());
        QMetaObject::invokeMethod(this, [this, awake = isOn(u"keep-awake"_s)] { m_awake.setWanted(awake); });
    });
}

void DeskService::end()
{
    m_server.close();
    m_host.stop();
}

void DeskService::answer(const QJsonObject &request, const InstanceServer::Answer &reply)
{
    const QString command = request.value("command"_L1).toString();
    if (command == "raise"_L1) {
        emit raiseWanted();
        reply(okAnswer({{u"window"_s, m_hasWindow}}));
    } else if (command == "make-room"_L1) {
        reply(okAnswer());
        QMetaObject::invokeMethod(this, &DeskService::end, Qt::QueuedConnection);
    } else {
        m_host.run([this, request, reply](DeskRoom &room) {
            answerRequest(room, request, [this, reply](const QJsonObject &made) {
                QMetaObject::invokeMethod(this, [reply, made] { reply(made); });
            });
        });
    }
}

OtherDesk raiseOtherDesk(const Profile &profile, bool wantsWindow)
{
    const auto answer = askRunningDesk(profile.directory, {{u"command"_s, u"raise"_s}});
    if (!answer.ok())
        return OtherDesk::None;
    if (!wantsWindow || answer.value().value("window"_L1).toBool())
        return OtherDesk::Raised;
    const auto leaving = askRunningDesk(profile.directory, {{u"command"_s, u"make-room"_s}});
    return leaving.ok() ? OtherDesk::WillEnd : OtherDesk::Raised;
}

} // namespace textback
