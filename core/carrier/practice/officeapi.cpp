// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/accountapi.h"

#include "core/carrier/practice/paging.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

Response AccountApi::features(const Visit &visit) const
{
    static const QSet<QString> absent{u"MessageThreads"_s, u"NewCallHandlingAndForwarding"_s, u"HipaaCompliance"_s};
    QStringList wanted = visit.request.values(u"featureId");
    if (wanted.isEmpty())
        wanted = {u"SMS"_s, u"MMS"_s, u"MessageThreads"_s, u"NewCallHandlingAndForwarding"_s};
    QJsonArray records;
    const bool moved = m_faults.on(u"new_call_handling"_s);
    for (const QString &each : wanted) {
        const bool isMoved = moved && each == "NewCallHandlingAndForwarding"_L1;
        const bool available = isMoved || !absent.contains(each);
        QJsonObject feature{{u"id"_s, each}, {u"available"_s, available}};
        if (isMoved)
            feature.insert(u"params"_s,
                           QJsonArray{QJsonObject{{u"name"_s, u"isNewBackendAvailable"_s}, {u"value"_s, u"true"_s}}});
        if (!available)
            feature.insert(u"reason"_s,
                           QJsonObject{{u"code"_s, u"ServicePlanLimitation"_s},
                                       {u"message"_s, u"Not part of this service plan"_s}});
        records.append(feature);
    }
    return jsonResponse({{u"records"_s, records}});
}

Response AccountApi::callQueues(const Visit &visit) const
{
    const Extension &queue = m_account.queue();
    return pageOf({{{u"uri"_s, m_baseUrl + m_account.extensionPath(queue.id)},
                    {u"id"_s, queue.idText()},
                    {u"extensionNumber"_s, queue.number},
                    {u"name"_s, queue.name}}},
                  visit.request, m_baseUrl);
}

Response AccountApi::queueMembers(const Visit &visit) const
{
    if (visit.id != m_account.queue().idText())
        return notFound(u"groupId"_s);
    QList<QJsonObject> members;
    for (const Extension &each : {m_account.user(), m_account.colleague()})
        members.append({{u"uri"_s, m_baseUrl + m_account.extensionPath(each.id)},
                        {u"id"_s, each.id},
                        {u"extensionNumber"_s, each.number}});
    return pageOf(members, visit.request, m_baseUrl);
}

Response AccountApi::smsConfiguration(const Visit &visit) const
{
    for (const OfficeNumber &each : m_account.numbers()) {
        if (QString::number(each.id) != visit.id)
            continue;
        QJsonObject json{{u"phoneNumberId"_s, visit.id}, {u"phoneNumber"_s, each.number}};
        const QString status = registrationOf(m_faults, each.number);
        if (each.canText() && status != "none"_L1) {
            json.insert(u"smsCampaignInfo"_s,
                        QJsonObject{{u"id"_s, u"3001"_s},
                                    {u"status"_s, status},
                                    {u"registrationTier"_s, u"LowVolume"_s},
                                    {u"useCases"_s, QJsonArray{u"CustomerCare"_s}}});
            json.insert(u"smsBrandInfo"_s, QJsonObject{{u"id"_s, u"3000"_s}, {u"status"_s, u"Confirmed"_s}});
        }
        return jsonResponse(json);
    }
    return notFound(u"phoneNumberId"_s);
}

Response AccountApi::directory(const Visit &visit) const
{
    QList<QJsonObject> records;
    for (const Extension &each : m_account.extensions())
        records.append({{u"id"_s, each.idText()},
                        {u"type"_s, each.type},
                        {u"status"_s, u"Enabled"_s},
                        {u"firstName"_s, each.name},
                        {u"lastName"_s, u"Practice"_s},
                        {u"extensionNumber"_s, each.number},
                        {u"account"_s, QJsonObject{{u"id"_s, QString::number(Account::Id)}}}});
    return pageOf(records, visit.request, m_baseUrl);
}

} // namespace textback::practice
