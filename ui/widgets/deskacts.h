// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QList>
#include <QObject>

namespace textback {

class UndoStack;

/// What people do with one click, asked of the desk: said with the way back once it is kept, said plainly where it is
/// not. UI thread.
class DeskActs : public QObject {
    Q_OBJECT
public:
    /// Asks the desk for one thing and passes on what it answers, unless the context is gone by then.
    using Ask = std::function<void(QObject *context, const Callback<Status> &answered)>;
    struct Act {
        QString words; ///< What was done, a sentence.
        QList<Ask> ask; ///< Not empty.
        QList<Ask> back; ///< Take back what `ask` did.
        std::function<void()> failed = {}; ///< Some of it was not kept.
        std::function<void()> taken = {}; ///< It was taken back.
        std::chrono::seconds offered{5}; ///< How long the strip offers the way back.
    };
    /// @param undo outlives this.
    DeskActs(UndoStack &undo, QObject *parent) : QObject(parent), m_undo(undo) {}
    void perform(const Act &act);
    /// Why something was not done, in plain words.
    [[nodiscard]] static QString whyNot(const Error &error);
    [[nodiscard]] static QString whyNotTakenBack();
    /// Why a text that should go after all, or once more, does not.
    [[nodiscard]] static QString whyNotSent(const Error &error);
    /// Why a text that should not go goes.
    [[nodiscard]] static QString whyNotCancelled(const Error &error);

private:
    struct Round {
        qsizetype open = 0;
        int kept = 0;
        std::optional<Error> error;
    };
    void askAll(const QList<Ask> &asks, const std::function<void(const Round &)> &done);
    void offer(const Act &act);

    UndoStack &m_undo;
};

} // namespace textback
