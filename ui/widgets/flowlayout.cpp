// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace textback {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap) : QLayout(parent), m_gap(gap), m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    arrange(room, true);
}

void FlowLayout::placeLine(const QList<QLayoutItem *> &line, const QRect &room, int top, int height) const
{
    int x = room.left();
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (QLayoutItem *item : line) {
        const QSize size = item->sizeHint().boundedTo({room.width(), height});
        const QRect place(x, top + (height - size.height()) / 2, size.width(), size.height());
        item->setGeometry(QStyle::visualRect(direction, room, place));
        x += size.width() + m_gap;
    }
}

int FlowLayout::arrange(const QRect &room, bool place) const
{
    int top = room.top();
    int used = 0;
    int height = 0;
    QList<QLayoutItem *> line;
    const auto end = [&] {
        if (place)
            placeLine(line, room, top, height);
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        const int wide = std::min(size.width(), room.width());
        if (!line.isEmpty() && used + wide > room.width()) {
            end();
            top += height + m_lineGap;
            used = height = 0;
        }
        line.append(item);
        used += wide + m_gap;
        height = std::max(height, size.height());
    }
    end();
    return top + height - room.top();
}

} // namespace textback
