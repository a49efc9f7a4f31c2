// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/accountapi.h"

#include "core/carrier/practice/paging.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

/// The address book of the person who signed in; nobody else has one.
QList<QJsonObject> AccountApi::contactsOf(qint64 extension) const
{
    if (extension != m_account.user().id)
        return {};
    const QList<std::pair<QString, QString>> people{{u"Customer"_s, u"+13035550142"_s},
                                                    {u"Supplier"_s, u"+13035550143"_s}};
    QList<QJsonObject> records;
    for (qsizetype i = 0; i < people.size(); ++i) {
        const qint64 id = 810'600'001 + i;
        records.append({{u"uri"_s, u"%1%2/address-book/contact/%3"_s.arg(m_baseUrl, m_account.userPath()).arg(id)},
                        {u"id"_s, id},
                        {u"availability"_s, u"Alive"_s},
                        {u"firstName"_s, u"Sample"_s},
                        {u"lastName"_s, people.at(i).first},
                        {u"mobilePhone"_s, people.at(i).second}});
    }
    return records;
}

Response AccountApi::contacts(const Visit &visit) const
{
    const QString start = visit.request.value(u"startsWith");
    const QStringList numbers = visit.request.values(u"phoneNumber");
    QList<QJsonObject> records = contactsOf(visit.extension);
    records.removeIf([&](const QJsonObject &each) {
        const auto begins = [&](QLatin1String name) {
            return each.value(name).toString().startsWith(start, Qt::CaseInsensitive);
        };
        return (!begins("firstName"_L1) && !begins("lastName"_L1))
            || (!numbers.isEmpty() && !numbers.contains(each.value("mobilePhone"_L1).toString()));
    });
    return pageOf(records, visit.request, m_baseUrl);
}

Response AccountApi::contact(const Visit &visit) const
{
    for (const QJsonObject &each : contactsOf(visit.extension)) {
        if (each.value("id"_L1).toInteger() == visit.id.toLongLong())
            return jsonResponse(each);
    }
    return notFound(u"contactId"_s);
}

Response AccountApi::addressBook(const Visit &visit)
{
    if (auto refused = refuseUnknown(visit.request, u"syncType", {"FSync", "ISync"}))
        return *refused;
    const bool incremental = visit.request.value(u"syncType").compare("ISync"_L1, Qt::CaseInsensitive) == 0;
    if (incremental && !m_syncTokens.read(visit.request.value(u"syncToken")))
        return badParameter(u"syncToken"_s);
    QJsonArray records;
    for (const QJsonObject &each : contactsOf(visit.extension)) {
        if (!incremental) // the book never changes
            records.append(each);
    }
    const UtcTime now = m_time.now();
    return jsonResponse({{u"uri"_s, m_baseUrl + m_account.extensionPath(visit.extension) + u"/address-book-sync"_s},
                         {u"records"_s, records},
                         {u"syncInfo"_s,
                          QJsonObject{{u"syncType"_s, incremental ? u"ISync"_s : u"FSync"_s},
                                      {u"syncToken"_s, m_syncTokens.issue({now, {}})},
                                      {u"syncTime"_s, wireTime(now)}}}});
}

} // namespace textback::practice
