// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/connectstep.h"

#include "ui/setup/advancedsignin.h"
#include "ui/setup/choicecard.h"
#include "ui/setup/linelist.h"
#include "ui/setup/setupwords.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace textback {

ConnectStep::ConnectStep(const SetupPorts &ports, QWidget *parent) : SetupStep(parent), m_ports(ports)
{
    build();
    connect(&ports.events, &DeskEvents::accountsChanged, this, &ConnectStep::readAccount);
    connect(m_carrier, &ChoiceCard::toggled, this, [this] { setState(m_state); });
    connect(m_open, &Button::clicked, this, &ConnectStep::begin);
    connect(m_anew, &Button::clicked, this, &ConnectStep::begin);
    connect(m_cancel, &Button::clicked, this, [this] { m_ports.accounts.cancelSignIn(); });
    connect(m_reopen, &Button::clicked, this, [this] { emit pageWanted(m_page); });
    connect(m_other, &Button::clicked, this, [this] { m_otherWords->setVisible(m_otherWords->isHidden()); });
    connect(m_advanced, &Button::clicked, this, [this] { m_own->setVisible(m_own->isHidden()); });
    connect(m_own, &AdvancedSignIn::changed, this, [this] { setState(m_state); });
    m_carrier->setChecked(true);
    setState(State::Choosing);
    m_own->setVisible(ports.clientId.isEmpty()); // this copy cannot sign in without
    retranslate();
    readAccount();
}

void ConnectStep::enter()
{
    readAccount();
}

void ConnectStep::readAccount()
{
    m_ports.accounts.accounts(this, [this](const Result<QList<AccountFacts>> &accounts) {
        if (!accounts.ok() || m_state == State::Asking || m_state == State::Waiting)
            return;
        m_again = !accounts.value().isEmpty();
        m_account = m_again ? std::optional(accounts.value().constFirst()) : std::nullopt;
        if (m_again)
            m_own->setServer(accounts.value().constFirst().server, accounts.value().constFirst().clientId);
        setState(m_again ? State::Connected : State::Choosing);
        showLines();
        if (std::exchange(m_signInWhenKnown, false) && m_again)
            signIn();
    });
}

void ConnectStep::signInAgain()
{
    m_signInWhenKnown = true;
    readAccount();
}

void ConnectStep::showLines()
{
    const auto lines = m_ports.queries.lines();
    m_lines->show(lines.ok() ? lines.value() : QList<Line>(), m_missing, m_account);
    const bool known = lines.ok() && !lines.value().isEmpty();
    m_connectedWords->setText(m_forThisRunOnly
                                  ? tr("No password store took the sign-in, so it lasts until Textback is closed. "
                                       "Unlock the password store of this computer and Textback keeps it there.")
                                  : known ? tr("These are your numbers, and what each can do.")
                                          : tr("Your numbers are being read ..."));
}

void ConnectStep::begin()
{
    if (m_look->isChecked() && m_state == State::Choosing) {
        emit practiceWanted();
        return;
    }
    m_trouble.clear();
    m_own->secretJwt().isEmpty() ? signIn() : addWithJwt();
}

void ConnectStep::signIn()
{
    BrowserSignInOrder order;
    order.server = m_own->server();
    order.clientId = m_own->clientId();
    order.secretClientSecret = m_own->secretClientSecret();
    order.automatic = false; // until Start watching is pressed
    order.words = SetupWords::page();
    setState(State::Asking);
    m_ports.accounts.signIn(
        order, this,
        [this](const QUrl &page) {
            m_page = page;
            setState(State::Waiting);
            emit pageWanted(page);
        },
        [this](const SignInOutcome &outcome) { finished(outcome); });
}

