// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacydialog.h"

#include "core/policy/pinhash.h"
#include "ui/shell/privacyscreen.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

PrivacyDialog::PrivacyDialog(PrivacyScreen &screen, QWidget *parent)
    : QDialog(parent),
      m_screen(screen),
      m_minutes(new QComboBox(this)),
      m_pin(new QLineEdit(this)),
      m_said(new Label(TextSize::Dense, Role::Text2, QFont::Normal, this))
{
    setObjectName(u"privacyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Privacy screen"));
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto *whenLabel = new Label(tr("Cover names, numbers and texts"), TextSize::Body, Role::Text, QFont::Normal, this);
    m_minutes->setObjectName(u"privacyMinutesCombo"_s);
    m_minutes->setAccessibleName(whenLabel->text());
    m_minutes->addItem(tr("Only by key"), 0);
    for (const int minutes : {1, 3, 5, 10, 30})
        m_minutes->addItem(tr("After %n minute(s) without a key or the mouse", nullptr, minutes), minutes);
    m_minutes->setCurrentIndex(std::max(0, m_minutes->findData(screen.idleMinutes())));
    auto *pinLabel = new Label(tr("PIN that uncovers it, 4 to 12 digits; empty: any key does"), TextSize::Body,
                               Role::Text, QFont::Normal, this);
    m_pin->setObjectName(u"newPinEdit"_s);
    m_pin->setAccessibleName(pinLabel->text());
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(12);
    m_said->setObjectName(u"privacySaid"_s);
    m_said->setWordWrap(true);
    m_said->setText(screen.hasPin() ? tr("There is a PIN. It stays unless you type another one.") : QString());
    if (screen.hasPin())
        m_pin->setPlaceholderText(tr("unchanged"));
    for (QWidget *part : std::initializer_list<QWidget *>{whenLabel, m_minutes, pinLabel, m_pin, m_said})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    auto *none = new Button(ButtonKind::Quiet, tr("No PIN"), {}, this);
    auto *keepButton = new Button(ButtonKind::Primary, tr("Keep"), {}, this);
    none->setObjectName(u"noPinButton"_s);
    none->setVisible(screen.hasPin());
    keepButton->setObjectName(u"keepPrivacyButton"_s);
    buttons->addWidget(none);
    buttons->addStretch(1);
    buttons->addWidget(keepButton);
    column->addLayout(buttons);
    connect(none, &Button::clicked, this, [this] {
        m_screen.setPin({});
        accept();
    });
    connect(keepButton, &Button::clicked, this, &PrivacyDialog::keep);
}

void PrivacyDialog::keep()
{
    if (!m_pin->text().isEmpty() && !isPin(m_pin->text()))
        return m_said->setText(tr("A PIN has 4 to 12 digits and nothing else."));
    m_screen.setIdleMinutes(m_minutes->currentData().toInt());
    if (!m_pin->text().isEmpty())
        m_screen.setPin(m_pin->text());
    accept();
}

} // namespace textback
