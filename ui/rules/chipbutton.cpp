// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/chipbutton.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int Beside = 8;
constexpr int Arrow = 14;

} // namespace

ChipButton::ChipButton(const QString &words, QWidget *parent) : QPushButton(words, parent)
{
    setAutoDefault(false);
    setAccessibleName(words);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ChipButton::setWrong(bool wrong)
{
    m_wrong = wrong;
    update();
}

QSize ChipButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const int words = QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(text());
    return {words + 3 * Beside + Arrow, theme.lineHeight(TextSize::Body) + 4};
}

QSize ChipButton::minimumSizeHint() const
{
    return {4 * Beside + Arrow, sizeHint().height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool hot = underMouse() || isDown();
    const QColor fill = theme.color(m_wrong ? Role::MissedTint : hot ? Role::Sel : Role::Tint);
    const QColor words = theme.color(m_wrong ? Role::Missed : Role::OnTint);
    const bool edged = theme.highContrast() || hot;
    drawRounded(painter, rect(), RadiusSmall + 2, fill, edged ? theme.color(Role::Accent) : QColor());
    painter.setFont(theme.font(TextSize::Body));
    painter.setPen(words);
    const QRect room = rect().adjusted(Beside, 0, -Beside, 0);
    const QRect arrow =
        QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter, {Arrow, Arrow}, room);
    QRect said = room;
    layoutDirection() == Qt::RightToLeft ? said.setLeft(arrow.right() + 4) : said.setRight(arrow.left() - 4);
    painter.drawText(said, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, said.width()));
    paintIcon(painter, arrow, u"chevron-down"_s, Arrow, words, this);
}

} // namespace textback
