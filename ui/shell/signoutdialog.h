// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signout.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;

namespace textback {

class Button;
class Label;
class Segment;
class Switch;

/// Asks what signing out does with the data, does it, and says what came of it. Deletes itself.
class SignOutDialog : public QDialog {
    Q_OBJECT
public:
    /// @param waiting so many texts have not left yet
    SignOutDialog(SignOutCommands &commands, int waiting, QWidget *parent);
    void reject() override;

private:
    void build(int waiting);
    QWidget *buildChoices();
    QWidget *buildArchive();
    void buildFoot();
    void choose();
    void chooseFile();
    void start();
    void showProgress(const SignOutProgress &progress);
    [[nodiscard]] QString wordsOf(const SignOutOutcome &outcome) const;
    void showOutcome(const SignOutOutcome &outcome);

    SignOutCommands &m_commands;
    QWidget *m_form = nullptr;
    Segment *m_choice = nullptr;
    Label *m_meaning = nullptr;
    Switch *m_save = nullptr;
    QWidget *m_fileRow = nullptr;
    QLineEdit *m_file = nullptr;
    Switch *m_sure = nullptr;
    Label *m_said = nullptr;
    QProgressBar *m_bar = nullptr;
    Button *m_go = nullptr;
    Button *m_cancel = nullptr;
    bool m_running = false;
    bool m_over = false;
};

} // namespace textback
