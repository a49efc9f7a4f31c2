// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbusawake.h"

#include "app/desktopsleep.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int AnswerTimeoutMs = 5000;
constexpr uint InhibitSuspend = 4; // org.gnome.SessionManager: the session is not to be suspended
const QString Reason = u"Missed calls are texted back while the computer is awake"_s; // logged by the system

const QString UPowerService = u"org.freedesktop.UPower"_s;
const QString UPowerPath = u"/org/freedesktop/UPower"_s;
const QString LogindService = u"org.freedesktop.login1"_s;
const QString LogindPath = u"/org/freedesktop/login1"_s;
const QString LogindManager = u"org.freedesktop.login1.Manager"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;
const QString PowerService = u"org.freedesktop.PowerManagement"_s;
const QString PowerPath = u"/org/freedesktop/PowerManagement/Inhibit"_s;
const QString PowerInterface = u"org.freedesktop.PowerManagement.Inhibit"_s;
const QString SessionService = u"org.gnome.SessionManager"_s;
const QString SessionPath = u"/org/gnome/SessionManager"_s;

QByteArray configFile(const QString &name)
{
    constexpr qint64 MostOfAFile = 100'000;
    QFile file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.read(MostOfAFile) : QByteArray();
}

} // namespace

DBusAwake::DBusAwake(DBus session, DBus system, QObject *parent)
    : AwakeLock(parent), m_session(std::move(session)), m_system(std::move(system))
{
}

DBusAwake::~DBusAwake()
{
    m_wanted = false;
    if (m_powerCookie)
        giveBack(Service::PowerManagement, *m_powerCookie);
    if (m_sessionCookie)
        giveBack(Service::SessionManager, *m_sessionCookie);
}

QDBusMessage DBusAwake::request(Service service)
{
    QDBusMessage call;
    switch (service) {
    case Service::PowerManagement:
        call = QDBusMessage::createMethodCall(PowerService, PowerPath, PowerInterface, u"Inhibit"_s);
        call << u"Textback"_s << Reason;
        break;
    case Service::SessionManager:
        call = QDBusMessage::createMethodCall(SessionService, SessionPath, SessionService, u"Inhibit"_s);
        call << u"textback"_s << uint(0) << Reason << InhibitSuspend;
        break;
    case Service::Logind:
        call = QDBusMessage::createMethodCall(LogindService, LogindPath, LogindManager, u"Inhibit"_s);
        call << u"idle"_s << u"Textback"_s << Reason << u"block"_s;
        break;
    }
    call.setAutoStartService(false);
    return call;
}

void DBusAwake::hold()
{
    if (std::exchange(m_wanted, true))
        return;
    ++m_round;
    for (const Service service : {Service::PowerManagement, Service::SessionManager, Service::Logind})
        ask(service);
}

void DBusAwake::ask(Service service)
{
    const QDBusConnection bus = service == Service::Logind ? m_system() : m_session();
    if (!bus.isConnected())
        return;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(request(service), AnswerTimeoutMs), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, service, round = m_round](QDBusPendingCallWatcher *done) {
                done->deleteLater();
                if (m_wanted && round == m_round)
                    return answered(service, *done);
                const QDBusPendingReply<uint> late = *done;
                if (service != Service::Logind && !late.isError())
                    giveBack(service, late.value());
            });
}

void DBusAwake::answered(Service service, const QDBusPendingCallWatcher &call)
{
    const bool before = held();
    if (service == Service::Logind) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = call;
        if (!reply.isError())
            m_logind = reply.value();
    } else {
        const QDBusPendingReply<uint> reply = call;
        if (!reply.isError())
            (service == Service::PowerManagement ? m_powerCookie : m_sessionCookie) = reply.value();
    }
    if (held() != before)
        emit heldChanged();
}

void DBusAwake::giveBack(Service service, uint cookie)
{
    const bool power = service == Service::PowerManagement;
    QDBusMessage call = power
        ? QDBusMessage::createMethodCall(PowerService, PowerPath, PowerInterface, u"UnInhibit"_s)
        : QDBusMessage::createMethodCall(SessionService, SessionPath, SessionService, u"Uninhibit"_s);
    call << cookie;
    m_session().send(call);
}

void DBusAwake::release()
{
    if (!std::exchange(m_wanted, false))
        return;
    const bool before = held();
    if (const auto cookie = std::exchange(m_powerCookie, std::nullopt))
        giveBack(Service::PowerManagement, *cookie);
    if (const auto cookie = std::exchange(m_sessionCookie, std::nullopt))
        giveBack(Service::SessionManager, *cookie);
    m_logind = {};
    if (before)
        emit heldChanged();
}

DBusPower::DBusPower(DBus system, QObject *parent) : PowerWatch(parent), m_system(std::move(system)) {}

void DBusPower::askPower()
{
    read(UPowerService, UPowerPath, UPowerService, u"OnBattery"_s,
         [this](const QVariant &value) { setPluggedIn(!value.toBool()); });
    read(LogindService, LogindPath, LogindManager, u"IdleAction"_s, [this](const QVariant &value) {
        m_logindSleeps = value.toString() != u"ignore"_s && value.toString() != u"lock"_s;
        follow();
    });
}

void DBusPower::read(const QString &service, const QString &path, const QString &interface, const QString &name,
                     const std::function<void(QVariant)> &take)
{
    if (!m_system().isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, Properties, u"Get"_s);
    call << interface << name;
    auto *watcher = new QDBusPendingCallWatcher(m_system().asyncCall(call, AnswerTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [take](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (reply.isError())
            return;
        take(reply.value().variant());
    });
}

/// Desktops keep it in their own settings: GNOME and its relatives where only their tool reads it for others, KDE in
/// files.
void DBusPower::askSleep()
{
    const QString desktops = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (desktops.split(u':').contains(u"KDE"_s)) {
        m_desktopSleeps = plasmaSleeps(configFile(u"powerdevilrc"_s), configFile(u"powermanagementprofilesrc"_s));
        return follow();
    }
    const QString tool = QStandardPaths::findExecutable(u"gsettings"_s);
    const QList<SleepQuestion> questions = sleepQuestions(desktops);
    if (!tool.isEmpty() && !questions.isEmpty())
        askDesktop(tool, questions, 0);
}

void DBusPower::askDesktop(const QString &tool, const QList<SleepQuestion> &questions, qsizetype at)
{
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [this, process, tool, questions, at](int code) {
        const auto sleeps = code == 0 ? meansSleep(process->readAllStandardOutput().left(200)) : std::nullopt;
        process->deleteLater();
        if (sleeps.value_or(false) && at + 1 < questions.size())
            return askDesktop(tool, questions, at + 1); // the first "no" ends it
        m_desktopSleeps = sleeps;
        follow();
    });
    connect(process, &QProcess::errorOccurred, process, &QObject::deleteLater);
    process->start(tool, {u"get"_s, questions.at(at).schema, questions.at(at).key});
}

void DBusPower::follow()
{
    // logind alone does not know what a desktop does by itself.
    setSleeps(m_logindSleeps.value_or(false) ? m_logindSleeps : m_desktopSleeps);
}

std::unique_ptr<AwakeLock> makeAwakeLock()
{
    return std::make_unique<DBusAwake>(&QDBusConnection::sessionBus, &QDBusConnection::systemBus);
}

std::unique_ptr<PowerNews> makePowerNews()
{
    return std::make_unique<DBusPower>(&QDBusConnection::systemBus);
}

} // namespace textback
