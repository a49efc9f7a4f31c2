// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace textback {

class Label;
class PrivacyScreen;

/// When the screen covers itself, and with which PIN it comes back. Deletes itself.
class PrivacyDialog : public QDialog {
    Q_OBJECT
public:
    PrivacyDialog(PrivacyScreen &screen, QWidget *parent);

private:
    void keep();
    PrivacyScreen &m_screen;
    QComboBox *m_minutes;
    QLineEdit *m_pin;
    Label *m_said;
};

} // namespace textback
