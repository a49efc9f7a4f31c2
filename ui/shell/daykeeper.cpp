// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/daykeeper.h"

#include "ui/widgets/timewords.h"
#include "ui/widgets/undostack.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString MorningKey = u"day/said-what-happened"_s;
const QString ClosingKey = u"day/asked-at-closing"_s;
constexpr std::chrono::hours MorningLasts{6};
constexpr int MostSnoozed = 500;
constexpr std::chrono::seconds OfferSnoozeUndo{10};

} // namespace

DayKeeper::DayKeeper(const WindowPorts &ports, DayCard &card, QObject *parent)
    : QObject(parent),
      m_ports(ports),
      m_card(card),
      m_acts(new DeskActs(ports.undo ? *ports.undo : *new UndoStack(ports.clock, this), this)),
      m_clockOffset(ports.health.clockOffset)
{
    connect(&ports.events, &DeskEvents::healthChanged, this,
            [this](const DeskHealth &health) { m_clockOffset = health.clockOffset; });
    connect(&ports.events, &DeskEvents::countsChanged, this, &DayKeeper::putStaleAway);
    lookEveryMinute();
}

void DayKeeper::lookEveryMinute()
{
    m_ports.clock.callAfter(1min, this, [this] {
        look();
        lookEveryMinute();
    });
}

std::optional<OpeningHours> DayKeeper::hours() const
{
    const auto office = officeOf(m_ports);
    return office.ok() ? std::optional(office.value().hours) : std::nullopt;
}

bool DayKeeper::shownBefore(const QString &key, UtcTime which) const
{
    return m_ports.settings.value(key).toLongLong() >= toMs(which);
}

void DayKeeper::noteShown(const QString &key, UtcTime which)
{
    m_ports.settings.setValue(key, QString::number(toMs(which)));
}

void DayKeeper::look()
{
    putStaleAway();
    if (m_ports.practice || !m_ports.hasAccount || (m_inSight && !m_inSight()))
        return;
    if (const auto office = hours(); office && !sayWhatHappened(*office))
        askAtClosing(*office);
}

/// The question of yesterday's closing is not one any more when the office opens again, or nobody waits.
void DayKeeper::putStaleAway()
{
    if (!m_askedUntil)
        return;
    const auto counts = m_ports.queries.counts();
    const bool nobodyWaits = counts.ok() && counts.value().waitingOnUs == 0;
    if (m_ports.clock.now() < *m_askedUntil && !nobodyWaits)
        return;
    m_askedUntil.reset();
    m_card.hide();
}

bool DayKeeper::sayWhatHappened(const OpeningHours &office)
{
    const UtcTime now = m_ports.clock.now();
    const auto closed = closedBeforeToday(office, now);
    if (!m_ports.days || !closed || now - closed->to > MorningLasts || shownBefore(MorningKey, closed->from))
        return false;
    const auto read = m_ports.days->missedBetween(closed->from + m_clockOffset, closed->to + m_clockOffset);
    if (!read.ok() || read.value().missed == 0)
        return false;
    noteShown(MorningKey, closed->from);
    const ClosedSummary &night = read.value();
    QStringList parts;
    if (night.texted > 0)
        parts << tr("%n were texted.", nullptr, night.texted);
    if (night.replied > 0)
        parts << tr("%n replied.", nullptr, night.replied);
    if (night.cannotGetTexts > 0)
        parts << tr("%n can't get texts.", nullptr, night.cannotGetTexts);
    DayCardWords words{u"moon"_s, Role::Calm, Role::CalmTint, {}, parts.join(u' '), {}};
    words.title = tr("While the office was closed: %n missed call(s)", nullptr, night.missed);
    if (night.replied > 0)
        words.choices.append({tr("Show the %n replies", nullptr, night.replied), u"showRepliesButton"_s,
                              [this] { emit repliesWanted(); }});
    words.choices.append({tr("Call-back list"), u"showCallBacksButton"_s, [this] { emit callBacksWanted(); }});
    m_askedUntil.reset();
    m_card.show(words);
    return true;
}

void DayKeeper::askAtClosing(const OpeningHours &office)
{
    const UtcTime now = m_ports.clock.now();
    const auto closing = closingToday(office, now);
    if (!closing || now < *closing || shownBefore(ClosingKey, *closing))
        return;
    const auto counts = m_ports.queries.counts();
    if (!counts.ok() || counts.value().waitingOnUs == 0)
        return;
    noteShown(ClosingKey, *closing);
    const UtcTime opening = openingAfterToday(office, now);
    DayCardWords words{u"people"_s, Role::Warn, Role::WarnTint, {}, tr("Closing time. What should happen with them?"),
                       {}};
    words.title = tr("%n people still waiting", nullptr, counts.value().waitingOnUs);
    m_askedUntil = opening;
    words.choices = {{tr("Snooze to %1").arg(TimeWords::clock(opening)), u"closingSnoozeButton"_s,
                      [this, opening] { snoozeAll(opening); }},
                     {tr("Reply"), u"closingReplyButton"_s, [this] { emit longestWaitWanted(); }},
                     {tr("Leave", "verb, button: leave them waiting"), u"closingLeaveButton"_s, {}}};
    m_card.show(words);
}

void DayKeeper::snoozeAll(UtcTime until)
{
    const auto waiting = m_ports.queries.threads(InboxView::WaitingOnUs, std::nullopt, MostSnoozed);
    if (!waiting.ok())
        return;
    DeskCommands &commands = m_ports.commands;
    const auto askState = [&commands](ThreadId thread, ThreadState state, std::optional<UtcTime> at) -> DeskActs::Ask {
        return [&commands, thread, state, at](QObject *context, const Callback<Status> &answered) {
            commands.setThreadState(thread, state, at, context, answered);
        };
    };
    DeskActs::Act act;
    for (const ThreadRow &row : waiting.value()) {
        act.ask.append(askState(row.id, ThreadState::Snoozed, until));
        act.back.append(askState(row.id, ThreadState::WaitingOnUs, std::nullopt));
    }
    act.words = tr("%n threads are snoozed until %1.", nullptr, int(act.ask.size()))
                    .arg(TimeWords::full(until, m_ports.clock.now()));
    act.offered = OfferSnoozeUndo;
    m_acts->perform(act);
}

} // namespace textback
