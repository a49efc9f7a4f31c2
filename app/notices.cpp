// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"

#include "ui/shell/trayicon.h"

#include <QApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qint64 NotAgainMs = 60'000;
constexpr qsizetype MostRemembered = 500;
constexpr qsizetype LongestWords = 120;

} // namespace

Notices::Notices(DeskEvents &events, InboxQueries &queries, TrayIcon *tray) : m_queries(queries), m_tray(tray)
{
    connect(&events, &DeskEvents::noticed, this, &Notices::notice);
    connect(&events, &DeskEvents::healthChanged, this, &Notices::tellOfSignIn);
}

void Notices::tellOfSignIn(const DeskHealth &health)
{
    const bool ended = health.carrier.trouble == TroubleKind::SignInEnded;
    const bool isNew = ended && !std::exchange(m_signInEnded, ended);
    m_signInEnded = ended;
    if (isNew && m_tray && !QApplication::activeWindow())
        m_tray->notify(tr("Not watching: sign in again"),
                       tr("The phone company ended the sign-in. Open Textback and press Sign in; nothing is lost."));
}

void Notices::notice(const QString &kind, ThreadId thread)
{
    const bool looking = QApplication::activeWindow() != nullptr;
    if (!m_tray || looking || thread == ThreadId{0})
        return;
    const QString key = u"%1-%2"_s.arg(kind).arg(thread.value());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now - m_shownAt.value(key) < NotAgainMs)
        return;
    const auto row = m_queries.thread(thread);
    if (!row.ok() || !row.value())
        return;
    if (m_shownAt.size() > MostRemembered)
        m_shownAt.clear();
    m_shownAt.insert(key, now);
    const QString who = row.value()->name.isEmpty() ? row.value()->caller.forPeople() : row.value()->name;
    if (kind == "missed"_L1)
        m_tray->notify(tr("Missed call"), who);
    else if (kind == "reply"_L1)
        m_tray->notify(who, row.value()->lastWords.left(LongestWords));
    else if (kind == "failed"_L1)
        m_tray->notify(tr("A text was not delivered"), who);
    else if (kind == "stop"_L1)
        m_tray->notify(tr("Asked us to stop"), who);
    else if (kind == "held"_L1)
        m_tray->notify(tr("A missed call waits for you to decide"), who);
}

} // namespace textback
