// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"

namespace textback {

QJsonObject PracticeAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray PracticeAnswer::records() const
{
    return json()["records"_L1].toArray();
}

QString PracticeAnswer::code() const
{
    return json()["errors"_L1].toArray()[0].toObject()["errorCode"_L1].toString();
}

QByteArray PracticeAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

PracticeClient::PracticeClient(const PracticeCarrier &carrier) : m_carrier(carrier), m_url(carrier.baseUrl()) {}

PracticeAnswer PracticeClient::raw(const QByteArray &bytes, int patience, quint16 port) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port == 0 ? quint16(m_url.port()) : port);
    socket.write(bytes);
    (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, patience);
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    return {all.mid(9, 3).toInt(), all.left(qMax(end, 0)), end < 0 ? QByteArray() : all.mid(end + 4)};
}

PracticeAnswer PracticeClient::ask(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                   const QByteArray &type, int patience) const
{
    QByteArray bytes = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: "
        + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!token.isEmpty())
        bytes += "Authorization: Bearer " + token + "\r\n";
    return raw(bytes + "\r\n" + body, patience);
}

PracticeAnswer PracticeClient::get(const QByteArray &path) const
{
    return ask("GET", path);
}

PracticeAnswer PracticeClient::form(const QByteArray &path, const QByteArray &fields) const
{
    return ask("POST", path, fields, "application/x-www-form-urlencoded");
}

PracticeAnswer PracticeClient::grant(const QByteArray &fields) const
{
    return form("/restapi/oauth/token", "client_id=" + m_carrier.clientId().toUtf8() + '&' + fields);
}

PracticeAnswer PracticeClient::signIn()
{
    const PracticeAnswer answer =
        grant("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + m_carrier.jwt().toUtf8());
    token = answer.json()["access_token"_L1].toString().toUtf8();
    return answer;
}

PracticeAnswer PracticeClient::sendText(const QByteArray &to, const QByteArray &text, const QByteArray &from,
                                        int patience) const
{
    return ask("POST", "/restapi/v1.0/account/~/extension/~/sms",
               R"({"from":{"phoneNumber":")" + from + R"("},"to":[{"phoneNumber":")" + to + R"("}],"text":")" + text
                   + "\"}",
               "application/json", patience);
}

PracticeStream::PracticeStream(const PracticeClient &client, const QString &wsc)
{
    const QJsonObject answer = client.ask("POST", "/restapi/oauth/wstoken").json();
    QUrl url(answer["uri"_L1].toString());
    QUrlQuery query{{u"access_token"_s, answer["ws_access_token"_L1].toString()}};
    if (!wsc.isEmpty())
        query.addQueryItem(u"wsc"_s, wsc);
    url.setQuery(query);
    open(url);
}

PracticeStream::PracticeStream(const QUrl &url)
{
    open(url);
}

QJsonObject PracticeStream::meta(const QJsonArray &frame)
{
    return frame[0].toObject();
}

QList<QJsonObject> PracticeStream::ofType(const QString &type) const
{
    QList<QJsonObject> bodies;
    for (const QJsonArray &each : frames) {
        if (meta(each)["type"_L1].toString() == type)
            bodies.append(each.size() > 1 ? each[1].toObject() : QJsonObject{});
    }
    return bodies;
}

QList<QJsonObject> PracticeStream::events() const
{
    return ofType(u"ServerNotification"_s);
}

QString PracticeStream::newestWsc() const
{
    for (auto each = frames.rbegin(); each != frames.rend(); ++each) {
        const QString wsc = meta(*each)["wsc"_L1].toObject()["token"_L1].toString();
        if (!wsc.isEmpty())
            return wsc;
    }
    return {};
}

bool PracticeStream::waitForDetails()
{
    return QTest::qWaitFor([this] { return !ofType(u"ConnectionDetails"_s).isEmpty(); }, 3'000);
}

QJsonArray PracticeStream::ask(const QString &method, const QString &path, const QJsonValue &body)
{
    const QString id = u"m%1"_s.arg(++m_asked);
    QJsonArray frame{
        QJsonObject{{u"type"_s, u"ClientRequest"_s}, {u"messageId"_s, id}, {u"method"_s, method}, {u"path"_s, path}}};
    if (!body.isUndefined())
        frame.append(body);
    socket.sendTextMessage(QString::fromUtf8(QJsonDocument(frame).toJson(QJsonDocument::Compact)));
    QJsonArray found;
    (void)QTest::qWaitFor(
        [&] {
            for (const QJsonArray &each : std::as_const(frames)) {
                if (meta(each)["messageId"_L1].toString() == id)
                    found = each;
            }
            return !found.isEmpty() || closed;
        },
        3'000);
    return found;
}

QJsonArray PracticeStream::subscribe(const QStringList &filters)
{
    return ask(u"POST"_s, u"/restapi/v1.0/subscription"_s,
               QJsonObject{{u"eventFilters"_s, QJsonArray::fromStringList(filters)},
                           {u"deliveryMode"_s, QJsonObject{{u"transportType"_s, u"WebSocket"_s}}}});
}

QStringList PracticeStream::usualFilters()
{
    const QString account = u"/restapi/v1.0/account/~"_s;
    const QString mine = account + u"/extension/~"_s;
    return {account + u"/telephony/sessions"_s, mine + u"/message-store"_s, mine + u"/message-store/instant?type=SMS"_s,
            mine + u"/voicemail"_s};
}

void PracticeStream::open(const QUrl &url)
{
    connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonArray frame = QJsonDocument::fromJson(text.toUtf8()).array();
        frame.isEmpty() ? unreadable.append(text) : frames.append(frame);
    });
    connect(&socket, &QWebSocket::binaryMessageReceived, this, [this] { ++binaryFrames; });
    connect(&socket, &QWebSocket::disconnected, this, [this] { closed = true; });
    connect(&socket, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, [this] { closed = true; });
    socket.open(url);
}

} // namespace textback
