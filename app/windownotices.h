// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices.h"
#include "app/ownsounds.h"
#include "app/traynotices.h"
#include "core/engine/systemclock.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace textback {

/// The notices of the real desk and what their buttons do with its window. UI thread.
class WindowNotices : public QObject {
    Q_OBJECT
public:
    /// References are not owned and outlive this. @param tray may be missing.
    WindowNotices(DeskEvents &events, InboxQueries &queries, const QSettings &settings, MainWindow &window,
                  TrayIcon *tray);

private:
    void connectButtons(MainWindow &window);
    SystemClock m_clock;
    TrayNotices m_tray;
    std::unique_ptr<NoticeShower> m_desktop;
    OwnSounds m_sounds;
    Notices m_notices;
};

} // namespace textback
