// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/badge.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastCountRoom = 28;
constexpr int CountMargin = 12;
constexpr int WrapSlack = 8; ///< Words that fit to the pixel are wrapped.

} // namespace

RailItem::RailItem(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // words that wrap need more than the hint says
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RailItem::setCount(int count, bool hot)
{
    m_count = count;
    m_hot = hot;
    nameForReaders();
    updateGeometry(); // a count leaves less room for the words
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    nameForReaders();
    updateGeometry();
    update();
}

void RailItem::nameForReaders()
{
    setAccessibleName(m_count > 0 ? tr("%1, %2").arg(text(), QLocale().toString(m_count)) : text());
    setToolTip(m_folded ? text() : QString());
}

int RailItem::countRoom() const
{
    if (m_count <= 0)
        return LeastCountRoom;
    const QFontMetrics metrics(themeOf(this).font(TextSize::Small, m_hot ? QFont::DemiBold : QFont::Normal));
    return std::max(LeastCountRoom, metrics.horizontalAdvance(QLocale().toString(m_count)) + (m_hot ? 12 : 4));
}

int RailItem::textLeft() const
{
    return 44;
}

int RailItem::wantedWidth() const
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(isBelow() ? TextSize::Dense : TextSize::Body, QFont::DemiBold);
    return textLeft() + QFontMetrics(font).horizontalAdvance(text()) + WrapSlack + LeastCountRoom + CountMargin;
}

int RailItem::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    if (m_folded)
        return 40;
    const TextSize size = isBelow() ? TextSize::Dense : TextSize::Body;
    const QFontMetrics metrics(theme.font(size, QFont::DemiBold));
    const QRect words = metrics.boundingRect(QRect(0, 0, width - textLeft() - countRoom() - CountMargin, 200),
                                             Qt::TextWordWrap, text());
    return std::max(isBelow() ? 30 : 36, words.height() + (isBelow() ? 14 : 16));
}

QSize RailItem::sizeHint() const
{
    const int width = m_folded ? FoldedWidth - 16 : std::min(MostRailWidth - 16, wantedWidth());
    return {width, heightForWidth(width)};
}

void RailItem::paintFolded(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    paintIcon(painter, rect(), m_icon, 20, theme.color(Role::Text), this);
    if (m_count > 0) {
        const QRect corner = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 40, -2, 40, 22));
        paintCount(painter, corner, m_count, true, this);
    }
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool chosen = isChecked();
    if (chosen || underMouse() || isDown())
        drawRounded(painter, rect(), RadiusControl, theme.color(chosen || isDown() ? Role::Sel : Role::Hover));
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (chosen) {
        const int inset = m_folded || !isBelow() ? 8 : 6;
        drawRounded(painter, mirrored(QRect(0, inset, 3, height() - 2 * inset)), 1.5,
                    theme.color(isActiveWindow() ? Role::Accent : Role::Ctl));
    }
    if (m_folded)
        return paintFolded(painter);
    const QColor ink = chosen ? theme.onSel(Role::Text) : theme.color(Role::Text);
    if (!m_icon.isEmpty())
        paintIcon(painter, mirrored(QRect(12, 0, 20, height())), m_icon, 20, ink, this);
    painter.setFont(theme.font(isBelow() ? TextSize::Dense : TextSize::Body, chosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(ink);
    painter.drawText(mirrored(QRect(textLeft(), 0, width() - textLeft() - countRoom() - CountMargin, height())),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
    if (m_count > 0)
        paintCount(painter, mirrored(QRect(width() - countRoom() - CountMargin, 0, countRoom(), height())), m_count,
                   m_hot, this);
}

} // namespace textback
