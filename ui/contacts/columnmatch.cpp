// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/columnmatch.h"

#include "ui/contacts/contactwords.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostExamples = 3;

/// The first cells of a column, for people to know it by.
QString examplesIn(const ContactReading &reading, int column)
{
    QStringList examples;
    for (const QStringList &row : reading.sample) {
        const QString cell = oneLine(row.value(column), 40);
        if (!cell.isEmpty() && examples.size() < MostExamples)
            examples << isolated(cell);
    }
    return examples.join(u", "_s);
}

} // namespace

ColumnMatch::ColumnMatch(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void ColumnMatch::show(const ContactReading &reading)
{
    if (m_boxes.size() != reading.columns.size()) {
        clearLayout(m_grid);
        m_boxes.clear();
        for (int column = 0; column < reading.columns.size(); ++column)
            addColumn(column, reading);
    }
    for (int column = 0; column < m_boxes.size(); ++column) {
        const QSignalBlocker quiet(m_boxes.at(column));
        m_boxes.at(column)->setCurrentIndex(int(reading.columns.at(column)));
    }
}

void ColumnMatch::addColumn(int column, const ContactReading &reading)
{
    const QString heading = oneLine(reading.header.value(column), 40);
    const QString name = heading.isEmpty() ? tr("Column %1").arg(column + 1) : isolated(heading);
    auto *title = new Label(name, TextSize::Body, Role::Text, QFont::DemiBold, this);
    title->setElided(true);
    title->setMaximumWidth(160);
    auto *examples = new Label(examplesIn(reading, column), TextSize::Small, Role::Text2, QFont::Normal, this);
    examples->setElided(true);
    auto *box = new QComboBox(this);
    box->setObjectName(u"contactColumn%1"_s.arg(column));
    box->setAccessibleName(tr("What column %1 holds", "the column's name").arg(name));
    for (int field = 0; field <= int(ContactField::Phone); ++field)
        box->addItem(ContactWords::field(ContactField(field)));
    m_grid->addWidget(title, column, 0);
    m_grid->addWidget(examples, column, 1);
    m_grid->addWidget(box, column, 2);
    m_boxes.append(box);
    connect(box, &QComboBox::activated, this, &ColumnMatch::changed);
}

QList<ContactField> ColumnMatch::columns() const
{
    QList<ContactField> columns;
    for (const QComboBox *box : m_boxes)
        columns.append(ContactField(box->currentIndex()));
    return columns;
}

} // namespace textback
