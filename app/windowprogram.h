// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/crashreports.h"
#include "app/deskservice.h"
#include "app/deskwindow.h"
#include "app/linkopener.h"
#include "app/loginstart.h"
#include "app/practicedesk.h"
#include "app/restorenews.h"
#include "app/setuproom.h"
#include "app/supporttext.h"
#include "app/updatecheck.h"
#include "app/windownotices.h"
#include "app/windowrun.h"
#include "ui/shell/trayicon.h"
#include "ui/widgets/languages.h"

#include <QSettings>

namespace textback {

/// The program as people see it: the real desk with its window, the tray icon, and practice as a second desk beside it.
/// UI thread.
class WindowProgram : public QObject {
    Q_OBJECT
public:
    /// @param restore a backup to go back to first; empty: none.
    WindowProgram(const Profile &profile, FirstSight first, const QString &restore = {});
    ~WindowProgram() override;

    /// Starts the desk, or raises the one that runs. @return the exit code if there is nothing more to do.
    [[nodiscard]] std::optional<int> start();
    /// Once it has ended: the backup to begin again with; empty: none.
    [[nodiscard]] const QString &restoreNext() const { return m_restoreNext; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<int> startDesk();
    void cannotOpen(const Error &error);
    void makeWindow(const OpenReport &report);
    void showReal();
    void furnish();
    void showFirst();
    void connectWindow(MainWindow &window);
    void showPractice();
    void leavePractice();
    void connectTray();
    void updateTray();
    void followFeed();
    void followSystem();
    void end();
    void endWhenStopped();
    [[nodiscard]] MainWindow *frontWindow() const;

    Profile m_profile;
    LoginStart m_loginStart;
    FirstSight m_first;
    QSettings m_settings;
    Languages m_languages;
    CrashReports m_crashes;
    DeskService m_service;
    LinkOpener m_links;
    UpdateCheck m_updates;
    SupportGateway m_support;
    std::unique_ptr<DeskWindow> m_real;
    std::unique_ptr<SetupRoom> m_setup;
    std::unique_ptr<PracticeDesk> m_practice;
    std::unique_ptr<DeskWindow> m_practiceWindow;
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<WindowNotices> m_notices;
    QString m_restoreNext;
    std::unique_ptr<QProgressDialog> m_restoring; ///< While a backup is put in its place.
    int m_waiting = 0; ///< As last shown in the task bar.
    int m_startTries = 0;
    bool m_leavingPractice = false;
    bool m_ending = false;
    bool m_serviceEnded = false;
};

} // namespace textback
