// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/accountapi.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a party of a living call makes of its extension's telephone; empty when it has nothing to do with it any more.
QString telephonyStatusOf(const CallParty &party)
{
    if (party.code == "Hold"_L1)
        return u"OnHold"_s;
    if (party.code == "Parked"_L1)
        return u"ParkedCall"_s;
    const bool begins = party.code == "Setup"_L1 || party.code == "Proceeding"_L1;
    if (party.code == "Answered"_L1 || (begins && party.direction == "Outbound"_L1))
        return u"CallConnected"_s;
    return begins ? u"Ringing"_s : QString();
}

/// The number, or the extension's, of one side of a call as a plain string.
QString plainNumber(const QJsonObject &side)
{
    return side.value("phoneNumber"_L1).toString(side.value("extensionNumber"_L1).toString());
}

} // namespace

QJsonArray AccountApi::activeCallsOf(qint64 extension) const
{
    QJsonArray calls;
    for (const auto &call : m_calls.all()) {
        if (call->over || !call->script.live)
            continue;
        for (const CallParty &party : std::as_const(call->script.parties)) {
            const QString status = telephonyStatusOf(party);
            if (party.extension != extension || status.isEmpty())
                continue;
            QJsonObject json{{u"id"_s, call->script.rowId},
                             {u"direction"_s, party.direction},
                             {u"queueCall"_s, party.queueCall},
                             {u"from"_s, plainNumber(party.from)},
                             {u"to"_s, plainNumber(party.to)},
                             {u"startTime"_s, wireTime(call->started)},
                             {u"telephonyStatus"_s, status},
                             {u"sessionId"_s, call->script.sessionId},
                             {u"telephonySessionId"_s, call->script.telephonySessionId},
                             {u"partyId"_s, m_calls.partyJson(*call, party).value("id"_L1)}};
            if (party.from.contains("name"_L1))
                json.insert(u"fromName"_s, party.from.value("name"_L1));
            calls.append(json);
        }
    }
    return calls;
}

Response AccountApi::presence(const Visit &visit) const
{
    const QString uri = m_baseUrl + m_account.extensionPath(visit.extension);
    const QJsonArray calls = activeCallsOf(visit.extension);
    QString telephony = u"NoCall"_s;
    for (const char *each : {"ParkedCall", "OnHold", "Ringing", "CallConnected"}) { // the last that is found counts
        for (const QJsonValue &call : calls) {
            if (call["telephonyStatus"_L1] == QLatin1String(each))
                telephony = QLatin1String(each);
        }
    }
    QJsonObject json{{u"uri"_s, uri + u"/presence"_s},
                     {u"userStatus"_s, u"Available"_s},
                     {u"dndStatus"_s, u"TakeAllCalls"_s},
                     {u"allowSeeMyPresence"_s, true},
                     {u"ringOnMonitoredCall"_s, false},
                     {u"pickUpCallsOnHold"_s, false},
                     {u"extension"_s,
                      QJsonObject{{u"uri"_s, uri},
                                  {u"id"_s, visit.extension},
                                  {u"extensionNumber"_s, m_account.extension(visit.extension)->number}}},
                     {u"meetingStatus"_s, u"Disconnected"_s},
                     {u"telephonyStatus"_s, telephony},
                     {u"presenceStatus"_s, calls.isEmpty() ? u"Available"_s : u"Busy"_s}};
    if (visit.request.value(u"detailedTelephonyState") == "true"_L1 && !calls.isEmpty())
        json.insert(u"activeCalls"_s, calls);
    return jsonResponse(json);
}

} // namespace textback::practice
