// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/cornernotice.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QStyle>

namespace textback {

namespace {

constexpr int NoticeWidth = 400;
constexpr int ScreenMargin = 16;

} // namespace

CornerNotice::CornerNotice(QWidget *window)
    : QWidget(window, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFixedWidth(NoticeWidth);
}

void CornerNotice::appear()
{
    if (isVisible())
        return;
    adjustSize();
    placeInCorner();
    setVisible(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CornerNotice::placeInCorner()
{
    const QScreen *screen =
        parentWidget() && parentWidget()->screen() ? parentWidget()->screen() : QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const QRect room = screen->availableGeometry().adjusted(ScreenMargin, ScreenMargin, -ScreenMargin, -ScreenMargin);
    move(layoutDirection() == Qt::RightToLeft ? room.left() : room.right() - width(), room.bottom() - height());
}

void CornerNotice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMask(roundedMask(rect(), RadiusBubble));
}

void CornerNotice::paintGround(QPainter &painter, const QString &icon, Role ink, Role tint) const
{
    const Theme &theme = themeOf(this);
    drawRounded(painter, rect(), RadiusBubble, theme.color(Role::Surface), theme.color(Role::Ctl));
    const QRect circle = QStyle::visualRect(layoutDirection(), rect(), QRect(16, 16, CircleSize, CircleSize));
    drawRounded(painter, circle, CircleSize / 2.0, theme.color(tint));
    paintIcon(painter, circle, icon, 20, theme.color(ink), this);
}

} // namespace textback
