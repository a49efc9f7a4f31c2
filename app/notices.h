// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/noticeshower.h"
#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "ui/shell/noticesettings.h"

#include <QHash>

namespace textback {

/// What notices are made from. References are not owned and outlive them.
struct NoticePorts {
    DeskEvents &events; ///< Lives on the desk thread.
    InboxQueries &queries;
    Clock &clock; ///< Of the UI thread.
    const QSettings &settings;
    NoticeShower &shower;
    std::function<bool()> looking; ///< Somebody has a window of ours in front.
    std::function<bool()> covered; ///< The privacy screen is on: nobody's name may show.
};

/// Tells people of what happened while no window of ours is in front: one notice a thread, changed in place, put away
/// when it was seen. UI thread.
class Notices : public QObject {
    Q_OBJECT
public:
    explicit Notices(const NoticePorts &ports, QObject *parent = nullptr);
    /// Somebody looks at the window: nothing needs to be said any more, unless it is covered.
    void seen();

signals:
    void windowWanted();
    void openWanted(textback::ThreadId thread);
    void replyWanted(textback::ThreadId thread);
    void callWanted(textback::ThreadId thread);
    void cancelWanted(const textback::CallKey &call, textback::PersonChoice why);

private:
    /// What was said about one thread and not seen yet.
    struct ThreadNotice {
        QString kind;
        int news = 0;
        int round = 0; ///< Of its repetition.
        std::optional<Milliseconds> soundAt;
        std::optional<CallKey> countdown;
    };
    void noticed(const QString &kind, ThreadId thread);
    /// Once for each time the carrier ends the sign-in; at any hour, as nothing is watched meanwhile.
    void tellOfSignIn(const DeskHealth &health);
    /// Once a day, as the desk says; silent in quiet hours.
    void tellOfOutcome();
    void show(ThreadId thread, bool again);
    void repeatLater(ThreadId thread);
    void threadChanged(ThreadId thread);
    /// A call that was told of already gets its text after all.
    void countdownStarted(const Countdown &countdown);
    void countdownEnded(const CallKey &call);
    void pressed(const QString &key, const QString &action);
    void putAway(ThreadId thread);
    [[nodiscard]] bool wanted() const;
    /// A window in front shows nothing while it is covered.
    [[nodiscard]] bool lookedAt() const;
    [[nodiscard]] std::optional<NoticeKind> soundOf(NoticeKind kind) const;
    [[nodiscard]] NoticeWords wordsOf(const ThreadNotice &notice, const ThreadRow &row) const;
    static void addActions(NoticeWords &words, const ThreadNotice &notice, const ThreadRow &row);

    NoticePorts m_ports;
    QHash<ThreadId, ThreadNotice> m_shown;
    QHash<ThreadId, CallKey> m_countdowns;
    bool m_signInEnded = false;
    int m_missedWithoutText = 0;
};

} // namespace textback
