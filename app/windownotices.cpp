// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windownotices.h"

#include "app/childplayer.h"
#include "app/desktopnotices.h"

#include <QApplication>

namespace textback {

WindowNotices::WindowNotices(DeskEvents &events, InboxQueries &queries, const QSettings &settings, MainWindow &window,
                             TrayIcon *tray)
    : m_tray(tray, m_clock, TrayNotices::traySounds()),
      m_desktop(makeDesktopNotices()),
      m_sounds(soundPlayerMaker()),
      m_notices({events, queries, m_clock, settings, m_desktop ? *m_desktop : m_tray,
                 [] { return QApplication::activeWindow() != nullptr; }, [&window] { return window.covered(); }})
{
    connectButtons(window);
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            m_notices.seen();
    });
    connect(&window, &MainWindow::coveredChanged, this, [this] {
        if (QApplication::activeWindow())
            m_notices.seen(); // unless it was covered just now
    });
    connect(&m_tray, &NoticeShower::soundWanted, &m_sounds, &OwnSounds::play);
    if (!m_desktop)
        return;
    connect(m_desktop.get(), &NoticeShower::soundWanted, &m_sounds, &OwnSounds::play);
    connect(m_desktop.get(), &NoticeShower::failed, &m_tray, &TrayNotices::show);
    connect(&m_tray, &NoticeShower::pressed, m_desktop.get(), &NoticeShower::pressed);
}

void WindowNotices::connectButtons(MainWindow &window)
{
    connect(&m_notices, &Notices::windowWanted, &window, &MainWindow::present);
    connect(&m_notices, &Notices::openWanted, &window, [&window](ThreadId thread) {
        window.present();
        window.showThread(thread);
    });
    connect(&m_notices, &Notices::replyWanted, &window, [&window](ThreadId thread) {
        window.present();
        window.replyTo(thread);
    });
    connect(&m_notices, &Notices::callWanted, &window, [&window](ThreadId thread) {
        window.present();
        window.callThread(thread);
    });
    connect(&m_notices, &Notices::cancelWanted, &window, &MainWindow::endCountdown);
}

} // namespace textback
