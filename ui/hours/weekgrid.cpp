// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/weekgrid.h"

#include "ui/hours/weekaccessible.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"

#include <QAccessible>
#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MinutesShown = 1440;
constexpr int HourWidth = 32;
constexpr int LeastHourWidth = 14;
constexpr int LabelRoom = 104;

} // namespace

WeekGrid::WeekGrid(QWidget *parent) : QWidget(parent), m_firstDay(HoursWording::firstWeekday())
{
    installWeekAccessibility();
    setObjectName(u"weekGrid"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Opening hours of the week"));
    setAccessibleDescription(
        tr("Arrow keys move by 15 minutes and by day, with Ctrl by an hour, with Shift they choose a stretch. O opens "
           "it, B makes it a break, Delete closes it. Enter types the times of a day."));
    moveTo(0, 8 * 60, false); // Monday: the first day on which most offices are open
}

void WeekGrid::setWeek(const WeekStretches &week)
{
    m_week = week;
    if (m_drag == Drag::None)
        show(week);
}

void WeekGrid::show(const WeekStretches &week)
{
    m_shown = week;
    for (int day = 0; day < 7; ++day)
        m_blocks[std::size_t(day)] = blocksOf(week, day);
    update();
}

void WeekGrid::setToday(int day)
{
    m_today = day;
    update();
}

int WeekGrid::headHeight() const
{
    return themeOf(this).lineHeight(TextSize::Small) + 4;
}

int WeekGrid::rowHeight() const
{
    return std::max(40, themeOf(this).lineHeight(TextSize::Body) + 12);
}

int WeekGrid::labelWidth() const
{
    const QFontMetrics metrics(themeOf(this).font(TextSize::Body, QFont::DemiBold));
    int widest = 0;
    for (int day = 0; day < 7; ++day)
        widest = std::max(widest, metrics.horizontalAdvance(HoursWording::weekday(day)));
    if (m_today >= 0 && width() >= 600) {
        const QFontMetrics small(themeOf(this).font(TextSize::Small));
        //: Beside the name of the weekday
        const int today = small.horizontalAdvance(tr("today"));
        widest = std::max(widest, metrics.horizontalAdvance(HoursWording::weekday(m_today)) + 6 + today);
    }
    return std::max(width() < 600 ? 0 : LabelRoom, widest + 12);
}

QRect WeekGrid::gridRect() const
{
    const int room = labelWidth();
    const QRect inside(room, headHeight(), width() - room - 1, 7 * rowHeight());
    return QStyle::visualRect(layoutDirection(), rect(), inside);
}

double WeekGrid::xOf(int minute) const
{
    const QRect grid = gridRect();
    const double along = double(grid.width()) * minute / MinutesShown;
    return layoutDirection() == Qt::RightToLeft ? grid.right() + 1 - along : grid.left() + along;
}

QRect WeekGrid::rowRect(int day) const
{
    const QRect grid = gridRect();
    return {grid.left(), grid.top() + rowOf(day) * rowHeight(), grid.width(), rowHeight()};
}

QRect WeekGrid::cell(int day, int from, int to) const
{
    const QRect row = rowRect(day);
    const int one = qRound(xOf(from));
    const int other = qRound(xOf(to));
    return {std::min(one, other), row.top(), std::abs(other - one), row.height()};
}

QSize WeekGrid::sizeHint() const
{
    return {LabelRoom + 24 * HourWidth + 1, headHeight() + 7 * rowHeight() + 2};
}

QSize WeekGrid::minimumSizeHint() const
{
    return {80 + 24 * LeastHourWidth, sizeHint().height()};
}

const PaintedBlock *WeekGrid::blockAt(int day, int minute) const
{
    const QList<PaintedBlock> &blocks = m_blocks[std::size_t(day)];
    const auto found = std::find_if(blocks.begin(), blocks.end(), [minute](const PaintedBlock &block) {
        return block.from <= minute && minute < block.to;
    });
    return found == blocks.end() ? nullptr : &*found;
}

void WeekGrid::setPatch(const WeekPatch &patch)
{
    m_anchorDay = patch.firstDay;
    m_anchorMinute = patch.from;
    moveTo(patch.lastDay, patch.to - Step, true);
}

void WeekGrid::moveTo(int day, int minute, bool extend)
{
    m_cursorDay = std::clamp(day, 0, 6);
    m_cursorMinute = std::clamp(minute, 0, MinutesShown - Step);
    if (!extend) {
        m_anchorDay = m_cursorDay;
        m_anchorMinute = m_cursorMinute;
    }
    const auto [upper, lower] = std::minmax({rowOf(m_anchorDay), rowOf(m_cursorDay)});
    m_patch = {dayAt(upper), dayAt(lower), std::min(m_anchorMinute, m_cursorMinute),
               std::max(m_anchorMinute, m_cursorMinute) + Step};
    update();
}

QString WeekGrid::spoken() const
{
    const bool single = m_patch.to - m_patch.from == Step;
    if (const PaintedBlock *block = blockAt(m_cursorDay, m_cursorMinute); single && block)
        return HoursWording::spoken(m_cursorDay, *block);
    const Paint paint = paintAt(m_shown, m_cursorDay, m_cursorMinute);
    if (single)
        return HoursWording::spoken(m_cursorDay, {m_patch.from, m_patch.to, paint});
    return HoursWording::spokenChoice(m_cursorDay, m_patch.from, m_patch.to, paint);
}

QString WeekGrid::spokenDay(int day) const
{
    //: A day and its times: "Monday: 8:00 am – 5:00 pm"
    const QString words = tr("%1: %2").arg(HoursWording::weekday(day), HoursWording::day(m_shown[std::size_t(day)]));
    //: What the keyboard is at, and then the day: "Monday, open 8 am to 12 pm. Monday: 8:00 am – 5:00 pm"
    return day == m_cursorDay && hasFocus() ? tr("%1. %2").arg(spoken(), words) : words;
}

void WeekGrid::say()
{
    emit said(spoken());
    QAccessibleEvent moved(this, QAccessible::Focus);
    moved.setChild(rowOf(m_cursorDay));
    QAccessible::updateAccessibility(&moved);
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    renamed.setChild(rowOf(m_cursorDay));
    QAccessible::updateAccessibility(&renamed);
}

WeekStretches WeekGrid::paintedOver(const WeekPatch &patch, Paint paint) const
{
    WeekStretches week = m_week;
    for (int row = rowOf(patch.firstDay); row <= rowOf(patch.lastDay); ++row)
        week = painted(week, dayAt(row), patch.from, patch.to, paint);
    return week;
}

void WeekGrid::paintPatch(Paint paint)
{
    emit weekPainted(paintedOver(m_patch, paint));
    say();
}

void WeekGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace textback
