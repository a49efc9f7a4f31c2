// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions are called.
#include "ui/shell/actiontable.h"

namespace textback {

QString ActionTable::groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Threads:
        return tr("Threads");
    case ActionGroup::Writing:
        return tr("Writing");
    case ActionGroup::Watching:
        return tr("Watching");
    case ActionGroup::GoTo:
        return tr("Go to");
    case ActionGroup::Window:
        break;
    }
    return tr("Window");
}

void ActionTable::retranslate()
{
    const std::array<QString, ActionCount> names{
        tr("Next thread"),
        tr("Previous thread"),
        tr("Next thread waiting on us"),
        tr("Search names, numbers, texts"),
        tr("Choose the next one as well"),
        tr("Choose the one before as well"),
        tr("Choose all threads of the list"),
        tr("New text to any number or name"),
        tr("Write a reply"),
        tr("Write a private note"),
        tr("Send"),
        tr("Send and done"),
        tr("Done, or open again"),
        tr("Snooze"),
        tr("Never text this number, or again"),
        tr("Tag this caller"),
        tr("Hand over to somebody"),
        tr("Call this number"),
        tr("Play or pause the voicemail"),
        tr("Undo the last act"),
        tr("Do again what was undone"),
        tr("Back to the list"),
        tr("Inbox"),
        tr("Call-backs"),
        tr("Activity"),
        tr("Report"),
        tr("Texts"),
        tr("Hours"),
        tr("Who gets a text"),
        tr("Settings"),
        tr("Automatic texts on"),
        tr("Pause automatic texts for 1 hour"),
        tr("Pause until tomorrow"),
        tr("Check the connection now"),
        tr("Say who is at this desk"),
        tr("Cover the screen"),
        tr("All commands"),
        tr("Show all keys"),
        tr("Help"),
        tr("Guided tour, two minutes"),
        tr("Contacts"),
    };
    for (size_t index = 0; index < names.size(); ++index)
        m_actions[index]->setText(names[index]);
}

} // namespace textback
