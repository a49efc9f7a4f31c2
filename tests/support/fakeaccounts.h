// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountcommands.h"
#include "core/domain/startatlogin.h"

namespace textback {

/// Accounts in memory; a test plays the carrier's page.
class FakeAccounts : public AccountCommands {
public:
    QList<AccountFacts> known;
    QList<BrowserSignInOrder> orders;
    QList<NewAccount> added;
    std::optional<Error> refusal; ///< Of add().

    void accounts(QObject *, Callback<Result<QList<AccountFacts>>> answered) override { answered(known); }
    void signIn(const BrowserSignInOrder &order, QObject *, Callback<QUrl> pageReady,
                Callback<SignInOutcome> done) override
    {
        orders.append(order);
        m_done = std::move(done);
        pageReady(QUrl(QStringLiteral("https://example.com/authorize")));
    }
    void cancelSignIn() override { finish({SignInTrouble::Cancelled, AccountId{0}, {}, {}, false}); }
    void add(const NewAccount &account, QObject *, Callback<Result<AccountId>> answered) override
    {
        added.append(account);
        if (refusal)
            return answered(*refusal);
        remember(account.server, account.clientId);
        answered(AccountId{1});
    }
    void remove(AccountId, QObject *, Callback<Status> answered) override
    {
        known.clear();
        answered(Done{});
    }

    /// The person came back from the page.
    void finish(const SignInOutcome &outcome)
    {
        if (outcome.trouble == SignInTrouble::None)
            remember(orders.constLast().server, orders.constLast().clientId);
        if (const auto done = std::exchange(m_done, nullptr))
            done(outcome);
    }

private:
    void remember(const QUrl &server, const QString &clientId)
    {
        known = {AccountFacts{AccountId{1}, server, clientId, {}, {}}};
    }
    Callback<SignInOutcome> m_done;
};

class FakeLoginStart : public StartAtLogin {
public:
    bool on = false;
    bool broken = false;
    [[nodiscard]] bool isOn() const override { return on; }
    Status set(bool wanted) override
    {
        if (broken)
            return Error{ErrorKind::Storage, QStringLiteral("broken on purpose")};
        on = wanted;
        return Done{};
    }
};

} // namespace textback
