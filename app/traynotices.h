// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/noticeshower.h"

#include <memory>

namespace textback {

class Clock;
class SilentNotice;
class TrayIcon;

/// Notices of the tray icon, where the desktop has none of its own: no actions, a click opens the newest. Where those
/// make a sound by themselves, one that is to be silent is shown by us instead; where they make none, our own sound is
/// wanted.
class TrayNotices : public NoticeShower {
    Q_OBJECT
public:
    /// @param tray may be missing; then nothing is shown.
    /// @param sounding whether the tray's notices make a sound that nobody can switch off
    TrayNotices(TrayIcon *tray, Clock &clock, bool sounding, QObject *parent = nullptr);
    ~TrayNotices() override;
    /// Whether they do on this platform.
    [[nodiscard]] static bool traySounds();
    void show(const NoticeWords &notice) override;
    void withdraw(const QString &key) override;

private:
    void showSilently(const QString &title, const QString &words);
    void openNewest();
    TrayIcon *m_tray;
    Clock &m_clock;
    bool m_sounding;
    std::unique_ptr<SilentNotice> m_silent; ///< Made with the first.
    QString m_newest;
};

} // namespace textback
