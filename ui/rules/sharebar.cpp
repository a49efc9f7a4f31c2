// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/sharebar.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace textback {

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setFixedSize(80, 8);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
}

void ShareBar::setShare(double share, bool strong)
{
    m_share = std::clamp(share, 0.0, 1.0);
    m_strong = strong;
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(painter, rect(), height() / 2.0, theme.color(Role::Sunken),
                theme.highContrast() ? theme.color(Role::Line) : QColor());
    const int wide = int(width() * m_share);
    if (wide < 2)
        return;
    const QRect filled = QStyle::visualRect(layoutDirection(), rect(), {0, 0, std::max(wide, height()), height()});
    drawRounded(painter, filled, height() / 2.0, theme.color(m_strong ? Role::Accent : Role::Ctl));
}

} // namespace textback
