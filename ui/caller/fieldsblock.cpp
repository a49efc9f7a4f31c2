// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/fieldsblock.h"

#include "ui/caller/editline.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

FieldsBlock::FieldsBlock(QWidget *parent)
    : QWidget(parent), m_rows(new QGridLayout), m_change(new Button(ButtonKind::Link, {}, {}, this))
{
    setObjectName(u"fieldsBlock"_s);
    m_change->setObjectName(u"changeFieldsButton"_s);
    m_change->setMinimumWidth(60); // as in the other parts of the card
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(0);
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    auto *last = new QHBoxLayout;
    last->addWidget(m_change);
    last->addStretch(1);
    column->addLayout(last);
    connect(m_change, &Button::clicked, this, &FieldsBlock::fieldsPressed);
    retranslate();
}

void FieldsBlock::show(const QList<CallerField> &fields, const QMap<CallerFieldId, QString> &values)
{
    if (fields != m_fields) {
        m_fields = fields;
        fill();
    }
    for (qsizetype index = 0; index < m_edits.size(); ++index)
        m_edits.at(index)->setKept(values.value(m_fields.at(index).id));
}

void FieldsBlock::flush()
{
    for (InlineEdit *edit : std::as_const(m_edits))
        edit->flush();
}

void FieldsBlock::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_edits.clear();
    for (int row = 0; row < int(m_fields.size()); ++row) {
        const CallerField field = m_fields.at(row);
        const QString name = oneLine(field.name, LongestFieldName);
        auto *label = new Label(name, TextSize::Dense, Role::Text2, QFont::Normal, this);
        label->setElided(true);
        label->setMaximumWidth(120);
        auto *edit = new InlineEdit(this);
        edit->setObjectName(u"callerField"_s);
        edit->setEditName(u"callerFieldEdit"_s);
        edit->setMost(LongestFieldValue);
        m_rows->addWidget(label, row, 0);
        m_rows->addWidget(edit, row, 1);
        m_edits.append(edit);
        connect(edit, &InlineEdit::edited, this, [this, field](const QString &value) { emit edited(field, value); });
    }
    retranslate();
}

void FieldsBlock::retranslate()
{
    m_change->setText(m_fields.isEmpty() ? tr("Add a field of your own...") : tr("Fields..."));
    m_change->setToolTip(tr("What your office writes down about everybody, like a gate code"));
    for (qsizetype index = 0; index < m_edits.size(); ++index)
        m_edits.at(index)->setWords(oneLine(m_fields.at(index).name, LongestFieldName), tr("Add"));
}

void FieldsBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
