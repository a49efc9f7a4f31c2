// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/awakelock.h"
#include "app/crashhandler.h"
#include "app/dailybackup.h"
#include "app/deskhost.h"
#include "app/desklog.h"
#include "app/instanceserver.h"
#include "app/networkwatch.h"
#include "app/profile.h"
#include "app/profilelock.h"
#include "app/quitsignals.h"
#include "app/secretswatch.h"
#include "app/stayingawake.h"

namespace textback {

/// The one running desk of a profile, with or without a window: holds the profile's lock, runs the desk on its thread,
/// answers the command line and ends in order. On the main thread.
class DeskService : public QObject {
    Q_OBJECT
public:
    explicit DeskService(Profile profile);

    /// Takes the lock and starts. Rejected: another desk runs for this profile.
    Status start();
    /// Ends in order; `ended` follows within 5 s.
    void end();
    [[nodiscard]] DeskHost &host() { return m_host; }
    /// With a window, a second start raises it; without one, the second start takes over.
    void setHasWindow() { m_hasWindow = true; }
    [[nodiscard]] SleepCare &sleep() { return m_awake; }
    [[nodiscard]] SecretsNews &secrets() { return m_secrets; }
    [[nodiscard]] BackupNews &backups() { return m_backup; }

signals:
    void fileOpened(const textback::OpenReport &report); ///< As the host tells it.
    void opened(const textback::Status &status, const textback::OpenReport &report);
    void raiseWanted();
    void ended();

private:
    void keepRecords();
    void followSettings();
    void answer(const QJsonObject &request, const InstanceServer::Answer &answer);

    Profile m_profile;
    ProfileLock m_lock;
    DeskLog m_log;
    CrashHandler m_crashHandler;
    SecretsWatch m_secrets; ///< Before the host, whose keychain calls it.
    DeskHost m_host;
    InstanceServer m_server;
    QuitSignals m_signals;
    NetworkWatch m_network;
    DailyBackup m_backup;
    std::unique_ptr<AwakeLock> m_awakeLock = makeAwakeLock();
    std::unique_ptr<PowerNews> m_power = makePowerNews();
    StayingAwake m_awake{*m_awakeLock, *m_power};
    bool m_hasWindow = false;
};

enum class OtherDesk { None, Raised, WillEnd };
/// Asks a desk that runs already to show itself. @return whether it did, or makes room for one with a window.
[[nodiscard]] OtherDesk raiseOtherDesk(const Profile &profile, bool wantsWindow);

} // namespace textback
