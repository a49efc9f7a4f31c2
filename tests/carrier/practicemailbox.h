// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/carrier/practiceclient.h"

#include <memory>

namespace textback {

/// A signed-in client at a practice carrier with room for many requests, and its mailbox: for tests about messages.
class PracticeMailbox : public QObject {
protected:
    inline static const QByteArray Me = "/restapi/v1.0/account/~/extension/~";
    inline static const QByteArray Consents = "/restapi/v2/accounts/~/sms/consents";

    [[nodiscard]] bool open()
    {
        carrier = std::make_unique<PracticeCarrier>();
        if (!carrier->start({}).ok()
            || !carrier->setFaults({{u"limits"_s, QJsonObject{{u"auth"_s, 1000}, {u"light"_s, 1000}}}}).ok())
            return false;
        client = std::make_unique<PracticeClient>(*carrier);
        return client->signIn().status == 200;
    }
    [[nodiscard]] QJsonObject read(qint64 id) const
    {
        return client->get(Me + "/message-store/" + QByteArray::number(id)).json();
    }
    [[nodiscard]] QJsonArray list(const QByteArray &query) const
    {
        return client->get(Me + "/message-store?" + query).records();
    }
    qint64 receive(const QString &from, const QString &words)
    {
        const auto received = carrier->receiveText(from, words);
        return received.ok() ? received.value()["id"_L1].toInteger() : 0;
    }

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;
};

} // namespace textback
