// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/accountapi.h"

#include "core/carrier/practice/paging.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject weekdays()
{
    const QJsonArray day{QJsonObject{{u"from"_s, u"08:00"_s}, {u"to"_s, u"17:00"_s}}};
    QJsonObject week;
    for (const char *name : {"monday", "tuesday", "wednesday", "thursday", "friday"})
        week.insert(QLatin1String(name), day);
    return week;
}

/// People have an address, a queue or a menu has none.
QString emailOf(const Extension &extension)
{
    return extension.type == "User"_L1 ? extension.name.toLower().remove(u' ') + u"@example.com"_s : QString();
}

} // namespace

AccountApi::AccountApi(const PracticeTime &time, const Account &account, const Faults &faults, const Calls &calls)
    : m_time(time), m_account(account), m_faults(faults), m_calls(calls)
{
}

void AccountApi::addTo(Router &router)
{
    addVersions(router);
    addPeople(router);
    addNumbersAndHours(router);
    addHandling(router);
    addDictionary(router);
}

void AccountApi::addVersions(Router &router)
{
    const auto version = [this] {
        return QJsonObject{{u"uri"_s, m_baseUrl + u"/restapi/v1.0"_s},
                           {u"versionString"_s, u"1.0.60"_s},
                           {u"releaseDate"_s, u"2026-01-01T00:00:00.000Z"_s},
                           {u"uriString"_s, u"v1.0"_s}};
    };
    router.addOpen("GET", u"/restapi/v1.0"_s, {}, [version](const Visit &) { return jsonResponse(version()); });
    router.addOpen("GET", u"/restapi"_s, {}, [this, version](const Visit &) {
        return jsonResponse({{u"uri"_s, m_baseUrl + u"/restapi"_s},
                             {u"apiVersions"_s, QJsonArray{version()}},
                             {u"serverVersion"_s, u"1.0"_s},
                             {u"serverRevision"_s, u"practice"_s}});
    });
    router.add("GET", u"/restapi/v1.0/client-info"_s, u"light"_s, {}, [this](const Visit &) {
        return jsonResponse({{u"uri"_s, m_baseUrl + u"/restapi/v1.0/client-info"_s},
                             {u"client"_s, QJsonObject{{u"appName"_s, u"practice-desk"_s}}}});
    });
}

void AccountApi::addPeople(Router &router)
{
    const QString account = u"/restapi/v1.0/account/{account}"_s;
    const QString one = account + u"/extension/{extension}"_s;
    const QString scope = u"ReadAccounts"_s;
    router.add("GET", account, u"light"_s, scope, [this](const Visit &) { return accountInfo(); });
    router.add("GET", account + u"/extension"_s, u"medium"_s, scope, [this](const Visit &v) { return extensions(v); });
    router.add("GET", one, u"light"_s, scope, [this](const Visit &v) { return extensionInfo(v.extension); });
    router.add("GET", one + u"/features"_s, u"medium"_s, scope, [this](const Visit &v) { return features(v); });
    router.add("GET", account + u"/call-queues"_s, u"medium"_s, scope,
               [this](const Visit &v) { return callQueues(v); });
    router.add("GET", account + u"/call-queues/{id}/members"_s, u"light"_s, scope,
               [this](const Visit &v) { return queueMembers(v); });
    router.add("GET", account + u"/directory/entries"_s, u"medium"_s, scope,
               [this](const Visit &v) { return directory(v); });
    router.add("GET", one + u"/address-book-sync"_s, u"heavy"_s, u"ReadContacts"_s,
               [this](const Visit &v) { return addressBook(v); });
    router.add("GET", one + u"/address-book/contact"_s, u"heavy"_s, u"ReadContacts"_s,
               [this](const Visit &v) { return contacts(v); });
    router.add("GET", one + u"/address-book/contact/{id}"_s, u"heavy"_s, u"ReadContacts"_s,
               [this](const Visit &v) { return contact(v); });
    router.add("GET", one + u"/presence"_s, u"light"_s, u"ReadPresence"_s,
               [this](const Visit &v) { return presence(v); });
}

