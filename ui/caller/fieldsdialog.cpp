// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/fieldsdialog.h"

#include "core/policy/calleredit.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

FieldsDialog::FieldsDialog(const QList<CallerField> &fields, QWidget *parent)
    : QDialog(parent),
      m_column(new QVBoxLayout),
      m_add(new Button(ButtonKind::Normal, tr("Add a field"), u"plus"_s, this)),
      m_said(new Label(TextSize::Dense, Role::Missed, QFont::Normal, this))
{
    setObjectName(u"fieldsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Fields of your office"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *words = new Label(tr("What your office writes down about everybody, like a gate code or a model. A field you "
                               "take away is hidden; what was written in it comes back with it."),
                            TextSize::Dense, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    words->setMinimumWidth(360);
    column->addWidget(words);
    m_column->setSpacing(8);
    column->addLayout(m_column);
    m_add->setObjectName(u"addFieldButton"_s);
    m_add->setAutoDefault(false);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_said->setObjectName(u"fieldsSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    auto *keepButton = new Button(ButtonKind::Primary, tr("Keep"), {}, this);
    keepButton->setObjectName(u"keepFieldsButton"_s);
    keepButton->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keepButton);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keepButton, &Button::clicked, this, &FieldsDialog::keep);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({});
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    });
    for (const CallerField &field : fields)
        addRow(field);
    if (fields.isEmpty())
        addRow({});
}

void FieldsDialog::addRow(const CallerField &field)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *name = new QLineEdit(field.name, box);
    name->setObjectName(u"fieldNameEdit"_s);
    name->setMaxLength(LongestFieldName);
    name->setAccessibleName(tr("Name of the field"));
    name->setPlaceholderText(tr("Name of the field"));
    auto *away = new IconButton(u"trash"_s, tr("Take this field away"), box);
    away->setObjectName(u"removeFieldButton"_s);
    line->addWidget(name, 1);
    line->addWidget(away);
    m_column->addWidget(box);
    m_rows.append({field.id, box, name});
    connect(away, &IconButton::clicked, this, [this, box] { removeRow(box); });
    tellRoom();
}

void FieldsDialog::removeRow(QWidget *box)
{
    m_rows.removeIf([box](const FieldRow &row) { return row.box == box; });
    box->hide();
    box->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    tellRoom();
}

void FieldsDialog::tellRoom()
{
    m_add->setEnabled(m_rows.size() < MostCallerFields);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("There can be %n fields.", nullptr, MostCallerFields));
}

void FieldsDialog::keep()
{
    QList<CallerField> fields;
    for (const FieldRow &row : std::as_const(m_rows)) {
        if (row.id != CallerFieldId{0} || !row.name->text().trimmed().isEmpty())
            fields.append({row.id, row.name->text()});
    }
    const auto tidy = tidiedFields(fields);
    if (!tidy.ok()) {
        m_said->setText(tr("Every field needs a name of its own."));
        m_said->show();
        return;
    }
    emit kept(tidy.value());
}

void FieldsDialog::refuse()
{
    m_said->setText(tr("The fields could not be kept. Nothing was changed; try again."));
    m_said->show();
}

} // namespace textback
