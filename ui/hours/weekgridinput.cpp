// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the week is painted by mouse and by keyboard.
#include "ui/hours/weekgrid.h"

#include "ui/widgets/hourswording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LastMinute = 1440;
constexpr int EdgeReach = 5; ///< Pixels on both sides of an edge.

int stepBelow(int minute)
{
    return std::clamp(minute / WeekGrid::Step * WeekGrid::Step, 0, LastMinute);
}

int nearestStep(int minute)
{
    return stepBelow(minute + WeekGrid::Step / 2);
}

} // namespace

WeekGrid::Spot WeekGrid::spotAt(const QPoint &point) const
{
    const QRect grid = gridRect();
    const int along = layoutDirection() == Qt::RightToLeft ? grid.right() + 1 - point.x() : point.x() - grid.left();
    return {dayAt(std::clamp((point.y() - grid.top()) / rowHeight(), 0, 6)),
            std::clamp(int(double(along) * LastMinute / std::max(1, grid.width())), 0, LastMinute - 1)};
}

int WeekGrid::edgeNear(const Spot &spot) const
{
    const double reach = double(EdgeReach) * LastMinute / std::max(1, gridRect().width());
    for (const PaintedBlock &block : m_blocks[std::size_t(spot.day)]) {
        if (std::abs(spot.minute - block.to) <= reach && !block.goesOn)
            return block.to;
        if (std::abs(spot.minute - block.from) <= reach && !block.beginsBefore)
            return block.from;
    }
    return -1;
}

bool WeekGrid::startEdgeDrag(const Spot &spot)
{
    const int edge = edgeNear(spot);
    if (edge < 0)
        return false;
    // Between two blocks the one the pointer is in gives way or grows.
    const PaintedBlock *block = blockAt(spot.day, spot.minute);
    if (!block)
        block = blockAt(spot.day, edge > spot.minute ? edge : edge - 1);
    if (!block)
        return false;
    m_dragPaint = block->paint;
    m_fixedEdge = edge == block->to ? block->from : block->to;
    m_movedEdge = edge;
    m_dragPatch = {spot.day, spot.day, block->from, block->to};
    m_drag = Drag::Edge;
    return true;
}

void WeekGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !gridRect().adjusted(-EdgeReach, 0, EdgeReach, 0).contains(event->pos()))
        return QWidget::mousePressEvent(event);
    const Spot spot = spotAt(event->pos());
    m_dragStart = spot;
    moveTo(spot.day, stepBelow(spot.minute), false);
    if (startEdgeDrag(spot))
        return update();
    m_drag = Drag::Painting;
    m_dragPaint = m_tool;
    m_dragPatch = {};
    m_dragPatch.to = 0; // nothing is painted before the pointer moves
}

void WeekGrid::mouseMoveEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->pos());
    if (m_drag == Drag::None) {
        const bool onEdge = gridRect().contains(event->pos()) && edgeNear(spot) >= 0;
        return onEdge ? setCursor(Qt::SizeHorCursor) : unsetCursor();
    }
    dragTo(spot);
}

void WeekGrid::dragTo(const Spot &spot)
{
    if (m_drag == Drag::Edge) {
        int moved = nearestStep(spot.minute);
        if (spot.minute >= LastMinute - Step / 2)
            moved = LastMinute;
        m_dragPatch.from = std::min(m_fixedEdge, moved);
        m_dragPatch.to = std::max(m_fixedEdge, moved);
        // What the block leaves becomes closed, what it takes becomes its own.
        const WeekStretches week = painted(m_week, m_dragPatch.firstDay, std::min(m_fixedEdge, m_movedEdge),
                                           std::max(m_fixedEdge, m_movedEdge), Paint::Closed);
        show(painted(week, m_dragPatch.firstDay, m_dragPatch.from, m_dragPatch.to, m_dragPaint));
        return;
    }
    const int one = stepBelow(m_dragStart.minute);
    const int other = stepBelow(spot.minute);
    if (m_dragPatch.to == 0 && one == other && spot.day == m_dragStart.day)
        return;
    const auto [upper, lower] = std::minmax({rowOf(m_dragStart.day), rowOf(spot.day)});
    m_dragPatch = {dayAt(upper), dayAt(lower), std::min(one, other), std::max(one, other) + Step};
    show(paintedOver(m_dragPatch, m_dragPaint));
}

void WeekGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag != Drag::None)
        endDrag(true);
}

void WeekGrid::endDrag(bool keep)
{
    const WeekStretches wanted = m_shown;
    const bool moved = m_dragPatch.to > 0 && wanted != m_week;
    const WeekPatch patch = m_dragPatch;
    m_drag = Drag::None;
    show(m_week);
    if (!keep || !moved)
        return say();
    if (patch.to - patch.from >= Step)
        setPatch(patch);
    emit weekPainted(wanted);
    say();
}

void WeekGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (gridRect().contains(event->pos()))
        emit dayEditRequested(spotAt(event->pos()).day);
}

void WeekGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_drag != Drag::None) {
        if (event->key() == Qt::Key_Escape)
            endDrag(false);
        return;
    }
    if (!moveKey(*event) && !paintKey(*event) && !dayKey(*event))
        QWidget::keyPressEvent(event);
}

void WeekGrid::moveBy(int days, int minutes, bool extend)
{
    moveTo(dayAt(std::clamp(rowOf(m_cursorDay) + days, 0, 6)), m_cursorMinute + minutes, extend);
    say();
}

bool WeekGrid::moveKey(const QKeyEvent &event)
{
    const bool extend = event.modifiers() & Qt::ShiftModifier;
    const int step = event.modifiers() & Qt::ControlModifier ? 60 : Step;
    const int later = layoutDirection() == Qt::RightToLeft ? -step : step;
    switch (event.key()) {
    case Qt::Key_Right:
        moveBy(0, later, extend);
        return true;
    case Qt::Key_Left:
        moveBy(0, -later, extend);
        return true;
    case Qt::Key_Up:
        moveBy(-1, 0, extend);
        return true;
    case Qt::Key_Down:
        moveBy(1, 0, extend);
        return true;
    case Qt::Key_Home:
        moveTo(m_cursorDay, 0, extend);
        say();
        return true;
    case Qt::Key_End:
        moveTo(m_cursorDay, LastMinute, extend);
        say();
        return true;
    default:
        return false;
    }
}

bool WeekGrid::paintKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto choose = [this](Paint paint) {
        emit toolChosen(paint);
        paintPatch(paint);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_O:
        return choose(Paint::Open);
    case Qt::Key_B:
        return choose(Paint::Break);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(Paint::Closed);
    case Qt::Key_Space: {
        const bool already = paintAt(m_week, m_cursorDay, m_cursorMinute) == m_tool;
        paintPatch(already && m_tool != Paint::Closed ? Paint::Closed : m_tool);
        return true;
    }
    default:
        return false;
    }
}

bool WeekGrid::dayKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy)) {
        m_copied = m_week[std::size_t(m_cursorDay)];
        emit said(tr("%1 copied. Ctrl+V puts its times on another day.").arg(HoursWording::weekday(m_cursorDay)));
        return true;
    }
    if (event.matches(QKeySequence::Paste)) {
        WeekStretches week = m_week;
        for (int row = rowOf(m_patch.firstDay); m_copied && row <= rowOf(m_patch.lastDay); ++row)
            week = withDay(week, dayAt(row), *m_copied);
        emit weekPainted(week);
        say();
        return true;
    }
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_F2) {
        emit dayEditRequested(m_cursorDay);
        return true;
    }
    return false;
}

void WeekGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        say();
}

void WeekGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    if (m_drag != Drag::None)
        endDrag(false);
    update();
}

bool WeekGrid::event(QEvent *event)
{
    // Single letters and Escape belong to the grid while the keyboard is at it, not to the window's own keys.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool letter = !(key->modifiers() & ~Qt::KeypadModifier)
            && (key->key() == Qt::Key_O || key->key() == Qt::Key_B || key->key() == Qt::Key_Delete
                || key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Backspace);
        if (letter || key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || (m_drag != Drag::None && key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Spot spot = spotAt(help->pos());
        const PaintedBlock *block = gridRect().contains(help->pos()) ? blockAt(spot.day, spot.minute) : nullptr;
        QToolTip::showText(help->globalPos(), block ? HoursWording::spoken(spot.day, *block) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace textback
