// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/ringcentral/adapter.h"
#include "tests/carrier/quiet.h"
#include "tests/carrier/scriptedaccount.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <memory>

namespace textback::ringcentral {

/// An adapter at a scripted account, and everything it has told.
class Watched : public QObject {
public:
    explicit Watched(const ScriptedAccount &account, std::optional<CarrierSession> session = {})
        : quiet(account.server, clock)
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
        connect(adapter.get(), &CarrierAdapter::signedIn, this,
                [this](const CarrierAccountInfo &told) { info = told; });
        connect(adapter.get(), &CarrierAdapter::sessionChanged, this,
                [this](const CarrierSession &changed) { sessions.append(changed); });
        CarrierCredentials credentials;
        credentials.server = account.server.url();
        credentials.clientId = u"desk-app"_s;
        credentials.secretJwt = u"jwt"_s;
        adapter->open(credentials, std::move(session));
    }
    [[nodiscard]] bool green() const { return health.signIn == Light::Good && health.stream == Light::Good; }
    /// Moves time in small steps; in between everybody says what there is to say.
    void pass(Milliseconds time, Milliseconds step = 1s)
    {
        for (Milliseconds passed{0}; passed < time; passed += step) {
            quiet.settle();
            clock.advance(step);
        }
        quiet.settle();
    }

    /// Moves time until the next token request has arrived.
    void passUntilRenewal(const ScriptedAccount &account)
    {
        const int before = account.server.count("/restapi/oauth/token");
        pass(47min, 5s);
        for (int i = 0; i < 200 && account.server.count("/restapi/oauth/token") == before; ++i)
            pass(1s);
    }

    FakeClock clock;
    Quiet quiet;
    ForgetfulLedger ledger;
    std::unique_ptr<RingCentralAdapter> adapter;
    CarrierHealth health;
    QList<TroubleKind> troubles;
    QList<bool> lives;
    int lost = 0;
    int textsChanged = 0;
    QList<LegUpdate> legs;
    QList<TextMessage> texts;
    QList<VoicemailNote> voicemails;
    QList<CarrierSession> sessions;
    std::optional<CarrierAccountInfo> info;
};

} // namespace textback::ringcentral
