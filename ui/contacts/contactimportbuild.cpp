// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the import of contacts is made of.
#include "ui/contacts/columnmatch.h"
#include "ui/contacts/contactimport.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void ContactImport::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_title->setObjectName(u"contactImportTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_bar->setObjectName(u"contactImportBar"_s);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_preview = buildPreview();
    column->addWidget(m_preview, 1);
    column->addStretch(0);
    auto *buttons = new QHBoxLayout;
    m_cancel->setObjectName(u"contactImportCancel"_s);
    m_cancel->setAutoDefault(false);
    m_keep->setObjectName(u"contactImportKeep"_s);
    m_keep->setDefault(true);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    column->addLayout(buttons);
}

QWidget *ContactImport::buildPreview()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_columnsPanel = new Panel(Role::Surface, Role::Line, RadiusControl, inside);
    auto *panel = new QVBoxLayout(m_columnsPanel);
    panel->setContentsMargins(1, 1, 1, 1);
    auto *scroll = new QScrollArea(m_columnsPanel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_columns = new ColumnMatch;
    scroll->setWidget(m_columns);
    panel->addWidget(scroll);
    m_columnsPanel->setMinimumHeight(120);
    column->addWidget(m_columnsPanel, 3);
    m_summary = new Label(TextSize::Body, Role::Text, QFont::Normal, inside);
    m_summary->setObjectName(u"contactImportSummary"_s);
    m_sample = new Label(TextSize::Small, Role::Text2, QFont::Normal, inside);
    m_sample->setObjectName(u"contactImportSample"_s);
    m_refusedTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, inside);
    for (Label *label : {m_summary, m_sample, m_refusedTitle}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_refused = new QListWidget(inside);
    m_refused->setObjectName(u"contactImportRefused"_s);
    m_refused->setAccessibleName(tr("Rows that cannot be used, and why"));
    m_refused->setUniformItemSizes(true);
    m_refused->setMinimumHeight(96);
    column->addWidget(m_refused, 2);
    column->addStretch(0);
    m_copy = new Button(ButtonKind::Quiet, tr("Copy these rows"), u"copy"_s, this);
    m_copy->setObjectName(u"contactImportCopy"_s);
    m_copy->setAutoDefault(false);
    connect(m_copy, &Button::clicked, this, [this] {
        QStringList lines;
        for (int row = 0; row < m_refused->count(); ++row)
            lines << m_refused->item(row)->text();
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    return inside;
}

} // namespace textback
