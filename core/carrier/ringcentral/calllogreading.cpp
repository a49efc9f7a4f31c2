// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/calllogreading.h"

#include "core/carrier/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// Rows of queue calls are listed while the call still rings and rewritten later; others settle at once.
constexpr Milliseconds QueueRowSettles = 60s;
constexpr Milliseconds RowSettles = 5s;
constexpr qsizetype MostLegs = 200;
constexpr qint64 LongestCall = 7 * 24 * 3600;

enum class RowResult { Missed, Voicemail, Handled, Ignored, Provisional };

RowResult resultOf(const QString &result)
{
    if (json::isOneOf(result,
                      {"Missed"_L1, "No Answer"_L1, "Abandoned"_L1, "Hang Up"_L1, "Busy"_L1, "Declined"_L1,
                       "Rejected"_L1, "Answered Not Accepted"_L1}))
        return RowResult::Missed;
    if (json::isOneOf(result, {"Voicemail"_L1, "Sent to Voicemail"_L1}))
        return RowResult::Voicemail;
    if (json::isOneOf(
            result, {"Accepted"_L1, "Call connected"_L1, "Answered Elsewhere"_L1, "Reply"_L1, "Callback requested"_L1}))
        return RowResult::Handled;
    if (json::isOneOf(result, {"Stopped"_L1, "IP Phone Offline"_L1, "In Progress"_L1, "Unknown"_L1, ""_L1}))
        return RowResult::Provisional;
    return RowResult::Ignored; // blocked, restricted, fax, phone login, ...
}

MissedLabel labelOf(const QString &result, const QString &reason)
{
    if (resultOf(result) == RowResult::Voicemail)
        return MissedLabel::Voicemail;
    if (json::same(result, "Busy"_L1))
        return MissedLabel::Busy;
    if (json::isOneOf(result, {"Declined"_L1, "Rejected"_L1}))
        return MissedLabel::Rejected;
    const bool hungUp = json::isOneOf(result, {"Hang Up"_L1, "Abandoned"_L1}) || json::same(reason, "Hang Up"_L1);
    return hungUp ? MissedLabel::CallerHungUp : MissedLabel::NoAnswer;
}

/// What the legs of a row tell.
struct LegFacts {
    bool any = false;
    bool connected = false; ///< A person's phone was picked up.
    bool human = false; ///< A person's extension took the call.
    bool ringOuts = false; ///< Phones were rung one by one, as for queues.
    bool queue = false;
};

QString extensionOf(const QJsonObject &record)
{
    return json::word(record.value("extension"_L1).toObject().value("id"_L1));
}

bool isQueue(const QJsonObject &record, const OurSide &ours)
{
    const QString to = json::word(record.value("to"_L1).toObject().value("extensionId"_L1));
    const auto group = [&ours](const QString &id) {
        return !id.isEmpty() && ours.extensions.role(id) == LegRole::Group;
    };
    return json::isTrue(record.value("queueCall"_L1)) || group(to) || group(extensionOf(record));
}

LegFacts factsOf(const QJsonObject &row, const OurSide &ours)
{
    LegFacts facts;
    facts.queue = isQueue(row, ours);
    const QString taker = extensionOf(row).isEmpty() ? json::word(row.value("to"_L1).toObject().value("extensionId"_L1))
                                                     : extensionOf(row);
    facts.human = !taker.isEmpty() && ours.extensions.role(taker) == LegRole::Person;
    for (const auto &leg : json::objects(row.value("legs"_L1)).mid(0, MostLegs)) {
        facts.any = true;
        const QString extension = extensionOf(leg);
        const bool person = !extension.isEmpty() && ours.extensions.role(extension) == LegRole::Person;
        facts.connected = facts.connected || json::same(leg.value("result"_L1).toString(), "Call connected"_L1);
        facts.human = facts.human || (person && json::same(leg.value("legType"_L1).toString(), "Accept"_L1));
        facts.ringOuts = facts.ringOuts || json::same(leg.value("legType"_L1).toString(), "PstnToSip"_L1)
            || json::same(leg.value("direction"_L1).toString(), "Outbound"_L1);
        facts.queue = facts.queue || isQueue(leg, ours);
    }
    return facts;
}

CallOutcome inboundOutcome(RowResult result, const LegFacts &facts)
{
    switch (result) {
    case RowResult::Missed:
    case RowResult::Voicemail:
        return facts.connected ? CallOutcome::Answered : CallOutcome::Missed;
    case RowResult::Handled:
        // A menu that took the call is "Accepted" too, but nobody's phone was picked up.
        return !facts.any || facts.connected || facts.human ? CallOutcome::Answered : CallOutcome::AbandonedInMenu;
    case RowResult::Ignored:
        return CallOutcome::Ignored;
    case RowResult::Provisional:
        break;
    }
    return CallOutcome::Unknown;
}

