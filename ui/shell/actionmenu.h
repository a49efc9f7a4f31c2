// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QMenu>

namespace textback {

/// A menu whose entries are actions of the table, with their keys. What this window cannot do is left out; what cannot
/// be done just now is grey and says why in its tip. Deletes itself when it closes.
class ActionMenu : public QMenu {
    Q_OBJECT
public:
    ActionMenu(const ActionTable &actions, const QString &name, QWidget *parent);
    /// @param words in this menu; empty: as in the table. @return the entry, named as the action; null if left out.
    QAction *add(ActionId id, const QString &words = {});
    /// As add(), with a tick before it.
    void addChecked(ActionId id, bool checked, const QString &words = {});

private:
    const ActionTable &m_actions;
};

} // namespace textback
