// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/router.h"

#include <QLocale>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Tue, 03 Mar 2026 15:00:00 GMT" (RFC 9110, 5.6.7).
QByteArray httpDate(UtcTime time)
{
    return QLocale::c().toString(toQDateTime(time), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

bool isThisRequest(const QJsonObject &how, const Request &request)
{
    const QString method = how.value("method"_L1).toString();
    return pathFits(how.value("path"_L1).toString(), request.path)
        && (method.isEmpty() || method.toLatin1() == request.method);
}

/// 401, with what RFC 6750 wants to be said with it.
Response unauthorized(const QString &code, const QString &message)
{
    Response response = errorResponse(401, code, message);
    response.headers.emplace_back("WWW-Authenticate",
                                  code == "CMN-405"_L1
                                      ? QByteArray("Bearer realm=\"practice\"")
                                      : QByteArray("Bearer realm=\"practice\", error=\"invalid_token\""));
    return response;
}

void addRateHeaders(Response &response, const QString &group, const RateAnswer &rate)
{
    if (rate.limit == 0)
        return;
    response.headers.emplace_back("X-Rate-Limit-Group", group.toLatin1());
    response.headers.emplace_back("X-Rate-Limit-Limit", QByteArray::number(rate.limit));
    response.headers.emplace_back("X-Rate-Limit-Remaining", QByteArray::number(rate.remaining));
    response.headers.emplace_back("X-Rate-Limit-Window", "60");
}

} // namespace

Delivery deliveryNamed(const QString &word)
{
    static const QHash<QString, Delivery> words{
        {u"half"_s, Delivery::Half}, {u"reset"_s, Delivery::Reset}, {u"never"_s, Delivery::Never}};
    return words.value(word, Delivery::Closed);
}

Router::Router(const PracticeTime &time, const Account &account, Faults &faults, Tokens &tokens, RateLimits &limits,
               TrafficLog &log)
    : m_time(time), m_account(account), m_faults(faults), m_tokens(tokens), m_limits(limits), m_log(log)
{
}

void Router::add(const QByteArray &method, const QString &path, const QString &group, const QString &scope,
                 Handler handler)
{
    m_operations.append({method, path.split(u'/', Qt::SkipEmptyParts), group, scope, false, std::move(handler)});
}

void Router::addOpen(const QByteArray &method, const QString &path, const QString &group, Handler handler)
{
    m_operations.append({method, path.split(u'/', Qt::SkipEmptyParts), group, {}, true, std::move(handler)});
}

Response Router::answer(Request &request)
{
    const bool secret = request.path.startsWith("/restapi/oauth"_L1);
    m_log.note(u"request"_s,
               {{u"method"_s, QString::fromLatin1(request.method)},
                {u"path"_s, request.path},
                {u"query"_s, request.query.toString(QUrl::FullyDecoded)},
                {u"over_socket"_s, request.overSocket},
                {u"body"_s, secret ? QString() : summaryOf(request.body)}});
    Response response = dispatch(request);
    decorate(request, response);
    m_log.note(u"response"_s,
               {{u"method"_s, QString::fromLatin1(request.method)},
                {u"path"_s, request.path},
                {u"status"_s, response.status},
                {u"over_socket"_s, request.overSocket},
                {u"lost"_s, response.delivery != Delivery::Whole},
                {u"body"_s, secret ? QString() : summaryOf(response.body)}});
    return response;
}

void Router::decorate(const Request &request, Response &response) const
{
    response.headers.emplace_back("Date", httpDate(m_time.now()));
    response.headers.emplace_back("RCRequestId", newUuid().toLatin1());
    const QByteArray page = request.header("origin"); // a web page asks: its browser wants to be told it may read
    if (page.isEmpty())
        return;
    response.headers.emplace_back("Access-Control-Allow-Origin", page);
    response.headers.emplace_back("Access-Control-Allow-Credentials", "true");
    response.headers.emplace_back(
        "Access-Control-Expose-Headers",
        "Date, ETag, Location, RCRequestId, Retry-After, WWW-Authenticate, X-Rate-Limit-Group, "
        "X-Rate-Limit-Limit, X-Rate-Limit-Remaining, X-Rate-Limit-Window");
    response.headers.emplace_back("Vary", "Origin");
}

/// What a browser asks before a page of another origin may make a request.
Response Router::preflight(const Request &request)
{
    Response response = emptyResponse(204);
    response.headers.emplace_back("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    response.headers.emplace_back("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    response.headers.emplace_back("Access-Control-Max-Age", "600");
    const QByteArray wanted = request.header("access-control-request-headers");
    response.headers.emplace_back("Access-Control-Allow-Headers",
                                  wanted.isEmpty() ? QByteArray("Authorization, Content-Type, Accept") : wanted);
    return response;
}

Router::Match Router::match(const Operation &operation, const QStringList &parts, Visit &visit) const
{
    if (operation.parts.size() != parts.size())
        return Match::No;
    Match found = Match::Yes;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString &wanted = operation.parts.at(i);
        const QString &given = parts.at(i);
        if (wanted == "{account}"_L1) {
            if (given != u"~" && given != QString::number(Account::Id))
                found = Match::WrongAccount;
        } else if (wanted == "{extension}"_L1) {
            visit.extension = given == u"~" ? m_account.user().id : given.toLongLong();
            if (!m_account.extension(visit.extension) && found == Match::Yes)
                found = Match::WrongExtension;
        } else if (wanted == "{id}"_L1) {
            visit.id = given;
        } else if (wanted == "{sub}"_L1) {
            visit.subId = given;
        } else if (wanted != given) {
            return Match::No;
        }
    }
    return found;
}

Response Router::dispatch(const Request &request)
{
    if (auto refused = refuseByFault(request))
        return *refused;
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    bool otherMethod = false;
    for (const Operation &operation : m_operations) {
        Visit visit{request, request.signIn};
        const Match found = match(operation, parts, visit);
        if (found == Match::No)
            continue;
        if (request.method == "OPTIONS")
            return preflight(request);
        if (operation.method != (request.method == "HEAD" ? QByteArrayView("GET") : QByteArrayView(request.method))) {
            otherMethod = true;
            continue;
        }
        if (found == Match::WrongAccount)
            return notFound(u"accountId"_s);
        if (found == Match::WrongExtension)
            return notFound(u"extensionId"_s);
        Response response = enter(operation, visit);
        spoil(request, response);
        return response;
    }
    if (otherMethod)
        return errorResponse(405, u"CMN-104"_s, u"The method is not allowed for this resource"_s);
    return notFound();
}

Response Router::enter(const Operation &operation, Visit &visit)
{
    if (!operation.open) {
        if (auto refused = refuseIdentity(visit)) {
            addRateHeaders(*refused, operation.group, m_limits.look(u"practice-desk"_s, operation.group));
            return *refused;
        }
    }
    const SignIn *signIn = m_tokens.find(visit.signIn);
    const RateAnswer rate = m_limits.take(signIn ? signIn->client : u"practice-desk"_s, operation.group);
    Response response;
    if (!rate.allowed) {
        response = errorResponse(429, u"CMN-301"_s, u"Request rate exceeded"_s);
        if (!m_faults.on(u"no_retry_after"_s))
            response.headers.emplace_back("Retry-After", QByteArray::number(rate.retryAfterSeconds));
    } else if (auto refused = refusePermission(operation)) {
        response = *refused;
    } else {
        response = operation.handler(visit);
    }
    addRateHeaders(response, operation.group, rate);
    return response;
}

std::optional<Response> Router::refuseIdentity(Visit &visit)
{
    if (visit.request.overSocket) {
        if (m_tokens.find(visit.signIn))
            return std::nullopt;
        return unauthorized(u"OAU-213"_s, u"Token not found"_s);
    }
    const QByteArray header = visit.request.header("authorization");
    QString token;
    if (header.left(7).toLower() == "bearer ")
        token = QString::fromLatin1(header.mid(7).trimmed());
    else if (visit.request.query.hasQueryItem(u"access_token"_s))
        token = visit.request.value(u"access_token");
    switch (m_tokens.use(token, visit.signIn)) {
    case TokenState::Good:
        return std::nullopt;
    case TokenState::Missing:
        return unauthorized(u"CMN-405"_s, u"Login to account required"_s);
    case TokenState::Expired:
        return unauthorized(u"OAU-128"_s, u"Access token expired."_s);
    case TokenState::Corrupted:
        return unauthorized(u"OAU-129"_s, u"Access token corrupted"_s);
    case TokenState::Unknown:
        break;
    }
    return unauthorized(u"OAU-213"_s, u"Token not found"_s);
}

std::optional<Response> Router::refuseByFault(const Request &request)
{
    const auto fits = [&request](const QJsonObject &how) { return isThisRequest(how, request); };
    const auto how = m_faults.take(u"status"_s, fits);
    if (!how)
        return std::nullopt;
    const int status = std::clamp(how->value("status"_L1).toInt(500), 200, 599);
    Response response = errorResponse(status, how->value("code"_L1).toString(u"CMN-203"_s),
                                      how->value("message"_L1).toString(u"Refused on command"_s));
    if (how->contains("retry_after"_L1))
        response.headers.emplace_back("Retry-After", QByteArray::number(how->value("retry_after"_L1).toInt()));
    return response;
}

std::optional<Response> Router::refusePermission(const Operation &operation) const
{
    if (operation.scope.isEmpty())
        return std::nullopt;
    const auto isScope = [&operation](const QJsonObject &how) { return how.value("how"_L1) == operation.scope; };
    if (!m_faults.find(u"forbid"_s, isScope))
        return std::nullopt;
    return errorResponse(
        403, u"CMN-401"_s,
        u"In order to call this API endpoint, application needs to have [%1] permission"_s.arg(operation.scope),
        {{u"permissionName"_s, operation.scope}});
}

/// What happens to an answer after the request took effect.
void Router::spoil(const Request &request, Response &response)
{
    const auto fits = [&request](const QJsonObject &how) { return isThisRequest(how, request); };
    if (const auto how = m_faults.take(u"delay"_s, fits))
        response.delay += Milliseconds{std::clamp(how->value("ms"_L1).toInt(1000), 0, 600'000)};
    if (const auto how = m_faults.take(u"lose_response"_s, fits))
        response.delivery = deliveryNamed(how->value("how"_L1).toString());
    if (const auto how = m_faults.find(u"stall_http"_s)) {
        if (how->contains("seconds"_L1))
            response.delay += Milliseconds{qRound64(how->value("seconds"_L1).toDouble() * 1000)};
        else
            response.delivery = Delivery::Never;
    }
}

} // namespace textback::practice
