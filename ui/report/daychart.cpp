// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/daychart.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ChartHeight = 140;
constexpr int DiamondRoom = 14;
constexpr int Swatch = 14;

} // namespace

DayChart::DayChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"dayChart"_s);
}

void DayChart::show(const Report &report)
{
    m_report = report;
    m_most = 1;
    for (const ReportCounts &day : report.days)
        m_most = std::max(m_most, day.missed);
    update();
}

QSize DayChart::sizeHint() const
{
    const Theme &theme = themeOf(this);
    return {600, ChartHeight + DiamondRoom + 2 * (theme.lineHeight(TextSize::Small) + 8)};
}

QRect DayChart::plot() const
{
    const Theme &theme = themeOf(this);
    const int small = theme.lineHeight(TextSize::Small);
    const QFontMetrics metrics(theme.font(TextSize::Small));
    const int scale = metrics.horizontalAdvance(QLocale().toString(m_most)) + 8;
    const QRect room(scale, small + 8 + DiamondRoom, width() - scale, height() - 2 * (small + 8) - DiamondRoom);
    return QStyle::visualRect(layoutDirection(), rect(), room);
}

QRectF DayChart::dayPlace(qsizetype day) const
{
    const QRectF room = plot();
    const double step = room.width() / double(std::max<qsizetype>(1, m_report.days.size()));
    const bool backwards = layoutDirection() == Qt::RightToLeft;
    const double left = backwards ? room.right() - step * double(day + 1) : room.left() + step * double(day);
    return {left, room.top(), step, room.height()};
}

void DayChart::paintMark(QPainter &painter, const QRectF &place, Mark mark) const
{
    const Theme &theme = themeOf(this);
    painter.setPen(QPen(theme.color(mark == Mark::Missed ? Role::Ctl : Role::Accent), 1));
    switch (mark) {
    case Mark::Missed:
        painter.setBrush(theme.color(Role::Sunken));
        break;
    case Mark::Texted:
        painter.fillRect(place, theme.color(Role::Tint));
        painter.setBrush(QBrush(theme.color(Role::Accent), Qt::BDiagPattern));
        break;
    case Mark::Replied:
        painter.setBrush(theme.color(Role::Accent));
        break;
    case Mark::Won: {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Text));
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle = place.center();
        const double half = std::min(place.width(), place.height()) / 2;
        painter.drawPolygon(QPolygonF({middle + QPointF(0, -half), middle + QPointF(half, 0), middle + QPointF(0, half),
                                       middle + QPointF(-half, 0)}));
        painter.setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    }
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

void DayChart::paintDay(QPainter &painter, qsizetype day) const
{
    const ReportCounts &counts = m_report.days.at(day);
    const QRectF room = dayPlace(day);
    const double wide = std::clamp(room.width() * 0.72, 2.0, 44.0);
    const auto bar = [&](int amount, double part) {
        const double high = room.height() * amount / m_most;
        return QRectF(room.center().x() - wide * part / 2, room.bottom() - high, wide * part, high);
    };
    if (counts.missed > 0)
        paintMark(painter, bar(counts.missed, 1), Mark::Missed);
    if (counts.texted > 0)
        paintMark(painter, bar(counts.texted, 1), Mark::Texted);
    if (counts.replied > 0)
        paintMark(painter, bar(counts.replied, 1), Mark::Replied);
    if (counts.won > 0) {
        const double size = std::min(10.0, std::max(5.0, room.width()));
        const double top = bar(counts.missed, 1).top() - size - 2;
        paintMark(painter, QRectF(room.center().x() - size / 2, top, size, size), Mark::Won);
    }
}

void DayChart::paintLegend(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QStringList names = ReportWords::days(m_report).head.mid(1);
    painter.setFont(theme.font(TextSize::Small));
    const int line = theme.lineHeight(TextSize::Small);
    int x = 0;
    for (int mark = 0; mark < names.size(); ++mark) {
        const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        paintMark(painter, mirrored(QRect(x, (line - Swatch) / 2, Swatch, Swatch)), Mark(mark));
        const int wide = painter.fontMetrics().horizontalAdvance(names.at(mark)) + 2;
        painter.setPen(theme.color(Role::Text2));
        painter.drawText(mirrored(QRect(x + Swatch + 6, 0, wide, line)), int(Qt::AlignLeading | Qt::AlignVCenter),
                         names.at(mark));
        x += Swatch + 6 + wide + 16;
    }
}

void DayChart::paintScale(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect room = plot();
    const int line = theme.lineHeight(TextSize::Small);
    drawHairline(painter, {double(room.left()), double(room.bottom())}, {room.right() + 1.0, double(room.bottom())},
                 theme.color(Role::Ctl));
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::Text2));
    const QRect most(0, room.top() - line / 2, width() - room.width() - 8, line);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), most), int(Qt::AlignTrailing | Qt::AlignVCenter),
                     QLocale().toString(m_most));
    const auto date = [&](qsizetype day) {
        return QLocale().toString(m_report.first.addDays(day), QLocale::ShortFormat);
    };
    const QRect below(room.left(), room.bottom() + 4, room.width(), line);
    painter.drawText(below, int(Qt::AlignLeading | Qt::AlignVCenter), date(0));
    painter.drawText(below, int(Qt::AlignTrailing | Qt::AlignVCenter), date(m_report.days.size() - 1));
    const int wide = painter.fontMetrics().horizontalAdvance(date(0));
    if (room.width() > 4 * wide && m_report.days.size() > 2)
        painter.drawText(below, int(Qt::AlignHCenter | Qt::AlignVCenter), date((m_report.days.size() - 1) / 2));
}

void DayChart::paintEvent(QPaintEvent *)
{
    if (m_report.days.isEmpty())
        return;
    QPainter painter(this);
    paintLegend(painter);
    for (qsizetype day = 0; day < m_report.days.size(); ++day)
        paintDay(painter, day);
    paintScale(painter);
}

bool DayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const FigureTable table = ReportWords::days(m_report);
    for (int day = 0; day < m_report.days.size(); ++day) {
        if (!dayPlace(day).contains(help->pos()))
            continue;
        QStringList lines{table.rows.at(day).value(0)};
        for (int column = 1; column < table.head.size(); ++column)
            lines << table.head.at(column) + u": "_s + table.rows.at(day).value(column);
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace textback
