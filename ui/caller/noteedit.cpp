// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/noteedit.h"

#include "core/domain/callercommands.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastNoteLines = 2;
constexpr int MostNoteLines = 10;

bool keepsNote(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && (key.modifiers() & Qt::ControlModifier);
}

} // namespace

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(u"callerNotesEdit"_s);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(themeOf(this).font(TextSize::Dense));
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        bound();
        fit();
    });
    fit();
}

void NoteEdit::setKept(const QString &words)
{
    const bool writing = hasFocus() && toPlainText() != m_kept;
    m_kept = words;
    if (!writing && toPlainText() != words)
        setPlainText(words);
}

void NoteEdit::flush()
{
    const QString words = toPlainText().trimmed();
    if (words == m_kept)
        return;
    m_kept = words;
    emit edited(words);
}

void NoteEdit::bound()
{
    if (document()->characterCount() - 1 <= LongestNotes)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(LongestNotes);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    emit full();
}

void NoteEdit::fit()
{
    const int line = fontMetrics().lineSpacing();
    const int lines = int(std::ceil(document()->documentLayout()->documentSize().height())); // of a plain one: in lines
    const int room = std::clamp(lines, LeastNoteLines, MostNoteLines) * line;
    const int around = int(2 * document()->documentMargin()) + 2 * frameWidth() + 4;
    if (height() != room + around)
        setFixedHeight(room + around);
}

bool NoteEdit::event(QEvent *event)
{
    // Here it keeps the note; to the window it means that the reply is sent.
    if (event->type() == QEvent::ShortcutOverride && keepsNote(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && toPlainText() != m_kept)
        return setPlainText(m_kept);
    if (keepsNote(*event))
        return flush();
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit focusChanged(true);
}

void NoteEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit focusChanged(false);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace textback
