// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/blockedpanel.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

BlockedPanel::BlockedPanel(QWidget *parent)
    : QWidget(parent),
      m_panel(new Panel(Role::CalmTint, Role::Calm, RadiusControl)),
      m_icon(new IconLabel(u"stop"_s, 24, Role::Calm)),
      m_title(new Label(TextSize::Body, Role::Text, QFont::DemiBold)),
      m_words(new Label(TextSize::Body)),
      m_call(new Button(ButtonKind::Primary, {}, u"phone"_s)),
      m_note(new Button(ButtonKind::Normal, {}, u"note"_s)),
      m_anyway(new Button(ButtonKind::Link))
{
    setObjectName(u"blockedPanel"_s);
    m_call->setObjectName(u"callInsteadButton"_s);
    m_note->setObjectName(u"blockedNoteButton"_s);
    m_anyway->setObjectName(u"writeAnywayButton"_s);
    for (Label *label : {m_title, m_words})
        label->setWordWrap(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 16, 20, 16);
    outer->addWidget(m_panel);
    auto *row = new QHBoxLayout(m_panel);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_call);
    buttons->addWidget(m_note);
    buttons->addSpacing(8);
    buttons->addWidget(m_anyway);
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    connect(m_call, &Button::clicked, this, &BlockedPanel::callPressed);
    connect(m_note, &Button::clicked, this, &BlockedPanel::notePressed);
    connect(m_anyway, &Button::clicked, this, &BlockedPanel::writeAnywayPressed);
}

void BlockedPanel::describe(BlockReason reason, const QString &callerName)
{
    m_reason = reason;
    m_callerName = callerName;
    retranslate();
}

void BlockedPanel::focusCall()
{
    m_call->setFocus(Qt::ShortcutFocusReason);
}

void BlockedPanel::retranslate()
{
    const bool stop = m_reason == BlockReason::AskedToStop;
    m_panel->setRoles(stop ? Role::CalmTint : Role::MissedTint, stop ? Role::Calm : Role::Missed);
    m_icon->setIcon(stop ? u"stop"_s : u"landline"_s, stop ? Role::Calm : Role::Missed);
    m_title->setText(stop ? tr("This person asked us not to text.") : tr("This number can't get texts."));
    m_words->setText(stop ? tr("No text may go to this number, from any line, until they write START or an owner "
                               "lifts it.")
                          : tr("A text to it failed before; it may be a landline. Ring instead."));
    m_call->setText(stop ? tr("Call instead") : tr("Call %1").arg(QString(m_callerName).replace(u'&', u"&&"_s)));
    m_note->setText(tr("Private note"));
    m_anyway->setText(tr("Write anyway"));
    m_anyway->setVisible(!stop);
}

void BlockedPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
