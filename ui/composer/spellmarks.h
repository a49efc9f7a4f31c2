// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QMenu;
class QPlainTextEdit;
class QSettings;

namespace textback {

class Spelling;

/// Waves under words the dictionary does not know, and what could be meant in the editor's menu. UI thread; owned by
/// its editor.
class SpellMarks : public QSyntaxHighlighter {
    Q_OBJECT
public:
    /// @param settings keeps whether it is on, and the words that were learned.
    SpellMarks(QPlainTextEdit &edit, Spelling &spelling, QSettings &settings);
    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    /// Puts what can be done about the word at `position` on top of the editor's menu.
    void addTo(QMenu &menu, int position);
    /// The words of a line that are checked, as positions and lengths.
    [[nodiscard]] static QList<std::pair<int, int>> wordsIn(const QString &line);

protected:
    void highlightBlock(const QString &text) override;

private:
    void learn(const QString &word);
    void wordLeft();
    [[nodiscard]] std::pair<int, int> wordAt(int position) const;

    QPlainTextEdit &m_edit;
    Spelling &m_spelling;
    QSettings &m_settings;
    bool m_on = true;
    int m_block = -1; ///< Where the cursor was.
};

} // namespace textback
