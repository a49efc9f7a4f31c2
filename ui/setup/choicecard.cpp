// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choicecard.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>

namespace textback {

namespace {

constexpr int Padding = 16;
constexpr int RingSize = 20;
constexpr int IconSize = 20;
constexpr int LeastCardWidth = 240;

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, [this] { update(); });
}

void ChoiceCard::setWords(const QString &title, const QString &sentence)
{
    setText(title);
    m_sentence = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

int ChoiceCard::wordsStart() const
{
    return Padding + RingSize + 16 + IconSize + 16;
}

int ChoiceCard::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    const int room = std::max(80, width - wordsStart() - Padding);
    const QFontMetrics title(theme.font(TextSize::Body, QFont::DemiBold));
    const QFontMetrics words(theme.font(TextSize::Dense));
    const int high = title.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text()).height()
        + words.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_sentence).height();
    return std::max(high, 2 * theme.lineHeight(TextSize::Body)) + 4 + 2 * Padding;
}

QSize ChoiceCard::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {LeastCardWidth, heightForWidth(LeastCardWidth)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const bool on = isChecked();
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QColor fill = theme.color(on ? Role::Tint : underMouse() ? Role::Hover : Role::Surface);
    drawRounded(painter, rect(), RadiusControl, fill, theme.color(on ? Role::Accent : Role::Line), Qt::SolidLine,
                on ? 2 : 0);
    const QRect ring = placed({Padding, (height() - RingSize) / 2, RingSize, RingSize});
    painter.setPen(QPen(theme.color(on ? Role::Accent : Role::Ctl), 1.5));
    painter.setBrush(theme.color(Role::Surface));
    painter.drawEllipse(QRectF(ring).adjusted(1, 1, -1, -1));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        painter.drawEllipse(QRectF(ring).adjusted(5, 5, -5, -5));
    }
    paintIcon(painter, placed({Padding + RingSize + 16, 0, IconSize, height()}), m_icon, IconSize,
              theme.color(Role::Accent), this);
    const int room = std::max(80, width() - wordsStart() - Padding);
    const QFont titleFont = theme.font(TextSize::Body, QFont::DemiBold);
    const QFontMetrics title(titleFont);
    const QFontMetrics words(theme.font(TextSize::Dense));
    const int titleHeight = title.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text()).height();
    const int wordsHeight = words.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_sentence).height();
    const int top = (height() - titleHeight - wordsHeight - 4) / 2;
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap;
    painter.setPen(theme.color(on ? Role::OnTint : Role::Text));
    painter.setFont(titleFont);
    painter.drawText(placed({wordsStart(), top, room, titleHeight}), flags, text());
    painter.setPen(theme.color(on ? Role::OnTint : Role::Text2));
    painter.setFont(theme.font(TextSize::Dense));
    painter.drawText(placed({wordsStart(), top + titleHeight + 4, room, wordsHeight + 4}), flags, m_sentence);
}

} // namespace textback
