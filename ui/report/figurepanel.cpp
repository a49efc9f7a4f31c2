// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/figurepanel.h"

#include "ui/report/figureheader.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostRowsShown = 12; ///< Longer tables scroll.

} // namespace

FigurePanel::FigurePanel(const QString &name, QWidget *picture, QWidget *parent)
    : Panel(Role::Surface, Role::Line, RadiusControl, parent), m_picture(picture)
{
    setObjectName(name + u"Figure"_s);
    m_title = new Label(TextSize::Body, Role::Text, QFont::DemiBold, this);
    m_title->setWordWrap(true);
    m_switch = new Button(ButtonKind::Link, {}, {}, this);
    m_switch->setObjectName(name + u"TableButton"_s);
    m_switch->setVisible(picture != nullptr);
    m_sentence = new Label(TextSize::Dense, Role::Text2, QFont::Normal, this);
    m_sentence->setWordWrap(true);
    m_table = new QTableWidget(this);
    m_table->setObjectName(name + u"Table"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalHeader(new FigureHeader(m_table));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(16, 16, 16, 16);
    m_column->setSpacing(12);
    m_column->addLayout(head);
    if (picture)
        m_column->addWidget(picture);
    m_column->addWidget(m_table);
    m_column->addWidget(m_sentence);
    m_column->addStretch(1);
    connect(m_switch, &Button::clicked, this, [this] { toggle(!showsTable()); });
    toggle(picture == nullptr);
}

void FigurePanel::addFoot(QWidget *foot)
{
    m_column->addWidget(foot);
}

bool FigurePanel::showsTable() const
{
    return m_table->isVisibleTo(this);
}

void FigurePanel::toggle(bool table)
{
    const bool hadFocus = m_switch->hasFocus();
    m_table->setVisible(table);
    if (m_picture)
        m_picture->setVisible(!table);
    m_switch->setText(table ? tr("Show as picture") : tr("Show as table"));
    if (hadFocus && table)
        m_table->setFocus(Qt::TabFocusReason);
}

void FigurePanel::show(const FigureTable &table, const QString &sentence)
{
    m_title->setText(table.title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_table->setAccessibleName(table.title);
    m_switch->setAccessibleName(table.title + u": "_s + m_switch->text());
    if (m_picture) {
        m_picture->setAccessibleName(table.title);
        m_picture->setAccessibleDescription(sentence);
    }
    fill(table);
    toggle(showsTable() || !m_picture);
}

void FigurePanel::fill(const FigureTable &table)
{
    m_table->clear();
    m_table->setColumnCount(int(table.head.size()));
    m_table->setRowCount(int(table.rows.size()));
    for (int column = 0; column < table.head.size(); ++column) {
        auto *title = new QTableWidgetItem(table.head.at(column)); // the table owns it
        title->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
        m_table->setHorizontalHeaderItem(column, title);
    }
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.head.size(); ++column) {
            auto *cell = new QTableWidgetItem(table.rows.at(row).value(column)); // the table owns it
            cell->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing));
            cell->setData(Qt::AccessibleTextRole,
                          QString(table.rows.at(row).value(0) + u", "_s + table.head.at(column) + u": "_s
                                  + table.rows.at(row).value(column)));
            m_table->setItem(row, column, cell);
        }
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int line = m_table->verticalHeader()->defaultSectionSize();
    const int shown = std::min(MostRowsShown, int(table.rows.size()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + shown * line + 4);
}

} // namespace textback
