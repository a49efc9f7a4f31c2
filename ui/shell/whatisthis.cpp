// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whatisthis.h"

#include "ui/widgets/badge.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QWhatsThis>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// What stands on a widget at a point of it.
QString wordsOn(const QWidget &widget, const QPoint &at)
{
    QString words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words += u' ' + label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words += u' ' + button->text();
    if (const auto *badge = qobject_cast<const Badge *>(&widget))
        words += u' ' + badge->text();
    const auto *itself = qobject_cast<const QAbstractItemView *>(&widget); // with the keyboard
    if (const auto *view = itself ? itself : qobject_cast<const QAbstractItemView *>(widget.parentWidget())) {
        const QModelIndex row = itself ? view->currentIndex() : view->indexAt(at);
        words += u' ' + row.data(Qt::AccessibleTextRole).toString() + u' ' + row.data().toString();
    }
    return words;
}

QString said(const HelpEntry &entry)
{
    return u"<b>%1</b><br>%2"_s.arg(entry.question.toHtmlEscaped(), entry.answer.toHtmlEscaped());
}

/// What a part of a dialog is for: its own words, or what the dialog says of itself.
QString meaningInDialog(const QWidget &widget)
{
    const QWidget &dialog = *widget.window();
    QString words = widget.accessibleDescription();
    if (words.isEmpty() || words == widget.accessibleName())
        words = widget.toolTip();
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (auto label = labels.begin(); words.isEmpty() && label != labels.end(); ++label) {
        if ((*label)->wordWrap() && (*label)->isVisible())
            words = (*label)->text(); // what it is about stands first
    }
    const QString name = widget.accessibleName().isEmpty() ? dialog.windowTitle() : widget.accessibleName();
    return said({name, words});
}

bool asksByKey(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::ShiftModifier;
}

} // namespace

WhatIsThis::WhatIsThis(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this); // dialogs have no actions of the window
}

void WhatIsThis::begin(Place place)
{
    m_place = place;
    m_asking = true;
    QWhatsThis::enterWhatsThisMode();
}

void WhatIsThis::explainFocus(Place place)
{
    m_place = place;
    QWidget *focused = QApplication::focusWidget();
    explain(focused && isOurs(*focused) ? *focused : m_window);
}

void WhatIsThis::explain(QWidget &widget)
{
    const QPoint middle = widget.rect().center();
    QWhatsThis::showText(widget.mapToGlobal(middle), meaningAt(widget, middle), &widget);
}

bool WhatIsThis::isOurs(const QWidget &widget) const
{
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        if (part == &m_window)
            return true;
    }
    return false;
}

QString WhatIsThis::meaningAt(const QWidget &widget, const QPoint &at) const
{
    const QString words = wordsOn(widget, at);
    for (const HelpEntry &entry : HelpPages::page(HelpTopic::Words).entries) {
        if (words.contains(entry.question, Qt::CaseInsensitive))
            return said(entry);
    }
    for (const QWidget *part = &widget; part; part = part->parentWidget()) {
        if (part->objectName() == "statusStrip"_L1)
            return said(HelpPages::page(HelpTopic::Watching).entries.constFirst());
        if (!part->whatsThis().isEmpty())
            return part->whatsThis().toHtmlEscaped();
    }
    if (widget.window() != &m_window)
        return meaningInDialog(widget);
    return said(HelpPages::page(HelpPages::topicOf(m_place)).entries.constFirst());
}

bool WhatIsThis::eventFilter(QObject *watched, QEvent *event)
{
    const bool byKey = asksByKey(*event);
    if (!m_asking && !byKey)
        return false;
    if (event->type() == QEvent::LeaveWhatsThisMode)
        m_asking = false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !isOurs(*widget))
        return false;
    if (byKey) {
        explain(*widget);
        return true;
    }
    if (event->type() == QEvent::QueryWhatsThis) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WhatsThis) {
        const auto *asked = static_cast<QHelpEvent *>(event);
        QWhatsThis::showText(asked->globalPos(), meaningAt(*widget, asked->pos()), widget);
        event->accept();
        return true;
    }
    return false;
}

} // namespace textback
