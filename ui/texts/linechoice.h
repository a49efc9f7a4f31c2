// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "core/domain/stores.h"

#include <QWidget>

class QComboBox;

namespace textback {

class Button;

/// For which of our lines the words of a text are edited: every line's, or those of one alone.
class LineChoice : public QWidget {
    Q_OBJECT
public:
    explicit LineChoice(QWidget *parent = nullptr);
    void setLines(const QList<Line> &lines);
    /// Says which lines have words of their own. Of replies there is nothing to choose.
    void show(const TextTemplate &text);
    /// E.164; empty: every line.
    [[nodiscard]] QString line() const;

signals:
    void lineChosen();
    /// The line is to say what every line says.
    void sameWanted();

private:
    TextTemplate m_text;
    QList<std::pair<QString, QString>> m_lines; ///< E.164, and what people call it.
    QComboBox *m_box;
    Button *m_same;
};

} // namespace textback
