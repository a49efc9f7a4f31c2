// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the call-back page is made of.
#include "ui/callbacks/callbackrow.h"
#include "ui/callbacks/callbackside.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostrip.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void CallBacksPage::build()
{
    buildList();
    m_strip = new UndoStrip(m_ports.clock, this);
    m_strip->follow(m_ports.undo);
    m_side = new CallBackSide(this);
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(buildHead());
    main->addWidget(new Hairline(Qt::Horizontal, this));
    main->addWidget(m_scroll, 1);
    main->addWidget(m_strip);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(main, 1);
    row->addWidget(m_side);
    connect(m_side, &CallBackSide::resultPressed, this, &CallBacksPage::finishChosen);
    connect(m_side, &CallBackSide::openPressed, this, &CallBacksPage::openChosen);
}

void CallBacksPage::buildList()
{
    auto *content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_empty = new QWidget(content);
    m_empty->setObjectName(u"noCallBacks"_s);
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(24, 24, 24, 24);
    m_emptyTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, m_empty);
    m_emptyWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, m_empty);
    m_emptyWords->setWordWrap(true);
    empty->addWidget(m_emptyTitle);
    empty->addWidget(m_emptyWords);
    column->addWidget(m_empty);
    m_more = new Label(TextSize::Small, Role::Text2, QFont::Normal, content);
    m_finishedTitle = new Label(TextSize::Small, Role::Text2, QFont::DemiBold, content);
    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(24, 16, 24, 8);
    titles->addWidget(m_more);
    titles->addWidget(m_finishedTitle);
    column->addLayout(titles);
    m_finished = new QVBoxLayout;
    m_finished->setSpacing(0);
    column->addLayout(m_finished);
    column->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"callBackScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
}

QWidget *CallBacksPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Base);
    head->setMinimumHeight(56);
    m_title = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, head);
    m_hint = new Label(TextSize::Dense, Role::Text2, QFont::Normal, head);
    m_hint->setElided(true);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_hint, 1);
    return head;
}

void CallBacksPage::retranslate()
{
    m_title->setText(tr("Call-backs"));
    m_hint->setText(tr("whom to ring next, longest wait first"));
    m_emptyTitle->setText(tr("Nobody to ring."));
    m_emptyWords->setText(tr("Missed callers who can't be texted, texts that did not arrive, and calls that wait for "
                             "you to decide appear here."));
    m_finishedTitle->setText(tr("Done today"));
}

} // namespace textback
