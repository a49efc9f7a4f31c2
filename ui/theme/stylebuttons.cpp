// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How push buttons, tool buttons, segments and links are drawn and measured.
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr char KindProperty[] = "textbackKind";
constexpr char IconProperty[] = "textbackIcon";
constexpr char KeyHintProperty[] = "textbackKeyHint";
constexpr char SmallProperty[] = "textbackSmall";
constexpr int IconSize = 18;
constexpr int Gap = 8;
constexpr int CapPadding = 5;

struct Face {
    QColor fill;
    QColor edge;
    QColor text;
};

bool isSmall(const QWidget *widget)
{
    return widget && widget->property(SmallProperty).toBool();
}

QString keyHintOf(const QWidget *widget)
{
    return widget ? widget->property(KeyHintProperty).toString() : QString();
}

QFont capFont(const Theme &theme)
{
    return theme.font(TextSize::Small, QFont::Medium);
}

bool isBold(ButtonKind kind)
{
    return kind == ButtonKind::Primary || kind == ButtonKind::Note || kind == ButtonKind::Practice;
}

QFont buttonFont(const Theme &theme, ButtonKind kind, bool small, bool chosen)
{
    const bool bold = isBold(kind) || chosen;
    const bool dense = small || kind == ButtonKind::Tab || kind == ButtonKind::Link;
    return theme.font(dense ? TextSize::Dense : TextSize::Body, bold ? QFont::DemiBold : QFont::Normal);
}

Face faceOf(const Theme &theme, ButtonKind kind, QStyle::State state)
{
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool over = state & QStyle::State_MouseOver;
    const auto color = [&theme](Role role) { return theme.color(role); };
    if (!(state & QStyle::State_Enabled)) {
        if (kind == ButtonKind::Quiet || kind == ButtonKind::Link || kind == ButtonKind::Tab)
            return {{}, {}, color(Role::Text3)};
        return {color(Role::Sunken), color(Role::Line), color(Role::Text3)};
    }
    switch (kind) {
    case ButtonKind::Primary: {
        const QColor fill = color(over || pressed ? Role::AccentHover : Role::Accent);
        return {fill, fill, color(Role::OnAccent)};
    }
    case ButtonKind::Practice:
        return {color(Role::Practice), color(Role::Practice), color(Role::OnPractice)};
    case ButtonKind::Note:
        return {color(Role::Note), color(Role::NoteEdge), color(Role::NoteText)};
    case ButtonKind::Link:
        return {{}, {}, color(over ? Role::AccentHover : Role::Accent)};
    case ButtonKind::Tab:
        return {{}, {}, color(state & QStyle::State_On ? Role::Accent : Role::Text2)};
    case ButtonKind::Quiet:
        return {pressed ? color(Role::Sel) : over ? color(Role::Hover) : QColor(), {}, color(Role::Text)};
    case ButtonKind::Normal:
    case ButtonKind::SegmentPart:
        break;
    }
    return {color(pressed    ? Role::Sel
                      : over ? Role::Hover
                             : Role::Surface),
            color(pressed ? Role::Accent : Role::Ctl), color(Role::Text)};
}

} // namespace

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(KindProperty, int(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKindOf(const QWidget *button)
{
    return button ? ButtonKind(button->property(KindProperty).toInt()) : ButtonKind::Normal;
}

void setButtonIcon(QWidget *button, const QString &name)
{
    button->setProperty(IconProperty, name);
    button->updateGeometry();
    button->update();
}

QString buttonIconOf(const QWidget *button)
{
    return button ? button->property(IconProperty).toString() : QString();
}

void setKeyHint(QWidget *button, const QString &keys)
{
    button->setProperty(KeyHintProperty, keys);
    button->updateGeometry();
}

void setSmall(QWidget *control)
{
    control->setProperty(SmallProperty, true);
}

QSize TextbackStyle::buttonSize(const QString &text, const QWidget *widget) const
{
    const ButtonKind kind = buttonKindOf(widget);
    const bool small = isSmall(widget);
    const QFontMetrics metrics(
        buttonFont(m_theme, kind, small, kind == ButtonKind::SegmentPart || kind == ButtonKind::Tab));
    const int height = std::max(small ? 28 : 32, m_theme.lineHeight(small ? TextSize::Dense : TextSize::Body) + 8);
    const bool hasIcon = !buttonIconOf(widget).isEmpty();
    if (text.isEmpty())
        return QSize(height, height);
    int width = metrics.horizontalAdvance(text) + metrics.averageCharWidth() / 2;
    if (hasIcon || kind == ButtonKind::SegmentPart)
        width += (hasIcon ? IconSize : 14) + Gap;
    if (const QString keys = keyHintOf(widget); !keys.isEmpty())
        width += Gap + QFontMetrics(capFont(m_theme)).horizontalAdvance(keys) + 2 * CapPadding;
    if (kind == ButtonKind::Link)
        return QSize(width, std::max(24, metrics.lineSpacing()));
    if (kind == ButtonKind::Tab)
        return QSize(width, std::max(28, m_theme.lineHeight(TextSize::Dense) + 8));
    return QSize(width + 2 * (small ? 10 : 12), height);
}

void TextbackStyle::drawButtonFace(ButtonKind kind, const QStyleOption &option, QPainter &painter) const
{
    const Face face = faceOf(m_theme, kind, option.state);
    const bool filled = isBold(kind) && (option.state & State_Enabled);
    const QColor edge = filled && m_theme.highContrast() ? m_theme.color(Role::Text) : face.edge;
    if (kind == ButtonKind::Tab && (option.state & State_On)) {
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), face.text);
        return;
    }
    drawRounded(painter, option.rect, RadiusControl, face.fill, edge);
    if (kind == ButtonKind::Primary && (option.state & State_Sunken))
        drawRounded(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), RadiusControl - 2, {}, face.text);
}

