// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qsizetype MostThreads = 100;
constexpr Milliseconds OneSoundIn = 60s;
const QString SignInKey = u"sign-in"_s;
const QString OutcomeKey = u"outcome"_s;

ThreadId threadOfKey(const QString &key)
{
    return ThreadId(key.toLongLong());
}

} // namespace

Notices::Notices(const NoticePorts &ports, QObject *parent) : QObject(parent), m_ports(ports)
{
    connect(&ports.events, &DeskEvents::noticed, this, &Notices::noticed);
    connect(&ports.events, &DeskEvents::threadChanged, this, &Notices::threadChanged);
    connect(&ports.events, &DeskEvents::healthChanged, this, &Notices::tellOfSignIn);
    connect(&ports.events, &DeskEvents::healthChanged, this, [this](const DeskHealth &health) {
        const int before = std::exchange(m_missedWithoutText, health.missedWithoutText);
        if (before > 0 && health.missedWithoutText == 0)
            m_ports.shower.withdraw(OutcomeKey);
    });
    connect(&ports.events, &DeskEvents::countdownStarted, this, &Notices::countdownStarted);
    connect(&ports.events, &DeskEvents::countdownEnded, this, &Notices::countdownEnded);
    connect(&ports.shower, &NoticeShower::pressed, this, &Notices::pressed);
}

void Notices::tellOfSignIn(const DeskHealth &health)
{
    const bool ended = health.carrier.trouble == TroubleKind::SignInEnded;
    const bool before = std::exchange(m_signInEnded, ended);
    if (before && !ended)
        m_ports.shower.withdraw(SignInKey);
    if (before || !ended || lookedAt())
        return;
    m_ports.shower.show(
        {.key = SignInKey,
         .title = tr("Not watching: sign in again"),
         .words = tr("The phone company ended the sign-in. Open Textback and press Sign in; nothing is lost."),
         .actions = {{u"default"_s, tr("Open")}},
         .sound = soundOf(NoticeKind::Trouble)});
}

void Notices::tellOfOutcome()
{
    m_ports.shower.show({.key = OutcomeKey,
                         .title = tr("%n missed call(s) today, and no text was accepted", nullptr, m_missedWithoutText),
                         .words = tr("Textback is watching, but something keeps the texts back. Open it to see why."),
                         .actions = {{u"default"_s, tr("Open")}},
                         .sound = wanted() ? soundOf(NoticeKind::Trouble) : std::nullopt});
}

std::optional<NoticeKind> Notices::soundOf(NoticeKind kind) const
{
    return NoticeSettings::from(m_ports.settings).sounds(kind) ? std::optional(kind) : std::nullopt;
}

bool Notices::lookedAt() const
{
    return m_ports.looking() && !m_ports.covered();
}

bool Notices::wanted() const
{
    const NoticeSettings settings = NoticeSettings::from(m_ports.settings);
    return settings.on && !settings.quietAt(toQDateTime(m_ports.clock.now()).toLocalTime().time());
}

void Notices::noticed(const QString &kind, ThreadId thread)
{
    if (kind == u"outcome"_s)
        return tellOfOutcome();
    if (thread == ThreadId{0} || lookedAt() || !wanted())
        return;
    if (kind == u"missed"_s && m_countdowns.contains(thread) && !m_ports.covered())
        return; // the window's own notice counts down
    if (!m_shown.contains(thread) && m_shown.size() >= MostThreads)
        return; // somebody who looks has enough to do
    ThreadNotice &notice = m_shown[thread];
    notice.news = notice.kind == kind ? notice.news + 1 : 1;
    notice.kind = kind;
    if (m_countdowns.contains(thread))
        notice.countdown = m_countdowns.value(thread);
    const Milliseconds now = m_ports.clock.monotonic();
    const bool again = notice.soundAt && now - *notice.soundAt < OneSoundIn;
    if (!again)
        notice.soundAt = now;
    show(thread, again);
    repeatLater(thread);
}

void Notices::show(ThreadId thread, bool again)
{
    const auto row = m_ports.queries.thread(thread);
    if (!row.ok() || !row.value() || !m_shown.contains(thread))
        return;
    NoticeWords words = wordsOf(m_shown.value(thread), *row.value());
    words.again = again;
    m_ports.shower.show(words);
}

void Notices::repeatLater(ThreadId thread)
{
    const int minutes = NoticeSettings::from(m_ports.settings).repeatMinutes;
    if (minutes == 0)
        return;
    const int round = ++m_shown[thread].round;
    m_ports.clock.callAfter(std::chrono::minutes(minutes), this, [this, thread, round] {
        if (!m_shown.contains(thread) || m_shown.value(thread).round != round)
            return;
        if (wanted())
            show(thread, false);
        repeatLater(thread);
    });
}

