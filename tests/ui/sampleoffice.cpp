// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sampleoffice.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

PhoneNumber sampleNumber(int lastFour)
{
    return PhoneNumber::fromE164(u"+1512555%1"_s.arg(lastFour, 4, 10, QChar(u'0'))).value();
}

ThreadRow sampleRow(qint64 id, int lastFour, UtcTime lastAt, LastEvent event)
{
    return {ThreadId(id),
            sampleNumber(lastFour),
            sampleNumber(100),
            {},
            {},
            event,
            lastAt,
            ThreadState::WaitingOnUs,
            lastAt,
            {},
            0,
            0,
            {},
            {},
            {},
            {},
            {},
            FailureReason::None,
            {},
            {},
            false,
            false,
            false};
}

Verdict sampleVerdict(Decision decision, CheckKind decidedBy)
{
    Verdict verdict;
    verdict.decision = decision;
    verdict.rule = decision == Decision::Text ? u"While open"_s : QString();
    for (int kind = 0; kind <= int(decidedBy); ++kind) {
        Check check{CheckKind(kind), CheckResult::Passed, {}};
        if (check.kind == CheckKind::RangLongEnough)
            check.inputs = {u"18"_s, u"6"_s};
        if (check.kind == CheckKind::CoolDownOver)
            check.inputs = {decision == Decision::Text ? QString() : u"660"_s, u"24"_s};
        if (check.kind == CheckKind::FreshEnough)
            check.inputs = {u"3"_s, u"600"_s};
        if (check.kind == CheckKind::BelowHourlyCap)
            check.inputs = {u"2"_s, u"30"_s};
        if (check.kind == CheckKind::BelowDailyCap)
            check.inputs = {u"11"_s, u"200"_s};
        if (check.kind == CheckKind::RuleFits)
            check.inputs = {u"While open"_s, u"open"_s, u"simple"_s, u"10"_s};
        verdict.checks.append(check);
    }
    if (decision != Decision::Text)
        verdict.checks.last().result = CheckResult::Failed;
    return verdict;
}

TimelineItem sampleReply(qint64 id, UtcTime at, const QString &body)
{
    TextItem text;
    text.body = body;
    return {ItemId(id), at, text};
}

TimelineItem sampleText(qint64 id, UtcTime at, const QString &body, OutboxState state, TextCause cause,
                        const CallKey &call)
{
    OutboxText outbox{
        .id = OutboxId(id), .cause = cause, .callKey = call, .line = sampleNumber(100), .to = sampleNumber(142)};
    outbox.body = body;
    outbox.state = state;
    outbox.createdAt = at;
    outbox.sendingSinceCarrier = at;
    outbox.failure = state == OutboxState::Failed ? FailureReason::Unreachable : FailureReason::None;
    outbox.writtenBy = cause == TextCause::Manual ? u"Front desk"_s : QString();
    TextItem text;
    text.direction = TextDirection::Out;
    text.body = body;
    text.outbox = outbox;
    return {ItemId(id), at, text};
}

TimelineItem sampleCall(qint64 id, UtcTime at, const CallKey &key, std::optional<Verdict> verdict, bool texted)
{
    CallItem item;
    item.stored.id = CallId(id);
    item.stored.call.key = key;
    item.stored.call.outcome = CallOutcome::Missed;
    item.stored.call.label = MissedLabel::NoAnswer;
    item.stored.call.startedAt = at - 18s;
    item.stored.call.endedAt = at;
    item.stored.call.rang = 18s;
    item.verdict = std::move(verdict);
    if (texted)
        item.textBack = OutboxId(id + 1);
    return {ItemId(id), at, item};
}

Countdown sampleCountdown(UtcTime now)
{
    return {u"call-new"_s,
            CallId(70),
            ThreadId(1),
            u"(512) 555-0164"_s,
            now - 2s,
            now + 8s,
            u"Sorry we missed you, Ada. How can we help?"_s};
}

