// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/history.h"

#include <QJsonArray>

#include <algorithm>

namespace textback::practice {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MostToFill = 1'000'000;
constexpr int MostCallers = 10'000;
constexpr double LongestAgo = 20'000; // days

/// A small number of a bounded range that looks scattered and is the same each time.
int scattered(int index, int below)
{
    return int((quint32(index) * 2'654'435'761U >> 8) % quint32(below));
}

QString callerNumber(int index)
{
    return u"+1303556%1"_s.arg(index, 4, 10, QChar(u'0'));
}

QString sampleWords(int index)
{
    static const QStringList openings{u"Hi"_s, u"Hello"_s, u"Good morning"_s, u"Quick question:"_s, u"Thanks,"_s};
    static const QStringList matters{u"are you open on Saturday?"_s,     u"the water heater leaks again"_s,
                                     u"can we move it to Tuesday?"_s,    u"what would that cost?"_s,
                                     u"I am running ten minutes late"_s, u"that works for us"_s};
    return u"%1 %2 (%3)"_s.arg(openings.at(scattered(index, 5)), matters.at(scattered(index * 7 + 1, 6)))
        .arg(index + 1);
}

Error noSense(const QString &sentence)
{
    return Error{ErrorKind::Invalid, sentence};
}

} // namespace

Result<UtcTime> History::timeIn(const QJsonObject &entry) const
{
    if (entry.value("at"_L1).isString()) {
        const QDateTime at = QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs);
        if (!at.isValid())
            return noSense(u"%1 is no time."_s.arg(entry.value("at"_L1).toString()));
        return fromQDateTime(at);
    }
    if (!entry.value("days_ago"_L1).isDouble())
        return noSense(u"An entry has a time: at or days_ago is missing."_s);
    const double days = std::clamp(entry.value("days_ago"_L1).toDouble(), 0.0, LongestAgo);
    return m_time.now() - Milliseconds{qRound64(days * 86'400'000)};
}

Status History::addText(const QJsonObject &entry, Past &past) const
{
    const auto at = timeIn(entry);
    if (!at.ok())
        return at.error();
    const bool isOurs = entry.contains("to"_L1);
    const QString theirs = entry.value(isOurs ? "to"_L1 : "from"_L1).toString();
    const QString line = entry.value("line"_L1).toString(m_account.mainLine().number);
    if (theirs.isEmpty() || !m_account.number(line))
        return noSense(u"A text has somebody outside (from or to) and a line of the office."_s);
    auto message = std::make_unique<Message>();
    message->extension = m_account.user().id;
    message->direction = isOurs ? u"Outbound"_s : u"Inbound"_s;
    message->from = isOurs ? line : theirs;
    message->to = {isOurs ? theirs : line};
    message->text = entry.value("text"_L1).toString();
    message->created = message->modified = at.value();
    message->read = isOurs || entry.value("read"_L1).toBool(true);
    message->status = entry.value("status"_L1).toString(isOurs ? u"Delivered"_s : u"Received"_s);
    message->errorCode = entry.value("error"_L1).toString();
    if (entry.value("photo"_L1).toBool())
        message->attachments.append({0, u"MmsAttachment"_s, "image/png", "\x89PNG", u"photo.png"_s});
    past.messages.push_back(std::move(message));
    return Done{};
}

Status History::addCall(const QJsonObject &entry, Past &past)
{
    const auto at = timeIn(entry);
    if (!at.ok())
        return at.error();
    const auto seconds = [&entry](QLatin1String name, Milliseconds otherwise) {
        const double given = entry.value(name).toDouble(double(otherwise.count()) / 1'000);
        return Milliseconds{qRound64(std::clamp(given, 0.0, 86'400.0) * 1'000)};
    };
    CallRequest request;
    request.scenario = entry.value("scenario"_L1).toString(u"missed"_s);
    request.from = entry.value("from"_L1).toString();
    request.to = entry.value("to"_L1).toString();
    request.ring = seconds("ring_seconds"_L1, request.ring);
    request.talk = seconds("talk_seconds"_L1, request.talk);
    request.voicemail = seconds("voicemail_seconds"_L1, request.voicemail);
    auto call = m_calls.past(request, at.value());
    if (!call.ok())
        return call.error();
    past.calls.push_back(std::move(call).value());
    past.calls.back()->callerName = entry.value("name"_L1).toString(past.calls.back()->callerName);
    if (request.scenario == "voicemail"_L1)
        addVoicemail(*past.calls.back(), past);
    return Done{};
}

void History::addVoicemail(Call &call, Past &past) const
{
    auto message = std::make_unique<Message>();
    message->type = u"VoiceMail"_s;
    message->extension = m_account.user().id;
    message->direction = u"Inbound"_s;
    message->from = call.script.from;
    message->callerName = call.callerName;
    message->to = {call.script.to};
    message->created = message->modified = call.ended;
    message->read = true;
    message->status = u"Received"_s;
    message->attachments = {{0, u"AudioRecording"_s, "audio/wav", "RIFF", {}, 5}};
    past.voicemails.emplace_back(&call, message.get());
    past.messages.push_back(std::move(message));
}

Status History::fill(const QJsonObject &order, Past &past)
{
    static const QStringList scenarios{u"missed"_s, u"answered"_s, u"voicemail"_s, u"outbound"_s, u"answered"_s};
    const int texts = std::clamp(order.value("texts"_L1).toInt(), 0, MostToFill);
    const int calls = std::clamp(order.value("calls"_L1).toInt(), 0, MostToFill);
    const int callers = std::clamp(order.value("callers"_L1).toInt(100), 1, MostCallers);
    const double days = std::clamp(order.value("days"_L1).toDouble(365), 0.001, LongestAgo);
    for (int i = 0; i < texts; ++i) {
        const QString caller = callerNumber(scattered(i, callers));
        const Status added = addText({{i % 2 == 0 ? u"from"_s : u"to"_s, caller},
                                      {u"text"_s, sampleWords(i)},
                                      {u"days_ago"_s, (i + 0.5) * days / texts}},
                                     past);
        if (!added.ok())
            return added;
    }
    for (int i = 0; i < calls; ++i) {
        const Status added = addCall({{u"scenario"_s, scenarios.at(i % scenarios.size())},
                                      {u"from"_s, callerNumber(scattered(i * 3 + 1, callers))},
                                      {u"days_ago"_s, (i + 0.25) * days / calls}},
                                     past);
        if (!added.ok())
            return added;
    }
    return Done{};
}

Result<QJsonObject> History::add(const QJsonObject &order)
{
    Past past;
    const auto each = [&](QLatin1String name, const std::function<Status(const QJsonObject &)> &take) -> Status {
        const QJsonArray entries = order.value(name).toArray();
        for (const QJsonValue &entry : entries) {
            if (const Status taken = take(entry.toObject()); !taken.ok())
                return taken;
        }
        return Done{};
    };
    if (const Status texts = each("texts"_L1, [&](const QJsonObject &entry) { return addText(entry, past); });
        !texts.ok())
        return texts.error();
    if (const Status calls = each("calls"_L1, [&](const QJsonObject &entry) { return addCall(entry, past); });
        !calls.ok())
        return calls.error();
    if (const Status filled = fill(order.value("fill"_L1).toObject(), past); !filled.ok())
        return filled.error();
    const QJsonObject counted{{u"texts"_s, qint64(past.messages.size())}, {u"calls"_s, qint64(past.calls.size())}};
    m_messages.addPast(std::move(past.messages));
    for (const auto &[call, message] : past.voicemails)
        call->message = message->id;
    m_calls.addPast(std::move(past.calls));
    return counted;
}

} // namespace textback::practice
