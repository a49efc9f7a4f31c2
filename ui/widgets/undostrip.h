// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QWidget>

namespace textback {

class Button;
class IconLabel;
class Label;
class UndoStack;

/// "Sent to Helen at 11:13 am. Undo (4)": the last local act can be taken back while the seconds run.
class UndoStrip : public QWidget {
    Q_OBJECT
public:
    explicit UndoStrip(Clock &clock, QWidget *parent = nullptr);
    /// Shows what the stack offers, and takes back through it.
    void follow(UndoStack &stack);
    /// For a window with more than one strip: the names of this one and its button.
    void setNames(const QString &strip, const QString &button);
    void show(const QString &words, std::chrono::seconds time);
    /// Says something without an offer to undo, for as long.
    void say(const QString &words);
    void dismiss();
    [[nodiscard]] bool canUndo() const;

signals:
    void undoPressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void step(int round);
    Clock &m_clock;
    IconLabel *m_done; ///< Beside what was done; not beside what is only said.
    Label *m_words;
    Button *m_undo;
    int m_left = 0;
    int m_round = 0; ///< Counts the shows, so that a timer of an earlier one does nothing.
};

} // namespace textback