void AccountApi::addNumbersAndHours(Router &router)
{
    const QString account = u"/restapi/v1.0/account/{account}"_s;
    const QString one = account + u"/extension/{extension}"_s;
    const QString scope = u"ReadAccounts"_s;
    router.add("GET", one + u"/phone-number"_s, u"light"_s, scope,
               [this](const Visit &v) { return phoneNumbers(v, false); });
    router.add("GET", account + u"/phone-number"_s, u"heavy"_s, scope,
               [this](const Visit &v) { return phoneNumbers(v, true); });
    router.add("GET", account + u"/phone-number/{id}"_s, u"light"_s, scope,
               [this](const Visit &v) { return phoneNumber(v); });
    router.add("GET", one + u"/phone-number/{id}/sms-configuration"_s, u"light"_s, scope,
               [this](const Visit &v) { return smsConfiguration(v); });
    router.add("GET", one + u"/business-hours"_s, u"light"_s, scope,
               [this](const Visit &v) { return businessHours(v); });
    router.add("GET", account + u"/business-hours"_s, u"light"_s, scope,
               [this](const Visit &v) { return businessHours(v); });
    router.add("GET", one + u"/caller-blocking/phone-numbers"_s, u"light"_s, scope,
               [this](const Visit &v) { return pageOf({}, v.request, m_baseUrl); });
}

Response AccountApi::accountInfo() const
{
    return jsonResponse({{u"uri"_s, m_baseUrl + m_account.path()},
                         {u"id"_s, Account::Id},
                         {u"mainNumber"_s, m_account.numbers().at(1).number},
                         {u"status"_s, u"Confirmed"_s},
                         {u"setupWizardState"_s, u"Completed"_s}});
}

Response AccountApi::extensionInfo(qint64 id) const
{
    const Extension &extension = *m_account.extension(id);
    QJsonArray serviceFeatures;
    const bool textingOff = m_faults.on(u"texting_off"_s);
    for (const char *name : {"SMS", "SMSReceiving", "MMS", "Presence", "TelephonySessions", "Voicemail"}) {
        const bool off = textingOff && QLatin1String(name) == "SMS"_L1;
        serviceFeatures.append(QJsonObject{{u"featureName"_s, QLatin1String(name)}, {u"enabled"_s, !off}});
    }
    QJsonObject privacy{{u"featureName"_s, u"HipaaCompliance"_s}, {u"enabled"_s, m_faults.on(u"hipaa"_s)}};
    if (!m_faults.on(u"hipaa"_s))
        privacy.insert(u"reason"_s, u"AccountLimitation"_s);
    serviceFeatures.append(privacy);
    const QJsonObject english{{u"id"_s, u"1033"_s}, {u"localeCode"_s, u"en-US"_s}, {u"name"_s, u"English (U.S.)"_s}};
    QJsonObject contact{{u"firstName"_s, extension.name},
                        {u"company"_s, u"Practice Office"_s},
                        {u"businessPhone"_s, m_account.mainLine().number}};
    if (const QString email = emailOf(extension); !email.isEmpty())
        contact.insert(u"email"_s, email);
    const QString uri = m_baseUrl + m_account.extensionPath(id);
    return jsonResponse(
        {{u"uri"_s, uri},
         {u"id"_s, id},
         {u"account"_s, QJsonObject{{u"uri"_s, m_baseUrl + m_account.path()}, {u"id"_s, QString::number(Account::Id)}}},
         {u"extensionNumber"_s, extension.number},
         {u"name"_s, extension.name},
         {u"type"_s, extension.type},
         {u"status"_s, u"Enabled"_s},
         {u"contact"_s, contact},
         {u"serviceFeatures"_s, serviceFeatures},
         {u"regionalSettings"_s,
          QJsonObject{{u"homeCountry"_s, country()},
                      {u"timezone"_s, timeZone()},
                      {u"language"_s, english},
                      {u"greetingLanguage"_s, english},
                      {u"formattingLocale"_s, english},
                      {u"timeFormat"_s, u"12h"_s}}},
         {u"setupWizardState"_s, u"Completed"_s},
         {u"permissions"_s,
          QJsonObject{{u"admin"_s, QJsonObject{{u"enabled"_s, true}}},
                      {u"internationalCalling"_s, QJsonObject{{u"enabled"_s, false}}}}},
         {u"profileImage"_s, QJsonObject{{u"uri"_s, uri + u"/profile-image"_s}}},
         {u"hidden"_s, false}});
}

