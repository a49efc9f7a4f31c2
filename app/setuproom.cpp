// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/setuproom.h"

#include <QDesktopServices>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SetupRoom::SetupRoom(DeskHost &host, DeskWindow &desk, QSettings &settings, Languages &languages,
                     StartAtLogin &startAtLogin)
    : m_host(host),
      m_desk(desk),
      m_settings(settings),
      m_languages(languages),
      m_accounts(host),
      m_startAtLogin(startAtLogin)
{
}

bool SetupRoom::isDue() const
{
    if (SetupWindow::wasSkipped(m_settings))
        return false;
    return !m_desk.hasAccount() || SetupWindow::isUnderWay(m_settings);
}

void SetupRoom::open()
{
    if (!m_window) {
        SetupPorts ports{*m_desk.queries(), m_desk.commands(), m_accounts, m_host.events(), m_desk.clock(), m_settings};
        ports.startAtLogin = &m_startAtLogin;
        ports.languages = &m_languages;
        ports.server = QUrl(u"https://platform.ringcentral.com"_s);
        ports.clientId = QStringLiteral(TEXTBACK_RINGCENTRAL_CLIENT_ID);
        ports.hasAccount = m_desk.hasAccount();
        m_window = std::make_unique<SetupWindow>(ports);
        connect(m_window.get(), &SetupWindow::practiceWanted, this, [this] {
            m_window->hide();
            emit practiceWanted();
        });
        connect(m_window.get(), &SetupWindow::pageWanted, this,
                [](const QUrl &page) { QDesktopServices::openUrl(page); });
        connect(m_window.get(), &SetupWindow::left, this, &SetupRoom::left);
    }
    m_window->present();
}

void SetupRoom::signInAgain()
{
    open();
    m_window->signInAgain();
}

} // namespace textback
