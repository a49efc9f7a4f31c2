// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/textbackstyle.h"

#include "ui/theme/mirroring.h"
#include "ui/theme/shapes.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ScrollBarWidth = 10;
constexpr int RingMargin = 4; ///< 2 px of ring, 2 px away from the control.

const TextbackStyle *styleOf(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return qobject_cast<const TextbackStyle *>(style);
}

/// The two arrows of a field that counts up and down.
void drawSpinArrows(const QStyleOptionSpinBox &spin, QPainter &painter, const Theme &theme, const QStyle &style,
                    const QWidget *widget)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool up : {true, false}) {
        const auto part = up ? QStyle::SC_SpinBoxUp : QStyle::SC_SpinBoxDown;
        const auto step = up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
        const QRect box = style.subControlRect(QStyle::CC_SpinBox, &spin, part, widget);
        const bool usable = (spin.state & QStyle::State_Enabled) && (spin.stepEnabled & step);
        if (usable && (spin.state & QStyle::State_MouseOver) && (spin.activeSubControls & part))
            drawRounded(painter, box.adjusted(1, 1, -1, -1), RadiusSmall, theme.color(Role::Hover));
        const QPointF tip = QRectF(box).center() + QPointF(0, up ? -2 : 2);
        const qreal foot = up ? 4 : -4;
        painter.setPen(QPen(theme.color(usable ? Role::Text2 : Role::Line), 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(QPolygonF{tip + QPointF(-4, foot), tip, tip + QPointF(4, foot)});
    }
    painter.restore();
}

} // namespace

TextbackStyle::TextbackStyle(ThemeChoice choice)
    : QProxyStyle(QStyleFactory::create(u"fusion"_s)),
      m_choice(choice),
      m_theme(Theme::make(choice, QApplication::palette(), QApplication::font()))
{
}

void TextbackStyle::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    // An application palette without roles of its own is made anew from the system's, which brings it to polish().
    QApplication::setPalette(QPalette());
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

void TextbackStyle::polish(QPalette &palette)
{
    m_theme = Theme::make(m_choice, palette, QApplication::font());
    palette = m_theme.palette();
}

void TextbackStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    mirrorMargins(*widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void TextbackStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring is a frame of its own, outside the control
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawFieldFrame(*option, *painter);
        return;
    case PE_Frame:
    case PE_FrameTabWidget:
        return; // areas are told apart by hairlines and fills
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        drawRounded(*painter, option->rect, element == PE_PanelMenu ? RadiusControl : RadiusSmall,
                    m_theme.color(Role::Surface), m_theme.color(Role::Ctl));
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        return; // delegates draw their rows whole
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TextbackStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawPushButton(*button, *painter, widget);
        break;
    case CE_CheckBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionButton *>(option))
            return drawCheckBox(*box, *painter, widget);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return drawMenuItem(*item, *painter, widget);
        break;
    case CE_MenuEmptyArea:
        return;
    case CE_ComboBoxLabel:
        return; // drawn with the box
    case CE_FocusFrame:
        drawRounded(*painter, option->rect, RadiusControl + RingMargin, {}, m_theme.color(Role::Focus), Qt::SolidLine,
                    2);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.color(Role::Line));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TextbackStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return drawToolButton(*button, *painter, widget);
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(*combo, *painter, widget);
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
            drawFieldFrame(*spin, *painter);
            if (spin->buttonSymbols != QAbstractSpinBox::NoButtons)
                drawSpinArrows(*spin, *painter, m_theme, *this, widget);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(*bar, *painter, widget);
    }
    if (control == CC_Slider) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawSlider(*slider, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int TextbackStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 24;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return RingMargin;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
        return 18;
    case PM_SmallIconSize:
    case PM_SliderLength:
        return 16;
    case PM_SliderThickness:
        return 24;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit *>(widget))
            return 1;
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 0 : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TextbackStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
        return 0;
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton; // pressed where one wants to be
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(returned))
            mask->region = roundedMask(option->rect, hint == SH_Menu_Mask ? RadiusControl : RadiusSmall);
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

const Theme &themeOf(const QWidget *widget)
{
    if (const TextbackStyle *style = styleOf(widget))
        return style->theme();
    static const Theme plain = Theme::make(ThemeChoice::Light, QPalette(), QFont()); // a widget shown without our style
    return plain;
}

void paintIcon(QPainter &painter, const QRect &room, const QString &name, int size, const QColor &color,
               const QWidget *widget)
{
    const TextbackStyle *style = styleOf(widget);
    if (name.isEmpty() || !style)
        return;
    const QRect place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(size, size), room);
    painter.drawPixmap(place.topLeft(),
                       style->icons().pixmap(name, size, color, painter.device()->devicePixelRatio(),
                                             widget ? widget->layoutDirection() : Qt::LeftToRight));
}

} // namespace textback
