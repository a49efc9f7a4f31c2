// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountgateway.h"

#include "app/browseraccount.h"

#include <QPointer>

namespace textback {

AccountGateway::AccountGateway(DeskHost &host) : m_host(host) {}

template <typename T>
void AccountGateway::tell(const QPointer<QObject> &asker, const Callback<T> &answered, const T &value)
{
    QMetaObject::invokeMethod(this, [asker, answered, value] {
        if (asker)
            answered(value);
    });
}

namespace {

/// With what a desk that watches the account found out about it.
Result<QList<AccountFacts>> withFindings(const Result<QList<AccountFacts>> &accounts, const Desk *desk)
{
    if (!accounts.ok() || !desk || accounts.value().size() != 1)
        return accounts;
    AccountFacts facts = accounts.value().constFirst();
    facts.notes = desk->accountNotes();
    facts.confirmsStop = desk->carrierHabits().answers(ReplyMeaning::Stop);
    facts.answersHelp = desk->carrierHabits().answers(ReplyMeaning::Help);
    return QList<AccountFacts>{facts};
}

} // namespace

void AccountGateway::accounts(QObject *context, Callback<Result<QList<AccountFacts>>> answered)
{
    m_host.run([this, asker = QPointer(context), answered = std::move(answered)](DeskRoom &room) {
        tell(asker, answered,
             room.store() ? withFindings(room.accountFacts(), room.desk())
                          : Result<QList<AccountFacts>>(Error{ErrorKind::Storage, QStringLiteral("no database")}));
    });
}

void AccountGateway::signIn(const BrowserSignInOrder &order, QObject *context, Callback<QUrl> pageReady,
                            Callback<SignInOutcome> done)
{
    m_host.run([this, order, asker = QPointer(context), pageReady = std::move(pageReady),
                done = std::move(done)](DeskRoom &room) {
        if (!room.store()) {
            tell(asker, done, {SignInTrouble::NotKept, AccountId{0}, QStringLiteral("no database"), {}, false});
            return;
        }
        BrowserAccount &account = room.browserAccount();
        account.cancel(); // told to whoever began it, before we listen
        auto *once = new QObject(&account);
        connect(&account, &BrowserAccount::finished, once, [this, once, asker, done](const SignInOutcome &outcome) {
            once->deleteLater();
            once->disconnect();
            tell(asker, done, outcome);
        });
        const QUrl page = account.start(order);
        if (!page.isEmpty())
            tell(asker, pageReady, page);
    });
}

void AccountGateway::cancelSignIn()
{
    m_host.run([](DeskRoom &room) {
        if (room.store())
            room.browserAccount().cancel();
    });
}

void AccountGateway::add(const NewAccount &account, QObject *context, Callback<Result<AccountId>> answered)
{
    m_host.run([this, account, asker = QPointer(context), answered = std::move(answered)](DeskRoom &room) {
        room.addAccount(account, &room, [this, &room, asker, answered](const Result<AccountId> &added) {
            if (!added.ok())
                return tell(asker, answered, added);
            room.watchAnew(&room, [this, asker, answered, added](const Status &watching) {
                tell(asker, answered, watching.ok() ? added : Result<AccountId>(watching.error()));
            });
        });
    });
}

void AccountGateway::remove(AccountId account, QObject *context, Callback<Status> answered)
{
    m_host.run([this, account, asker = QPointer(context), answered = std::move(answered)](DeskRoom &room) {
        room.removeAccount(account, &room,
                           [this, asker, answered](const Status &removed) { tell(asker, answered, removed); });
    });
}

} // namespace textback
