// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/threadrows.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>

namespace textback {

void ThreadRows::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event); // the base class would make the first row the current one
    viewport()->update();
}

void ThreadRows::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    viewport()->update();
}

void ThreadRows::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    drawRounded(painter, QRectF(viewport()->rect()).adjusted(3, 3, -3, -3), RadiusSmall, {},
                themeOf(this).color(Role::Focus), Qt::SolidLine, 2);
}

} // namespace textback
