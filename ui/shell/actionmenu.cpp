// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionmenu.h"

namespace textback {

ActionMenu::ActionMenu(const ActionTable &actions, const QString &name, QWidget *parent)
    : QMenu(parent), m_actions(actions)
{
    setObjectName(name);
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
}

QAction *ActionMenu::add(ActionId id, const QString &words)
{
    if (!m_actions.offered(id))
        return nullptr;
    QAction *action = m_actions.action(id);
    const QString keys = ActionTable::keysOf(action);
    const QString shown = words.isEmpty() ? action->text() : words;
    QAction *entry = addAction(keys.isEmpty() ? shown : shown + u'\t' + keys, action, &QAction::trigger);
    entry->setObjectName(action->objectName());
    const QString obstacle = m_actions.obstacle(id);
    entry->setEnabled(obstacle.isEmpty());
    entry->setToolTip(obstacle);
    return entry;
}

void ActionMenu::addChecked(ActionId id, bool checked, const QString &words)
{
    if (QAction *entry = add(id, words)) {
        entry->setCheckable(true);
        entry->setChecked(checked);
    }
}

} // namespace textback
