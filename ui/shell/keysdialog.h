// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QDialog>

#include <array>

class QKeySequenceEdit;
class QVBoxLayout;

namespace textback {

class Label;
class Switch;

/// Other keys for the actions, one by one, and letters as keys on or off. Kept at once. Deletes itself.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(ActionTable &actions, QWidget *parent);
    [[nodiscard]] QKeySequenceEdit *edit(ActionId id) const { return m_edits[size_t(id)]; }

private:
    QWidget *buildList();
    void take(ActionId id);
    void showKeys();
    ActionTable &m_actions;
    std::array<QKeySequenceEdit *, ActionCount> m_edits{};
    Switch *m_letters;
    Label *m_said;
};

} // namespace textback
