// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/practicecarrier.h"

#include "core/carrier/practice/parts.h"
#include "core/carrier/practice/picture.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;
using namespace practice;

PracticeCarrier::PracticeCarrier(QObject *parent) : QObject(parent), m_parts(std::make_unique<Parts>())
{
    Parts &p = *m_parts;
    addSignInOperations();
    p.gateway.serveWith(p.router);
    p.messageApi.addTo(p.router);
    p.callLogApi.addTo(p.router);
    p.accountApi.addTo(p.router);
    connect(&p.listener, &HttpListener::upgradeRequested, &p.gateway, &Gateway::accept);
    p.listener.refuseWhen([this] { return m_parts->faults.take(u"refuse_connections"_s).has_value(); });
}

PracticeCarrier::~PracticeCarrier() = default;

void PracticeCarrier::addSignInOperations()
{
    Parts &p = *m_parts;
    const QString oauth = u"/restapi/oauth/"_s;
    p.router.addOpen("POST", oauth + u"token"_s, u"auth"_s, [&p](const Visit &v) { return p.oauth.token(v.request); });
    p.router.addOpen("POST", oauth + u"revoke"_s, u"auth"_s,
                     [&p](const Visit &v) { return p.oauth.revoke(v.request); });
    for (const char *method : {"GET", "POST"})
        p.router.addOpen(method, oauth + u"authorize"_s, u"auth"_s,
                         [&p](const Visit &v) { return p.oauth.authorize(v.request); });
    p.router.addOpen("GET", u"/login"_s, {}, [](const Visit &v) { return OAuth::loginPage(v.request); });
    p.router.addOpen("GET", oauth + u"jwks"_s, {}, [&p](const Visit &) { return p.oauth.keySet(); });
    p.router.add("GET", oauth + u"userinfo"_s, u"auth"_s, {}, [&p](const Visit &) { return p.oauth.userInfo(); });
    p.router.add("POST", oauth + u"wstoken"_s, u"auth"_s, {},
                 [&p](const Visit &v) { return p.oauth.wsToken(v.signIn); });
    p.router.addOpen("GET", u"/.well-known/openid-configuration"_s, {},
                     [&p](const Visit &) { return p.oauth.openIdConfiguration(); });
    for (const char *name : {"initial", "external"})
        p.router.addOpen("GET", u"/.well-known/entry-points/"_s + QLatin1String(name), {},
                         [&p](const Visit &) { return p.oauth.entryPoints(); });
}

Status PracticeCarrier::start(const Options &options)
{
    Parts &p = *m_parts;
    if (options.tls) {
        if (const Status secured = p.secure(); !secured.ok())
            return secured.error();
    }
    if (!p.listener.listen(QHostAddress::LocalHost, options.port))
        return Error{ErrorKind::Network,
                     u"Port %1 cannot be opened: %2"_s.arg(options.port).arg(p.listener.errorString())};
    p.control = std::make_unique<Control>(*this);
    if (!p.control->listen())
        return Error{ErrorKind::Network, u"The control port cannot be opened."_s};
    p.baseUrl = u"%1://127.0.0.1:%2"_s.arg(options.tls ? u"https"_s : u"http"_s).arg(p.listener.serverPort());
    p.oauth.setBaseUrl(p.baseUrl);
    p.gateway.setBaseUrl(p.baseUrl);
    p.messages.setBaseUrl(p.baseUrl);
    p.callLogApi.setBaseUrl(p.baseUrl);
    p.accountApi.setBaseUrl(p.baseUrl);
    return Done{};
}

QString PracticeCarrier::baseUrl() const
{
    return m_parts->baseUrl;
}

QString PracticeCarrier::controlUrl() const
{
    return m_parts->control ? m_parts->control->url() : QString();
}

QString PracticeCarrier::clientId() const
{
    return m_parts->oauth.clientId();
}

QString PracticeCarrier::jwt() const
{
    return m_parts->oauth.jwt();
}

QStringList PracticeCarrier::lines() const
{
    QStringList numbers;
    for (const OfficeNumber &each : m_parts->account.numbers()) {
        if (each.canText())
            numbers.append(each.number);
    }
    return numbers;
}

QString PracticeCarrier::caFile() const
{
    return m_parts->caFile.fileName();
}

QJsonObject PracticeCarrier::description() const
{
    QJsonObject all{{u"base_url"_s, baseUrl()},
                    {u"control_url"_s, controlUrl()},
                    {u"client_id"_s, clientId()},
                    {u"jwt"_s, jwt()},
                    {u"lines"_s, QJsonArray::fromStringList(lines())}};
    if (!caFile().isEmpty())
        all.insert(u"ca_file"_s, caFile());
    return all;
}

Result<QJsonObject> PracticeCarrier::startCall(const CallRequest &request)
{
    return m_parts->calls.start(request);
}

Result<QJsonObject> PracticeCarrier::receiveText(const QString &from, const QString &text, const QString &to,
                                                 const QByteArray &photo)
{
    Parts &p = *m_parts;
    const QString line = to.isEmpty() ? p.account.mainLine().number : to;
    if (!p.account.number(line) || !p.account.number(line)->canText())
        return Error{ErrorKind::Invalid, u"%1 is no number of the practice office that takes texts."_s.arg(line)};
    if (from.isEmpty())
        return Error{ErrorKind::Invalid, u"A text has a sender: from is missing."_s};
    QList<Attachment> photos;
    if (!photo.isNull())
        photos.append({0, u"MmsAttachment"_s, "image/png", photo.isEmpty() ? pixelPng() : photo, u"photo.png"_s});
    return p.messages.toJson(p.texting.receive(from, line, text, photos));
}

Result<QJsonObject> PracticeCarrier::addHistory(const QJsonObject &order)
{
    return m_parts->history.add(order);
}

QJsonArray PracticeCarrier::acceptedTexts() const
{
    QJsonArray texts;
    for (const auto &message : m_parts->messages.all()) {
        if (message->direction != "Outbound"_L1 || message->acceptedAt == 0) // what the history began with was not sent
            continue;
        texts.append(QJsonObject{{u"id"_s, QString::number(message->id)},
                                 {u"at"_s, wireTime(message->created)},
                                 {u"at_us"_s, message->acceptedAt},
                                 {u"from"_s, message->from},
                                 {u"to"_s, message->to.value(0)},
                                 {u"text"_s, message->text},
                                 {u"status"_s, message->status}});
    }
    return texts;
}

QJsonArray PracticeCarrier::log(qint64 after) const
{
    return m_parts->log.entries(after);
}

QJsonObject PracticeCarrier::state() const
{
    QJsonObject all = m_parts->gateway.state();
    all.insert(u"texts"_s, acceptedTexts());
    all.insert(u"calls"_s, m_parts->calls.state());
    all.insert(u"faults"_s, m_parts->faults.list());
    all.insert(u"sign_ins"_s, m_parts->tokens.all().size());
    all.insert(u"time"_s, wireTime(m_parts->time.now()));
    return all;
}

void PracticeCarrier::reset()
{
    Parts &p = *m_parts;
    p.faults.clear();
    p.calls.reset();
    p.texting.reset();
    p.gateway.reset();
    p.messages.clear();
    p.tokens.endAll();
    p.oauth.reset();
    p.limits.reset();
    p.time.reset();
    p.messageApi.invalidateSyncTokens();
    p.callLogApi.invalidateSyncTokens();
    p.accountApi.invalidateSyncTokens();
    p.log.clear();
}

void PracticeCarrier::advance(std::chrono::seconds step)
{
    m_parts->time.advance(step);
    m_parts->limits.advance(step);
}

} // namespace textback
