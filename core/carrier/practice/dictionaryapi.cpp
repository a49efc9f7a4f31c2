// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/accountapi.h"

#include "core/carrier/practice/picture.h"
#include "core/domain/phonenumber.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype NumbersAtOnce = 64;
}

void AccountApi::addDictionary(Router &router)
{
    const QString dictionary = u"/restapi/v1.0/dictionary"_s;
    router.add("GET", dictionary + u"/country/{id}"_s, u"light"_s, {},
               [this](const Visit &v) { return v.id == "1"_L1 ? jsonResponse(country()) : notFound(u"countryId"_s); });
    router.add("GET", dictionary + u"/timezone/{id}"_s, u"light"_s, {}, [this](const Visit &v) {
        return v.id == "55"_L1 ? jsonResponse(timeZone()) : notFound(u"timezoneId"_s);
    });
    router.add("POST", u"/restapi/v1.0/number-parser/parse"_s, u"light"_s, {},
               [this](const Visit &v) { return parseNumbers(v); });
    router.add("GET", u"/restapi/v1.0/account/{account}/extension/{extension}/profile-image"_s, u"medium"_s,
               u"ReadAccounts"_s, [](const Visit &) {
                   return Response{200, "image/png", pixelPng()};
               });
}

QJsonObject AccountApi::country() const
{
    return {{u"uri"_s, m_baseUrl + u"/restapi/v1.0/dictionary/country/1"_s},
            {u"id"_s, u"1"_s},
            {u"name"_s, u"United States"_s},
            {u"isoCode"_s, u"US"_s},
            {u"callingCode"_s, u"1"_s}};
}

QJsonObject AccountApi::timeZone() const
{
    return {{u"uri"_s, m_baseUrl + u"/restapi/v1.0/dictionary/timezone/55"_s},
            {u"id"_s, u"55"_s},
            {u"name"_s, u"US/Mountain"_s},
            {u"description"_s, u"Mountain Time (US & Canada)"_s},
            {u"bias"_s, u"-420"_s}};
}

/// One number as the parser explains it; of what is no number only what was asked comes back.
QJsonObject AccountApi::parsedNumber(const QString &text) const
{
    QJsonObject json{{u"originalString"_s, text}, {u"special"_s, false}};
    const auto parsed = PhoneNumber::parse(text);
    if (!parsed.ok())
        return json;
    const PhoneNumber &number = parsed.value();
    json.insert(u"e164"_s, number.e164());
    json.insert(u"dialable"_s, number.e164());
    json.insert(u"normalized"_s, number.e164().mid(1));
    json.insert(u"tollFree"_s, number.kind() == NumberKind::TollFree);
    json.insert(u"formattedNational"_s, number.forPeople());
    if (number.e164().startsWith("+1"_L1) && number.e164().size() == 12) {
        json.insert(u"areaCode"_s, number.e164().mid(2, 3));
        json.insert(u"formattedInternational"_s, QString(u"+1 "_s + number.forPeople()));
        json.insert(u"country"_s, country());
    } else {
        json.insert(u"formattedInternational"_s, number.forPeople());
    }
    return json;
}

Response AccountApi::parseNumbers(const Visit &visit) const
{
    const auto body = readObject(visit.request.body);
    const QJsonArray texts = body ? body->value("originalStrings"_L1).toArray() : QJsonArray{};
    if (texts.isEmpty() || texts.size() > NumbersAtOnce)
        return badParameter(u"originalStrings"_s);
    QJsonArray numbers;
    for (const QJsonValue &each : texts)
        numbers.append(parsedNumber(each.toString().left(64)));
    return jsonResponse(
        {{u"uri"_s, m_baseUrl + visit.request.path}, {u"homeCountry"_s, country()}, {u"phoneNumbers"_s, numbers}});
}

} // namespace textback::practice
