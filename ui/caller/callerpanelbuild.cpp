// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the caller card is made of.
#include "ui/caller/callerpanel.h"
#include "ui/caller/callsblock.h"
#include "ui/caller/consentblock.h"
#include "ui/caller/editline.h"
#include "ui/caller/fieldsblock.h"
#include "ui/caller/noteedit.h"
#include "ui/caller/numbersblock.h"
#include "ui/caller/taglist.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastLinkWidth = 60; ///< Long languages cut a link before they widen the card.

} // namespace

void CallerPanel::build()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(m_tags = new TagList(m_body));
    addLine(*column);
    column->addWidget(m_figures = new FiguresBlock(m_body));
    addLine(*column);
    column->addWidget(m_consent = new ConsentBlock(m_body));
    addLine(*column);
    column->addWidget(m_notesTitle = new Label(TextSize::Small, Role::Text2, QFont::DemiBold, m_body));
    column->addWidget(buildNotes());
    column->addWidget(m_fields = new FieldsBlock(m_body));
    column->addWidget(m_numbers = new NumbersBlock(m_body));
    auto *line = new Hairline(Qt::Horizontal, m_body);
    column->addWidget(line);
    column->addWidget(m_calls = new CallsBlock(m_body));
    m_everything = new Button(ButtonKind::Link, {}, {}, m_body);
    m_everything->setObjectName(u"everythingButton"_s);
    column->addWidget(m_everything, 0, Qt::AlignLeading);
    for (Button *link : {m_everything, m_addName})
        link->setMinimumWidth(LeastLinkWidth);
    m_notesTitle->setElided(true);
    column->addStretch(1);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    scroll->show();
    m_written = {m_tags, m_address, m_notesTitle, m_notesBox, m_fields, m_numbers, line};
}

void CallerPanel::addLine(QVBoxLayout &column)
{
    column.addWidget(new Hairline(Qt::Horizontal, m_body));
}

QWidget *CallerPanel::buildHead()
{
    auto *box = new QWidget(m_body);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    m_name = new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold, box);
    m_name->setWordWrap(true);
    m_nameEdit = new EditLine(box);
    m_nameEdit->setObjectName(u"callerNameEdit"_s);
    m_nameEdit->setMaxLength(LongestCallerName);
    m_nameEdit->hide();
    m_edit = new IconButton(u"edit"_s, {}, box);
    m_edit->setObjectName(u"editNameButton"_s);
    m_addName = new Button(ButtonKind::Link, {}, {}, box);
    m_addName->setObjectName(u"addNameButton"_s);
    m_company = new Label(TextSize::Body, Role::Text2, QFont::Normal, box);
    m_company->setObjectName(u"callerCompany"_s);
    m_company->setWordWrap(true);
    m_company->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number = new Label(TextSize::Body, Role::Text, QFont::Normal, box);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address = new InlineEdit(box);
    m_address->setObjectName(u"callerAddress"_s);
    m_address->setEditName(u"callerAddressEdit"_s);
    m_address->setMost(LongestAddress);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_nameEdit, 0, 0);
    grid->addWidget(m_edit, 0, 1, Qt::AlignTop);
    grid->addWidget(m_company, 1, 0, 1, 2);
    grid->addWidget(m_number, 2, 0, 1, 2);
    grid->addWidget(m_addName, 3, 0, Qt::AlignLeading);
    grid->addWidget(m_address, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return box;
}

QWidget *CallerPanel::buildNotes()
{
    auto *box = new Panel(Role::Surface, Role::Ctl, RadiusControl, m_body);
    m_notes = new NoteEdit(box);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(4, 2, 4, 2);
    inside->addWidget(m_notes);
    connect(m_notes, &NoteEdit::focusChanged, box,
            [box](bool here) { box->setRoles(Role::Surface, here ? Role::Focus : Role::Ctl); });
    m_notesBox = box;
    return box;
}

} // namespace textback
