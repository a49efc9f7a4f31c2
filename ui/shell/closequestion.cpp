// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closequestion.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

CloseQuestion::CloseQuestion(QWidget *window) : QWidget(window)
{
    setObjectName(u"closeQuestion"_s);
    hide();
    window->installEventFilter(this);
    m_card = new Panel(Role::Surface, Role::Ctl, RadiusBubble, this);
    m_card->setMaximumWidth(480);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
    build();
}

void CloseQuestion::build()
{
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    auto *title =
        new Label(tr("Keep watching in the background?"), TextSize::PaneTitle, Role::Text, QFont::DemiBold, m_card);
    auto *words = new Label(tr("Missed calls are not texted while Textback is closed. This computer has no tray, so a "
                               "running Textback waits as a minimised window."),
                            TextSize::Body, Role::Text2, QFont::Normal, m_card);
    for (Label *label : {title, words}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto *keep = new Button(ButtonKind::Primary, tr("Keep running"), {}, m_card);
    auto *quit = new Button(ButtonKind::Normal, tr("Quit"), {}, m_card);
    auto *back = new Button(ButtonKind::Quiet, tr("Back"), {}, m_card);
    keep->setObjectName(u"keepRunningButton"_s);
    quit->setObjectName(u"quitButton"_s);
    back->setObjectName(u"closeBackButton"_s);
    buttons->addWidget(keep);
    buttons->addWidget(quit);
    buttons->addWidget(back);
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_first = keep;
    setAccessibleName(title->text());
    connect(keep, &Button::clicked, this, [this] {
        hide();
        emit keepRunningPressed();
    });
    connect(quit, &Button::clicked, this, &CloseQuestion::quitPressed);
    connect(back, &Button::clicked, this, &QWidget::hide);
}

void CloseQuestion::ask()
{
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_first->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void CloseQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor scrim = themeOf(this).color(Role::Text);
    scrim.setAlphaF(0.28F);
    painter.fillRect(rect(), scrim);
}

void CloseQuestion::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return hide();
    QWidget::keyPressEvent(event);
}

bool CloseQuestion::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace textback
