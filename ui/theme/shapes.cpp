// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/shapes.h"

#include <QPaintDevice>
#include <QPainter>
#include <QPainterPath>

namespace textback {

namespace {

qreal devicePixel(const QPainter &painter)
{
    return 1.0 / painter.device()->devicePixelRatio();
}

} // namespace

void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
                 Qt::PenStyle style, qreal edgeWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF shape = rect;
    if (edge.isValid()) {
        const qreal width = edgeWidth > 0 ? edgeWidth : devicePixel(painter);
        QPen pen(edge, width, style);
        if (style == Qt::DashLine)
            pen.setDashPattern({3 / width, 3 / width});
        painter.setPen(pen);
        shape = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(shape, radius, radius);
    painter.restore();
}

QRegion roundedMask(const QRect &rect, int radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return QRegion(path.toFillPolygon().toPolygon());
}

void drawHairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color)
{
    const qreal width = devicePixel(painter);
    if (from.y() == to.y())
        painter.fillRect(QRectF(from.x(), from.y(), to.x() - from.x(), width), color);
    else
        painter.fillRect(QRectF(from.x(), from.y(), width, to.y() - from.y()), color);
}

void drawKeyCap(QPainter &painter, const QRect &rect, const QString &keys, const QColor &color)
{
    drawRounded(painter, rect, RadiusSmall, {}, color);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, keys);
}

} // namespace textback
