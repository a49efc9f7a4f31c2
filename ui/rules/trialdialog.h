// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/timemachine.h"
#include "ui/widgets/rulewords.h"

#include <QDialog>

namespace textback {

class TrialPanel;

/// What edited hours or settings would have done to past calls, in a window of its own; the work is done elsewhere and
/// ends with it. UI thread.
class TrialDialog : public QDialog {
    Q_OBJECT
public:
    /// @param before as it is kept, @param after as it is edited. References are not owned; they outlive it.
    TrialDialog(TimeMachine &machine, Clock &clock, OfficePolicy before, OfficePolicy after, const RuleNames &names,
                QWidget *parent);

signals:
    void threadWanted(textback::ThreadId thread);

private:
    void run();
    TimeMachine &m_machine;
    Clock &m_clock;
    OfficePolicy m_before;
    OfficePolicy m_after;
    RuleNames m_names;
    TrialPanel *m_panel;
    bool m_running = false;
};

} // namespace textback
