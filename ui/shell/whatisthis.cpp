// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whatisthis.h"

#include "ui/widgets/badge.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
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
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget())) {
        const QModelIndex row = view->indexAt(at);
        words += u' ' + row.data(Qt::AccessibleTextRole).toString() + u' ' + row.data().toString();
    }
    return words;
}

QString said(const HelpEntry &entry)
{
    return u"<b>%1</b><br>%2"_s.arg(entry.question.toHtmlEscaped(), entry.answer.toHtmlEscaped());
}

} // namespace

WhatIsThis::WhatIsThis(QWidget &window) : QObject(&window), m_window(window) {}

void WhatIsThis::begin(Place place)
{
    m_place = place;
    qApp->installEventFilter(this);
    QWhatsThis::enterWhatsThisMode();
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
    return said(HelpPages::page(HelpPages::topicOf(m_place)).entries.constFirst());
}

bool WhatIsThis::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LeaveWhatsThisMode)
        qApp->removeEventFilter(this);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != &m_window)
        return false;
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
