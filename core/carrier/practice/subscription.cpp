// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/subscription.h"

#include <QRegularExpression>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LifeSeconds = 86'399;

/// The kinds of events there are; most never happen here, but asking for them is no mistake.
bool isKnownPath(const QString &path)
{
    static const QRegularExpression known(
        u"^/restapi/v1\\.0/account/\\d+(/extension/\\d+)?"
        "(|/extension|/telephony/sessions|/message-store|/message-store/instant|/voicemail|/fax|/presence|/presence/"
        "line"
        "|/missed-calls|/message-threads(/entries)?(/sync)?|/directory/entries|/favorite|/greeting|/phone-number"
        "|/incoming-call-pickup|/subscription.*|/device.*|/answering-rule.*)$"_s);
    return known.match(path).hasMatch();
}

bool anyValueFits(const QUrlQuery &options, const QString &name, const QString &value)
{
    const QStringList wanted = options.allQueryItemValues(name, QUrl::FullyDecoded);
    return wanted.isEmpty() || wanted.contains(value, Qt::CaseInsensitive);
}

} // namespace

std::optional<EventFilter> EventFilter::parse(const QString &text, const Account &account)
{
    EventFilter filter;
    const qsizetype mark = text.indexOf(u'?');
    filter.m_path = mark < 0 ? text : text.left(mark);
    if (mark >= 0)
        filter.m_options = QUrlQuery(text.mid(mark + 1).replace(u'+', "%2B"_L1));
    filter.m_path.replace("/account/~"_L1, u"/account/%1"_s.arg(Account::Id));
    filter.m_path.replace("/extension/~"_L1, u"/extension/%1"_s.arg(account.user().id));
    filter.m_text = filter.m_path + (mark < 0 ? QString() : text.mid(mark));
    if (!isKnownPath(filter.m_path) || !filter.m_path.startsWith(account.path()))
        return std::nullopt;
    return filter;
}

bool EventFilter::wants(const Event &event) const
{
    return (m_path == event.path || (!event.accountPath.isEmpty() && m_path == event.accountPath)) && optionsFit(event);
}

bool EventFilter::optionsFit(const Event &event) const
{
    if (m_options.isEmpty())
        return true;
    if (event.body.contains("parties"_L1))
        return partyFits(event.body.value("parties"_L1).toArray().at(0).toObject());
    if (event.body.contains("changes"_L1)) {
        const QJsonArray changes = event.body.value("changes"_L1).toArray();
        return anyValueFits(m_options, u"direction"_s, event.direction)
            && std::any_of(changes.begin(), changes.end(), [this](const QJsonValue &each) {
                   return anyValueFits(m_options, u"type"_s, each.toObject().value("type"_L1).toString());
               });
    }
    return anyValueFits(m_options, u"type"_s, event.body.value("type"_L1).toString())
        && anyValueFits(m_options, u"direction"_s, event.body.value("direction"_L1).toString());
}

bool EventFilter::partyFits(const QJsonObject &party) const
{
    const QString missed = party.value("missedCall"_L1).toBool() ? u"true"_s : u"false"_s;
    const QString from = party.value("from"_L1).toObject().value("phoneNumber"_L1).toString();
    const QString to = party.value("to"_L1).toObject().value("phoneNumber"_L1).toString();
    return anyValueFits(m_options, u"direction"_s, party.value("direction"_L1).toString())
        && anyValueFits(m_options, u"missedCall"_s, missed)
        && anyValueFits(m_options, u"statusCode"_s, party.value("status"_L1).toObject().value("code"_L1).toString())
        && (anyValueFits(m_options, u"phoneNumber"_s, from) || anyValueFits(m_options, u"phoneNumber"_s, to));
}

bool Subscription::wants(const Event &event) const
{
    return std::any_of(filters.begin(), filters.end(), [&](const EventFilter &each) { return each.wants(event); });
}

QJsonObject Subscription::toJson(const QString &baseUrl, UtcTime now) const
{
    QJsonArray texts;
    for (const EventFilter &each : filters)
        texts.append(each.text());
    const UtcTime ends = now + std::chrono::seconds(LifeSeconds);
    QJsonObject json{{u"uri"_s, baseUrl + u"/restapi/v1.0/subscription/"_s + id},
                     {u"id"_s, id},
                     {u"creationTime"_s, wireTime(created)},
                     {u"status"_s, u"Active"_s},
                     {u"eventFilters"_s, texts},
                     {u"expirationTime"_s, wireTime(ends)},
                     {u"expiresIn"_s, LifeSeconds},
                     {u"deliveryMode"_s, QJsonObject{{u"transportType"_s, u"WebSocket"_s}, {u"encryption"_s, false}}}};
    if (!disabled.isEmpty())
        json.insert(u"disabledFilters"_s, disabled);
    return json;
}

} // namespace textback::practice
