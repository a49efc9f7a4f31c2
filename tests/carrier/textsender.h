// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/signin.h"
#include "core/carrier/ringcentral/texting.h"
#include "tests/support/fakeclock.h"

namespace textback::ringcentral {

/// What sends texts, put together as the adapter does.
class Sender : public QObject {
public:
    static PhoneNumber line() { return PhoneNumber::fromE164(QStringLiteral("+15125550100")).value(); }
    static PhoneNumber caller() { return PhoneNumber::fromE164(QStringLiteral("+15125550142")).value(); }

    explicit Sender(const QUrl &server)
        : base(server), gate(clock, ledger), wire(clock, {}), signIn(wire, gate, clock), client(wire, signIn, clock)
    {
        credentials.server = server;
        credentials.clientId = QStringLiteral("desk-app");
        credentials.secretJwt = QStringLiteral("jwt");
        signIn.start(credentials, std::nullopt);
    }
    void send(const QString &body = QStringLiteral("Sorry we missed you"))
    {
        const SendRequest text{line(), caller(), body, {}};
        const auto request = sendingRequest(base, text);
        client.ask(std::get<ApiRequest>(request), this,
                   [this](const HttpAnswer &answer) { results.append(sendResult(answer, clock.now())); });
    }
    FakeClock clock;
    QUrl base;
    ForgetfulLedger ledger;
    SignInGate gate;
    HttpWire wire;
    SignIn signIn;
    HttpClient client;
    CarrierCredentials credentials;
    QList<SendResult> results;
};

} // namespace textback::ringcentral
