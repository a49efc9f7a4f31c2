// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rules/conditionmenu.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace textback {

class ChipButton;
class FlowLayout;
class IconButton;
class Label;
class ShareBar;
class Switch;

/// How many calls of the chosen time a rule decides; `most` scales the bar.
struct RuleFigure {
    int calls = 0;
    int most = 1;
    bool known = false;
};

/// One rule as a sentence: grip, number, switch, words with drop-downs, and what it would have decided.
class RuleRow : public QWidget {
    Q_OBJECT
public:
    RuleRow(int index, const Rule &rule, const RuleNames &names, QWidget *parent = nullptr);
    [[nodiscard]] const Rule &rule() const { return m_rule; }
    [[nodiscard]] int index() const { return m_index; }
    void setFigure(const RuleFigure &figure);
    void setRemark(const QString &words);
    /// Where room is short, the words beside the switch and the bar go: the switch and the number say the same.
    void setNarrow(bool narrow);

signals:
    void changed(int index, const textback::Rule &rule);
    void moveWanted(int index, int to);
    void removeWanted(int index);
    void copyWanted(int index);
    void renameWanted(int index);
    void newWanted(int index); ///< Below this one.
    void stepWanted(int index); ///< The keyboard goes to that row.
    void dragMoved(int index, const QPoint &globalPosition);
    void dragEnded(int index, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    void buildName(QVBoxLayout *column);
    void buildSentence();
    void addWords(const QString &words);
    ChipButton *addChip(const QString &name, const QString &words);
    void addAnother(bool first);
    void showMore();
    void popUp(QWidget *under, QMenu *menu);
    [[nodiscard]] RuleChanged tell();

    int m_index;
    Rule m_rule;
    const RuleNames &m_names;
    Switch *m_switch = nullptr;
    Label *m_state = nullptr;
    QWidget *m_sentence = nullptr;
    FlowLayout *m_flow = nullptr;
    Label *m_remark = nullptr;
    Label *m_count = nullptr;
    ShareBar *m_bar = nullptr;
    RuleFigure m_figure;
    QPoint m_pressed;
    bool m_dragging = false;
    bool m_narrow = false;
};

} // namespace textback
