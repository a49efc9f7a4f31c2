// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"
#include "core/domain/stores.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace textback {

class Button;
class ComposeBox;
class Label;
class LineChoice;
class PutInChip;

/// One text: its name, what it is for, and its words with placeholders as chips. Edits a copy and says so.
class TextEditor : public QWidget {
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);
    /// What stands there already stays, with the cursor in it.
    void show(const TextTemplate &text);
    void setLines(const QList<Line> &lines);
    /// Whose words are edited: a line's (E.164), or every line's if empty.
    [[nodiscard]] QString line() const;
    /// Who sends it, a sentence; and whether nobody does.
    void showSenders(const QString &words, bool nobody);
    /// How often it went out lately; empty: nobody knows.
    void showSent(const QString &words);
    /// @param longest what the longest of its callers would read.
    void showLength(const QString &longest);
    /// Other words for the text; the editor's own undo brings these back.
    void replaceWords(const QString &body);
    /// What the language of the words is where nobody chose one.
    void showLanguage(TextLanguage ofWords);
    /// Nobody chose a language any more.
    void sayByWords();
    void focusName();
    void focusWords();

signals:
    void edited(const textback::TextTemplate &text);
    void rulesWanted();
    void lineChosen();

private:
    void build();
    QWidget *buildNames();
    void buildLanguage(QWidget *names);
    void buildChips();
    QWidget *buildStandIn();
    void showStandIn();
    void bodyEdited();
    void tell();
    [[nodiscard]] QString words() const;
    void setWords(const QString &body);
    void showWords();
    void sayTheSame();
    void putIn(const QString &name);
    /// Puts the cursor where the pointer is. @return whether that is in the words.
    bool pointAt(const QPoint &globalPosition);
    void showChips();

    TextTemplate m_text;
    bool m_filling = false;
    Label *m_senders = nullptr;
    Label *m_sent = nullptr;
    Button *m_rules = nullptr;
    QLineEdit *m_name = nullptr;
    Label *m_groupLabel = nullptr;
    QComboBox *m_group = nullptr;
    Label *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    ComposeBox *m_box = nullptr;
    QString m_shown; ///< The words that stand in the editor, in braces.
    LineChoice *m_lines = nullptr;
    QList<PutInChip *> m_chips;
    QWidget *m_standInRow = nullptr;
    QLineEdit *m_standIn = nullptr;
};

} // namespace textback
