// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/heatmap.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int HeatGap = 2;
constexpr int HeatSteps = 5;
constexpr int UsualFirstHour = 8; ///< Shown even if nobody calls then.
constexpr int UsualLastHour = 17;

/// From few to many.
std::array<QRgb, HeatSteps> shades(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return {0xFFFFFFFF, 0xFFE3F0F0, 0xFFBFDEE0, 0xFF8CC3C7, 0xFF0B626B};
    case Scheme::Dark:
        return {0xFF212322, 0xFF1B3A3E, 0xFF1D545A, 0xFF236A72, 0xFF8FDDE3};
    case Scheme::HighContrast:
        break;
    }
    return {0xFF000000, 0xFF202020, 0xFF404040, 0xFF808080, 0xFFFFFFFF};
}

} // namespace

HeatMap::HeatMap(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"heatMap"_s);
}

void HeatMap::show(const Report &report)
{
    m_report = report;
    m_firstHour = UsualFirstHour;
    m_lastHour = UsualLastHour;
    m_most = 0;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const int calls = report.week[size_t(day)][size_t(hour)];
            m_most = std::max(m_most, calls);
            if (calls > 0) {
                m_firstHour = std::min(m_firstHour, hour);
                m_lastHour = std::max(m_lastHour, hour);
            }
        }
    }
    update();
}

int HeatMap::rowHeight() const
{
    return std::max(28, themeOf(this).lineHeight(TextSize::Small) + 10);
}

int HeatMap::headHeight() const
{
    return themeOf(this).lineHeight(TextSize::Small) + 4;
}

int HeatMap::dayWidth() const
{
    const QFontMetrics metrics(themeOf(this).font(TextSize::Small));
    int wide = 0;
    for (int day = 0; day < 7; ++day)
        wide = std::max(wide, metrics.horizontalAdvance(ReportWords::weekday(day, true)));
    return wide + 12;
}

QSize HeatMap::sizeHint() const
{
    return {600, headHeight() + 7 * (rowHeight() + HeatGap)};
}

QRect HeatMap::cell(int day, int hour) const
{
    const int hours = m_lastHour - m_firstHour + 1;
    const int room = width() - dayWidth();
    const int index = hour - m_firstHour;
    const int left = dayWidth() + room * index / hours;
    const int right = dayWidth() + room * (index + 1) / hours;
    const int row = (day - (QLocale().firstDayOfWeek() - 1) + 7) % 7; // weeks begin as the locale has it
    const QRect place(left, headHeight() + row * (rowHeight() + HeatGap), right - left - HeatGap, rowHeight());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

HeatMap::Shade HeatMap::shadeOf(int calls) const
{
    const Theme &theme = themeOf(this);
    const auto all = shades(theme.scheme());
    // By how many times more, not by how many more: one busy hour would make all others look alike.
    const double part = m_most > 1 ? std::log(std::max(1, calls)) / std::log(m_most) : 1;
    const int step = calls == 0 ? 0 : 1 + int(std::lround((HeatSteps - 2) * part));
    const QColor fill = QColor::fromRgb(all[size_t(std::clamp(step, 0, HeatSteps - 1))]);
    const QColor text = theme.color(Role::Text);
    const QColor other = theme.color(Role::Surface);
    return {fill, Theme::contrast(text, fill) >= Theme::contrast(other, fill) ? text : other};
}

void HeatMap::paintHead(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(theme.font(TextSize::Small));
    painter.setPen(theme.color(Role::Text2));
    int free = 0; // where the last name ends: names that do not fit are left out
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
        const QRect place = cell(0, hour);
        const QString name = ReportWords::hour(hour);
        const int wide = painter.fontMetrics().horizontalAdvance(name);
        const int from = layoutDirection() == Qt::RightToLeft ? width() - place.center().x() : place.center().x();
        if (from - wide / 2 < free)
            continue;
        free = from + wide / 2 + 8;
        painter.drawText(QRect(place.center().x() - wide, 0, 2 * wide, headHeight() - 2), Qt::AlignCenter, name);
    }
    for (int day = 0; day < 7; ++day) {
        const QRect row = cell(day, m_firstHour);
        const QRect name(0, row.top(), dayWidth() - 8, row.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), name), int(Qt::AlignLeading | Qt::AlignVCenter),
                         ReportWords::weekday(day, true));
    }
}

void HeatMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintHead(painter);
    painter.setFont(theme.font(TextSize::Small));
    for (int day = 0; day < 7; ++day) {
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            const int calls = m_report.week[size_t(day)][size_t(hour)];
            const QRect place = cell(day, hour);
            const Shade shade = shadeOf(calls);
            const bool edged = calls == 0 || theme.highContrast();
            drawRounded(painter, place, RadiusSmall, shade.fill, edged ? theme.color(Role::Line) : QColor());
            if (calls == 0)
                continue;
            painter.setPen(shade.ink);
            painter.drawText(place, Qt::AlignCenter, QLocale().toString(calls));
        }
    }
}

} // namespace textback
