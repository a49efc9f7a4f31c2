// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How bubbles and the pictures in them are drawn.
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/entrylayout.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// A bubble: round corners, the one at its speaker's bottom side small.
QPainterPath bubblePath(const QRectF &rect, bool smallAtLeft)
{
    const qreal r = std::min<qreal>(RadiusBubble, rect.height() / 2);
    const qreal left = smallAtLeft ? RadiusSmall : r;
    const qreal right = smallAtLeft ? r : RadiusSmall;
    QPainterPath path;
    path.moveTo(rect.left() + r, rect.top());
    path.lineTo(rect.right() - r, rect.top());
    path.arcTo(rect.right() - 2 * r, rect.top(), 2 * r, 2 * r, 90, -90);
    path.lineTo(rect.right(), rect.bottom() - right);
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90);
    path.lineTo(rect.left() + left, rect.bottom());
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90);
    path.lineTo(rect.left(), rect.top() + r);
    path.arcTo(rect.left(), rect.top(), 2 * r, 2 * r, 180, -90);
    path.closeSubpath();
    return path;
}

} // namespace

void EntryLayout::paintBubble(QPainter &painter, const QPoint &at, const Theme &theme) const
{
    const bool theirs = m_face.kind == EntryKind::Theirs;
    const bool failed = m_face.tone == EntryTone::Failed;
    const bool practice = m_face.tone == EntryTone::Practice;
    const bool waiting = m_face.tone == EntryTone::Waiting || practice;
    const bool automatic = m_face.kind == EntryKind::Automatic;
    const Role fill = failed   ? Role::MissedTint
        : waiting || automatic ? Role::Surface
        : theirs               ? Role::BubbleIn
                               : Role::Tint;
    QColor edge;
    if (failed)
        edge = theme.color(Role::Missed);
    else if (waiting)
        edge = theme.color(practice ? Role::Practice : Role::Ctl);
    else if (automatic)
        edge = theme.color(Role::Accent);
    else if (theme.highContrast())
        edge = theme.color(Role::Text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    if (waiting)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(theme.color(fill));
    const QRectF rect = QRectF(m_frame.translated(at)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawPath(bubblePath(rect, theirs != (m_direction == Qt::RightToLeft)));
    painter.restore();
}

void EntryLayout::paintLine(QPainter &painter, const QRect &place, const QString &words, const QColor &color,
                            const QColor &line) const
{
    const QRect room = mirrored(place);
    painter.setPen(color);
    const int wide = painter.fontMetrics().horizontalAdvance(words);
    painter.drawText(room, Qt::AlignCenter, words);
    const double middle = room.center().y();
    const double free = (room.width() - wide) / 2.0 - 12;
    if (free > 0) {
        drawHairline(painter, {double(room.left()), middle}, {room.left() + free, middle}, line);
        drawHairline(painter, {room.right() + 1 - free, middle}, {room.right() + 1.0, middle}, line);
    }
}

void EntryLayout::paintPictures(QPainter &painter, const QPoint &at, const Theme &theme, const QWidget *widget) const
{
    for (qsizetype index = 0; index < m_pictures.size(); ++index) {
        const QRect room = m_pictures.at(index).translated(at);
        const QImage &picture = m_face.pictures.at(index).picture;
        if (picture.isNull()) {
            drawRounded(painter, room, RadiusControl, theme.color(Role::Sunken));
            paintIcon(painter, room, u"photo"_s, 24, theme.color(Role::Text2), widget);
            continue;
        }
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        QPainterPath shape;
        shape.addRoundedRect(room, RadiusControl, RadiusControl);
        painter.setClipPath(shape, Qt::IntersectClip);
        painter.drawImage(room, picture);
        painter.restore();
    }
}

} // namespace textback
