// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browseraccount.h"

#include "app/deskroom.h"
#include "core/carrier/ringcentral/accountreader.h"
#include "core/engine/accountsecrets.h"

namespace textback {

BrowserAccount::BrowserAccount(DeskRoom &room) : m_room(room) {}

QUrl BrowserAccount::start(const BrowserSignInOrder &order)
{
    cancel();
    m_order = order;
    m_again.reset();
    m_outcome.reset();
    m_waiting = true;
    const auto accounts = m_room.store()->accounts().accounts();
    if (!accounts.ok()) {
        finish({SignInTrouble::NotKept, AccountId{0}, accounts.error().detail, {}, false});
        return {};
    }
    if (!accounts.value().isEmpty()) {
        m_again = accounts.value().constFirst();
        if (m_again->server != order.server || m_again->clientId != order.clientId) {
            finish({SignInTrouble::OtherAccount, m_again->id, {}, {}, false});
            return {};
        }
    }
    if (!m_signIn)
        m_signIn = std::make_unique<ringcentral::BrowserSignIn>(m_room.clock(), m_room.ledger());
    CarrierCredentials credentials;
    credentials.server = order.server;
    credentials.clientId = order.clientId;
    credentials.secretClientSecret = order.secretClientSecret;
    const auto page = m_signIn->start(credentials, order.words,
                                      [this](const ringcentral::BrowserSignIn::Finished &result) { signedIn(result); });
    return page.ok() ? page.value() : QUrl();
}

void BrowserAccount::cancel()
{
    if (m_signIn)
        m_signIn->cancel();
}

void BrowserAccount::signedIn(const ringcentral::BrowserSignIn::Finished &result)
{
    if (result.trouble == SignInTrouble::None)
        keep(result.session);
    else
        finish({result.trouble, AccountId{0}, result.detail, {}, false});
}

void BrowserAccount::keep(const CarrierSession &session)
{
    if (!m_again) {
        const NewAccount account{m_order.server,   m_order.clientId, m_order.lines, {}, m_order.secretClientSecret,
                                 m_order.automatic};
        m_room.addAccount(account, this, [this, session](const Result<AccountId> &added) {
            if (!added.ok())
                return finish({SignInTrouble::NotKept, AccountId{0}, added.error().detail, {}, false});
            Account made;
            made.id = added.value();
            keepSession(made, session, true);
        });
        return;
    }
    // Written again: it may be the keychain that lost it.
    m_room.secrets().write(m_again->secretName(), toSecret({}, m_order.secretClientSecret), this,
                           [this, session](const Status &kept) {
                               if (kept.ok())
                                   keepSession(*m_again, session, false);
                               else
                                   finish({SignInTrouble::NotKept, m_again->id, kept.error().detail, {}, false});
                           });
}

void BrowserAccount::keepSession(const Account &account, const CarrierSession &session, bool isNew)
{
    m_room.secrets().write(account.sessionSecretName(), toSecret(session), this,
                           [this, account, session, isNew](const Status &kept) {
                               if (!kept.ok()) {
                                   if (isNew)
                                       m_room.removeAccount(account.id, &m_room, [](const Status &) {});
                                   return finish({SignInTrouble::NotKept, account.id, kept.error().detail, {}, false});
                               }
                               SignInOutcome outcome;
                               outcome.account = account.id;
                               outcome.missingPermissions = ringcentral::missingPermissions(session.scope);
                               outcome.forThisRunOnly = m_room.secrets().keepsForThisRunOnly();
                               m_room.watchAnew(this, [this, outcome](const Status &watching) mutable {
                                   if (!watching.ok()) {
                                       outcome.trouble = SignInTrouble::NotKept;
                                       outcome.detail = watching.error().detail;
                                   }
                                   finish(outcome);
                               });
                           });
}

void BrowserAccount::finish(SignInOutcome outcome)
{
    m_waiting = false;
    m_order.secretClientSecret.clear();
    m_outcome = outcome;
    emit finished(outcome);
}

} // namespace textback