void TextbackStyle::drawLabel(const QStyleOption &option, const QRect &room, const QString &text, const QString &icon,
                              QColor color, QPainter &painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKindOf(widget);
    const bool chosen = (kind == ButtonKind::SegmentPart || kind == ButtonKind::Tab) && (option.state & State_On);
    const int iconSize = kind == ButtonKind::SegmentPart ? 14 : IconSize;
    QFont font = buttonFont(m_theme, kind, isSmall(widget), chosen);
    font.setUnderline(kind == ButtonKind::Link);
    const int textWidth = QFontMetrics(font).horizontalAdvance(text);
    const QString keys = keyHintOf(widget);
    const int keysWidth = keys.isEmpty() ? 0 : QFontMetrics(capFont(m_theme)).horizontalAdvance(keys) + 2 * CapPadding;
    const int iconWidth = icon.isEmpty() ? 0 : iconSize + (text.isEmpty() ? 0 : Gap);
    const int whole = std::min(room.width(), iconWidth + textWidth + (keysWidth > 0 ? keysWidth + Gap : 0));
    const bool leading = widget && widget->property("textbackLeading").toBool();
    const QRect content = kind == ButtonKind::Link || kind == ButtonKind::Tab || leading
        ? QRect(room.left(), room.top(), whole, room.height())
        : QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(whole, room.height()), room);
    const auto place = [&](int from, int width) {
        return visualRect(option.direction, room, QRect(content.left() + from, room.top(), width, room.height()));
    };
    const int textRoom = whole - iconWidth - (keysWidth > 0 ? keysWidth + Gap : 0);
    const bool iconLast = !text.isEmpty() && widget && widget->property("textbackIconLast").toBool();
    if (!icon.isEmpty())
        paintIcon(painter, place(iconLast ? textRoom + Gap : 0, iconSize), icon, iconSize, color, widget);
    painter.setFont(font);
    painter.setPen(color);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                            : Qt::TextHideMnemonic;
    painter.drawText(place(iconLast ? 0 : iconWidth, textRoom + 1),
                     Qt::AlignVCenter | Qt::AlignLeading | mnemonic | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, textRoom + 1, Qt::TextShowMnemonic));
    if (keysWidth > 0) {
        painter.setFont(capFont(m_theme));
        const QRect cap = place(whole - keysWidth, keysWidth);
        const int capHeight = std::max(18, painter.fontMetrics().height() + 2);
        const int spare = (cap.height() - capHeight) / 2;
        drawKeyCap(painter, cap.adjusted(0, spare, 0, -spare), keys, color);
    }
}

