// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/gateway.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype SubscriptionsAllowed = 30;

/// The permission an app needs to be told of this kind of event.
QString scopeFor(const QString &filter)
{
    if (filter.contains("/telephony/"_L1))
        return u"CallControl"_s;
    return filter.contains("/presence"_L1) ? u"ReadPresence"_s : u"ReadMessages"_s;
}

} // namespace

void Gateway::serveWith(Router &router)
{
    m_router = &router;
    const QString one = u"/restapi/v1.0/subscription/{id}"_s;
    const QString all = u"/restapi/v1.0/subscription"_s;
    router.add("GET", all, u"light"_s, {}, [this](const Visit &visit) { return listSubscriptions(visit); });
    router.add("POST", all, u"medium"_s, {}, [this](const Visit &visit) { return createSubscription(visit); });
    router.add("GET", one, u"light"_s, {}, [this](const Visit &visit) { return readSubscription(visit); });
    router.add("PUT", one, u"medium"_s, {}, [this](const Visit &visit) { return updateSubscription(visit); });
    router.add("DELETE", one, u"medium"_s, {}, [this](const Visit &visit) { return deleteSubscription(visit); });
    router.add("POST", one + u"/renew"_s, u"light"_s, {},
               [this](const Visit &visit) { return readSubscription(visit); });
}

Gateway::Session *Gateway::owner(const QString &subscription)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const auto &each) {
        return each->subscription && each->subscription->id == subscription;
    });
    return found == m_sessions.end() ? nullptr : found->get();
}

std::optional<Response> Gateway::readFilters(const Request &request, Subscription &subscription) const
{
    const auto body = readObject(request.body);
    const QJsonArray wanted = body ? body->value("eventFilters"_L1).toArray() : QJsonArray{};
    if (wanted.isEmpty())
        return badParameter(u"eventFilters"_s);
    const QString transport = body->value("deliveryMode"_L1).toObject().value("transportType"_L1).toString();
    if (transport != "WebSocket"_L1)
        return errorResponse(400, u"SUB-406"_s, u"Only the WebSocket transport is available here"_s);
    subscription.filters.clear();
    subscription.disabled = {};
    for (const QJsonValue &each : wanted) {
        const auto filter = EventFilter::parse(each.toString(), m_account);
        if (!filter)
            return errorResponse(400, u"SUB-508"_s, u"Event filter [%1] is not valid"_s.arg(each.toString().left(200)));
        const QString scope = scopeFor(filter->text());
        const bool refused = m_faults.find(u"disabled_filters"_s, [&](const QJsonObject &how) {
            return filter->text().contains(how.value("how"_L1).toString());
        }) || m_faults.find(u"forbid"_s, [&](const QJsonObject &how) { return how.value("how"_L1) == scope; });
        if (!refused) {
            subscription.filters.append(*filter);
            continue;
        }
        subscription.disabled.append(QJsonObject{
            {u"filter"_s, filter->text()},
            {u"reason"_s, u"ApplicationPermissionLimitation"_s},
            {u"message"_s, u"To receive these events the application needs the [%1] permission"_s.arg(scope)}});
    }
    return std::nullopt;
}

Response Gateway::createSubscription(const Visit &visit)
{
    if (const auto refused = m_faults.take(u"refuse_subscription"_s)) {
        const QString code = refused->value("how"_L1).toString(u"SUB-505"_s);
        return errorResponse(403, code, u"The subscription is refused on command"_s);
    }
    Session *session = find(visit.request.gatewaySession);
    if (!session)
        return errorResponse(400, u"SUB-406"_s, u"A WebSocket subscription is made over the WebSocket"_s);
    Subscription subscription{newUuid(), m_time.now()};
    if (auto refused = readFilters(visit.request, subscription))
        return *refused;
    const auto isOfSignIn = [&](const auto &each) { return each->subscription && each->signIn == visit.signIn; };
    if (!session->subscription
        && std::count_if(m_sessions.begin(), m_sessions.end(), isOfSignIn) >= SubscriptionsAllowed)
        return errorResponse(403, u"SUB-505"_s, u"Subscriptions limit exceeded"_s);
    session->subscription = subscription; // one for each socket: a second one replaces the first
    session->buffer.clear();
    return jsonResponse(subscription.toJson(m_baseUrl, m_time.now()));
}

Response Gateway::listSubscriptions(const Visit &visit)
{
    QJsonArray records;
    for (const auto &session : m_sessions) {
        if (session->subscription && session->signIn == visit.signIn)
            records.append(session->subscription->toJson(m_baseUrl, m_time.now()));
    }
    return jsonResponse({{u"uri"_s, m_baseUrl + u"/restapi/v1.0/subscription"_s}, {u"records"_s, records}});
}

Response Gateway::readSubscription(const Visit &visit)
{
    const Session *session = owner(visit.id);
    if (!session || session->signIn != visit.signIn)
        return notFound(u"subscriptionId"_s);
    return jsonResponse(session->subscription->toJson(m_baseUrl, m_time.now()));
}

Response Gateway::updateSubscription(const Visit &visit)
{
    Session *session = owner(visit.id);
    if (!session || session->signIn != visit.signIn)
        return notFound(u"subscriptionId"_s);
    if (!visit.request.overSocket)
        return errorResponse(400, u"SUB-406"_s, u"A WebSocket subscription is changed over the WebSocket"_s);
    Subscription changed = *session->subscription;
    if (auto refused = readFilters(visit.request, changed))
        return *refused;
    session->subscription = changed;
    return jsonResponse(changed.toJson(m_baseUrl, m_time.now()));
}

Response Gateway::deleteSubscription(const Visit &visit)
{
    Session *session = owner(visit.id);
    if (!session || session->signIn != visit.signIn)
        return notFound(u"subscriptionId"_s);
    session->subscription.reset();
    return emptyResponse(204);
}

} // namespace textback::practice
