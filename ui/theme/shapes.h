// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QRegion>
#include <Qt>

class QPainter;
class QString;

namespace textback {

constexpr int RadiusSmall = 4;
constexpr int RadiusControl = 8;
constexpr int RadiusBubble = 12;

/// A filled shape with rounded corners and an edge of one device pixel, all inside `rect`. Invalid colours draw
/// nothing.
void drawRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge = {},
                 Qt::PenStyle style = Qt::SolidLine, qreal edgeWidth = 0);
/// The same shape as a mask for a window of its own: without a compositor see-through corners come out black.
[[nodiscard]] QRegion roundedMask(const QRect &rect, int radius);
/// A line of one device pixel.
void drawHairline(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &color);
/// A key as a cap: thin edge, small words.
void drawKeyCap(QPainter &painter, const QRect &rect, const QString &keys, const QColor &color);

} // namespace textback
