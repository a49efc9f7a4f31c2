// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskpeople.h"

#include <QDialog>

class QLineEdit;

namespace textback {

class Label;

/// Asks for the PIN of one name. It keeps colleagues apart, not thieves.
class PinDialog : public QDialog {
    Q_OBJECT
public:
    explicit PinDialog(const DeskName &name, QWidget *parent = nullptr);

private:
    void tryPin();
    QString m_hash;
    QLineEdit *m_pin;
    Label *m_said;
};

} // namespace textback
