// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window of contacts is made of.
#include "ui/contacts/contactsdialog.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostSourcesTall = 132;

} // namespace

void ContactsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_search->setObjectName(u"contactsSearchEdit"_s);
    m_search->setPlaceholderText(tr("Search names, companies, numbers"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(120);
    m_import->setObjectName(u"contactsImportButton"_s);
    m_import->setAutoDefault(false);
    top->addWidget(m_search, 1);
    m_export->setObjectName(u"contactsExportButton"_s);
    m_export->setAutoDefault(false);
    top->addWidget(m_import);
    top->addWidget(m_export);
    column->addLayout(top);
    m_notice->setObjectName(u"contactsNotice"_s);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(buildList(), 1);
    m_further->setObjectName(u"contactsFurther"_s);
    m_further->setWordWrap(true);
    m_further->setText(tr("There are more than these. Type more of the name, the company or the number."));
    m_further->hide();
    column->addWidget(m_further);
    column->addWidget(buildSources());
    auto *buttons = new QHBoxLayout;
    auto *close = new Button(ButtonKind::Normal, tr("Close"), {}, this);
    close->setObjectName(u"contactsCloseButton"_s);
    close->setAutoDefault(false);
    m_write->setObjectName(u"contactsWriteButton"_s);
    m_write->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_write);
    column->addLayout(buttons);
    connect(close, &Button::clicked, this, &QDialog::reject);
}

QWidget *ContactsDialog::buildList()
{
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    m_rows->setObjectName(u"contactsList"_s);
    m_rows->setAccessibleName(tr("Contacts"));
    m_rows->setModel(&m_model);
    m_rows->setItemDelegate(new ContactDelegate(m_rows));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setUniformItemSizes(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *empty = new QWidget(m_stack);
    auto *words = new QVBoxLayout(empty);
    words->setContentsMargins(24, 24, 24, 24);
    words->setSpacing(4);
    words->addStretch(1);
    for (Label *label : {m_emptyTitle, m_emptyWords}) {
        label->setParent(empty);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        words->addWidget(label);
    }
    m_emptyTitle->setObjectName(u"contactsEmptyTitle"_s);
    words->addStretch(2);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(empty);
    inside->addWidget(m_stack);
    return panel;
}

QWidget *ContactsDialog::buildSources()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"contactsSources"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumHeight(MostSourcesTall);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *inside = new QWidget;
    m_sources = new QVBoxLayout(inside);
    m_sources->setContentsMargins(0, 0, 0, 0);
    m_sources->setSpacing(4);
    scroll->setWidget(inside);
    // No paper of their own: they stand on the desk of the window.
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

} // namespace textback
