// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/practicetime.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace textback::practice {

/// How long what was issued lives, in seconds, and whether it can be refreshed.
struct Lifetimes {
    int access = 3600;
    int refresh = 604'800; ///< 0: no refresh token
};

/// One sign-in of the user with an app.
struct SignIn {
    QString id;
    QString client;
    QString endpoint;
    QString access;
    UtcTime accessEnds;
    bool accessUsed = false;
    QString refresh; ///< empty when none was issued
    UtcTime refreshEnds;
    QString previousRefresh; ///< answers with the same pair again while its grace lasts
    UtcTime graceEnds;
    Lifetimes lifetimes;
};

/// What an access token is worth.
enum class TokenState { Good, Missing, Expired, Corrupted, Unknown };

/// The sign-ins and their tokens. At most five sign-ins for an app: one more ends the oldest. A refresh ends the access
/// token at once, and the old refresh token answers with the same new pair until ten seconds after the new access token
/// was first used.
class Tokens {
public:
    explicit Tokens(const PracticeTime &time) : m_time(time) {}

    /// Begins a sign-in. `ended` receives the ids of sign-ins that had to give way.
    SignIn &begin(const QString &client, const QString &endpoint, const Lifetimes &lifetimes, QStringList &ended);
    /// Exchanges a refresh token. @return nullptr when it is not known (any more), and says in `expired` if it was only
    /// late.
    [[nodiscard]] const SignIn *refresh(const QString &token, const QString &client, bool &expired);
    /// Ends the sign-in that any of its tokens belongs to. @return its id, empty when there is none.
    QString revoke(const QString &token);
    void end(const QString &signIn);
    void endAll();

    /// Judges an access token and notes that it was used.
    [[nodiscard]] TokenState use(const QString &access, QString &signIn);
    [[nodiscard]] const SignIn *find(const QString &signIn) const;
    [[nodiscard]] const QList<SignIn> &all() const { return m_signIns; }

    void expireAccess();
    void expireRefresh();

private:
    void issueAccess(SignIn &signIn);
    void bury(const QString &access);
    const PracticeTime &m_time;
    QList<SignIn> m_signIns; ///< oldest first
    QHash<QString, UtcTime> m_dead; ///< access tokens replaced by a refresh, and when
    qint64 m_nextId = 820'000'000'001;
};

} // namespace textback::practice
