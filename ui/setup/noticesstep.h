// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupports.h"
#include "ui/setup/setupstep.h"

namespace textback {

class Label;
class SettingRow;
class Switch;

/// Step 4: how people hear of missed calls, and that Textback is there when they need it.
class NoticesStep : public SetupStep {
    Q_OBJECT
public:
    explicit NoticesStep(const SetupPorts &ports, QWidget *parent = nullptr);
    void enter() override;

protected:
    void retranslate() override;

private:
    SetupPorts m_ports;
    SettingRow *m_loginRow;
    Switch *m_login;
    SettingRow *m_awakeRow;
    Switch *m_awake;
    QList<SettingRow *> m_facts;
    Label *m_trouble;
};

} // namespace textback
