// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/control.h"

#include "core/carrier/practice/practicecarrier.h"

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

Response refusal(const QString &sentence)
{
    return jsonResponse({{u"error"_s, sentence}}, 400);
}

std::optional<Milliseconds> seconds(const QJsonObject &order, QLatin1String name)
{
    const QJsonValue value = order.value(name);
    if (!value.isDouble())
        return std::nullopt;
    return Milliseconds{qRound64(std::clamp(value.toDouble(), 0.0, 86'400.0) * 1'000)};
}

constexpr int MostCallsAtOnce = 20'000;

} // namespace

Control::Control(PracticeCarrier &carrier)
    : m_carrier(carrier), m_listener([this](Request &request) { return answer(request); })
{
}

bool Control::listen()
{
    return m_listener.listen(QHostAddress::LocalHost, 0);
}

QString Control::url() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_listener.serverPort());
}

Response Control::answer(const Request &request)
{
    const QString what = QString::fromLatin1(request.method) + u' ' + request.path;
    const auto order = readObject(request.body);
    if (!order)
        return refusal(u"The body is no JSON object."_s);
    if (what == "POST /calls"_L1)
        return startCall(*order);
    if (what == "POST /texts"_L1)
        return receiveText(*order);
    if (what == "POST /history"_L1)
        return addHistory(*order);
    if (what == "POST /faults"_L1)
        return setFaults(*order);
    if (what == "POST /time"_L1)
        return moveTime(*order);
    if (what == "GET /log"_L1)
        return jsonResponse({{u"entries"_s, m_carrier.log(request.value(u"after").toLongLong())}});
    if (what == "GET /state"_L1)
        return jsonResponse(m_carrier.state());
    if (what == "GET /faults"_L1)
        return jsonResponse(m_carrier.state().value("faults"_L1).toObject());
    if (what == "GET /"_L1)
        return jsonResponse(m_carrier.description());
    if (what == "POST /reset"_L1) {
        m_carrier.reset();
        return jsonResponse({{u"done"_s, true}});
    }
    return jsonResponse({{u"error"_s, u"There is no %1 here."_s.arg(what)}}, 404);
}

Response Control::startCall(const QJsonObject &order)
{
    CallRequest call;
    call.scenario = order.value("scenario"_L1).toString(u"missed"_s);
    call.from = order.contains("from"_L1) ? order.value("from"_L1).toString() : u"+13035550142"_s;
    call.to = order.value("to"_L1).toString();
    call.ring = seconds(order, "ring_seconds"_L1).value_or(call.ring);
    call.reportedRing = seconds(order, "reported_ring_seconds"_L1);
    call.answerAfter = seconds(order, "answer_after_seconds"_L1);
    call.talk = seconds(order, "talk_seconds"_L1).value_or(call.talk);
    call.voicemail = seconds(order, "voicemail_seconds"_L1).value_or(call.voicemail);
    const int count = std::clamp(order.value("count"_L1).toInt(1), 1, MostCallsAtOnce);
    Result<QJsonObject> started = m_carrier.startCall(call);
    for (int more = 1; more < count && started.ok(); ++more)
        started = m_carrier.startCall(call);
    return started.ok() ? jsonResponse(started.value()) : refusal(started.error().detail);
}

Response Control::receiveText(const QJsonObject &order)
{
    QByteArray photo;
    const QJsonValue given = order.value("photo"_L1);
    if (given.isString())
        photo = QByteArray::fromBase64(given.toString().toLatin1());
    else if (given.toBool())
        photo = QByteArray("");
    const Result<QJsonObject> received = m_carrier.receiveText(
        order.value("from"_L1).toString(), order.value("text"_L1).toString(), order.value("to"_L1).toString(), photo);
    return received.ok() ? jsonResponse(received.value()) : refusal(received.error().detail);
}

Response Control::addHistory(const QJsonObject &order)
{
    const Result<QJsonObject> added = m_carrier.addHistory(order);
    return added.ok() ? jsonResponse(added.value()) : refusal(added.error().detail);
}

Response Control::setFaults(const QJsonObject &order)
{
    const Status done = m_carrier.setFaults(order);
    return done.ok() ? jsonResponse(m_carrier.state().value("faults"_L1).toObject()) : refusal(done.error().detail);
}

Response Control::moveTime(const QJsonObject &order)
{
    const QJsonValue step = order.value("advance_seconds"_L1);
    if (!step.isDouble() || step.toDouble() < 0 || step.toDouble() > 1e9)
        return refusal(u"advance_seconds must be a number of seconds, not negative."_s);
    m_carrier.advance(std::chrono::seconds{step.toInteger(static_cast<qint64>(step.toDouble()))});
    return jsonResponse({{u"time"_s, m_carrier.state().value("time"_L1)}});
}

} // namespace textback::practice
