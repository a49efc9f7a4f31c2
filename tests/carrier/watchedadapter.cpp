// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/watchedadapter.h"

namespace textback::ringcentral {

Watched::Watched(const ScriptedAccount &account, std::optional<CarrierSession> session) : quiet(account.server, clock)
{
    adapter = std::make_unique<RingCentralAdapter>(clock, ledger, QSslConfiguration());
    connect(adapter.get(), &CarrierAdapter::healthChanged, this, [this](const CarrierHealth &now) {
        health = now;
        troubles.append(now.trouble);
    });
    connect(adapter.get(), &CarrierAdapter::streamLive, this, [this](bool recovered) { lives.append(recovered); });
    connect(adapter.get(), &CarrierAdapter::streamLost, this, [this] { ++lost; });
    connect(adapter.get(), &CarrierAdapter::legUpdated, this, [this](const LegUpdate &leg) { legs.append(leg); });
    connect(adapter.get(), &CarrierAdapter::textReceived, this,
            [this](const TextMessage &text) { texts.append(text); });
    connect(adapter.get(), &CarrierAdapter::textsChanged, this, [this] { ++textsChanged; });
    connect(adapter.get(), &CarrierAdapter::voicemailNoted, this,
            [this](const VoicemailNote &note) { voicemails.append(note); });
    connect(adapter.get(), &CarrierAdapter::signedIn, this, [this](const CarrierAccountInfo &told) { info = told; });
    connect(adapter.get(), &CarrierAdapter::sessionChanged, this,
            [this](const CarrierSession &changed) { sessions.append(changed); });
    CarrierCredentials credentials;
    credentials.server = account.server.url();
    credentials.clientId = u"desk-app"_s;
    credentials.secretJwt = u"jwt"_s;
    adapter->open(credentials, std::move(session));
}

Watched::~Watched() = default;

bool Watched::green() const
{
    return health.signIn == Light::Good && health.stream == Light::Good;
}

void Watched::pass(Milliseconds time, Milliseconds step)
{
    for (Milliseconds passed{0}; passed < time; passed += step) {
        quiet.settle();
        clock.advance(step);
    }
    quiet.settle();
}

void Watched::passUntilRenewal(const ScriptedAccount &account)
{
    const int before = account.server.count("/restapi/oauth/token");
    pass(47min, 5s);
    for (int i = 0; i < 200 && account.server.count("/restapi/oauth/token") == before; ++i)
        pass(1s);
}

} // namespace textback::ringcentral
