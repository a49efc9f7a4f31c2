// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace textback {

/// Our words on the page that the browser shows when the carrier sends the person back; the core has no language.
struct SignInPageWords {
    QString title;
    QString signedIn;
    QString refused; ///< The person said no.
    QString outOfDate; ///< The page belongs to an earlier try.
};

/// A sign-in on the carrier's own page.
struct BrowserSignInOrder {
    QUrl server;
    QString clientId;
    QString secretClientSecret; ///< Empty for public clients.
    QStringList lines; ///< E.164; empty: every line that can text.
    bool automatic = true; ///< For a new account: whether automatic texts are on from the start.
    SignInPageWords words;
};

/// What a new account is made of when its owner brings the sign-in along.
struct NewAccount {
    QUrl server;
    QString clientId;
    QStringList lines; ///< E.164; empty: every line that can text.
    QString secretJwt;
    QString secretClientSecret;
    bool automatic = true; ///< Whether automatic texts are on from the start.
};

/// Why a sign-in did not happen.
enum class SignInTrouble {
    None,
    Cancelled,
    Refused, ///< The person said no on the carrier's page.
    TimedOut, ///< Nobody came back from the page.
    NoPort, ///< Other programs hold every address the carrier may send the person back to.
    NoAnswer, ///< The carrier did not answer, or not in time.
    NotAccepted, ///< The carrier does not know the app, its address or the code.
    OtherAccount, ///< The desk has an account already, and this is not the same.
    NotKept ///< The keychain or the disk did not take it.
};

struct SignInOutcome {
    SignInTrouble trouble = SignInTrouble::None;
    AccountId account{0};
    QString detail; ///< For the log and for support; the carrier's code.
    QStringList missingPermissions; ///< The carrier's names of what the sign-in does not allow and watching needs.
    bool forThisRunOnly = false; ///< No keychain took it: the next start asks again.
};

/// An account as people may see it.
struct AccountFacts {
    AccountId id{0};
    QUrl server;
    QString clientId;
    QStringList lines; ///< E.164; empty: every line that can text.
    UtcTime addedAt{};
    QStringList notes = {}; ///< What the carrier did not let us read, and needs nobody: see core/policy/linecheck.h.
    bool confirmsStop = false; ///< Found out: the carrier answers STOP itself.
    bool answersHelp = false; ///< Found out: somebody else answers HELP.
};

/// What people ask about the phone account itself. Called on any thread; done on the desk thread, in order; answers on
/// the caller's thread.
class AccountCommands {
public:
    virtual ~AccountCommands() = default;
    virtual void accounts(QObject *context, Callback<Result<QList<AccountFacts>>> answered) = 0;
    /// Signs in, for a new account or again for the one there is; an earlier sign-in under way is cancelled.
    /// @param pageReady called with the address to open in the browser; not called where `done` follows at once
    virtual void signIn(const BrowserSignInOrder &order, QObject *context, Callback<QUrl> pageReady,
                        Callback<SignInOutcome> done) = 0;
    virtual void cancelSignIn() = 0;
    virtual void add(const NewAccount &account, QObject *context, Callback<Result<AccountId>> answered) = 0;
    virtual void remove(AccountId account, QObject *context, Callback<Status> answered) = 0;
};

} // namespace textback