namespace {

CallerCard sampleCard(const PhoneNumber &number)
{
    return {number, {}, 0, 0, 0, false, {}, {}, false, {}};
}

void addWaiting(FakeInbox &inbox, UtcTime now)
{
    ThreadRow fresh = sampleRow(1, 164, now - 2s, LastEvent::MissedCall);
    fresh.lastRang = 18s;
    inbox.rows.emplace(fresh.id, fresh);
    ThreadRow question = sampleRow(2, 187, now - 194min, LastEvent::TextIn);
    question.lastWords = u"Is somebody free to look at a boiler on Saturday?"_s;
    question.unread = 1;
    question.textedBackAt = now - 207min;
    question.repliedAt = now - 194min;
    question.lastOutState = OutboxState::Delivered;
    inbox.rows.emplace(question.id, question);
    ThreadRow answer = sampleRow(3, 121, now - 112min, LastEvent::TextIn);
    answer.name = u"Alex, Birch Road"_s;
    answer.lastWords = u"Thursday is fine, what time?"_s;
    answer.unread = 2;
    answer.weWroteAt = now - 115min;
    answer.lastOutState = OutboxState::Delivered;
    inbox.rows.emplace(answer.id, answer);
    ThreadRow landline = sampleRow(4, 133, now - 33min, LastEvent::MissedCall);
    landline.name = u"Chris, Elm Close"_s;
    landline.lastRang = 31s;
    landline.cannotGetTexts = true;
    inbox.rows.emplace(landline.id, landline);
    ThreadRow voicemail = sampleRow(5, 155, now - 21min, LastEvent::Voicemail);
    voicemail.name = u"Kim"_s;
    voicemail.textedBackAt = now - 20min;
    voicemail.lastOutState = OutboxState::Delivered;
    inbox.rows.emplace(voicemail.id, voicemail);
    ThreadRow failed = sampleRow(6, 142, now - 4min, LastEvent::Photo);
    failed.name = u"Sam, 9 Mill Lane"_s;
    failed.lastWords = u"That is the plate on the tank"_s;
    failed.lastOutState = OutboxState::Failed;
    failed.lastFailure = FailureReason::Unreachable;
    failed.missedSinceAnswer = 2;
    inbox.rows.emplace(failed.id, failed);
}

void addOthers(FakeInbox &inbox, UtcTime now)
{
    for (int index = 0; index < 8; ++index) {
        ThreadRow row = sampleRow(20 + index, 160 + index, now - std::chrono::hours(3 + index), LastEvent::TextOut);
        row.state = ThreadState::WaitingOnThem;
        row.lastWords = u"We can come between 1 and 3."_s;
        row.weWroteAt = row.lastAt;
        row.lastOutState = OutboxState::Delivered;
        inbox.rows.emplace(row.id, row);
    }
    ThreadRow stop = sampleRow(40, 118, now - 40min, LastEvent::TextIn);
    stop.state = ThreadState::Done;
    stop.askedToStop = true;
    stop.lastWords = u"stop"_s;
    inbox.rows.emplace(stop.id, stop);
    ThreadRow snoozed = sampleRow(41, 177, now - 26h, LastEvent::MissedCall);
    snoozed.state = ThreadState::Snoozed;
    snoozed.snoozedUntil = now + 16h;
    inbox.rows.emplace(snoozed.id, snoozed);
}

void addTimelines(FakeInbox &inbox, UtcTime now)
{
    const UtcTime evening = now - 14h;
    auto attachment = sampleReply(66, now - 12min, u"That is the plate on the tank"_s);
    std::get<TextItem>(attachment.what)
        .attachments.append(Attachment{u"1"_s, {}, u"image/jpeg"_s, u"photo.jpg"_s, 90'000});
    inbox.timelines[ThreadId(6)] = {
        sampleCall(60, evening, u"call-1"_s, sampleVerdict(Decision::Text, CheckKind::RuleFits), true),
        sampleText(61, evening + 10s,
                   u"Thanks for calling Northside Repairs. We are closed just now and back tomorrow at 8. What do you "
                   u"need? We answer first thing."_s,
                   OutboxState::Delivered, TextCause::MissedCall, u"call-1"_s),
        sampleReply(62, evening + 2min, u"The tank in the cellar drips, 9 Mill Lane. See https://example.com/tank"_s),
        sampleCall(64, now - 3h, u"call-2"_s, sampleVerdict(Decision::Leave, CheckKind::CoolDownOver), false),
        sampleText(65, now - 40min, u"Somebody can be there this afternoon."_s, OutboxState::Delivered,
                   TextCause::Manual),
        attachment,
        {ItemId(67), now - 6min,
         NoteItem{u"Old 50 gallon tank. Bring the tall trolley; dog in the yard."_s, u"Front desk"_s}},
        sampleText(68, now - 4min, u"Thank you! We bring the right valve."_s, OutboxState::Failed, TextCause::Manual),
    };
    inbox.timelines[ThreadId(1)] = {
        sampleCall(70, now - 2s, u"call-new"_s, sampleVerdict(Decision::Text, CheckKind::RuleFits), true),
        sampleText(71, now - 1s, u"Hi, this is Northside Repairs. Sorry we missed you! How can we help?"_s,
                   OutboxState::Queued, TextCause::MissedCall, u"call-new"_s),
    };
    inbox.timelines[ThreadId(2)] = {
        sampleReply(75, now - 194min, u"Is somebody free to look at a boiler on Saturday?"_s)};
    inbox.timelines[ThreadId(4)] = {
        sampleCall(80, now - 33min, u"call-4"_s, sampleVerdict(Decision::Leave, CheckKind::CanGetTexts), false)};
    inbox.timelines[ThreadId(40)] = {sampleReply(90, now - 40min, u"stop"_s)};
    CallerCard card = sampleCard(sampleNumber(142));
    card.name = u"Sam, 9 Mill Lane"_s;
    card.calls = 4;
    card.missed = 2;
    card.texts = 9;
    for (const int index : {0, 1, 2}) {
        StoredCall call;
        call.id = CallId(index + 1);
        call.call.outcome = index == 1 ? CallOutcome::Answered
            : index == 2               ? CallOutcome::Outbound
                                       : CallOutcome::Missed;
        call.call.rang = 24s;
        call.call.startedAt = now - std::chrono::hours(14 + 30 * index);
        card.lastCalls.append(call);
    }
    inbox.cards.emplace(ThreadId(6), card);
    for (const auto &[id, row] : inbox.rows) {
        CallerCard other = sampleCard(row.caller);
        other.name = row.name;
        other.calls = other.missed = 1;
        other.askedToStopAt = row.askedToStop ? std::optional(now - 40min) : std::nullopt;
        inbox.cards.emplace(id, other);
    }
}

} // namespace

void fillSampleOffice(FakeInbox &inbox, UtcTime now)
{
    addWaiting(inbox, now);
    addOthers(inbox, now);
    addTimelines(inbox, now);
    const CarrierLine carrier{u"1"_s, sampleNumber(100), u"Main line"_s, LineKind::User, true, true, true, {}};
    inbox.officeLines = {Line{LineId(1), carrier, true}};
    inbox.officeSettings.insert(u"company"_s, u"Northside Repairs"_s);
}

} // namespace textback
