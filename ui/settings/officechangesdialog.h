// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officecommands.h"
#include "core/domain/officequeries.h"
#include "ui/widgets/formparts.h"
#include "ui/widgets/rulewords.h"

class QListWidget;

namespace textback {

/// What the owner changed in texts, saved replies, rules, hours and settings: when, who and what, the newest first.
/// Each can be put back as it was before, which is a change as any other.
class OfficeChangesDialog : public AskDialog {
    Q_OBJECT
public:
    /// References are not owned; they outlive it.
    /// @param names what lines, texts and lists are called.
    OfficeChangesDialog(OfficeQueries &office, OfficeCommands &commands, RuleNames names, UtcTime now, QWidget *parent);
    void accept() override; ///< Puts the chosen one back, and stays.

private:
    void readMore();
    void readAgain();
    void add(const OfficeChange &change);
    void showChange(int row);
    [[nodiscard]] QStringList partsOf(const OfficeChange &change, bool inOneLine) const;

    OfficeQueries &m_office;
    OfficeCommands &m_commands;
    RuleNames m_names;
    UtcTime m_now;
    QListWidget *m_list;
    Button *m_older;
    Label *m_what;
    Label *m_warning;
    Label *m_said;
    QList<OfficeChange> m_shown;
    bool m_busy = false;
};

} // namespace textback