CallKey keyOf(const QJsonObject &row)
{
    constexpr qsizetype LongestKey = 200;
    QString key = json::word(row.value("telephonySessionId"_L1));
    const auto legs = json::objects(row.value("legs"_L1));
    for (qsizetype i = 0; key.isEmpty() && i < legs.size(); ++i)
        key = json::word(legs.at(i).value("telephonySessionId"_L1));
    if (key.isEmpty() && !json::word(row.value("sessionId"_L1)).isEmpty())
        key = u"session-"_s + json::word(row.value("sessionId"_L1));
    return key.size() <= LongestKey ? key : QString();
}

bool isInternal(const QJsonObject &row, const std::optional<PhoneNumber> &caller, const OurSide &ours)
{
    const QJsonObject from = row.value("from"_L1).toObject();
    const bool shortOnly = !caller && !json::word(from.value("extensionNumber"_L1)).isEmpty();
    return shortOnly || (caller && ours.numbers.contains(*caller));
}

std::optional<PhoneNumber> endOf(const QJsonObject &end, const Home &home)
{
    constexpr qsizetype LongestExtensionNumber = 6;
    const QString text = json::word(end.value("phoneNumber"_L1)).trimmed();
    return text.size() <= LongestExtensionNumber ? std::nullopt : numberIn(text, home);
}

void readTimes(const QJsonObject &row, Call &call)
{
    call.startedAt = json::time(row.value("startTime"_L1)).value_or(UtcTime{});
    const qint64 seconds = std::clamp<qint64>(json::integer(row.value("duration"_L1)).value_or(0), 0, LongestCall);
    const qint64 precisely = json::integer(row.value("durationMs"_L1)).value_or(0);
    const qint64 milliseconds = precisely > 0 ? std::min(precisely, LongestCall * 1000) : seconds * 1000;
    if (milliseconds > 0) // no length and none that was measured look alike
        call.endedAt = call.startedAt + Milliseconds{milliseconds};
}

void readMissed(const QJsonObject &row, Call &call)
{
    call.label = labelOf(row.value("result"_L1).toString(), row.value("reason"_L1).toString());
    call.voicemailLeft = json::same(row.value("message"_L1).toObject().value("type"_L1).toString(), "VoiceMail"_L1);
    if (call.label != MissedLabel::Voicemail && call.endedAt)
        call.rang = std::chrono::floor<std::chrono::seconds>(*call.endedAt - call.startedAt);
}

bool isSettled(const Call &call, const LegFacts &facts, UtcTime now)
{
    const Milliseconds settle = facts.ringOuts || facts.queue ? QueueRowSettles : RowSettles;
    return now - call.endedAt.value_or(call.startedAt) > settle;
}

} // namespace

std::optional<HistoricCall> historicCallIn(const QJsonObject &row, UtcTime now, bool accountWide, const OurSide &ours)
{
    HistoricCall historic;
    Call &call = historic.call;
    call.key = keyOf(row);
    if (call.key.isEmpty() || json::isTrue(row.value("deleted"_L1)))
        return std::nullopt;
    readTimes(row, call);
    const QJsonObject from = row.value("from"_L1).toObject();
    const bool inbound = !json::same(row.value("direction"_L1).toString(), "Outbound"_L1);
    const RowResult result = resultOf(row.value("result"_L1).toString());
    const LegFacts facts = factsOf(row, ours);
    call.caller = endOf(inbound ? from : row.value("to"_L1).toObject(), ours.home);
    call.line = endOf(inbound ? row.value("to"_L1).toObject() : from, ours.home);
    call.callerName = from.value("name"_L1).toString().left(200);
    call.fromHistory = true;
    const bool fax = json::same(row.value("type"_L1).toString(), "Fax"_L1);
    const bool unfinished = row.value("finished"_L1).isBool() && !row.value("finished"_L1).toBool();
    historic.provisional = result == RowResult::Provisional || unfinished;
    if (fax)
        call.outcome = CallOutcome::Ignored;
    else if (!inbound)
        call.outcome = historic.provisional ? CallOutcome::Unknown : CallOutcome::Outbound;
    else
        call.outcome = isInternal(row, call.caller, ours) ? CallOutcome::Internal : inboundOutcome(result, facts);
    if (call.outcome == CallOutcome::Missed) {
        readMissed(row, call);
        historic.provisional = historic.provisional || !isSettled(call, facts, now) || (!accountWide && facts.queue);
    }
    if (call.outcome == CallOutcome::AbandonedInMenu) // a phone may still begin to ring
        historic.provisional = historic.provisional || !isSettled(call, facts, now);
    const bool stillOpen = unfinished || json::same(row.value("result"_L1).toString(), "In Progress"_L1)
        || (result == RowResult::Provisional && facts.ringOuts);
    if (stillOpen) { // its length is how long it has lasted so far
        call.endedAt.reset();
        call.rang.reset();
    }
    call.confidence = historic.provisional ? Confidence::Inferred : Confidence::Confirmed;
    return historic;
}

} // namespace textback::ringcentral
