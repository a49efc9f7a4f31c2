// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;

namespace textback {

class ActionTable;

/// All keys on one sheet; Esc closes it. Deletes itself.
class KeySheet : public QDialog {
    Q_OBJECT
public:
    KeySheet(const ActionTable &actions, QWidget *parent);

signals:
    /// Somebody wants other keys.
    void changePressed();

private:
    QStringList fill(const ActionTable &actions, QGridLayout &grid);
};

} // namespace textback
