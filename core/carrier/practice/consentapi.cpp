// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/messageapi.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype RecordsAtOnce = 1'000;
const auto WholeAccount = QStringLiteral("*");

/// The values of a filter, which may be one word or a list of them.
QJsonArray wordsIn(const QJsonObject &body, QLatin1String name)
{
    const QJsonValue value = body.value(name);
    return value.isString() ? QJsonArray{value} : value.toArray();
}

bool anyIs(const QJsonArray &wanted, const QString &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

QString coverageOf(const Consent &consent)
{
    return consent.from == WholeAccount ? u"Account"_s : u"PhoneNumber"_s;
}

/// The pages of a list have tokens instead of numbers: the place of their first record.
std::optional<qsizetype> placeOf(const QString &token)
{
    if (token.isEmpty())
        return 0;
    bool isNumber = false;
    const qsizetype place = token.startsWith("from-"_L1) ? token.mid(5).toLongLong(&isNumber) : -1;
    return isNumber && place >= 0 ? std::optional{place} : std::nullopt;
}

Response tagged(const QJsonObject &body)
{
    Response response = jsonResponse(body);
    const QByteArray tag = QCryptographicHash::hash(response.body, QCryptographicHash::Sha256).toHex().left(32);
    response.headers.emplace_back("ETag", '"' + tag + '"');
    return response;
}

/// Why a record is none at all, nullopt when it is one.
std::optional<Response> refuseRecord(const QJsonObject &record)
{
    const auto word = [&record](QLatin1String name) { return record.value(name).toString(); };
    if (word("optStatus"_L1) != "OptIn"_L1 && word("optStatus"_L1) != "OptOut"_L1)
        return badParameter(u"optStatus"_s);
    static const QStringList sources{u"Recipient"_s, u"Api"_s, u"Upstream"_s, u"Carrier"_s};
    if (!sources.contains(word("source"_L1)))
        return badParameter(u"source"_s);
    if (!isE164(word("to"_L1)))
        return badParameter(u"to"_s);
    const bool fromFits = word("from"_L1) == WholeAccount || isE164(word("from"_L1));
    return fromFits ? std::nullopt : std::optional{badParameter(u"from"_s)};
}

} // namespace

/// A record as it is told. One of the whole account carries the company's number.
QJsonObject MessageApi::consentJson(const Consent &consent) const
{
    return {{u"from"_s, consent.from == WholeAccount ? m_texting.account().numbers().at(1).number : consent.from},
            {u"to"_s, consent.to},
            {u"optStatus"_s, consent.status},
            {u"coverage"_s, coverageOf(consent)},
            {u"source"_s, consent.source},
            {u"lastModifiedTime"_s, wireTime(consent.changed)}};
}

Response MessageApi::searchConsents(const Visit &visit)
{
    const auto body = readObject(visit.request.body);
    const auto first = body ? placeOf(body->value("pageToken"_L1).toString()) : std::nullopt;
    if (!first)
        return badParameter(body ? u"pageToken"_s : u"body"_s);
    const qsizetype perPage = std::clamp(body->value("perPage"_L1).toInt(100), 1, 1'000);
    QJsonArray fitting;
    for (const Consent &each : m_texting.consents()) {
        const bool fromFits = each.from == WholeAccount || anyIs(wordsIn(*body, "from"_L1), each.from);
        if (fromFits && anyIs(wordsIn(*body, "to"_L1), each.to) && anyIs(wordsIn(*body, "optStatus"_L1), each.status)
            && anyIs(wordsIn(*body, "coverage"_L1), coverageOf(each)))
            fitting.append(consentJson(each));
    }
    QJsonArray records;
    for (qsizetype i = *first; i < std::min(*first + perPage, fitting.size()); ++i)
        records.append(fitting.at(i));
    QJsonObject paging{
        {u"perPage"_s, perPage}, {u"pageToken"_s, u"from-%1"_s.arg(*first)}, {u"firstPageToken"_s, u"from-0"_s}};
    if (*first + perPage < fitting.size())
        paging.insert(u"nextPageToken"_s, u"from-%1"_s.arg(*first + perPage));
    return tagged({{u"records"_s, records}, {u"paging"_s, paging}});
}

/// All of it or nothing when something is no record; a record the office cannot have fails alone.
Response MessageApi::editConsents(const Visit &visit)
{
    const auto body = readObject(visit.request.body);
    const QJsonArray records = body ? body->value("records"_L1).toArray() : QJsonArray{};
    if (records.isEmpty() || records.size() > RecordsAtOnce)
        return badParameter(u"records"_s);
    for (const QJsonValue &each : records) {
        if (auto refused = refuseRecord(each.toObject()))
            return *refused;
    }
    QJsonArray failed;
    for (const QJsonValue &each : records) {
        QJsonObject record = each.toObject();
        const QString coverage = record.value("coverage"_L1).toString();
        QString from = record.value("from"_L1).toString();
        const bool isOurs = from == WholeAccount || m_texting.account().number(from);
        if (!isOurs || (!coverage.isEmpty() && coverage != "PhoneNumber"_L1 && coverage != "Account"_L1)) {
            const QString wrong = isOurs ? u"coverage"_s : u"from"_s;
            record.insert(u"error"_s,
                          QJsonObject{{u"errorCode"_s, u"CMN-101"_s},
                                      {u"message"_s, u"Parameter [%1] value is invalid"_s.arg(wrong)},
                                      {u"parameterName"_s, wrong}});
            failed.append(record);
            continue;
        }
        if (coverage == "Account"_L1)
            from = WholeAccount;
        m_texting.setConsent(from, record.value("to"_L1).toString(), record.value("optStatus"_L1).toString(),
                             record.value("source"_L1).toString());
    }
    return tagged(failed.isEmpty() ? QJsonObject{} : QJsonObject{{u"failedRecords"_s, failed}});
}

} // namespace textback::practice
