// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"

#include <QHash>

namespace textback {

class TrayIcon;

/// Tells people of what happened while no window of ours is in front: one notice a thread and kind, not again within a
/// minute. UI thread.
class Notices : public QObject {
    Q_OBJECT
public:
    /// @param tray may be missing; then nothing is shown.
    Notices(DeskEvents &events, InboxQueries &queries, TrayIcon *tray);

private:
    /// Once for each time the carrier ends the sign-in.
    void tellOfSignIn(const DeskHealth &health);
    void notice(const QString &kind, ThreadId thread);
    InboxQueries &m_queries;
    TrayIcon *m_tray;
    QHash<QString, qint64> m_shownAt; ///< By thread and kind, UTC ms.
    bool m_signInEnded = false;
};

} // namespace textback
