// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/accountcommands.h"

namespace textback {

/// What people ask about the phone account, carried to the desk thread and the answers back. Used on the thread that
/// made it; must be destroyed after its host has stopped.
class AccountGateway : public QObject, public AccountCommands {
    Q_OBJECT
public:
    explicit AccountGateway(DeskHost &host);

    void accounts(QObject *context, Callback<Result<QList<AccountFacts>>> answered) override;
    void signIn(const BrowserSignInOrder &order, QObject *context, Callback<QUrl> pageReady,
                Callback<SignInOutcome> done) override;
    void cancelSignIn() override;
    void add(const NewAccount &account, QObject *context, Callback<Result<AccountId>> answered) override;
    void remove(AccountId account, QObject *context, Callback<Status> answered) override;

private:
    /// Calls `answered` with `value` on our thread, unless `asker` is gone by then.
    template <typename T> void tell(const QPointer<QObject> &asker, const Callback<T> &answered, const T &value);
    DeskHost &m_host;
};

} // namespace textback
