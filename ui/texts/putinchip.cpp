// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/putinchip.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::Literals::StringLiterals;

namespace textback {

PutInChip::PutInChip(const QString &name, const QString &words, QWidget *parent)
    : Button(ButtonKind::Normal, words, u"plus"_s, parent)
{
    setObjectName(u"putIn_%1"_s.arg(name));
    setAccessibleName(tr("Put in: %1").arg(words));
    setToolTip(tr("Press to put it in where you write, or drag it to its place."));
    setSmall(this);
}

void PutInChip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    m_dragging = false;
    Button::mousePressEvent(event);
}

void PutInChip::mouseMoveEvent(QMouseEvent *event)
{
    Button::mouseMoveEvent(event);
    const bool held = event->buttons().testFlag(Qt::LeftButton);
    if (!held || (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    emit dragMoved(event->globalPosition().toPoint());
}

void PutInChip::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    const bool dragged = std::exchange(m_dragging, false) && !rect().contains(event->pos());
    Button::mouseReleaseEvent(event); // outside of itself it is not pressed
    if (dragged)
        emit dropped(event->globalPosition().toPoint());
}

} // namespace textback
