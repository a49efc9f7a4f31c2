// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "core/domain/inboxqueries.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace textback {

/// From this waiting time on, a wait is shown as a long one.
constexpr std::chrono::minutes LongWait{30};

/// Everything the delegate draws of one row, already in words.
struct RowFace {
    QString name;
    QString wait; ///< End of the first line.
    bool waitsLong = false;
    QString words; ///< Second line.
    bool wordsNew = false;
    QString stateIcon; ///< Third line.
    QString state;
    QString stateShort; ///< The same without its first time, for narrow lists.
    Role stateRole = Role::Text2;
    QString owner; ///< End of the third line.
    QString circleIcon;
    Role circleRole = Role::Text2;
    Role circleTint = Role::Sunken;
    std::optional<double> countdownLeft; ///< 1 at the start, 0 when the text leaves.
    CallKey countdownCall;
    [[nodiscard]] QString spoken() const; ///< All of it, for screen readers.
};

/// The two clocks a window deals with.
struct Now {
    UtcTime here{}; ///< This computer's.
    UtcTime carrier{}; ///< The carrier's.
};

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(textback::RowWords)
public:
    [[nodiscard]] static RowFace faceOf(const ThreadRow &row, const std::optional<Countdown> &countdown, Now now);
    /// The caller as shown: the name, or else the number as people write it.
    [[nodiscard]] static QString nameOf(const ThreadRow &row);
    /// For screen readers.
    [[nodiscard]] static QString ownedBy(const QString &owner);
    [[nodiscard]] static QString unread();
    [[nodiscard]] static QString textingIn(const Countdown &countdown, UtcTime here);

private:
    static void fillState(RowFace &face, const ThreadRow &row, Now now);
    static void fillOurWords(RowFace &face, const ThreadRow &row, Now now);
    static void fillCircle(RowFace &face, const ThreadRow &row);
    static QString counted(const ThreadRow &row, const QString &call);
    static QString wordsOf(const ThreadRow &row, Now now);
};

} // namespace textback

Q_DECLARE_METATYPE(textback::RowFace)
