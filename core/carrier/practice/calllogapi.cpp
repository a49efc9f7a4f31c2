// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/calllogapi.h"

#include "core/carrier/practice/paging.h"

#include <algorithm>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto UsualLogRange = 24h;
constexpr auto LogSyncOverlap = 5s;
constexpr int LargestLogSync = 250;

bool belongsTo(const Call &call, const Visit &visit)
{
    return visit.extension == 0 || call.script.extensions.contains(visit.extension);
}

bool isMissed(const Call &call)
{
    static const QSet<QString> results{u"Missed"_s, u"Voicemail"_s, u"Busy"_s, u"Declined"_s};
    return call.script.direction == "Inbound"_L1 && results.contains(call.script.result);
}

bool fits(const Call &call, const Request &request)
{
    const auto among = [&request](QStringView name, const QString &value) {
        const QStringList wanted = request.values(name);
        return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
    };
    const QString phone = request.value(u"phoneNumber");
    return among(u"direction", call.script.direction) && among(u"type", call.script.type)
        && among(u"sessionId", call.script.sessionId) && among(u"telephonySessionId", call.script.telephonySessionId)
        && (request.value(u"showBlocked") != "false"_L1 || call.script.result != "Blocked"_L1)
        && (phone.isEmpty() || call.script.from.endsWith(phone.right(10)) || call.script.to.endsWith(phone.right(10)));
}

