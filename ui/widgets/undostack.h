// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"

#include <QList>
#include <QObject>

namespace textback {

/// What a person did last, each with the way back. One for a window: whatever page it was done on, Ctrl+Z takes the
/// newest back. UI thread.
class UndoStack : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(Clock &clock, QObject *parent = nullptr);
    /// @param words what was done, a sentence. @param offered how long the strip shows it. @param onlyWhileOffered
    /// there is no way back later, as with a text that has left. @param redo does it once more after it was taken back;
    /// empty: that cannot be done.
    void push(const QString &words, std::chrono::seconds offered, std::function<void()> undo,
              bool onlyWhileOffered = false, std::function<void()> redo = {});
    /// Says something that cannot be taken back.
    void say(const QString &words);
    [[nodiscard]] bool canUndo() const;
    /// What undo() would take back; empty if nothing.
    [[nodiscard]] QString nextWords() const;
    void undo();
    /// What redo() would do once more; empty if nothing.
    [[nodiscard]] QString redoWords() const;
    /// Does once more what was taken back last, unless something else was done since.
    void redo();

signals:
    /// For the strips of the pages.
    void offered(const QString &words, std::chrono::seconds time);
    void said(const QString &words);
    void taken();

private:
    struct Act {
        QString words;
        std::function<void()> undo;
        std::optional<Milliseconds> until; ///< Of the clock that never jumps.
        std::chrono::seconds time{0}; ///< How long the strip offers it.
        std::function<void()> redo;
    };
    [[nodiscard]] qsizetype next() const;
    Clock &m_clock;
    QList<Act> m_acts;
    QList<Act> m_undone; ///< Taken back, the newest last.
};

} // namespace textback
