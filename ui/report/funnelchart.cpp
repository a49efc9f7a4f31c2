// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/funnelchart.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int FunnelBar = 24;
constexpr int FunnelGap = 12;

} // namespace

FunnelChart::FunnelChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"funnelChart"_s);
}

void FunnelChart::show(const Report &report)
{
    m_table = ReportWords::funnel(report);
    m_counts = report.total;
    updateGeometry();
    update();
}

int FunnelChart::rowHeight() const
{
    return std::max(40, themeOf(this).lineHeight(TextSize::Body) + 16);
}

QSize FunnelChart::sizeHint() const
{
    return {420, 4 * rowHeight()};
}

void FunnelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFontMetrics names(theme.font(TextSize::Body));
    const QFontMetrics numbers(theme.font(TextSize::Body, QFont::DemiBold));
    const QFontMetrics shares(theme.font(TextSize::Small));
    int nameWidth = 0;
    int numberWidth = 0;
    int shareWidth = 0;
    for (const QStringList &row : std::as_const(m_table.rows)) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(row.value(0)));
        numberWidth = std::max(numberWidth, numbers.horizontalAdvance(row.value(1)));
        shareWidth = std::max(shareWidth, shares.horizontalAdvance(row.value(2)));
    }
    nameWidth = std::min(nameWidth, width() / 3);
    const int endWidth = std::min(numberWidth + FunnelGap + shareWidth + 8, width() / 2);
    for (int row = 0; row < m_table.rows.size(); ++row)
        paintRow(painter, row, nameWidth, endWidth);
}

void FunnelChart::paintRow(QPainter &painter, int row, int nameWidth, int endWidth) const
{
    static constexpr std::array Fills{Role::Ctl, Role::Accent, Role::Accent, Role::AccentHover};
    const Theme &theme = themeOf(this);
    const std::array amounts{m_counts.missed, m_counts.texted, m_counts.replied, m_counts.won};
    const QStringList words = m_table.rows.at(row);
    const QRect line(0, row * rowHeight(), width(), rowHeight());
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto write = [&](const QRect &room, TextSize size, Role role, QFont::Weight weight, const QString &text,
                           Qt::Alignment side) {
        painter.setFont(theme.font(size, weight));
        painter.setPen(theme.color(role));
        painter.drawText(mirrored(room), int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    };
    write(QRect(0, line.top(), nameWidth, line.height()), TextSize::Body, Role::Text, QFont::Normal, words.value(0),
          Qt::AlignLeading);
    const QRect track(nameWidth + FunnelGap, line.center().y() - FunnelBar / 2,
                      width() - nameWidth - endWidth - 2 * FunnelGap, FunnelBar);
    drawRounded(painter, mirrored(track), RadiusSmall, theme.color(Role::Sunken), theme.color(Role::Line));
    if (amounts[size_t(row)] > 0 && m_counts.missed > 0) {
        QRect bar = track;
        bar.setWidth(std::max(4, int(qint64(track.width()) * amounts[size_t(row)] / m_counts.missed)));
        drawRounded(painter, mirrored(bar), RadiusSmall, theme.color(Fills[size_t(row)]));
    }
    const QFontMetrics numbers(theme.font(TextSize::Body, QFont::DemiBold));
    const int numberWidth = numbers.horizontalAdvance(m_table.rows.constFirst().value(1)) + 4;
    const int end = width() - endWidth;
    write(QRect(end, line.top(), numberWidth, line.height()), TextSize::Body, Role::Text, QFont::DemiBold,
          words.value(1), Qt::AlignTrailing);
    write(QRect(end + numberWidth + FunnelGap - 4, line.top(), endWidth - numberWidth - FunnelGap + 4, line.height()),
          TextSize::Small, Role::Text2, QFont::Normal, words.value(2), Qt::AlignLeading);
}

} // namespace textback
