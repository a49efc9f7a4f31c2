// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/noticeshower.h"

namespace textback {

class TrayIcon;

/// Notices of the tray icon, where the desktop has none of its own: no actions, a click opens the newest.
class TrayNotices : public NoticeShower {
    Q_OBJECT
public:
    /// @param tray may be missing; then nothing is shown.
    explicit TrayNotices(TrayIcon *tray, QObject *parent = nullptr);
    void show(const NoticeWords &notice) override;
    void withdraw(const QString &key) override;

private:
    TrayIcon *m_tray;
    QString m_newest;
};

} // namespace textback
