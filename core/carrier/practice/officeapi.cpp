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
    for (const QString &each : wanted) {
        QJsonObject feature{{u"id"_s, each}, {u"available"_s, !absent.contains(each)}};
        if (absent.contains(each))
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

Response AccountApi::addressBook(const Visit &visit)
{
    const bool incremental = visit.request.value(u"syncType") == "ISync"_L1;
    if (incremental && !m_syncTokens.read(visit.request.value(u"syncToken")))
        return badParameter(u"syncToken"_s);
    const QString base = m_baseUrl + m_account.userPath();
    QJsonArray records;
    const QList<std::pair<QString, QString>> people{{u"Sample Customer"_s, u"+13035550142"_s},
                                                    {u"Sample Supplier"_s, u"+13035550143"_s}};
    for (qsizetype i = 0; i < people.size() && !incremental; ++i) {
        const qint64 id = 810'600'001 + i;
        records.append(QJsonObject{{u"uri"_s, u"%1/address-book/contact/%2"_s.arg(base).arg(id)},
                                   {u"id"_s, id},
                                   {u"availability"_s, u"Alive"_s},
                                   {u"firstName"_s, people.at(i).first.section(u' ', 0, 0)},
                                   {u"lastName"_s, people.at(i).first.section(u' ', 1)},
                                   {u"mobilePhone"_s, people.at(i).second}});
    }
    const UtcTime now = m_time.now();
    return jsonResponse({{u"uri"_s, base + u"/address-book-sync"_s},
                         {u"records"_s, records},
                         {u"syncInfo"_s,
                          QJsonObject{{u"syncType"_s, incremental ? u"ISync"_s : u"FSync"_s},
                                      {u"syncToken"_s, m_syncTokens.issue({now, {}})},
                                      {u"syncTime"_s, wireTime(now)}}}});
}

Response AccountApi::presence(const Visit &visit) const
{
    const QString uri = m_baseUrl + m_account.extensionPath(visit.extension);
    return jsonResponse({{u"uri"_s, uri + u"/presence"_s},
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
                         {u"telephonyStatus"_s, u"NoCall"_s},
                         {u"presenceStatus"_s, u"Available"_s}});
}

Response AccountApi::answeringRules(const Visit &visit) const
{
    const QString uri = m_baseUrl + m_account.extensionPath(visit.extension) + u"/answering-rule/"_s;
    return pageOf({{{u"uri"_s, uri + u"business-hours-rule"_s},
                    {u"id"_s, u"business-hours-rule"_s},
                    {u"type"_s, u"BusinessHours"_s},
                    {u"name"_s, u"Business Hours"_s},
                    {u"enabled"_s, true}},
                   {{u"uri"_s, uri + u"after-hours-rule"_s},
                    {u"id"_s, u"after-hours-rule"_s},
                    {u"type"_s, u"AfterHours"_s},
                    {u"name"_s, u"After Hours"_s},
                    {u"enabled"_s, true}}},
                  visit.request, m_baseUrl);
}

} // namespace textback::practice
