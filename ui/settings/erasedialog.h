// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datacare.h"
#include "ui/widgets/formparts.h"

namespace textback {

/// Shows what goes with one person, erases it when told to, and says what came of it. Deletes itself.
class EraseDialog : public AskDialog {
    Q_OBJECT
public:
    /// @param name of the person, as it is shown
    EraseDialog(ErasingCommands &commands, const PhoneNumber &number, const QString &name, QWidget *parent);
    void accept() override;

signals:
    void erased();

private:
    void previewed(const Result<ErasePreview> &preview);
    void finished(const Status &erased);
    void judge();

    ErasingCommands &m_commands;
    PhoneNumber m_number;
    bool m_ready = false;
    Label *m_said;
    Switch *m_sure;
};

} // namespace textback
