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

/// The base of tests that ask an adapter for what has been: the adapter at a scripted account, and its last answers.
class HistoryReader : public QObject {
protected:
    static constexpr char Sync[] = "/restapi/v1.0/account/~/extension/~/message-sync";
    static constexpr char Store[] = "/restapi/v1.0/account/~/extension/~/message-store";

    /// A text as the carrier's histories write it.
    static QByteArray text(int id, const char *direction = "Outbound", const char *body = "hello",
                           const char *to = "+15125550142")
    {
        const QByteArray ours = R"({"phoneNumber":"+15125550100"})";
        const QByteArray theirs = QByteArray(R"({"phoneNumber":")") + to + "\"}";
        const bool out = QByteArray(direction) == "Outbound";
        return "{\"id\":" + QByteArray::number(id) + R"(,"type":"SMS","direction":")" + direction + R"(","subject":")"
            + body + R"(","creationTime":"2026-03-03T15:00:0)" + QByteArray::number(id % 10)
            + R"(.000Z","messageStatus":"Sent","from":)" + (out ? ours : theirs) + ",\"to\":[" + (out ? theirs : ours)
            + "]}";
    }
    void openAdapter()
    {
        clock = FakeClock();
        account = std::make_unique<ScriptedAccount>();
        quiet = std::make_unique<Quiet>(account->server, clock);
        adapter = std::make_unique<RingCentralAdapter>(clock, ledger, QSslConfiguration());
        CarrierCredentials credentials;
        credentials.server = account->server.url();
        credentials.clientId = u"desk-app"_s;
        credentials.secretJwt = u"jwt"_s;
        adapter->open(credentials, std::nullopt);
    }
    void closeAdapter()
    {
        adapter.reset();
        quiet.reset();
        account.reset();
    }

    FakeClock clock;
    ForgetfulLedger ledger;
    std::unique_ptr<ScriptedAccount> account;
    std::unique_ptr<Quiet> quiet;
    std::unique_ptr<RingCentralAdapter> adapter;
    const UtcTime from = FakeClock().now() - 10min;

    std::optional<Result<TextHistory>> texts;
    std::optional<Result<CallHistory>> calls;
    std::optional<Result<QList<TextMessage>>> found;

    void fetchTexts(const HistoryCursor &cursor)
    {
        texts.reset();
        adapter->fetchTexts(cursor, from, this, [this](const auto &result) { texts = result; });
    }
    void fetchCalls(const HistoryCursor &cursor)
    {
        calls.reset();
        adapter->fetchCalls(cursor, from, this, [this](const auto &result) { calls = result; });
    }
    void lookUp(const QString &body)
    {
        found.reset();
        adapter->findSentTexts({PhoneNumber::fromE164(u"+15125550100").value(),
                                PhoneNumber::fromE164(u"+15125550142").value(), body, from},
                               this, [this](const auto &result) { found = result; });
    }
    [[nodiscard]] QByteArray lastPath(const QByteArray &prefix) const
    {
        QByteArray path;
        for (const auto &request : std::as_const(account->server.requests))
            path = request.path.startsWith(prefix) ? request.path : path;
        return path;
    }
    /// Moves time until something is there.
    template <typename T> bool waitFor(const std::optional<T> &thing)
    {
        for (int i = 0; i < 400 && !thing; ++i) {
            quiet->settle();
            if (thing)
                break;
            clock.advance(500ms);
        }
        return thing.has_value();
    }
};

} // namespace textback::ringcentral
