// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

class QVBoxLayout;

namespace textback {

class Label;

/// One figure with what it is above and how it comes about below.
class ValueTile : public Panel {
    Q_OBJECT
public:
    explicit ValueTile(const QString &name, QWidget *parent = nullptr);
    void show(const QString &what, const QString &figure, const QString &how);
    void addFoot(QWidget *foot);

private:
    Label *m_what;
    Label *m_figure;
    Label *m_how;
    QVBoxLayout *m_column;
};

} // namespace textback
