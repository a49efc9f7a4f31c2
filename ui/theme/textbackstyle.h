// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/iconcache.h"
#include "ui/theme/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionToolButton;

namespace textback {

/// What a button is for, and so what it looks like.
enum class ButtonKind {
    Normal,
    Primary, ///< What Enter does; one in a pane.
    Quiet, ///< No edge until pointed at.
    Link, ///< Underlined words.
    Note, ///< Yellow: keeps a private note.
    Practice, ///< Orange: leaves practice.
    Tab, ///< Words with a line below the chosen one.
    SegmentPart
};

/// The one style of the program, over Fusion, so that every measure holds on every system. Owns the theme in use and
/// follows the computer's palette through polish(). UI thread.
class TextbackStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit TextbackStyle(ThemeChoice choice = ThemeChoice::System);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] const IconCache &icons() const { return m_icons; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// Changes the scheme and repaints everything; nothing is rebuilt. Call when the system font changes, too.
    void setChoice(ThemeChoice choice);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;

private:
    void drawPushButton(const QStyleOptionButton &button, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton &button, QPainter &painter, const QWidget *widget) const;
    void drawButtonFace(ButtonKind kind, const QStyleOption &option, QPainter &painter) const;
    void drawSegmentFace(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawLabel(const QStyleOption &option, const QRect &room, const QString &text, const QString &icon,
                   QColor color, QPainter &painter, const QWidget *widget) const;
    void drawCheckBox(const QStyleOptionButton &box, QPainter &painter, const QWidget *widget) const;
    void drawSwitch(const QStyleOptionButton &box, QPainter &painter) const;
    void drawFieldFrame(const QStyleOption &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComboBox &combo, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionSlider &slider, QPainter &painter, const QWidget *widget) const;
    [[nodiscard]] QSize buttonSize(const QString &text, const QWidget *widget) const;

    ThemeChoice m_choice;
    Theme m_theme;
    IconCache m_icons;
};

/// The theme a widget is drawn with. Valid until the scheme changes: do not keep the reference.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);
/// Draws one of our icons centred in `room`, mirrored where it has to be.
void paintIcon(QPainter &painter, const QRect &room, const QString &name, int size, const QColor &color,
               const QWidget *widget);

void setButtonKind(QWidget *button, ButtonKind kind);
[[nodiscard]] ButtonKind buttonKindOf(const QWidget *button);
/// One of our icons, drawn in the colour of the button's words.
void setButtonIcon(QWidget *button, const QString &name);
[[nodiscard]] QString buttonIconOf(const QWidget *button);
/// The key shown as a cap in the button, as people write it.
void setKeyHint(QWidget *button, const QString &keys);
/// 28 px instead of 32.
void setSmall(QWidget *control);

} // namespace textback
