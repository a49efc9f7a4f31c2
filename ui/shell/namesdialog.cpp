// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/namesdialog.h"

#include "core/policy/calleredit.h"
#include "core/policy/pinhash.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QString freshHash(const QString &pin)
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return hashedPin(pin, salt);
}

} // namespace

NamesDialog::NamesDialog(const QList<DeskName> &names, QWidget *parent)
    : QDialog(parent),
      m_column(nullptr),
      m_add(new Button(ButtonKind::Normal, tr("Add a name"), u"plus"_s, this)),
      m_said(new Label(TextSize::Dense, Role::Missed, QFont::Normal, this))
{
    setObjectName(u"namesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who works at this desk"));
    setBackgroundRole(QPalette::Base);
    resize(460, 400);
    build();
    for (const DeskName &name : names)
        addRow(name);
    if (names.isEmpty())
        addRow({});
}

void NamesDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *words =
        new Label(tr("Texts and notes are signed with the name of who is at this desk, and {agent} in a reply "
                     "becomes it. A PIN of 4 to 12 digits keeps others from taking a name by mistake."),
                  TextSize::Dense, Role::Text2, QFont::Normal, this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(2, 2, 2, 2);
    m_column->setSpacing(8);
    m_column->addStretch(1);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    m_add->setObjectName(u"addDeskNameButton"_s);
    m_add->setAutoDefault(false);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    m_said->setObjectName(u"namesSaid"_s);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    auto *keepButton = new Button(ButtonKind::Primary, tr("Keep"), {}, this);
    keepButton->setObjectName(u"keepNamesButton"_s);
    keepButton->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keepButton);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(keepButton, &Button::clicked, this, &NamesDialog::keep);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({});
        m_rows.constLast().name->setFocus(Qt::OtherFocusReason);
    });
}

void NamesDialog::addRow(const DeskName &name)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *edit = new QLineEdit(name.name, box);
    edit->setObjectName(u"deskNameEdit"_s);
    edit->setMaxLength(LongestDeskName);
    edit->setPlaceholderText(tr("First name"));
    edit->setAccessibleName(tr("First name"));
    auto *pin = new QLineEdit(box);
    pin->setObjectName(u"deskNamePinEdit"_s);
    pin->setEchoMode(QLineEdit::Password);
    pin->setMaxLength(12);
    pin->setFixedWidth(120);
    pin->setPlaceholderText(name.pin.isEmpty() ? tr("no PIN") : tr("PIN as it is"));
    pin->setAccessibleName(tr("PIN"));
    auto *noPin = new IconButton(u"lock"_s, tr("Take the PIN away"), box);
    noPin->setObjectName(u"dropPinButton"_s);
    noPin->setVisible(!name.pin.isEmpty());
    auto *away = new IconButton(u"trash"_s, tr("Take this name away"), box);
    away->setObjectName(u"removeDeskNameButton"_s);
    line->addWidget(edit, 1);
    line->addWidget(pin);
    line->addWidget(noPin);
    line->addWidget(away);
    m_column->insertWidget(int(m_rows.size()), box);
    m_rows.append({name.id, box, edit, pin, noPin});
    m_add->setEnabled(m_rows.size() < MostDeskNames);
    connect(away, &IconButton::clicked, this, [this, box] { removeRow(box); });
    connect(noPin, &IconButton::clicked, this, [this, box] { dropPin(box); });
}

void NamesDialog::removeRow(QWidget *box)
{
    m_rows.removeIf([box](const NameRow &row) { return row.box == box; });
    box->hide();
    box->deleteLater();
    m_add->setEnabled(true);
    m_add->setFocus(Qt::OtherFocusReason);
}

void NamesDialog::dropPin(QWidget *box)
{
    for (NameRow &row : m_rows) {
        if (row.box != box)
            continue;
        row.dropPin = true;
        row.pin->clear();
        row.pin->setPlaceholderText(tr("no PIN"));
        row.noPin->hide();
        row.pin->setFocus(Qt::OtherFocusReason);
    }
}

void NamesDialog::keep()
{
    QList<DeskNameEdit> names;
    QStringList seen;
    for (const NameRow &row : std::as_const(m_rows)) {
        const QString name = tidyLine(row.name->text());
        if (row.id == DeskNameId{0} && name.isEmpty() && row.pin->text().isEmpty())
            continue;
        if (name.isEmpty() || seen.contains(name, Qt::CaseInsensitive))
            return complain(tr("Everybody needs a name of their own."));
        if (!row.pin->text().isEmpty() && !isPin(row.pin->text()))
            return complain(tr("A PIN has 4 to 12 digits and nothing else."));
        seen.append(name);
        DeskNameEdit edit{row.id, name, {}};
        if (!row.pin->text().isEmpty())
            edit.pin = freshHash(row.pin->text());
        else if (row.dropPin)
            edit.pin = QString();
        names.append(edit);
    }
    emit kept(names);
}

void NamesDialog::complain(const QString &words)
{
    m_said->setText(words);
    m_said->show();
}

void NamesDialog::refuse()
{
    complain(tr("The names could not be kept. Nothing was changed; try again."));
}

} // namespace textback
