// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the week is drawn.
#include "ui/hours/weekgrid.h"

#include "ui/hours/hourspaint.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/hourswording.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int DayEnd = 1440;
constexpr int Inset = 2;
constexpr QSize Handle(8, 12);

} // namespace

void WeekGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHead(painter);
    for (int day = 0; day < 7; ++day)
        paintDay(painter, day);
    const QRect grid = gridRect();
    const QColor line = themeOf(this).color(Role::Line);
    for (const int y : {grid.top(), grid.bottom() + 1})
        drawHairline(painter, QPointF(grid.left(), y), QPointF(grid.right() + 1, y), line);
    if (m_drag != Drag::None || hasFocus())
        paintPlace(painter);
    if (m_drag != Drag::None)
        paintTip(painter);
}

void WeekGrid::paintHead(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::Text2));
    const QFontMetrics metrics = painter.fontMetrics();
    const int step = gridRect().width() < 12 * 48 ? 240 : 120;
    QRect end;
    for (int minute = DayEnd; minute >= 0; minute -= step) {
        const bool halfDay = minute % 720 == 0;
        QString words = HoursWording::brief(minute);
        if (!halfDay && words.contains(u' '))
            words = words.section(u' ', 0, 0);
        const int width = metrics.horizontalAdvance(words) + 4;
        int left = qRound(xOf(minute)) - width / 2;
        left = std::clamp(left, 0, std::max(0, this->width() - width));
        const QRect box(left, 0, width, headHeight() - 2);
        if (box.intersects(end))
            continue; // the end of the day is pushed inwards where the grid ends
        end = minute == DayEnd ? box : end;
        painter.drawText(box, Qt::AlignCenter, words);
    }
}

void WeekGrid::paintDay(QPainter &painter, int day) const
{
    const Theme &theme = themeOf(this);
    const QRect row = rowRect(day);
    painter.fillRect(row, theme.color(Role::Sunken));
    const QColor line = theme.color(Role::Line);
    for (int minute = 0; minute <= DayEnd; minute += 120) {
        const double x = std::min(xOf(minute), double(row.right()));
        drawHairline(painter, {x, double(row.top())}, {x, row.bottom() + 1.0}, line);
    }
    drawHairline(painter, QPointF(row.left(), row.top()), QPointF(row.right() + 1, row.top()), line);
    const QRect label =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, row.top(), labelWidth() - 8, row.height()));
    painter.setPen(theme.color(Role::Text));
    painter.setFont(theme.font(TextSize::Body, day == m_today ? QFont::DemiBold : QFont::Normal));
    const QString name = HoursWording::weekday(day);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeading, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 6;
    painter.setFont(theme.font(TextSize::Small));
    const QString today = tr("today");
    if (day == m_today && used + painter.fontMetrics().horizontalAdvance(today) <= label.width()) {
        painter.setPen(theme.color(Role::Text2));
        const QRect rest = QStyle::visualRect(layoutDirection(), label, label.adjusted(used, 1, 0, 1));
        painter.drawText(QStyle::visualRect(layoutDirection(), rest, rest), Qt::AlignVCenter | Qt::AlignLeading, today);
    }
    for (const PaintedBlock &block : m_blocks[std::size_t(day)])
        paintBlock(painter, day, block);
}

void WeekGrid::paintBlock(QPainter &painter, int day, const PaintedBlock &block) const
{
    const QRect box = cell(day, block.from, block.to).adjusted(0, Inset, 0, -Inset);
    paintHoursBlock(painter, box, block.paint, this);
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextSize::Small));
    const QString words = HoursWording::paint(block.paint);
    if (block.paint != Paint::Open || painter.fontMetrics().horizontalAdvance(words) + 16 > box.width())
        return; // a break is told by its hatching, its tip and its row's words
    painter.setPen(theme.highContrast() ? theme.color(Role::Text) : theme.color(Role::OnTint));
    painter.drawText(box.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeading, words);
}

void WeekGrid::paintPlace(QPainter &painter) const
{
    const WeekPatch &patch = m_drag != Drag::None && m_dragPatch.to > m_dragPatch.from ? m_dragPatch : m_patch;
    const Theme &theme = themeOf(this);
    const QRect first = cell(patch.firstDay, patch.from, patch.to);
    const QRect last = cell(patch.lastDay, patch.from, patch.to);
    const QRect box = first.united(last).adjusted(-1, 0, 1, 0);
    drawRounded(painter, box, RadiusSmall + 1, {}, theme.color(Role::Focus), Qt::SolidLine, 2);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool atEnd = m_drag != Drag::Edge || m_dragPatch.from == m_fixedEdge;
    const int edge = atEnd != rightToLeft ? box.right() : box.left();
    const QRect handle(QPoint(edge - Handle.width() / 2, box.center().y() - Handle.height() / 2), Handle);
    drawRounded(painter, handle, 2, theme.color(Role::Surface), theme.color(Role::Focus), Qt::SolidLine, 2);
}

void WeekGrid::paintTip(QPainter &painter) const
{
    if (m_dragPatch.to <= m_dragPatch.from)
        return;
    const Theme &theme = themeOf(this);
    //: The tip while painting: what, and the times: "Open 1:00 pm – 7:00 pm"
    const QString words =
        tr("%1 %2").arg(HoursWording::paint(m_dragPaint), HoursWording::range(m_dragPatch.from, m_dragPatch.to));
    painter.setFont(theme.font(TextSize::Small, QFont::DemiBold));
    const QSize size(painter.fontMetrics().horizontalAdvance(words) + 16, theme.lineHeight(TextSize::Small) + 8);
    const QRect last = cell(m_dragPatch.lastDay, m_dragPatch.from, m_dragPatch.to);
    QPoint corner(last.right() - 20, last.bottom() + 4);
    if (corner.y() + size.height() > height())
        corner.setY(cell(m_dragPatch.firstDay, 0, DayEnd).top() - size.height() - 4);
    corner.setX(std::clamp(corner.x(), 0, std::max(0, width() - size.width())));
    const QRect box(corner, size);
    drawRounded(painter, box, RadiusSmall, theme.color(Role::Surface), theme.color(Role::Ctl));
    painter.setPen(theme.color(Role::Text));
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace textback
