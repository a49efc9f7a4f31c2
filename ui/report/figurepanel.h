// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportwords.h"
#include "ui/widgets/controls.h"

class QStackedWidget;
class QTableWidget;
class QVBoxLayout;

namespace textback {

class Label;

/// A picture with its title and the table behind it, which a button puts in the picture's place.
class FigurePanel : public Panel {
    Q_OBJECT
public:
    /// @param name what the parts are called by, followed by what they are. @param picture nullptr: the table alone.
    FigurePanel(const QString &name, QWidget *picture, QWidget *parent = nullptr);
    /// @param sentence what the picture says; also what a screen reader reads of it.
    void show(const FigureTable &table, const QString &sentence);
    void addFoot(QWidget *foot);
    [[nodiscard]] bool showsTable() const;

private:
    void toggle(bool table);
    void fill(const FigureTable &table);
    QWidget *m_picture;
    QTableWidget *m_table;
    Label *m_title;
    Label *m_sentence;
    Button *m_switch;
    QVBoxLayout *m_column;
};

} // namespace textback
