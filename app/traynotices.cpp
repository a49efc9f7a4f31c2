// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/traynotices.h"

#include "ui/shell/trayicon.h"
#include "ui/widgets/plaintext.h"

namespace textback {

TrayNotices::TrayNotices(TrayIcon *tray, QObject *parent) : NoticeShower(parent), m_tray(tray)
{
    if (!tray)
        return;
    connect(tray, &TrayIcon::noticePressed, this, [this] {
        if (!m_newest.isEmpty())
            emit pressed(m_newest, QStringLiteral("open"));
    });
}

void TrayNotices::show(const NoticeWords &notice)
{
    if (!m_tray)
        return;
    m_newest = notice.key;
    m_tray->notify(oneLine(notice.title, 120), oneLine(notice.words, 240));
}

void TrayNotices::withdraw(const QString &key)
{
    if (m_newest == key)
        m_newest.clear();
}

} // namespace textback
