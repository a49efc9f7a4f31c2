// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How editors, combo boxes, check boxes, switches, menus and scroll bars are drawn, and what every control measures.
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int BoxSize = 18;
constexpr QSize SwitchSize(36, 20);

bool isSwitch(const QWidget *widget)
{
    return widget && widget->property("textbackSwitch").toBool();
}

} // namespace

void TextbackStyle::drawFieldFrame(const QStyleOption &option, QPainter &painter) const
{
    const bool focus = option.state & State_HasFocus;
    const bool enabled = option.state & State_Enabled;
    drawRounded(painter, option.rect, RadiusControl, m_theme.color(enabled ? Role::Surface : Role::Sunken),
                m_theme.color(focus         ? Role::Focus
                                  : enabled ? Role::Ctl
                                            : Role::Line),
                Qt::SolidLine, focus ? 2 : 0);
}

void TextbackStyle::drawComboBox(const QStyleOptionComboBox &combo, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    const bool enabled = combo.state & State_Enabled;
    const Role fill = !enabled ? Role::Sunken : (combo.state & State_MouseOver) ? Role::Hover : Role::Surface;
    drawRounded(painter, combo.rect, RadiusControl, m_theme.color(fill),
                m_theme.color(enabled ? Role::Ctl : Role::Line));
    const QRect chevron = visualRect(combo.direction, combo.rect,
                                     QRect(combo.rect.right() - 27, combo.rect.top(), 24, combo.rect.height()));
    paintIcon(painter, chevron, u"chevron-down"_s, 16, m_theme.color(Role::Text2), widget);
    const QRect words = visualRect(combo.direction, combo.rect, combo.rect.adjusted(12, 0, -32, 0));
    painter.setFont(m_theme.font(TextSize::Body, QFont::DemiBold));
    painter.setPen(m_theme.color(enabled ? Role::Text : Role::Text3));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(combo.currentText, Qt::ElideRight, words.width()));
    painter.restore();
}

void TextbackStyle::drawSwitch(const QStyleOptionButton &box, QPainter &painter) const
{
    const bool on = box.state & State_On;
    const bool enabled = box.state & State_Enabled;
    const QRect track =
        visualRect(box.direction, box.rect,
                   QRect(box.rect.left(), box.rect.top() + (box.rect.height() - SwitchSize.height()) / 2,
                         SwitchSize.width(), SwitchSize.height()));
    const QColor fill = m_theme.color(on && enabled ? Role::Accent : Role::Sunken);
    drawRounded(painter, track, SwitchSize.height() / 2, fill,
                m_theme.color(!enabled ? Role::Line
                                  : on ? Role::Accent
                                       : Role::Ctl));
    const bool knobRight = on != (box.direction == Qt::RightToLeft);
    const QRectF knob(knobRight ? track.right() - 16 : track.left() + 4, track.top() + 4, 12, 12);
    drawRounded(painter, knob, 6, m_theme.color(on && enabled ? Role::OnAccent : Role::Ctl));
}

void TextbackStyle::drawCheckBox(const QStyleOptionButton &box, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    int taken = SwitchSize.width();
    if (isSwitch(widget)) {
        drawSwitch(box, painter);
    } else {
        taken = BoxSize;
        const QRect square =
            visualRect(box.direction, box.rect,
                       QRect(box.rect.left(), box.rect.top() + (box.rect.height() - BoxSize) / 2, BoxSize, BoxSize));
        const bool on = box.state & State_On;
        drawRounded(painter, square, RadiusSmall, m_theme.color(on ? Role::Accent : Role::Surface),
                    m_theme.color(on ? Role::Accent : Role::Ctl));
        if (on)
            paintIcon(painter, square, u"tick"_s, 14, m_theme.color(Role::OnAccent), widget);
    }
    const QRect words = visualRect(box.direction, box.rect, box.rect.adjusted(taken + 8, 0, 0, 0));
    painter.setFont(m_theme.font(TextSize::Body));
    painter.setPen(m_theme.color((box.state & State_Enabled) ? Role::Text : Role::Text3));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, box.text);
    painter.restore();
}

void TextbackStyle::drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const qreal y = item.rect.center().y();
        drawHairline(painter, {item.rect.left() + 4.0, y}, {item.rect.right() - 4.0, y}, m_theme.color(Role::Line));
        painter.restore();
        return;
    }
    const bool chosen = (item.state & State_Selected) && (item.state & State_Enabled);
    if (chosen)
        drawRounded(painter, item.rect, RadiusSmall, m_theme.color(Role::Sel));
    const QColor color = !(item.state & State_Enabled) ? m_theme.color(Role::Text3)
        : chosen                                       ? m_theme.onSel(Role::Text)
                                                       : m_theme.color(Role::Text);
    const auto place = [&](const QRect &rect) { return visualRect(item.direction, item.rect, rect); };
    if (item.checked)
        paintIcon(painter, place(QRect(item.rect.left() + 8, item.rect.top(), 16, item.rect.height())), u"tick"_s, 16,
                  color, widget);
    const QStringList parts = item.text.split(u'\t');
    painter.setPen(color);
    painter.setFont(m_theme.font(
        TextSize::Body, item.menuItemType == QStyleOptionMenuItem::DefaultItem ? QFont::DemiBold : QFont::Normal));
    const QRect words = item.rect.adjusted(item.menuHasCheckableItems ? 32 : 12, 0, -12, 0);
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextHideMnemonic, parts.value(0));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, place(QRect(item.rect.right() - 24, item.rect.top(), 16, item.rect.height())),
                  u"chevron-right"_s, 16, color, widget);
    if (parts.size() > 1) {
        painter.setFont(m_theme.font(TextSize::Small));
        painter.setPen(chosen ? color : m_theme.color(Role::Text2));
        painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignTrailing, parts.at(1));
    }
    painter.restore();
}

