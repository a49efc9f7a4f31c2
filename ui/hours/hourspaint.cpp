// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/hourspaint.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QPainterPath>

namespace textback {

namespace {

/// Fills that only the hours use (look, section 5).
struct Fills {
    QRgb open;
    QRgb pause;
};

Fills fillsOf(const Theme &theme)
{
    switch (theme.scheme()) {
    case Scheme::Light:
        return {0xFFA9D3D6, 0xFFFFD98A};
    case Scheme::Dark:
        return {0xFF1E5B62, 0xFF6B5115};
    case Scheme::HighContrast:
        break;
    }
    return {theme.color(Role::Tint).rgb(), theme.color(Role::WarnTint).rgb()};
}

/// Drawn by hand: a brush pattern is one device pixel wide and gone on fine screens.
void hatch(QPainter &painter, const QRectF &box, qreal gap, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5));
    const qreal height = box.height();
    for (qreal x = box.left() - height + gap / 2; x < box.right(); x += gap)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()));
    painter.restore();
}

} // namespace

void paintHoursBlock(QPainter &painter, const QRect &box, Paint paint, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    const Fills fills = fillsOf(theme);
    if (paint == Paint::Closed)
        return drawRounded(painter, box, RadiusSmall, theme.color(Role::Sunken), theme.color(Role::Line));
    if (paint == Paint::Open)
        return drawRounded(painter, box, RadiusSmall, QColor::fromRgb(fills.open), theme.color(Role::Accent));
    drawRounded(painter, box, RadiusSmall, QColor::fromRgb(fills.pause));
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(QRectF(box), RadiusSmall, RadiusSmall);
    painter.setClipPath(shape);
    hatch(painter, box, 8, theme.color(Role::Warn));
    painter.restore();
    drawRounded(painter, box, RadiusSmall, {}, theme.color(Role::Warn));
}

void paintHoursBar(QPainter &painter, const QRectF &box, Paint paint, const QWidget *widget)
{
    const Theme &theme = themeOf(widget);
    if (paint != Paint::Break)
        return painter.fillRect(box, theme.color(paint == Paint::Open ? Role::Accent : Role::Sunken));
    painter.fillRect(box, QColor::fromRgb(fillsOf(theme).pause));
    painter.save();
    painter.setClipRect(box);
    hatch(painter, box, 4, theme.color(Role::Warn));
    painter.restore();
}

} // namespace textback
