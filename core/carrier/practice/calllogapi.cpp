// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/calllogapi.h"

#include "core/carrier/practice/bulk.h"
#include "core/carrier/practice/paging.h"

#include <algorithm>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto UsualLogRange = 24h;
constexpr auto LogSyncOverlap = 5s;
constexpr auto SyncReachesBack = 30 * 24h;
constexpr int LargestLogSync = 250;
constexpr qsizetype LogIdsAtOnce = 50;

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
    const bool recorded = request.value(u"withRecording") == "true"_L1 || !request.value(u"recordingType").isEmpty();
    return !recorded // no call is ever recorded here
        && among(u"transport", transportOf(call)) && among(u"direction", call.script.direction)
        && among(u"type", call.script.type) && among(u"sessionId", call.script.sessionId)
        && among(u"telephonySessionId", call.script.telephonySessionId)
        && (request.value(u"showBlocked") != "false"_L1 || call.script.result != "Blocked"_L1)
        && (phone.isEmpty() || call.script.from.endsWith(phone.right(10)) || call.script.to.endsWith(phone.right(10)));
}

/// Filters whose values the carrier knows all of, and those that do not go together.
std::optional<Response> refuseLogFilters(const Request &request)
{
    auto refused = refuseUnknown(request, u"direction", {"Inbound", "Outbound"});
    if (!refused)
        refused = refuseUnknown(request, u"type", {"Voice", "Fax"});
    if (!refused)
        refused = refuseUnknown(request, u"transport", {"PSTN", "VoIP"});
    if (!refused)
        refused = refuseUnknown(request, u"view", {"Simple", "Detailed"});
    if (!refused)
        refused = refuseUnknown(request, u"recordingType", {"Automatic", "OnDemand", "All"});
    if (!refused && request.query.hasQueryItem(u"extensionNumber"_s) && request.query.hasQueryItem(u"phoneNumber"_s))
        refused = badParameter(u"extensionNumber"_s);
    return refused;
}

void sortNewestFirst(QList<const Call *> &calls)
{
    std::stable_sort(calls.begin(), calls.end(),
                     [](const Call *one, const Call *other) { return one->started > other->started; });
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
                   [this](const Visit &visit) { return oneOrMany(visit); });
        router.add("GET", base + u"/call-log-sync"_s, u"heavy"_s, u"ReadCallLog"_s,
                   [this](const Visit &visit) { return sync(visit); });
        router.add("GET", base + u"/active-calls"_s, u"heavy"_s, u"ReadCallLog"_s,
                   [this](const Visit &visit) { return activeCalls(visit); });
    }
    router.add("GET", account + u"/telephony/sessions/{id}"_s, u"light"_s, u"CallControl"_s,
               [this](const Visit &visit) { return session(visit); });
}

/// Whose row it is: of the one whose log is asked for, and of the extension that was asked for.
bool CallLogApi::belongsTo(const Call &call, const Visit &visit) const
{
    if (visit.extension != 0 && !call.script.extensions.contains(visit.extension))
        return false;
    const QString number = visit.request.value(u"extensionNumber");
    return number.isEmpty()
        || std::any_of(call.script.extensions.begin(), call.script.extensions.end(), [&](qint64 id) {
               const Extension *extension = m_account.extension(id);
               return extension && extension->number == number;
           });
}

Response CallLogApi::list(const Visit &visit) const
{
    if (auto refused = refuseLogFilters(visit.request))
        return *refused;
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
    sortNewestFirst(fitting);
    const bool detailed = detailedIn(visit.request);
    return pageOf(
        fitting.size(), [&](qsizetype index) { return row(*fitting.at(index), detailed); }, visit.request, m_baseUrl);
}

Response CallLogApi::one(const QString &id, const Visit &visit) const
{
    for (const auto &call : m_calls.all()) {
        if (call->row != Call::Row::None && call->script.rowId == id && belongsTo(*call, visit))
            return jsonResponse(row(*call, detailedIn(visit.request)));
    }
    return notFound(u"callRecordId"_s);
}

Response CallLogApi::oneOrMany(const Visit &visit) const
{
    const QStringList ids = visit.id.split(u',', Qt::SkipEmptyParts);
    if (ids.isEmpty() || ids.size() > LogIdsAtOnce)
        return badParameter(u"callRecordId"_s);
    if (auto refused = refuseLogFilters(visit.request))
        return *refused;
    if (ids.size() == 1)
        return one(ids.first(), visit);
    QList<BulkPart> parts;
    for (const QString &id : ids)
        parts.append({id, one(id, visit)});
    return bulkMixed(parts, m_baseUrl + visit.request.path.section(u'/', 0, -2));
}

Response CallLogApi::sync(const Visit &visit)
{
    const Request &request = visit.request;
    auto refused = refuseLogFilters(request);
    if (!refused)
        refused = refuseUnknown(request, u"syncType", {"FSync", "ISync"});
    if (!refused)
        refused = refuseUnknown(request, u"statusGroup", {"Missed", "All"});
    if (refused)
        return *refused;
    const bool incremental = request.value(u"syncType").compare("ISync"_L1, Qt::CaseInsensitive) == 0;
    std::optional<SyncTokens::State> state;
    if (incremental) {
        state = m_syncTokens.read(request.value(u"syncToken"));
        if (!state)
            return errorResponse(400, u"CLG-101"_s,
                                 u"Parameter [syncToken] is invalid [Sync token expired, call log was reset]"_s,
                                 {{u"parameterName"_s, u"syncToken"_s}});
    }
    const bool counted = request.query.hasQueryItem(u"recordCount"_s);
    const int count = counted || !incremental ? request.value(u"recordCount").toInt() : LargestLogSync;
    if (count < 1 || count > LargestLogSync)
        return badParameter(u"recordCount"_s);
    const UtcTime now = m_time.now();
    const auto range = readDates(request, now, SyncReachesBack);
    if (!range)
        return badParameter(u"dateFrom"_s);
    // A date reaches thirty days back at most, none at all reaches back to the beginning.
    const bool dated = request.query.hasQueryItem(u"dateFrom"_s);
    UtcTime from = dated ? std::max(range->from, now - SyncReachesBack) : UtcTime{};
    from = std::max(from, now - keptFor(m_faults, "calls"_L1));
    const bool detailed = state ? state->filter.value("detailed"_L1).toBool() : detailedIn(request);
    const QString group = state ? state->filter.value("group"_L1).toString() : request.value(u"statusGroup");
    QList<const Call *> fitting;
    for (const auto &call : m_calls.all()) {
        const bool wanted = state ? call->rowModified >= state->time - LogSyncOverlap : call->started >= from;
        if (call->row != Call::Row::None && belongsTo(*call, visit) && wanted
            && (group.compare("Missed"_L1, Qt::CaseInsensitive) != 0 || (call->over && isMissed(*call))))
            fitting.prepend(call.get());
    }
    sortNewestFirst(fitting);
    QJsonArray records;
    for (const Call *call : fitting.mid(0, incremental ? LargestLogSync : count))
        records.append(row(*call, detailed));
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
    if (auto refused = refuseLogFilters(visit.request))
        return *refused;
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
