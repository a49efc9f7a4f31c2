// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barereplier.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

BareReplier::BareReplier(const PracticeProcess &carrier)
    : m_listener(carrier, u"/restapi/v1.0/account/~/telephony/sessions"_s)
{
    m_http.connectToHost(m_listener.server().host(), quint16(m_listener.server().port()));
    m_http.waitForConnected();
    m_http.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_http, &QTcpSocket::readyRead, this, [this] { m_http.readAll(); });
    connect(&m_listener, &StreamListener::told, this, &BareReplier::read);
}

void BareReplier::read(const QString &frame)
{
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
                 + m_listener.token() + "\r\nContent-Type: application/json\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    m_http.flush();
}

} // namespace textback
