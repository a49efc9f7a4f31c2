// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/streamlistener.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::chrono::seconds LongestWait{10};

/// @param sender emits `signal` whenever it is worth looking again
template <typename Sender, typename Signal, typename Condition>
bool runUntil(const Sender *sender, Signal signal, Condition condition)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(LongestWait, &loop, &QEventLoop::quit);
    if (!condition())
        loop.exec();
    return condition();
}

} // namespace

StreamListener::StreamListener(const PracticeProcess &carrier, QString filter)
    : m_server(carrier.baseUrl()), m_filter(std::move(filter))
{
    const QByteArray form = "client_id=" + carrier.clientId().toUtf8()
        + "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + carrier.jwt();
    m_token = askOnce("/restapi/oauth/token", form)["access_token"_L1].toString().toUtf8();
    const QJsonObject ticket = askOnce("/restapi/oauth/wstoken", {});
    connect(&m_stream, &QWebSocket::textMessageReceived, this, &StreamListener::read);
    connect(&m_stream, &QWebSocket::connected, this, &StreamListener::subscribe);
    QUrl address(ticket["uri"_L1].toString());
    address.setQuery(QUrlQuery{{u"access_token"_s, ticket["ws_access_token"_L1].toString()}});
    m_stream.open(address);
}

QJsonObject StreamListener::askOnce(const QByteArray &path, const QByteArray &form)
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

bool StreamListener::waitUntilListening()
{
    return runUntil(this, &StreamListener::listening, [this] { return m_listening; });
}

void StreamListener::subscribe()
{
    m_stream.sendTextMessage(u"[{\"type\":\"ClientRequest\",\"messageId\":\"1\",\"method\":\"POST\",\"path\":\"/"
                             u"restapi/v1.0/subscription\"},{\"eventFilters\":[\""_s
                             + m_filter + u"\"],\"deliveryMode\":{\"transportType\":\"WebSocket\"}}]"_s);
}

void StreamListener::read(const QString &frame)
{
    if (!m_listening && frame.contains("\"messageId\":\"1\""_L1)) {
        m_listening = true;
        emit listening();
    }
    emit told(frame);
}

TextWitness::TextWitness(const PracticeProcess &carrier)
    : m_listener(carrier, u"/restapi/v1.0/account/~/extension/~/message-store"_s)
{
    connect(&m_listener, &StreamListener::told, this, [this](const QString &frame) {
        const QJsonArray parts = QJsonDocument::fromJson(frame.toUtf8()).array();
        const QJsonArray changes = parts.at(1)["body"_L1]["changes"_L1].toArray();
        for (const QJsonValue &change : changes)
            m_texts += change["newCount"_L1].toInt();
        emit counted();
    });
}

bool TextWitness::waitForTexts(int count)
{
    return runUntil(this, &TextWitness::counted, [this, count] { return m_texts >= count; });
}

} // namespace textback
