// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/daypaint.h"

#include <QColor>
#include <QRect>

class QPainter;
class QWidget;

namespace textback {

/// A stretch of open hours or a break, with its edge and round corners.
void paintHoursBlock(QPainter &painter, const QRect &box, Paint paint, const QWidget *widget);
/// The same without an edge, for narrow bars; open hours in full ink.
void paintHoursBar(QPainter &painter, const QRectF &box, Paint paint, const QWidget *widget);

} // namespace textback
