// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barereplier.h"

#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace textback {

BareReplier::BareReplier(const PracticeProcess &carrier) : m_server(carrier.baseUrl())
{
    const QByteArray form = "client_id=" + carrier.clientId().toUtf8()
        + "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + carrier.jwt();
    m_token = askOnce("/restapi/oauth/token", form)["access_token"_L1].toString().toUtf8();
    const QJsonObject ticket = askOnce("/restapi/oauth/wstoken", {});
    m_http.connectToHost(m_server.host(), quint16(m_server.port()));
    m_http.waitForConnected();
    m_http.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_http, &QTcpSocket::readyRead, this, [this] { m_http.readAll(); });
    connect(&m_stream, &QWebSocket::textMessageReceived, this, &BareReplier::read);
    connect(&m_stream, &QWebSocket::connected, this, &BareReplier::subscribe);
    QUrl address(ticket["uri"_L1].toString());
    address.setQuery(QUrlQuery{{u"access_token"_s, ticket["ws_access_token"_L1].toString()}});
    m_stream.open(address);
}

QJsonObject BareReplier::askOnce(const QByteArray &path, const QByteArray &form)
{
    QTcpSocket socket;
    socket.connectToHost(m_server.host(), quint16(m_server.port()));
    socket.waitForConnected();
    socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                 + m_token + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                 + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    while (socket.waitForReadyRead(2'000)) {}
    const QByteArray answer = socket.readAll();
    return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
}

void BareReplier::subscribe()
{
    m_stream.sendTextMessage(u"[{\"type\":\"ClientRequest\",\"messageId\":\"1\",\"method\":\"POST\",\"path\":\"/"
                             u"restapi/v1.0/subscription\"},"
                             "{\"eventFilters\":[\"/restapi/v1.0/account/~/telephony/sessions\"],"
                             "\"deliveryMode\":{\"transportType\":\"WebSocket\"}}]"_s);
}

void BareReplier::read(const QString &frame)
{
    m_listening = m_listening || frame.contains("\"messageId\":\"1\""_L1);
    if (!frame.contains("Disconnected"_L1))
        return;
    static constexpr qsizetype NumberLength = 12;
    const qsizetype from = frame.indexOf("\"from\""_L1);
    const QString caller = frame.mid(frame.indexOf(u'+', from), NumberLength);
    if (std::exchange(m_lastCaller, caller) == caller)
        return; // both ends of the call report
    const QByteArray body = R"({"from":{"phoneNumber":"+13035550110"},"to":[{"phoneNumber":")" + caller.toUtf8()
        + R"("}],"text":"Sorry we missed your call! Just reply to this text."})";
    m_http.write("POST /restapi/v1.0/account/~/extension/~/sms HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                 + m_token + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    m_http.flush();
}

} // namespace textback