void TextbackStyle::drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const
{
    const QRect thumb = proxy()->subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    if (bar.minimum == bar.maximum || !thumb.isValid())
        return;
    const QRectF shape =
        bar.orientation == Qt::Vertical ? QRectF(thumb).adjusted(2, 2, -2, -2) : QRectF(thumb).adjusted(2, 2, -2, -2);
    const bool active = (bar.state & State_MouseOver) || (bar.activeSubControls & SC_ScrollBarSlider);
    drawRounded(painter, shape, 3, m_theme.color(active ? Role::Text2 : Role::Ctl));
}

void TextbackStyle::drawSlider(const QStyleOptionSlider &slider, QPainter &painter, const QWidget *widget) const
{
    constexpr int Groove = 4;
    const bool enabled = slider.state & State_Enabled;
    const QRect handle = proxy()->subControlRect(CC_Slider, &slider, SC_SliderHandle, widget);
    const QRectF groove(slider.rect.left(), slider.rect.center().y() - Groove / 2 + 1, slider.rect.width(), Groove);
    drawRounded(painter, groove, Groove / 2, m_theme.color(Role::Sunken), m_theme.color(Role::Ctl));
    QRectF passed = groove;
    if (slider.upsideDown) // right to left: the end is at the left
        passed.setLeft(handle.center().x());
    else
        passed.setRight(handle.center().x());
    const QColor color = m_theme.color(enabled ? Role::Accent : Role::Ctl);
    drawRounded(painter, passed, Groove / 2, color);
    const QRectF knob = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(14, 14), handle);
    drawRounded(painter, knob, knob.height() / 2, color, m_theme.color(Role::Surface), Qt::SolidLine, 2);
}

QRect TextbackStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                    const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    // No arrow buttons: the groove is the whole bar.
    const bool vertical = bar->orientation == Qt::Vertical;
    const int room = vertical ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const int length = range > 0
        ? std::clamp(int(qint64(bar->pageStep) * room / (range + bar->pageStep)), std::min(24, room), room)
        : room;
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return vertical ? QRect(bar->rect.left(), from, bar->rect.width(), size)
                        : visualRect(bar->direction, bar->rect, QRect(from, bar->rect.top(), size, bar->rect.height()));
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(start, length);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + length, room - start - length);
    default:
        return {};
    }
}

QRect TextbackStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents)
        return option->rect.adjusted(8, 1, -8, -1);
    if (element == SE_CheckBoxClickRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TextbackStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const int control = std::max(32, m_theme.lineHeight(TextSize::Body) + 8);
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option); push && type == CT_PushButton)
        return buttonSize(push->text, widget);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option); tool && type == CT_ToolButton) {
        const bool words = tool->toolButtonStyle != Qt::ToolButtonIconOnly;
        const QSize plain = buttonSize(words ? tool->text : QString(), widget);
        return words && (tool->features & QStyleOptionToolButton::HasMenu) ? plain + QSize(20, 0) : plain;
    }
    if (type == CT_LineEdit)
        return QSize(size.width(), std::max(size.height(), control));
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && type == CT_ComboBox) {
        const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
        const int longest = size.width() + size.width() / 8; // measured in plain type, drawn in a heavier one
        return QSize(std::max(longest, metrics.horizontalAdvance(combo->currentText)) + 44, control);
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option); box && type == CT_CheckBox) {
        const int mark = isSwitch(widget) ? SwitchSize.width() : BoxSize;
        const int words =
            box->text.isEmpty() ? 0 : QFontMetrics(m_theme.font(TextSize::Body)).horizontalAdvance(box->text) + 12;
        return QSize(mark + words, std::max(24, m_theme.lineHeight(TextSize::Body)));
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); item && type == CT_MenuItem) {
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(size.width(), 9);
        const QFontMetrics metrics(m_theme.font(TextSize::Body, QFont::DemiBold));
        const QStringList parts = item->text.split(u'\t');
        const int keys = parts.size() > 1 ? metrics.horizontalAdvance(parts.at(1)) + 24 : 0;
        return QSize(metrics.horizontalAdvance(parts.value(0)) + keys + (item->menuHasCheckableItems ? 48 : 28),
                     control);
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace textback