bool detailedIn(const Request &request)
{
    return request.value(u"view").compare("Detailed"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

CallLogApi::CallLogApi(const PracticeTime &time, const Account &account, const Calls &calls, const Faults &faults)
    : m_time(time), m_account(account), m_calls(calls), m_faults(faults)
{
}

void CallLogApi::addTo(Router &router)
{
    const QString account = u"/restapi/v1.0/account/{account}"_s;
    for (const QString &base : {account, QString(account + u"/extension/{extension}"_s)}) {
        router.add("GET", base + u"/call-log"_s, u"heavy"_s, u"ReadCallLog"_s,
                   [this](const Visit &visit) { return list(visit); });
        router.add("GET", base + u"/call-log/{id}"_s, u"heavy"_s, u"ReadCallLog"_s,
                   [this](const Visit &visit) { return one(visit); });
        router.add("GET", base + u"/call-log-sync"_s, u"heavy"_s, u"ReadCallLog"_s,
                   [this](const Visit &visit) { return sync(visit); });
        router.add("GET", base + u"/active-calls"_s, u"heavy"_s, u"ReadCallLog"_s,
                   [this](const Visit &visit) { return activeCalls(visit); });
    }
    router.add("GET", account + u"/telephony/sessions/{id}"_s, u"light"_s, u"CallControl"_s,
               [this](const Visit &visit) { return session(visit); });
}

Response CallLogApi::list(const Visit &visit) const
{
    const auto range = readDates(visit.request, m_time.now(), UsualLogRange);
    if (!range)
        return badParameter(u"dateFrom"_s);
    const UtcTime kept = m_time.now() - keptFor(m_faults, "calls"_L1);
    QList<const Call *> fitting;
    for (const auto &call : m_calls.all()) {
        if (call->row != Call::Row::None && belongsTo(*call, visit) && fits(*call, visit.request)
            && call->started >= std::max(range->from, kept) && call->started <= range->to)
            fitting.prepend(call.get()); // the newest first
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Call *one, const Call *other) { return one->started > other->started; });
    const bool detailed = detailedIn(visit.request);
    return pageOf(
        fitting.size(), [&](qsizetype index) { return row(*fitting.at(index), detailed); }, visit.request, m_baseUrl);
}

Response CallLogApi::one(const Visit &visit) const
{
    for (const auto &call : m_calls.all()) {
        if (call->row != Call::Row::None && call->script.rowId == visit.id && belongsTo(*call, visit))
            return jsonResponse(row(*call, detailedIn(visit.request)));
    }
    return notFound(u"callRecordId"_s);
}

Response CallLogApi::sync(const Visit &visit)
{
    const Request &request = visit.request;
    const bool incremental = request.value(u"syncType") == "ISync"_L1;
    std::optional<SyncTokens::State> state;
    if (incremental) {
        state = m_syncTokens.read(request.value(u"syncToken"));
        if (!state)
            return errorResponse(400, u"CLG-101"_s, u"Parameter [syncToken] is invalid"_s,
                                 {{u"parameterName"_s, u"syncToken"_s}});
    }
    const auto range = readDates(request, m_time.now(), UsualLogRange);
    const int count =
        request.query.hasQueryItem(u"recordCount"_s) ? request.value(u"recordCount").toInt() : LargestLogSync;
    if (!range || count < 1 || count > LargestLogSync)
        return badParameter(range ? u"recordCount"_s : u"dateFrom"_s);
    const bool detailed = state ? state->filter.value("detailed"_L1).toBool() : detailedIn(request);
    const QString group = state ? state->filter.value("group"_L1).toString() : request.value(u"statusGroup");
    QJsonArray records;
    const auto &all = m_calls.all();
    for (auto each = all.rbegin(); each != all.rend() && records.size() < count; ++each) {
        const Call &call = **each;
        const bool wanted = state ? call.rowModified >= state->time - LogSyncOverlap
                                  : call.started >= range->from && call.started <= range->to;
        if (call.row != Call::Row::None && belongsTo(call, visit) && wanted
            && (group != "Missed"_L1 || (call.over && isMissed(call))))
            records.append(row(call, detailed));
    }
    const UtcTime now = m_time.now();
    const QString token = m_syncTokens.issue({now, {{u"detailed"_s, detailed}, {u"group"_s, group}}});
    return jsonResponse({{u"uri"_s, m_baseUrl + request.path},
                         {u"records"_s, records},
                         {u"syncInfo"_s,
                          QJsonObject{{u"syncType"_s, incremental ? u"ISync"_s : u"FSync"_s},
                                      {u"syncToken"_s, token},
                                      {u"syncTime"_s, wireTime(now)}}}});
}

Response CallLogApi::activeCalls(const Visit &visit) const
{
    QList<QJsonObject> records;
    for (const auto &call : m_calls.all()) {
        if (call->over || !call->script.live || call->sequence == 1 || !belongsTo(*call, visit)
            || !fits(*call, visit.request))
            continue;
        QJsonObject record = common(*call, false);
        const qint64 lasted = toMs(m_time.now()) - toMs(call->started);
        record.insert(u"duration"_s, lasted / 1'000);
        record.insert(u"durationMs"_s, lasted);
        record.insert(u"result"_s, u"In Progress"_s);
        records.append(record);
    }
    return pageOf(records, visit.request, m_baseUrl);
}

Response CallLogApi::session(const Visit &visit) const
{
    for (const auto &call : m_calls.all()) {
        if (call->script.telephonySessionId != visit.id || call->over || !call->script.live || call->sequence == 1)
            continue;
        QJsonArray parties;
        for (const CallParty &each : std::as_const(call->script.parties)) {
            if (each.code.isEmpty())
                continue;
            QJsonObject party = m_calls.partyJson(*call, each);
            for (const QLatin1String extra : {"missedCall"_L1, "uiCallInfo"_L1})
                party.remove(extra);
            if (party.take("queueCall"_L1).toBool())
                party.insert(u"attributes"_s, QJsonObject{{u"queueCall"_s, true}});
            parties.append(party);
        }
        return jsonResponse({{u"id"_s, visit.id},
                             {u"origin"_s, QJsonObject{{u"type"_s, u"Call"_s}}},
                             {u"creationTime"_s, wireTime(call->started)},
                             {u"parties"_s, parties}});
    }
    return notFound(u"telephonySessionId"_s);
}

} // namespace textback::practice
