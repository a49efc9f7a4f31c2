// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountgateway.h"
#include "app/deskwindow.h"
#include "core/domain/startatlogin.h"
#include "ui/setup/setupwindow.h"

namespace textback {

/// The set-up of the real desk with all it works with. UI thread; to be destroyed after its host has stopped.
class SetupRoom : public QObject {
    Q_OBJECT
public:
    /// @param desk its reading connection is ours too; must outlive us.
    SetupRoom(DeskHost &host, DeskWindow &desk, QSettings &settings, Languages &languages, StartAtLogin &startAtLogin);

    /// Whether a start should begin with the set-up.
    [[nodiscard]] bool isDue() const;
    /// Where it was left.
    void open();
    /// With the sign-in page of the account there is.
    void signInAgain();

signals:
    void practiceWanted();
    /// The set-up is out of sight.
    void left();

private:
    DeskHost &m_host;
    DeskWindow &m_desk;
    QSettings &m_settings;
    Languages &m_languages;
    AccountGateway m_accounts;
    StartAtLogin &m_startAtLogin;
    std::unique_ptr<SetupWindow> m_window;
};

} // namespace textback
