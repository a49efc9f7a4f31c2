// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/accountapi.h"

#include "core/carrier/practice/paging.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

Response featureMissing(const QString &feature)
{
    return errorResponse(403, u"CMN-109"_s, u"Feature [%1] is not available"_s.arg(feature),
                         {{u"featureName"_s, feature}});
}

/// The office's hours as the newer call handling writes them.
QJsonObject workTimes()
{
    const QJsonArray day{QJsonObject{{u"startTime"_s, u"08:00:00"_s}, {u"endTime"_s, u"17:00:00"_s}}};
    QJsonObject week;
    for (const char *name : {"monday", "tuesday", "wednesday", "thursday", "friday"})
        week.insert(QLatin1String(name), day);
    return week;
}

QJsonObject state(const QString &id, const QString &name, bool enabled, const QJsonArray &conditions = {})
{
    return {{u"id"_s, id}, {u"displayName"_s, name}, {u"enabled"_s, enabled}, {u"conditions"_s, conditions}};
}

} // namespace

void AccountApi::addHandling(Router &router)
{
    const QString account = u"/restapi/v1.0/account/{account}"_s;
    const QString one = account + u"/extension/{extension}"_s;
    const QString scope = u"ReadAccounts"_s;
    router.add("GET", one + u"/answering-rule"_s, u"medium"_s, scope,
               [this](const Visit &v) { return answeringRules(v); });
    router.add("GET", one + u"/answering-rule/{id}"_s, u"light"_s, scope,
               [this](const Visit &v) { return answeringRule(v); });
    router.add("GET", u"/restapi/v2/accounts/{account}/extensions/{extension}/comm-handling/states"_s, u"medium"_s,
               scope, [this](const Visit &v) { return handlingStates(v); });
    router.add("GET", one + u"/sms-recipients"_s, u"light"_s, scope,
               [this](const Visit &v) { return smsRecipients(v); });
    for (const QString &path : {u"/message-threads"_s, u"/message-threads/sync"_s, u"/message-threads/entries/sync"_s})
        router.add("GET", account + path, u"medium"_s, u"SMS"_s,
                   [](const Visit &) { return featureMissing(u"MessageThreads"_s); });
}

QList<QJsonObject> AccountApi::rulesOf(qint64 extension) const
{
    const QString uri = m_baseUrl + m_account.extensionPath(extension) + u"/answering-rule/"_s;
    return {{{u"uri"_s, uri + u"business-hours-rule"_s},
             {u"id"_s, u"business-hours-rule"_s},
             {u"type"_s, u"BusinessHours"_s},
             {u"name"_s, u"Business Hours"_s},
             {u"enabled"_s, true}},
            {{u"uri"_s, uri + u"after-hours-rule"_s},
             {u"id"_s, u"after-hours-rule"_s},
             {u"type"_s, u"AfterHours"_s},
             {u"name"_s, u"After Hours"_s},
             {u"enabled"_s, true}}};
}

/// An account moved to the newer call handling has no answering rules any more.
Response AccountApi::answeringRules(const Visit &visit) const
{
    if (m_faults.on(u"new_call_handling"_s))
        return featureMissing(u"AnsweringRules"_s);
    if (auto refused = refuseUnknown(visit.request, u"type", {"BusinessHours", "AfterHours", "Custom"}))
        return *refused;
    const QStringList types = visit.request.values(u"type");
    QList<QJsonObject> rules = rulesOf(visit.extension);
    rules.removeIf([&types](const QJsonObject &each) {
        return !types.isEmpty() && !types.contains(each.value("type"_L1).toString(), Qt::CaseInsensitive);
    });
    return pageOf(rules, visit.request, m_baseUrl);
}

Response AccountApi::answeringRule(const Visit &visit) const
{
    if (m_faults.on(u"new_call_handling"_s))
        return featureMissing(u"AnsweringRules"_s);
    for (QJsonObject each : rulesOf(visit.extension)) {
        if (each.value("id"_L1) != visit.id)
            continue;
        each.insert(u"schedule"_s, QJsonObject{{u"ref"_s, each.value("type"_L1)}});
        return jsonResponse(each);
    }
    return notFound(u"ruleId"_s);
}

Response AccountApi::handlingStates(const Visit &visit) const
{
    if (!m_faults.on(u"new_call_handling"_s))
        return featureMissing(u"NewCallHandlingAndForwarding"_s);
    const QJsonObject weekly{{u"triggerType"_s, u"Weekly"_s}, {u"ranges"_s, workTimes()}};
    const QJsonObject atWork{{u"type"_s, u"Schedule"_s},
                             {u"schedule"_s, QJsonObject{{u"triggers"_s, QJsonArray{weekly}}}}};
    Response page =
        pageOf({state(u"work-hours"_s, u"Work Hours"_s, true, {atWork}),
                state(u"after-hours"_s, u"After Hours"_s, true), state(u"dnd"_s, u"Do not disturb"_s, false)},
               visit.request, m_baseUrl);
    auto json = readObject(page.body);
    for (const QLatin1String extra : {"uri"_L1, "navigation"_L1}) // lists of this version of the API have neither
        json->remove(extra);
    page.body = compact(*json);
    return page;
}

/// Who takes the texts of a queue's number. Nobody can be given a thread of them: this office has no threads.
Response AccountApi::smsRecipients(const Visit &visit) const
{
    if (visit.extension != m_account.queue().id)
        return notFound(u"extensionId"_s);
    QJsonArray recipients;
    for (const Extension &each : {m_account.user(), m_account.colleague()})
        recipients.append(QJsonObject{{u"id"_s, each.idText()},
                                      {u"extensionNumber"_s, each.number},
                                      {u"name"_s, each.name},
                                      {u"assignable"_s, false},
                                      {u"hasLicense"_s, false}});
    return jsonResponse({{u"smsRecipients"_s, recipients}});
}

} // namespace textback::practice
