// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/controls.h"

#include "ui/theme/shapes.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace textback {

Button::Button(ButtonKind kind, const QString &text, const QString &icon, QWidget *parent) : QPushButton(text, parent)
{
    setButtonKind(this, kind);
    if (!icon.isEmpty())
        setButtonIcon(this, icon);
    setAutoDefault(false);
    if (kind == ButtonKind::Link)
        setCursor(Qt::PointingHandCursor);
}

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setButtonKind(this, ButtonKind::Quiet);
    setButtonIcon(this, icon);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

Switch::Switch(QWidget *parent) : QCheckBox(parent)
{
    setProperty("textbackSwitch", true);
}

Segment::Segment(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segment::pressed);
}

void Segment::setChoices(const QStringList &choices)
{
    for (int index = int(m_group->buttons().size()); index < choices.size(); ++index) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("textbackPlace",
                            index == 0                        ? u"first"_s
                                : index == choices.size() - 1 ? u"last"_s
                                                              : u"middle"_s);
        setButtonKind(button, ButtonKind::SegmentPart);
        m_group->addButton(button, index);
        layout()->addWidget(button);
    }
    for (int index = 0; index < choices.size(); ++index) {
        m_group->button(index)->setText(choices.at(index));
        m_group->button(index)->setAccessibleName(choices.at(index));
    }
}

int Segment::chosen() const
{
    return m_group->checkedId();
}

void Segment::setChosen(int index)
{
    if (QAbstractButton *button = m_group->button(index)) {
        button->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // an exclusive group keeps one part checked for ever
    for (QAbstractButton *button : m_group->buttons())
        button->setChecked(false);
    m_group->setExclusive(true);
}

QToolButton *Segment::part(int index) const
{
    return qobject_cast<QToolButton *>(m_group->button(index));
}

FocusRing::FocusRing(QWidget *window) : QFocusFrame(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    const bool ours = now && now->window() == m_window;
    if (ours && QGuiApplication::mouseButtons() != Qt::NoButton)
        m_window->setAttribute(Qt::WA_KeyboardFocusChange, false); // Qt never takes it back by itself
    const bool byKeyboard = ours && m_window->testAttribute(Qt::WA_KeyboardFocusChange);
    // Editors change their edge and lists ring their rows by themselves.
    const bool ringed =
        byKeyboard && (qobject_cast<QAbstractButton *>(now) || now->property("textbackRinged").toBool());
    setWidget(ringed ? now : nullptr);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPointF end = m_orientation == Qt::Horizontal ? QPointF(width(), 0) : QPointF(0, height());
    drawHairline(painter, {0, 0}, end, themeOf(this).color(Role::Line));
}

Panel::Panel(Role fill, std::optional<Role> edge, int radius, QWidget *parent)
    : QWidget(parent), m_fill(fill), m_edge(edge), m_radius(radius)
{
}

void Panel::setRoles(Role fill, std::optional<Role> edge)
{
    m_fill = fill;
    m_edge = edge;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_radius == 0 && !m_edge)
        painter.fillRect(rect(), theme.color(m_fill));
    else
        drawRounded(painter, rect(), m_radius, theme.color(m_fill), m_edge ? theme.color(*m_edge) : QColor());
}

IconLabel::IconLabel(const QString &icon, int size, Role role, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_size(size), m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_icon.isEmpty())
        drawRounded(painter, QRectF(rect()).adjusted(1, 1, -1, -1), m_size / 2.0, {}, themeOf(this).color(Role::Ctl));
    else
        paintIcon(painter, rect(), m_icon, m_size, themeOf(this).color(m_role), this);
}

} // namespace textback
