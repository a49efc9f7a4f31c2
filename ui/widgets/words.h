// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inboxqueries.h"

#include <QCoreApplication>

namespace textback {

/// One line of "Why?" as people read it.
struct CheckWords {
    QString name; ///< What was checked, as a statement that is true when it passed.
    QString input; ///< What it was decided from; may be empty.
};

/// The one place that puts the program's kinds into words. Pure; unreadable inputs give words without figures.
class Words {
    Q_DECLARE_TR_FUNCTIONS(textback::Words)
public:
    [[nodiscard]] static QString view(InboxView view);
    [[nodiscard]] static QString outboxState(OutboxState state);
    [[nodiscard]] static QString deliveryState(DeliveryState state);
    /// Why a text did not arrive, to be put after "Not delivered".
    [[nodiscard]] static QString failure(FailureReason reason);
    [[nodiscard]] static QString cancelReason(CancelReason reason);
    /// Why we are not watching, a sentence. Empty for None.
    [[nodiscard]] static QString trouble(TroubleKind kind);
    /// What a person can do about it, a sentence. Empty for None.
    [[nodiscard]] static QString whatToDo(TroubleKind kind);
    [[nodiscard]] static QString missedLabel(MissedLabel label);
    [[nodiscard]] static QString outcome(CallOutcome outcome);
    [[nodiscard]] static QString situation(Situation situation);
    /// Each in its own words.
    [[nodiscard]] static QString language(TextLanguage language);
    /// What the settings about stopping, limits and quiet hours have to do with the law, and what they are not.
    [[nodiscard]] static QString law();

    [[nodiscard]] static CheckWords check(const Check &check);
    /// The short reason behind "not texted", for one line in the thread.
    [[nodiscard]] static QString shortReason(const Check &check);
    /// The answer to "Why?" as a title, and one sentence that explains it.
    [[nodiscard]] static QString answerTitle(const Verdict &verdict);
    [[nodiscard]] static QString answerSentence(const Verdict &verdict);
};

} // namespace textback
