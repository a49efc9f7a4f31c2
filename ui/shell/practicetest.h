// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowports.h"

#include <QDialog>

namespace textback {

class PracticePanel;
class TestStep;

/// One call of practice, watched part by part as in the test of the set-up. Stands beside the window, so that the
/// practice panel can be used meanwhile. Deletes itself.
class PracticeTest : public QDialog {
    Q_OBJECT
public:
    /// References are not owned and outlive it. `ports.accounts` is there.
    PracticeTest(const WindowPorts &ports, PracticePanel &panel, QWidget *parent);

private:
    TestStep *m_step;
};

} // namespace textback