void TextbackStyle::drawPushButton(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKindOf(widget);
    painter.save();
    drawButtonFace(kind, button, painter);
    const bool padded = kind != ButtonKind::Link && kind != ButtonKind::Tab;
    const int padding = padded && !button.text.isEmpty() ? 8 : 0;
    drawLabel(button, button.rect.adjusted(padding, 0, -padding, 0), button.text, buttonIconOf(widget),
              faceOf(m_theme, kind, button.state).text, painter, widget);
    painter.restore();
}

void TextbackStyle::drawToolButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKindOf(widget);
    painter.save();
    QString icon = buttonIconOf(widget);
    QColor color = faceOf(m_theme, kind, button.state).text;
    if (kind == ButtonKind::SegmentPart) {
        drawSegmentFace(button, painter, widget);
        const bool chosen = button.state & State_On;
        icon = chosen ? u"tick"_s : QString();
        color = m_theme.color(!(button.state & State_Enabled) ? Role::Text3 : chosen ? Role::OnTint : Role::Text);
    } else {
        drawButtonFace(kind, button, painter);
        if (kind == ButtonKind::Quiet && button.text.isEmpty() && (button.state & State_Enabled))
            color = m_theme.color(Role::Text2);
    }
    const bool wordsShown = button.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool hasMenu = wordsShown && (button.features & QStyleOptionToolButton::HasMenu);
    QRect room = button.rect.adjusted(wordsShown ? 8 : 0, 0, wordsShown ? -8 : 0, 0);
    if (hasMenu) {
        const QRect chevron =
            visualRect(button.direction, room, QRect(room.right() - 15, room.top(), 16, room.height()));
        paintIcon(painter, chevron, u"chevron-down"_s, 16, m_theme.color(Role::Text2), widget);
        room = visualRect(button.direction, room, room.adjusted(0, 0, -20, 0));
    }
    drawLabel(button, room, wordsShown ? button.text : QString(), icon, color, painter, widget);
    painter.restore();
}

void TextbackStyle::drawSegmentFace(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const QString place = widget ? widget->property("textbackPlace").toString() : QString();
    const Role fill = (option.state & State_On) ? Role::Tint
        : (option.state & State_Sunken)         ? Role::Sel
        : (option.state & State_MouseOver)      ? Role::Hover
                                                : Role::Surface;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const QRectF whole = option.rect;
    const qreal out = RadiusControl * 2; // pushes the round corners that are not wanted out of the clip
    const bool first = place == u"first"_s;
    const bool last = place == u"last"_s;
    const bool roundLeft = rightToLeft ? last : first;
    const bool roundRight = rightToLeft ? first : last;
    painter.save();
    painter.setClipRect(whole);
    drawRounded(painter, whole.adjusted(roundLeft ? 0 : -out, 0, roundRight ? 0 : out, 0), RadiusControl,
                m_theme.color(fill), m_theme.color((option.state & State_Enabled) ? Role::Ctl : Role::Line));
    if (!first) {
        const qreal x = rightToLeft ? whole.right() - 1 : whole.left();
        drawHairline(painter, {x, whole.top() + 1}, {x, whole.bottom() - 1}, m_theme.color(Role::Line));
    }
    painter.restore();
}

} // namespace textback
