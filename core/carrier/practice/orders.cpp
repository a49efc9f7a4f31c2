// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/parts.h"

#include <QDir>
#include <QJsonArray>

namespace textback {

using namespace Qt::Literals::StringLiterals;
using namespace practice;

Status PracticeCarrier::Parts::secure()
{
    const Result<Certificate> made = makeCertificate();
    if (!made.ok())
        return made.error();
    caFile.setFileTemplate(QDir::tempPath() + u"/practice-carrier-ca-XXXXXX.pem"_s);
    if (!caFile.open() || caFile.write(made.value().authorityPem) < 0 || !caFile.flush())
        return Error{ErrorKind::Storage, u"The certificate cannot be written: "_s + caFile.errorString()};
    listener.useTls(made.value().configuration);
    return Done{};
}

Status PracticeCarrier::setFaults(const QJsonObject &faults)
{
    for (auto each = faults.begin(); each != faults.end(); ++each) { // all names first: an order is obeyed whole or not
        if (!Faults::isKnown(each.key()))
            return Error{ErrorKind::Invalid, u"There is no fault named %1."_s.arg(each.key())};
    }
    for (auto each = faults.begin(); each != faults.end(); ++each) {
        const Status done =
            Faults::isAct(each.key()) ? act(each.key(), each.value()) : m_parts->faults.set(each.key(), each.value());
        if (!done.ok())
            return done.error();
    }
    return Done{};
}

Status PracticeCarrier::act(const QString &name, const QJsonValue &value)
{
    Parts &p = *m_parts;
    const QString how = Faults::spelledOut(value).value("how"_L1).toString();
    if (name == "drop_socket"_L1) {
        p.gateway.dropSockets(how);
    } else if (name == "kill_subscription"_L1) {
        p.gateway.killSubscriptions();
    } else if (name == "garbage_frames"_L1) {
        p.gateway.sendGarbage(how);
    } else if (name == "close_connections"_L1) {
        p.listener.resetConnections();
    } else if (name == "expire"_L1) {
        expire(how);
    } else if (name == "limits"_L1) {
        setLimits(value.toObject());
    } else if (name == "redirect_uris"_L1) {
        QStringList uris;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            uris.append(each.toString());
        p.oauth.setRedirectUris(uris);
    } else if (name == "invalidate_sync"_L1) {
        const bool all = how.isEmpty() || how == "all"_L1;
        if (all || how == "messages"_L1)
            p.messageApi.invalidateSyncTokens();
        if (all || how == "call_log"_L1)
            p.callLogApi.invalidateSyncTokens();
        if (all || how == "address_book"_L1)
            p.accountApi.invalidateSyncTokens();
    }
    return Done{};
}

void PracticeCarrier::expire(const QString &what)
{
    Parts &p = *m_parts;
    if (what == "refresh_token"_L1) {
        p.tokens.expireRefresh();
    } else if (what == "ws_token"_L1) {
        p.oauth.forgetWsTokens();
    } else if (what == "session"_L1) {
        p.gateway.killSubscriptions();
        p.tokens.endAll();
    } else {
        p.tokens.expireAccess();
    }
}

void PracticeCarrier::setLimits(const QJsonObject &limits)
{
    for (auto each = limits.begin(); each != limits.end(); ++each)
        m_parts->limits.setLimit(each.key().toLower(), std::clamp(each.value().toInt(), 1, 1'000'000));
}

} // namespace textback
