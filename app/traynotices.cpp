// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traynotices.h"

#include "ui/shell/silentnotice.h"
#include "ui/shell/trayicon.h"
#include "ui/widgets/plaintext.h"

namespace textback {

TrayNotices::TrayNotices(TrayIcon *tray, Clock &clock, bool sounding, QObject *parent)
    : NoticeShower(parent), m_tray(tray), m_clock(clock), m_sounding(sounding)
{
    if (tray)
        connect(tray, &TrayIcon::noticePressed, this, &TrayNotices::openNewest);
}

TrayNotices::~TrayNotices() = default;

bool TrayNotices::traySounds()
{
#ifdef Q_OS_WIN
    return true; // the balloon plays the system's sound, and Qt has no say in it
#else
    return false;
#endif
}

void TrayNotices::openNewest()
{
    if (!m_newest.isEmpty())
        emit pressed(m_newest, QStringLiteral("open"));
}

void TrayNotices::show(const NoticeWords &notice)
{
    if (!m_tray)
        return;
    m_newest = notice.key;
    const QString title = oneLine(notice.title, 120);
    const QString words = oneLine(notice.words, 240);
    const bool sounds = notice.sound && !notice.again;
    if (m_sounding && !sounds)
        return showSilently(title, words);
    if (m_silent)
        m_silent->hide();
    m_tray->notify(title, words);
    if (sounds && !m_sounding)
        emit soundWanted(*notice.sound);
}

void TrayNotices::showSilently(const QString &title, const QString &words)
{
    if (!m_silent) {
        m_silent = std::make_unique<SilentNotice>(m_clock);
        connect(m_silent.get(), &SilentNotice::opened, this, &TrayNotices::openNewest);
    }
    m_silent->say(title, words);
}

void TrayNotices::withdraw(const QString &key)
{
    if (m_newest != key)
        return;
    m_newest.clear();
    if (m_silent)
        m_silent->hide();
}

} // namespace textback
