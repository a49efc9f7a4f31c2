// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"

#include <QString>

#include <functional>

class QObject;

namespace textback {

/// What signing out does with the data.
struct SignOutOrder {
    QString archive; ///< File to save everything into first; empty: none. Nothing of that name may be there.
    bool erase = false; ///< Afterwards everything about callers goes, here and in the backups.
};

enum class SignOutStep { Stopping, Saving, SigningOut, Erasing };

/// How far it is.
struct SignOutProgress {
    SignOutStep step = SignOutStep::Stopping;
    double part = 0; ///< Of this step, from 0 to 1.
};

enum class SignOutTrouble {
    None,
    Cancelled,
    NotSaved, ///< The archive could not be written.
    NotSignedOut, ///< The account could not be removed.
    NotErased ///< Signed out, but the data is still all there.
};

struct SignOutOutcome {
    SignOutTrouble trouble = SignOutTrouble::None;
    bool signedOut = false; ///< False: the account is watched as before.
    qint64 saved = 0; ///< Texts, calls and notes in the archive.
    QString detail; ///< For support.
};

/// Takes leave of the phone account. Called on any thread; answers there.
class SignOutCommands {
public:
    virtual ~SignOutCommands() = default;
    /// Stops watching, saves, signs out, erases, in this order. What fails or is cancelled on the way ends it: then
    /// nothing that comes later happened, and where the account was not removed yet it is watched again.
    virtual void signOut(const SignOutOrder &order, QObject *context, std::function<void(SignOutProgress)> progress,
                         Callback<SignOutOutcome> done) = 0;
    /// Ends the one under way, as far as it can still be taken back.
    virtual void cancelSignOut() = 0;
};

} // namespace textback
