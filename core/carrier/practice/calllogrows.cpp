// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/calllogapi.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

void insertLength(QJsonObject &row, Milliseconds length)
{
    row.insert(u"duration"_s, static_cast<qint64>(length.count() / 1'000));
    row.insert(u"durationMs"_s, static_cast<qint64>(length.count()));
}

QString actionOf(const Call &call)
{
    if (call.script.type == "Fax"_L1)
        return u"Incoming Fax"_s;
    return transportOf(call) == "VoIP"_L1 ? u"VoIP Call"_s : u"Phone Call"_s;
}

QString partyId(const Call &call, int party)
{
    return u"p-%1-%2"_s.arg(call.script.telephonySessionId.mid(2)).arg(party);
}

} // namespace

/// Colleagues and outgoing calls stay on the office's own phones; everybody else comes by the public network.
QString transportOf(const Call &call)
{
    const bool ours = call.script.direction == "Outbound"_L1 || !call.script.internalCaller.isEmpty();
    return ours ? u"VoIP"_s : u"PSTN"_s;
}

QJsonObject CallLogApi::caller(const Call &call) const
{
    if (!call.script.internalCaller.isEmpty())
        return {{u"extensionNumber"_s, call.script.internalCaller},
                {u"extensionId"_s, m_account.colleague().idText()},
                {u"name"_s, m_account.colleague().name}};
    if (call.script.from.isEmpty())
        return {{u"name"_s, u"Anonymous"_s}};
    return {{u"phoneNumber"_s, call.script.from}, {u"name"_s, call.callerName}, {u"location"_s, u"Denver, CO"_s}};
}

QJsonObject CallLogApi::dialled(const Call &call) const
{
    if (!call.script.internalCaller.isEmpty())
        return {{u"extensionNumber"_s, m_account.user().number}, {u"name"_s, m_account.user().name}};
    QJsonObject line{{u"phoneNumber"_s, call.script.to}};
    if (!call.script.toName.isEmpty())
        line.insert(u"name"_s, call.script.toName);
    return line;
}

/// What every row of this call has, live or not.
QJsonObject CallLogApi::common(const Call &call, bool detailed) const
{
    const bool outbound = call.script.direction == "Outbound"_L1;
    const qint64 owner = call.script.rowExtension != 0 ? call.script.rowExtension : m_account.user().id;
    const QString view = detailed ? u"Detailed"_s : u"Simple"_s;
    return {{u"uri"_s,
             u"%1%2/call-log/%3?view=%4"_s.arg(m_baseUrl, m_account.extensionPath(owner), call.script.rowId, view)},
            {u"id"_s, call.script.rowId},
            {u"sessionId"_s, call.script.sessionId},
            {u"telephonySessionId"_s, call.script.telephonySessionId},
            {u"partyId"_s, partyId(call, 1)},
            {u"startTime"_s, wireTime(call.started)},
            {u"type"_s, call.script.type},
            {u"direction"_s, call.script.direction},
            {u"action"_s, actionOf(call)},
            {u"from"_s, outbound ? dialled(call) : caller(call)},
            {u"to"_s, outbound ? caller(call) : dialled(call)}};
}

QJsonObject CallLogApi::row(const Call &call, bool detailed) const
{
    if (call.row == Call::Row::Provisional)
        return provisionalRow(call, detailed);
    QJsonObject json = common(call, detailed);
    insertLength(json, std::chrono::duration_cast<Milliseconds>(call.ended - call.started));
    json.insert(u"result"_s, call.script.result);
    if (!call.script.reason.isEmpty())
        json.insert(u"reason"_s, call.script.reason);
    if (!call.script.internalCaller.isEmpty())
        json.insert(u"internalType"_s, u"Local"_s);
    if (const Extension *owner = m_account.extension(call.script.rowExtension))
        json.insert(u"extension"_s,
                    QJsonObject{{u"id"_s, owner->id}, {u"uri"_s, m_baseUrl + m_account.extensionPath(owner->id)}});
    if (call.message != 0) {
        const qint64 owner = call.script.rowExtension != 0 ? call.script.rowExtension : m_account.user().id;
        json.insert(
            u"message"_s,
            QJsonObject{{u"id"_s, QString::number(call.message)},
                        {u"type"_s, call.script.type == "Fax"_L1 ? u"Fax"_s : u"VoiceMail"_s},
                        {u"uri"_s,
                         u"%1%2/message-store/%3"_s.arg(m_baseUrl, m_account.extensionPath(owner)).arg(call.message)}});
    }
    if (detailed) {
        json.insert(u"transport"_s, transportOf(call));
        json.insert(u"lastModifiedTime"_s, wireTime(call.rowModified));
        json.insert(u"legs"_s, legs(call));
    }
    return json;
}

/// A queue call while it lasts: only the phones that rang, seen as outgoing, under the id the real row will have.
QJsonObject CallLogApi::provisionalRow(const Call &call, bool detailed) const
{
    QJsonObject json = common(call, detailed);
    json.insert(u"direction"_s, u"Outbound"_s);
    json.insert(u"action"_s, u"VoIP Call"_s);
    json.insert(u"result"_s, u"Stopped"_s);
    QJsonArray ringOuts;
    for (const RingOutLeg &each : call.script.ringOuts) {
        if (call.started + each.start + each.length <= call.ended && each.result != "Call connected"_L1)
            ringOuts.append(ringOut(call, each));
    }
    if (!call.script.ringOuts.isEmpty()) {
        const RingOutLeg &first = call.script.ringOuts.first();
        json.insert(u"startTime"_s, wireTime(call.started + first.start + 1s));
        insertLength(json, first.length);
    }
    if (detailed) {
        json.insert(u"lastModifiedTime"_s, wireTime(call.rowModified));
        json.insert(u"legs"_s, ringOuts);
    }
    return json;
}

QJsonArray CallLogApi::legs(const Call &call) const
{
    const bool outbound = call.script.direction == "Outbound"_L1;
    QJsonObject master{{u"startTime"_s, wireTime(call.started)},
                       {u"type"_s, call.script.type},
                       {u"direction"_s, call.script.direction},
                       {u"action"_s, actionOf(call)},
                       {u"result"_s, call.script.result},
                       {u"legType"_s, outbound ? u"SipToPstnUnmetered"_s : u"Accept"_s},
                       {u"transport"_s, transportOf(call)},
                       {u"telephonySessionId"_s, call.script.telephonySessionId},
                       {u"partyId"_s, partyId(call, 1)},
                       {u"from"_s, outbound ? dialled(call) : caller(call)},
                       {u"to"_s, outbound ? caller(call) : dialled(call)},
                       {u"master"_s, true}};
    insertLength(master, std::chrono::duration_cast<Milliseconds>(call.ended - call.started));
    const Extension *owner = m_account.extension(call.script.rowExtension);
    if (owner && owner->type == "User"_L1)
        master.insert(u"extension"_s,
                      QJsonObject{{u"id"_s, owner->id}, {u"uri"_s, m_baseUrl + m_account.extensionPath(owner->id)}});
    QJsonArray all{master};
    for (const RingOutLeg &each : call.script.ringOuts)
        all.append(ringOut(call, each));
    return all;
}

QJsonObject CallLogApi::ringOut(const Call &call, const RingOutLeg &leg) const
{
    const Extension *extension = m_account.extension(leg.extension);
    QJsonObject to{{u"phoneNumber"_s, call.script.to}};
    if (extension)
        to.insert(u"extensionNumber"_s, extension->number);
    QJsonObject json{{u"startTime"_s, wireTime(call.started + leg.start)},
                     {u"type"_s, u"Voice"_s},
                     {u"direction"_s, u"Outbound"_s},
                     {u"action"_s, u"VoIP Call"_s},
                     {u"result"_s, leg.result},
                     {u"legType"_s, u"PstnToSip"_s},
                     {u"transport"_s, u"VoIP"_s},
                     {u"telephonySessionId"_s, call.script.telephonySessionId},
                     {u"partyId"_s, partyId(call, leg.party)},
                     {u"from"_s, caller(call)},
                     {u"to"_s, to}};
    insertLength(json, leg.length);
    if (extension)
        json.insert(
            u"extension"_s,
            QJsonObject{{u"id"_s, extension->id}, {u"uri"_s, m_baseUrl + m_account.extensionPath(extension->id)}});
    if (leg.result != "Call connected"_L1)
        json.insert(u"reason"_s, leg.result == "Stopped"_L1 ? u"Stopped"_s : u"No Digital Line"_s);
    return json;
}

} // namespace textback::practice
