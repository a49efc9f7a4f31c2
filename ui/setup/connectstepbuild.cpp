// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the step is put together.
#include "ui/setup/advancedsignin.h"
#include "ui/setup/choicecard.h"
#include "ui/setup/connectstep.h"
#include "ui/setup/linelist.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

template <typename T> T *named(T *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

void ConnectStep::build()
{
    m_carrier = named(new ChoiceCard(u"phone"_s, this), u"carrierCard"_s);
    m_look = named(new ChoiceCard(u"practice"_s, this), u"lookCard"_s);
    body()->addWidget(m_carrier);
    body()->addWidget(m_look);
    body()->addSpacing(8);
    body()->addWidget(buildAsks());

    m_connected = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(m_connected);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new IconLabel(u"done"_s, 24, Role::Ok, m_connected));
    m_connectedTitle = new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, m_connected);
    head->addWidget(m_connectedTitle, 1);
    m_anew = named(new Button(ButtonKind::Link, {}, {}, m_connected), u"signInAgainButton"_s);
    head->addWidget(m_anew);
    column->addLayout(head);
    m_connectedWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, m_connected);
    m_connectedWords->setWordWrap(true);
    column->addWidget(m_connectedWords);
    m_lines = new LineList(m_connected);
    column->addWidget(m_lines);
    body()->addWidget(m_connected);

    body()->addSpacing(8);
    m_troubleWords = new Label(TextSize::Body, Role::Missed, QFont::Normal, this);
    m_troubleWords->setWordWrap(true);
    body()->addWidget(m_troubleWords);
    m_open = named(new Button(ButtonKind::Primary, {}, u"external"_s, this), u"openSignInButton"_s);
    m_cancel = named(new Button(ButtonKind::Normal, {}, {}, this), u"cancelSignInButton"_s);
    m_reopen = named(new Button(ButtonKind::Link, {}, {}, this), u"reopenPageButton"_s);
    m_hint = new Label(TextSize::Small, Role::Text2, QFont::Normal, this);
    m_hint->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(8);
    for (Button *button : {m_open, m_cancel, m_reopen})
        acts->addWidget(button);
    acts->addWidget(m_hint, 1);
    body()->addLayout(acts);
    body()->addSpacing(4);

    m_other = named(new Button(ButtonKind::Link, {}, {}, this), u"otherCarrierButton"_s);
    m_otherWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, this);
    m_otherWords->setWordWrap(true);
    m_otherWords->hide();
    m_advanced = named(new Button(ButtonKind::Link, {}, {}, this), u"advancedButton"_s);
    m_own = new AdvancedSignIn(m_ports.server, m_ports.clientId, this);
    body()->addWidget(m_other, 0, Qt::AlignLeading);
    body()->addWidget(m_otherWords);
    body()->addWidget(m_advanced, 0, Qt::AlignLeading);
    body()->addWidget(m_own);
    body()->addStretch(1);
}

QWidget *ConnectStep::buildAsks()
{
    m_asks = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(m_asks);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    m_askWords.append(new Label(TextSize::Body, Role::Text, QFont::DemiBold, m_asks));
    column->addWidget(m_askWords.constLast());
    for (const QString &icon : {u"call-in"_s, u"bubble"_s, u"person"_s, u"lock"_s}) {
        const bool small = icon == "lock"_L1;
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new IconLabel(icon, 16, Role::Text2, m_asks), 0, Qt::AlignTop);
        m_askWords.append(new Label(small ? TextSize::Small : TextSize::Body, small ? Role::Text2 : Role::Text,
                                    QFont::Normal, m_asks));
        m_askWords.constLast()->setWordWrap(true);
        row->addWidget(m_askWords.constLast(), 1);
        column->addLayout(row);
    }
    return m_asks;
}

} // namespace textback