NoticeWords Notices::wordsOf(const ThreadNotice &notice, const ThreadRow &row) const
{
    const NoticeSettings settings = NoticeSettings::from(m_ports.settings);
    const bool privately = settings.privately || m_ports.covered();
    const QString who = privately ? tr("Somebody") : row.name.isEmpty() ? row.caller.forPeople() : row.name;
    NoticeWords words{.key = QString::number(row.id.value()), .title = {}, .words = {}, .actions = {}, .sound = {}};
    NoticeKind kind = NoticeKind::Trouble;
    if (notice.kind == u"reply"_s) {
        words.title = notice.news > 1 ? tr("%1: %n new texts", nullptr, notice.news).arg(who) : tr("%1 wrote").arg(who);
        const bool theirs = row.lastEvent == LastEvent::TextIn || row.lastEvent == LastEvent::Photo;
        words.words = privately || !theirs ? QString() : row.lastWords;
        kind = NoticeKind::Reply;
    } else if (notice.kind == u"missed"_s) {
        words.title = tr("Missed: %1").arg(who);
        words.words = notice.countdown ? tr("The text leaves in a few seconds.") : QString();
        kind = NoticeKind::Missed;
    } else if (notice.kind == u"failed"_s) {
        words.title = tr("A text to %1 was not delivered").arg(who);
    } else if (notice.kind == u"stop"_s) {
        words.title = tr("%1 asked us to stop").arg(who);
    } else if (notice.kind == u"held"_s) {
        words.title = tr("A missed call of %1 waits for you to decide").arg(who);
    } else {
        words.title = tr("Automatic texts have reached their limit");
    }
    words.sound = soundOf(kind);
    addActions(words, notice, row);
    return words;
}

void Notices::addActions(NoticeWords &words, const ThreadNotice &notice, const ThreadRow &row)
{
    words.actions.append({u"default"_s, tr("Open")});
    if (notice.kind == u"missed"_s && notice.countdown) {
        words.actions.append({u"cancel"_s, tr("Cancel the text")});
        words.actions.append({u"calling-back"_s, tr("I'm calling back")});
        return;
    }
    if (!row.askedToStop && !row.cannotGetTexts)
        words.actions.append({u"reply"_s, tr("Reply")});
    words.actions.append({u"call"_s, tr("Call", "verb, button")});
}

void Notices::threadChanged(ThreadId thread)
{
    if (!m_shown.contains(thread))
        return;
    const auto row = m_ports.queries.thread(thread);
    // Read, answered or done somewhere: nothing is left to say.
    if (row.ok() && row.value() && row.value()->unread == 0 && row.value()->state != ThreadState::WaitingOnUs)
        putAway(thread);
}

void Notices::countdownStarted(const Countdown &countdown)
{
    if (m_countdowns.size() >= MostThreads)
        return;
    m_countdowns.insert(countdown.thread, countdown.call);
    const auto known = m_shown.find(countdown.thread);
    if (known == m_shown.end() || known->kind != u"missed"_s)
        return;
    if (!m_ports.covered())
        return putAway(countdown.thread); // the window's own notice takes over
    known->countdown = countdown.call;
    show(countdown.thread, true);
}

void Notices::countdownEnded(const CallKey &call)
{
    m_countdowns.removeIf([&call](const auto &known) { return known.value() == call; });
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        if (it->countdown != call)
            continue;
        it->countdown.reset(); // there is nothing to cancel any more
        show(it.key(), true);
        return;
    }
}

void Notices::putAway(ThreadId thread)
{
    m_shown.remove(thread);
    m_ports.shower.withdraw(QString::number(thread.value()));
}

void Notices::seen()
{
    if (m_ports.covered())
        return; // nothing but the cover was seen
    const QList<ThreadId> threads = m_shown.keys();
    for (const ThreadId thread : threads)
        putAway(thread);
}

void Notices::pressed(const QString &key, const QString &action)
{
    if (key == SignInKey || key == OutcomeKey)
        return emit windowWanted();
    const ThreadId thread = threadOfKey(key);
    const auto countdown = m_shown.value(thread).countdown;
    if (action == u"cancel"_s || action == u"calling-back"_s) {
        if (countdown)
            emit cancelWanted(*countdown, action == u"cancel"_s ? PersonChoice::Cancelled : PersonChoice::CallingBack);
        return;
    }
    putAway(thread);
    if (action == u"reply"_s)
        emit replyWanted(thread);
    else if (action == u"call"_s)
        emit callWanted(thread);
    else
        emit openWanted(thread);
}

} // namespace textback
