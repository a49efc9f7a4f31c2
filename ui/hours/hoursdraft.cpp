// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hoursdraft.h"

#include <algorithm>

namespace textback {

namespace {

const LineHours *ownHours(const OpeningHours &hours, const QString &line)
{
    const auto found = std::find_if(hours.lineHours.begin(), hours.lineHours.end(),
                                    [&line](const LineHours &one) { return one.line == line; });
    return line.isEmpty() || found == hours.lineHours.end() ? nullptr : &*found;
}

WeekStretches shownWeek(bool alwaysOpen, const WeekStretches &week)
{
    if (!alwaysOpen)
        return week;
    WeekStretches open;
    open.fill({{0, 1440, false}});
    return open;
}

/// Open round the clock on every day is the same as always open, and is kept as that.
bool isAlways(const WeekStretches &week)
{
    return std::all_of(week.begin(), week.end(), [](const DayStretches &day) {
        return day == DayStretches{{0, 1440, false}};
    });
}

} // namespace

void HoursDraft::load(const OpeningHours &kept)
{
    m_kept = m_now = kept;
    m_before.clear();
    m_after.clear();
    emit changed();
}

void HoursDraft::setKept(const OpeningHours &kept)
{
    m_kept = kept;
    emit changed();
}

void HoursDraft::setClosedNow(const OpeningHours &kept)
{
    m_kept = kept;
    m_now.closedNow = kept.closedNow;
    for (QList<OpeningHours> *steps : {&m_before, &m_after}) {
        for (OpeningHours &step : *steps)
            step.closedNow = kept.closedNow;
    }
    emit changed();
}

void HoursDraft::change(const OpeningHours &next)
{
    if (next == m_now)
        return;
    m_before.append(m_now);
    if (m_before.size() > MostSteps)
        m_before.removeFirst();
    m_after.clear();
    m_now = next;
    emit changed();
}

void HoursDraft::undo()
{
    if (!canUndo())
        return;
    m_after.append(m_now);
    m_now = m_before.takeLast();
    emit changed();
}

void HoursDraft::redo()
{
    if (!canRedo())
        return;
    m_before.append(m_now);
    m_now = m_after.takeLast();
    emit changed();
}

void HoursDraft::setLine(const QString &line)
{
    if (line == m_line)
        return;
    m_line = line;
    emit changed();
}

bool HoursDraft::hasOwnWeek() const
{
    return m_line.isEmpty() || ownHours(m_now, m_line);
}

void HoursDraft::setOwnWeek(bool own)
{
    if (m_line.isEmpty() || own == hasOwnWeek())
        return;
    OpeningHours next = m_now;
    if (own)
        next.lineHours.append({m_line, m_now.alwaysOpen, m_now.week});
    else
        next.lineHours.removeIf([this](const LineHours &one) { return one.line == m_line; });
    change(next);
}

WeekStretches HoursDraft::week() const
{
    if (const LineHours *own = ownHours(m_now, m_line))
        return shownWeek(own->alwaysOpen, own->week);
    return shownWeek(m_now.alwaysOpen, m_now.week);
}

void HoursDraft::setWeek(const WeekStretches &week)
{
    if (week == this->week())
        return;
    OpeningHours next = m_now;
    const bool always = isAlways(week);
    if (m_line.isEmpty()) {
        next.alwaysOpen = always;
        next.week = week;
    } else {
        next.lineHours.removeIf([this](const LineHours &one) { return one.line == m_line; });
        next.lineHours.append({m_line, always, week});
    }
    change(next);
}

} // namespace textback
