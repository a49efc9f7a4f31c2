// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pindialog.h"

#include "core/policy/pinhash.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

PinDialog::PinDialog(const DeskName &name, QWidget *parent)
    : QDialog(parent),
      m_hash(name.pin),
      m_pin(new QLineEdit(this)),
      m_said(new Label(TextSize::Dense, Role::Missed, QFont::Normal, this))
{
    setObjectName(u"pinDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("PIN"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *words = new Label(tr("The PIN of %1").arg(isolated(oneLine(name.name, LongestDeskName))), TextSize::Body,
                            Role::Text, QFont::Normal, this);
    m_pin->setObjectName(u"namePinEdit"_s);
    m_pin->setAccessibleName(words->text());
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_pin->setMinimumWidth(240);
    m_said->setObjectName(u"pinSaid"_s);
    m_said->hide();
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(ButtonKind::Normal, tr("Cancel"), {}, this);
    auto *ok = new Button(ButtonKind::Primary, tr("That's me"), {}, this);
    ok->setObjectName(u"pinButton"_s);
    ok->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(ok);
    column->addWidget(words);
    column->addWidget(m_pin);
    column->addWidget(m_said);
    column->addLayout(row);
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    connect(ok, &Button::clicked, this, &PinDialog::tryPin);
}

void PinDialog::tryPin()
{
    if (pinFits(m_pin->text(), m_hash))
        return accept();
    m_pin->clear();
    m_said->setText(tr("That was not the PIN. Try again."));
    m_said->show();
    m_pin->setFocus(Qt::OtherFocusReason);
}

} // namespace textback
