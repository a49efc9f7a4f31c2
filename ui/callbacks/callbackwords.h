// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/callbacks.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace textback {

/// How a call-back looks and reads.
struct CallBackFace {
    QString name; ///< Name, or number as people write it.
    QString number; ///< Beside the name; empty where the name is the number.
    QString badge; ///< "Tried 3 times"; may be empty.
    QString cause;
    Role causeRole = Role::Missed;
    QString icon;
    Role iconRole = Role::Missed;
    Role tint = Role::MissedTint;
    QString lastLine; ///< Note or voicemail.
    QString wait;
    bool waitsLong = false;
    QString missedAt;
    [[nodiscard]] QString spoken() const;
};

/// The one place that puts call-backs into words. Pure.
class CallBackWords {
    Q_DECLARE_TR_FUNCTIONS(textback::CallBackWords)
public:
    [[nodiscard]] static CallBackFace faceOf(const CallBackEntry &entry, UtcTime carrierNow);
    /// Why this call is here, a sentence or two.
    [[nodiscard]] static QString why(const CallBackEntry &entry);
    /// The button that says what came of it.
    [[nodiscard]] static QString result(CallBackResult result);
    [[nodiscard]] static QString resultIcon(CallBackResult result);
    /// The note kept in the thread; empty for Done.
    [[nodiscard]] static QString note(CallBackResult result);
    /// What became of it, in "Done today".
    [[nodiscard]] static QString outcome(CallBackResult result);
    /// What was done, for the undo strip. @param name as shown.
    [[nodiscard]] static QString done(CallBackResult result, const QString &name);
    [[nodiscard]] static QString nameOf(const QString &name, const std::optional<PhoneNumber> &caller);

private:
    static void fillCause(CallBackFace &face, const CallBackEntry &entry);
    static QString causeOf(const CallBackEntry &entry);
};

} // namespace textback
