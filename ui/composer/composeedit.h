// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class QSettings;

namespace textback {

class Button;
class Chips;
class SpellMarks;
class Spelling;
class Label;

/// The editor of a reply: grows with its words up to a limit, takes plain text only.
class ComposeEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposeEdit(QWidget *parent = nullptr);
    /// One line until it is needed: for low windows.
    void setCompact(bool compact);
    /// Room for more from the start, where writing is what the screen is for.
    void setLeastHeight(int height);
    /// What is cut, copied and dragged keeps its placeholders instead of saying their values.
    void setCopiesPlaceholders(bool copies) { m_copiesPlaceholders = copies; }
    /// Puts other words in place of all, so that undoing brings these back. Placeholders stand in braces.
    void replaceAll(const QString &source);
    /// The words in characters that cost less; values of placeholders stay as they are.
    void makePlain();
    /// Pictures that are pasted or dropped are offered; else they are ignored.
    void setTakesPhotos(bool takes) { m_takesPhotos = takes; }
    /// Marks words the dictionary does not know. Not owned; outlives this.
    void setSpelling(Spelling &spelling, QSettings &settings);
    /// The placeholders in it.
    [[nodiscard]] Chips *chips() const { return m_chips; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void focusChanged();
    void photosOffered(const QMimeData &mime);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void fitHeight();
    [[nodiscard]] bool isForTray(const QMimeData &mime) const;
    bool m_takesPhotos = false;
    Chips *m_chips;
    SpellMarks *m_spelling = nullptr;
    bool m_compact = false;
    bool m_copiesPlaceholders = false;
    int m_leastHeight = 48;
};

/// The frame round editor and length: white for a reply, yellow for a note, ringed while one writes.
class ComposeBox : public QWidget {
    Q_OBJECT
public:
    explicit ComposeBox(QWidget *parent = nullptr);
    [[nodiscard]] ComposeEdit *edit() const { return m_edit; }
    [[nodiscard]] Label *footer() const { return m_footer; }
    /// Makes the words plain, so that more of them fit one text.
    [[nodiscard]] Button *plainButton() const { return m_plain; }
    void setNote(bool note);
    /// Says what `words` count as, and offers to make them plain where that helps. @param lead begins the sentence.
    void showLength(const QString &words, const QString &lead = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    ComposeEdit *m_edit;
    Button *m_plain;
    Label *m_footer;
    bool m_note = false;
    bool m_dressing = false;
};

} // namespace textback