void ConnectStep::addWithJwt()
{
    NewAccount account;
    account.server = m_own->server();
    account.clientId = m_own->clientId();
    account.secretJwt = m_own->secretJwt();
    account.secretClientSecret = m_own->secretClientSecret();
    account.automatic = false;
    setState(State::Asking);
    m_ports.accounts.add(account, this, [this](const Result<AccountId> &added) {
        SignInOutcome outcome;
        if (!added.ok())
            outcome.trouble =
                added.error().kind == ErrorKind::Rejected ? SignInTrouble::OtherAccount : SignInTrouble::NotKept;
        finished(outcome);
    });
}

void ConnectStep::finished(const SignInOutcome &outcome)
{
    m_page.clear();
    m_own->forgetSecrets();
    m_trouble = SetupWords::trouble(outcome.trouble);
    if (outcome.trouble == SignInTrouble::None) {
        m_missing = outcome.missingPermissions;
        m_forThisRunOnly = outcome.forThisRunOnly;
        m_again = true;
    }
    setState(m_again ? State::Connected : State::Choosing);
    showLines();
}

void ConnectStep::setState(State state)
{
    m_state = state;
    const bool choosing = state == State::Choosing;
    const bool busy = state == State::Asking || state == State::Waiting;
    const bool look = m_look->isChecked();
    const bool known = !m_own->clientId().isEmpty() && m_own->server().isValid() && !m_own->server().isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_carrier), static_cast<QWidget *>(m_look)})
        part->setVisible(state != State::Connected);
    m_carrier->setEnabled(choosing);
    m_look->setEnabled(choosing);
    m_asks->setVisible(choosing && !look);
    m_open->setVisible(choosing);
    m_open->setEnabled(look || known);
    setButtonIcon(m_open, look ? u"practice"_s : u"external"_s);
    m_cancel->setVisible(busy);
    m_reopen->setVisible(state == State::Waiting);
    m_connected->setVisible(state == State::Connected);
    m_advanced->setVisible(!busy && !look);
    if (!choosing || look)
        m_own->hide();
    m_other->setVisible(choosing && !look);
    m_troubleWords->setText(m_trouble);
    m_troubleWords->setVisible(!m_trouble.isEmpty() && !busy);
    m_open->setText(look ? tr("Open practice") : tr("Open the sign-in page"));
    m_hint->setVisible(choosing || busy);
    m_hint->setText(busy        ? tr("Waiting for you to sign in in the browser ...")
                        : look  ? tr("You can come back here from the menu at any time.")
                        : known ? tr("Your browser opens; this window waits for you.")
                                : tr("First fill in under Advanced who you sign in as."));
    emit changed();
}

QString ConnectStep::remark() const
{
    return isReady() ? QString() : tr("Next is ready once you have signed in");
}

void ConnectStep::retranslate()
{
    setHeading(tr("Connect your office's phone account"),
               tr("Textback needs to see which calls nobody picked up, and to send texts from your own number."));
    m_carrier->setWords(u"RingCentral"_s,
                        tr("You sign in on their page in your browser. Textback never sees your password."));
    m_look->setWords(tr("Look around first"), tr("A practice account with made-up callers. Nothing real is sent."));
    const QStringList asks{
        tr("What Textback will ask for"), tr("See calls as they happen, and the call list of the last days"),
        tr("Read and send texts on your office's numbers"), tr("Read the names of your lines and people"),
        tr("Your sign-in is kept in this computer's own password store and nowhere else.")};
    for (int index = 0; index < m_askWords.size(); ++index)
        m_askWords.at(index)->setText(asks.at(index));
    m_cancel->setText(tr("Cancel"));
    m_reopen->setText(tr("Open the page again"));
    m_other->setText(tr("My office uses another phone company"));
    m_otherWords->setText(tr("Today Textback speaks RingCentral; other phone companies follow. Until then you can look "
                             "around in practice."));
    m_advanced->setText(tr("Advanced: an app of your own"));
    m_connectedTitle->setText(tr("You are signed in"));
    m_anew->setText(tr("Sign in again"));
    setState(m_state);
    showLines();
}

} // namespace textback
