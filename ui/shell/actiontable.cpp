// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiontable.h"

#include <QKeySequence>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

ActionTable::ActionTable(QWidget *window) : QObject(window)
{
    const std::array<QList<QKeySequence>, ActionCount> keys{{
        {Qt::Key_J},
        {Qt::Key_K},
        {Qt::Key_N},
        {Qt::Key_Slash, Qt::CTRL | Qt::Key_F},
        {Qt::Key_R},
        {Qt::ALT | Qt::Key_P},
        {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter},
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter},
        {Qt::Key_E},
        {Qt::Key_S},
        {Qt::CTRL | Qt::Key_Z},
        {Qt::ALT | Qt::Key_Left},
        {Qt::Key_Question, Qt::Key_F1},
    }};
    for (size_t index = 0; index < keys.size(); ++index) {
        m_actions[index] = new QAction(this);
        m_actions[index]->setShortcuts(keys[index]);
        m_actions[index]->setAutoRepeat(false);
        window->addAction(m_actions[index]);
    }
    for (const ActionId id : {ActionId::NextThread, ActionId::PreviousThread})
        action(id)->setAutoRepeat(true);
    retranslate();
}

QString ActionTable::keysOf(const QAction *action)
{
    //: What is written on the key that ends a line
    return action->shortcut().toString(QKeySequence::NativeText).replace(u"Return"_s, tr("Enter"));
}

void ActionTable::setInboxInSight(bool inSight)
{
    for (size_t index = 0; index < m_actions.size(); ++index) {
        const ActionId id = ActionId(index);
        if (id != ActionId::Back && id != ActionId::KeySheet && id != ActionId::Undo)
            m_actions[index]->setEnabled(inSight);
    }
}

void ActionTable::retranslate()
{
    const std::array<QString, ActionCount> names{
        tr("Next thread"),   tr("Previous thread"),   tr("Longest wait"),
        tr("Search"),        tr("Write a reply"),     tr("Write a private note"),
        tr("Send"),          tr("Send and done"),     tr("Done, or open again"),
        tr("Snooze"),        tr("Undo the last act"), tr("Back to the list"),
        tr("Show all keys"),
    };
    for (size_t index = 0; index < names.size(); ++index)
        m_actions[index]->setText(names[index]);
}

} // namespace textback
