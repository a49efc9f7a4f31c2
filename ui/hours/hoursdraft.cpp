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
    m_steps.load(kept);
    emit changed();
}

void HoursDraft::setKept(const OpeningHours &kept)
{
    m_steps.setKept(kept);
    emit changed();
}

void HoursDraft::setClosedNow(const OpeningHours &kept)
{
    m_steps.setKept(kept);
    m_steps.editAll([&kept](OpeningHours &step) { step.closedNow = kept.closedNow; });
    emit changed();
}

void HoursDraft::change(const OpeningHours &next)
{
    if (m_steps.change(next))
        emit changed();
}

void HoursDraft::undo()
{
    if (m_steps.undo())
        emit changed();
}

void HoursDraft::redo()
{
    if (m_steps.redo())
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
    return m_line.isEmpty() || ownHours(hours(), m_line);
}

void HoursDraft::setOwnWeek(bool own)
{
    if (m_line.isEmpty() || own == hasOwnWeek())
        return;
    OpeningHours next = hours();
    if (own)
        next.lineHours.append({m_line, hours().alwaysOpen, hours().week});
    else
        next.lineHours.removeIf([this](const LineHours &one) { return one.line == m_line; });
    change(next);
}

WeekStretches HoursDraft::week() const
{
    if (const LineHours *own = ownHours(hours(), m_line))
        return shownWeek(own->alwaysOpen, own->week);
    return shownWeek(hours().alwaysOpen, hours().week);
}

void HoursDraft::setWeek(const WeekStretches &week)
{
    if (week == this->week())
        return;
    OpeningHours next = hours();
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
