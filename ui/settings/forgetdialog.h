// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datacare.h"
#include "ui/widgets/formparts.h"

#include <QTimer>

class QComboBox;

namespace textback {

/// Asks how long calls, texts and notes are kept, and shows what would go at once. Deletes itself.
class ForgetDialog : public AskDialog {
    Q_OBJECT
public:
    /// @param months as it is now; 0: everything is kept.
    ForgetDialog(ErasingCommands &commands, int months, QWidget *parent);

signals:
    /// From now on.
    void chosen(int months);

private:
    void fill(int months);
    void look();
    void ask();
    void previewed(int months, const Result<ErasePreview> &preview);
    void judge();
    [[nodiscard]] int months() const;

    ErasingCommands &m_commands;
    int m_before;
    bool m_looking = false;
    QTimer m_again; ///< While what is old is being erased.
    QComboBox *m_time;
    Label *m_said;
    Switch *m_sure;
};

} // namespace textback