Response AccountApi::extensions(const Visit &visit) const
{
    const Request &request = visit.request;
    if (auto refused =
            refuseUnknown(request, u"status", {"Enabled", "Disabled", "Frozen", "NotActivated", "Unassigned"}))
        return *refused;
    const auto among = [&request](QStringView name, const QString &value) {
        const QStringList wanted = request.values(name);
        return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
    };
    QList<QJsonObject> records;
    for (const Extension &each : m_account.extensions()) {
        if (among(u"type", each.type) && among(u"status", u"Enabled"_s) && among(u"extensionNumber", each.number)
            && among(u"email", emailOf(each)))
            records.append({{u"uri"_s, m_baseUrl + m_account.extensionPath(each.id)},
                            {u"id"_s, each.id},
                            {u"extensionNumber"_s, each.number},
                            {u"name"_s, each.name},
                            {u"type"_s, each.type},
                            {u"status"_s, u"Enabled"_s}});
    }
    return pageOf(records, visit.request, m_baseUrl);
}

Response AccountApi::phoneNumbers(const Visit &visit, bool wholeAccount) const
{
    const QStringList usages = visit.request.values(u"usageType");
    QList<QJsonObject> records;
    for (const OfficeNumber &each : m_account.numbers()) {
        const bool ofUser = visit.extension == m_account.user().id; // the user may use every number of the office
        if ((!wholeAccount && !ofUser && each.extension != visit.extension)
            || (!usages.isEmpty() && !usages.contains(each.usage)))
            continue;
        QJsonObject json = numberJson(each);
        if (!wholeAccount) {
            json.insert(u"features"_s, QJsonArray::fromStringList(each.features));
            json.insert(u"primary"_s, each.primary);
        }
        records.append(json);
    }
    return pageOf(records, visit.request, m_baseUrl);
}

QJsonObject AccountApi::numberJson(const OfficeNumber &number) const
{
    const Extension &owner = *m_account.extension(number.extension);
    return {{u"uri"_s, u"%1%2/phone-number/%3"_s.arg(m_baseUrl, m_account.path()).arg(number.id)},
            {u"id"_s, number.id},
            {u"phoneNumber"_s, number.number},
            {u"paymentType"_s, number.usage == "CompanyNumber"_L1 ? u"TollFree"_s : u"Local"_s},
            {u"location"_s, number.location},
            {u"type"_s, u"VoiceFax"_s},
            {u"usageType"_s, number.usage},
            {u"status"_s, u"Normal"_s},
            {u"country"_s, country()},
            {u"extension"_s,
             QJsonObject{{u"uri"_s, m_baseUrl + m_account.extensionPath(owner.id)},
                         {u"id"_s, owner.id},
                         {u"extensionNumber"_s, owner.number}}}};
}

Response AccountApi::phoneNumber(const Visit &visit) const
{
    for (const OfficeNumber &each : m_account.numbers()) {
        if (QString::number(each.id) == visit.id)
            return jsonResponse(numberJson(each));
    }
    return notFound(u"phoneNumberId"_s);
}

Response AccountApi::businessHours(const Visit &visit) const
{
    const QString owner = visit.extension == 0 ? m_account.path() : m_account.extensionPath(visit.extension);
    return jsonResponse({{u"uri"_s, m_baseUrl + owner + u"/business-hours"_s},
                         {u"schedule"_s, QJsonObject{{u"weeklyRanges"_s, weekdays()}}}});
}

} // namespace textback::practice
