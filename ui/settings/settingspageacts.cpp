// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings page does by itself, besides setting something.
#include "ui/settings/settingspage.h"
#include "ui/widgets/historywords.h"

namespace textback {

void SettingsPage::showHistory(const HistoryProgress &progress)
{
    m_acts->setHistory(progress, m_clock.now());
    showRows();
}

void SettingsPage::act(SettingAct act)
{
    if (act != SettingAct::EarlierTexts)
        emit actWanted(act);
    else if (HistoryWords::actGoesOn(m_acts->history()))
        m_commands.resumeHistoryImport();
    else
        m_commands.stopHistoryImport();
}

} // namespace textback
