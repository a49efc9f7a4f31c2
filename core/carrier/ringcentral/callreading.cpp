// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/callreading.h"

#include "core/carrier/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// More than any real conference; what a hostile frame may make us handle.
constexpr qsizetype MostParties = 100;
constexpr qsizetype LongestKey = 200;
constexpr qsizetype LongestName = 200;
/// Internal numbers are shorter than any telephone number that can call in.
constexpr qsizetype LongestExtensionNumber = 6;

/// One end of a party, as the carrier writes it.
struct End {
    std::optional<PhoneNumber> number; ///< A telephone number, not an internal one.
    bool internal = false; ///< An extension of ours, or one of our lines.
    QString name;
};

End endIn(const QJsonObject &end, const OurSide &ours)
{
    End found;
    const QString text = json::word(end.value("phoneNumber"_L1)).trimmed();
    found.name = end.value("name"_L1).toString().left(LongestName);
    const bool isShort = !text.isEmpty() && text.size() <= LongestExtensionNumber && !text.startsWith(u'+');
    if (!isShort)
        found.number = numberIn(text, ours.home);
    found.internal = isShort || !json::word(end.value("extensionId"_L1)).isEmpty()
        || (text.isEmpty() && !json::word(end.value("extensionNumber"_L1)).isEmpty())
        || (found.number && ours.numbers.contains(*found.number));
    return found;
}

/// The queue's own party, recognisable where the list of extensions cannot be read: a queue call that was meant for
/// this very extension. Agents' parties name the queue instead.
bool isQueueItself(const QJsonObject &party, const QString &extension)
{
    return json::isTrue(party.value("queueCall"_L1))
        && json::word(party.value("to"_L1).toObject().value("extensionId"_L1)) == extension;
}

/// Who and which way: everything but the state.
void readParties(const QJsonObject &party, const OurSide &ours, LegUpdate &leg)
{
    const QString extension = json::word(party.value("extensionId"_L1));
    const bool outbound = json::same(party.value("direction"_L1).toString(), "Outbound"_L1);
    const End from = endIn(party.value("from"_L1).toObject(), ours);
    const End to = endIn(party.value("to"_L1).toObject(), ours);
    const bool ourCall = outbound ? !extension.isEmpty() || from.internal : from.internal;
    if (ourCall) { // placed by one of ours: to the outside or among ourselves
        const bool toUs = to.internal || (!outbound && !extension.isEmpty());
        leg.direction = toUs ? Direction::Internal : Direction::Out;
        leg.role = extension.isEmpty() ? LegRole::Outside : ours.extensions.role(extension);
        leg.line = from.number;
        leg.remote = to.number;
        leg.remoteName = to.name;
        return;
    }
    leg.direction = Direction::In;
    leg.remote = from.number;
    leg.remoteName = from.name;
    leg.line = to.number;
    if (outbound) {
        leg.role = LegRole::Caller;
    } else if (extension.isEmpty()) {
        leg.role = LegRole::Outside; // forwarded: the number dialled on is not our line
        leg.line.reset();
    } else {
        const bool queue = !ours.extensions.knows(extension) && isQueueItself(party, extension);
        leg.role = queue ? LegRole::Group : ours.extensions.role(extension);
    }
}

OutcomeHint hintOfReason(const QString &reason)
{
    if (json::isOneOf(reason,
                      {"AgentAnswered"_L1, "Pickup"_L1, "TakeOver"_L1, "CallFlip"_L1, "CallSwitch"_L1,
                       "AttendedTransfer"_L1, "CallReplied"_L1}))
        return OutcomeHint::AnsweredElsewhere;
    if (json::same(reason, "Voicemail"_L1))
        return OutcomeHint::Voicemail;
    if (json::same(reason, "Rejected"_L1))
        return OutcomeHint::Rejected;
    if (json::same(reason, "TargetBusy"_L1))
        return OutcomeHint::Busy;
    if (json::same(reason, "Cancelled"_L1))
        return OutcomeHint::Cancelled;
    return json::isOneOf(reason, {"NoAnswer"_L1, "Timeout"_L1}) ? OutcomeHint::Missed : OutcomeHint::None;
}

