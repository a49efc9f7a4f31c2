// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace textback {

/// What the status strip shows, already in words.
struct StripFace {
    QString icon;
    Role role = Role::Ok; ///< Of light and title.
    Role fill = Role::Window;
    QString title;
    QString sentence;
    QString second; ///< Cause, last good sign, next try; makes the strip taller.
    QString whatToDo; ///< Shown when asked for.
    bool tryNow = false;
    bool signIn = false; ///< A person has to sign in, or could.
    bool watching = false;
    friend bool operator==(const StripFace &, const StripFace &) = default;
};

struct StripFacts {
    DeskHealth health;
    NowAnswer answer;
    UtcTime here{}; ///< This computer's clock.
    bool practice = false;
    bool hasAccount = true;
};

/// Says whether we watch and what a caller gets now. Pure.
class StripWords {
    Q_DECLARE_TR_FUNCTIONS(textback::StripWords)
public:
    [[nodiscard]] static StripFace faceOf(const StripFacts &facts);
    /// What a caller gets now, a sentence.
    [[nodiscard]] static QString answerSentence(const StripFacts &facts);
    /// The state in a few words, as in the tray.
    [[nodiscard]] static QString stateWord(const StripFacts &facts);

private:
    static void describeTrouble(StripFace &face, const StripFacts &facts);
    static void describeOutcome(StripFace &face, const StripFacts &facts);
    static bool describePause(StripFace &face, const StripFacts &facts);
};

} // namespace textback