bool isMove(const QString &reason)
{
    return json::isOneOf(
        reason,
        {"BlindTransfer"_L1, "RccTransfer"_L1, "DtmfTransfer"_L1, "CallRedirected"_L1, "CallerInputRedirect"_L1});
}

/// The states a status code stands for, in order: a person's leg that went to another session was answered and is over.
/// Empty for codes we do not know.
QList<LegPhase> phasesOf(const QString &code, LegRole role)
{
    // On the caller's leg, on queues and on menus "Answered" means that a machine took over, not a person.
    const bool canAnswer = role == LegRole::Person || role == LegRole::Outside;
    if (json::isOneOf(
            code,
            {"Setup"_L1, "Proceeding"_L1, "VoiceMail"_L1, "VoiceMailScreening"_L1, "VMScreening"_L1, "FaxReceive"_L1}))
        return {LegPhase::Ringing};
    if (json::isOneOf(code, {"Answered"_L1, "Hold"_L1, "Parked"_L1}))
        return {canAnswer ? LegPhase::Answered : LegPhase::Ringing};
    if (json::same(code, "Gone"_L1))
        return canAnswer ? QList{LegPhase::Answered, LegPhase::Ended} : QList{LegPhase::Ended};
    return json::same(code, "Disconnected"_L1) ? QList{LegPhase::Ended} : QList<LegPhase>();
}

OutcomeHint hintOf(const QString &code, const QString &reason, LegRole role)
{
    if (json::same(code, "FaxReceive"_L1))
        return OutcomeHint::Fax;
    const OutcomeHint fromReason = hintOfReason(reason);
    if (fromReason == OutcomeHint::AnsweredElsewhere)
        return fromReason;
    if (json::same(code, "Gone"_L1) && role == LegRole::Person)
        return OutcomeHint::AnsweredElsewhere;
    if (json::isOneOf(code, {"VoiceMail"_L1, "VoiceMailScreening"_L1, "VMScreening"_L1}))
        return OutcomeHint::Voicemail;
    return fromReason;
}

void readParty(const QJsonObject &party, LegUpdate leg, bool isCall, const OurSide &ours, QList<LegUpdate> &legs)
{
    const QJsonObject status = party.value("status"_L1).toObject();
    const QString code = status.value("code"_L1).toString();
    const QString reason = status.value("reason"_L1).toString();
    readParties(party, ours, leg);
    leg.legId = json::word(party.value("id"_L1)).left(LongestKey);
    if (leg.legId.isEmpty())
        leg.legId = u"party-"_s + json::word(party.value("extensionId"_L1)).left(LongestKey);
    leg.hint = isCall ? hintOf(code, reason, leg.role) : OutcomeHint::NotACall;
    leg.moved = isMove(reason) || (json::same(code, "Gone"_L1) && leg.role == LegRole::Caller);
    const auto phases = phasesOf(code, leg.role);
    for (const LegPhase phase : phases) {
        leg.phase = phase;
        legs.append(leg);
    }
}

} // namespace

QList<LegUpdate> legsIn(const QJsonObject &session, UtcTime otherwise, const OurSide &ours)
{
    LegUpdate common;
    common.callKey = json::word(session.value("telephonySessionId"_L1));
    if (common.callKey.isEmpty())
        common.callKey = json::word(session.value("id"_L1)); // the session as asked for names itself so
    if (common.callKey.isEmpty() || common.callKey.size() > LongestKey)
        return {};
    common.sequence = json::integer(session.value("sequence"_L1));
    common.at = json::time(session.value("eventTime"_L1)).value_or(otherwise);
    const QString origin = session.value("origin"_L1).toObject().value("type"_L1).toString();
    const bool isCall = origin.isEmpty() || json::same(origin, "Call"_L1);
    QList<LegUpdate> legs;
    for (const auto &party : json::objects(session.value("parties"_L1)).mid(0, MostParties))
        readParty(party, common, isCall, ours, legs);
    return legs;
}

bool namesUnknownExtension(const QJsonObject &session, const ExtensionBook &extensions)
{
    const auto parties = json::objects(session.value("parties"_L1)).mid(0, MostParties);
    return std::any_of(parties.cbegin(), parties.cend(), [&extensions](const QJsonObject &party) {
        const QString id = json::word(party.value("extensionId"_L1));
        return !id.isEmpty() && !extensions.knows(id);
    });
}

} // namespace textback::ringcentral
