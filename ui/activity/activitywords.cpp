// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitywords.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QString capital(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

std::optional<std::chrono::seconds> talked(const Call &call)
{
    if (!call.endedAt || !call.answeredAt || *call.endedAt < *call.answeredAt)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(*call.endedAt - *call.answeredAt);
}

bool isMissedCall(const Call &call)
{
    return call.outcome == CallOutcome::Missed || call.outcome == CallOutcome::AbandonedInMenu;
}

} // namespace

QString ActivityFace::spoken() const
{
    QStringList parts{when, name, number, call, decision, reason};
    if (!until.isEmpty())
        parts << ActivityWords::tr("text %1 after the call").arg(until);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString ActivityWords::nameOf(const ActivityRow &row)
{
    if (!row.name.isEmpty())
        return oneLine(row.name, 80);
    const auto &caller = row.call.stored.call.caller;
    return caller ? caller->forPeople() : tr("Number withheld");
}

QString ActivityWords::kind(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::All:
        return tr("All", "calls");
    case ActivityKind::Texted:
        return tr("Texted", "calls");
    case ActivityKind::NotTexted:
        return tr("Not texted", "calls");
    case ActivityKind::ForPerson:
        return tr("For you", "calls that wait for a person");
    case ActivityKind::TextFailed:
        return tr("Failed", "texts");
    case ActivityKind::Answered:
        return tr("Answered", "calls");
    }
    return {};
}

ActivityFace ActivityWords::faceOf(const ActivityRow &row, UtcTime carrierNow)
{
    const Call &call = row.call.stored.call;
    ActivityFace face;
    face.when = TimeWords::fullAlone(call.startedAt, carrierNow);
    face.name = nameOf(row);
    if (!row.name.isEmpty() && call.caller)
        face.number = call.caller->forPeople();
    fillCall(face, call);
    fillDecision(face, row);
    face.reason = reasonOf(row);
    if (const auto until = row.untilText())
        face.until = TimeWords::length(*until);
    return face;
}

void ActivityWords::fillCall(ActivityFace &face, const Call &call)
{
    const auto length = talked(call);
    const QString rang = call.rang ? TimeWords::length(*call.rang) : QString();
    switch (call.outcome) {
    case CallOutcome::Answered:
        face.callIcon = u"call-answered"_s;
        face.callRole = Role::Ok;
        face.call = length ? tr("Answered, %1").arg(TimeWords::length(*length)) : tr("Answered");
        return;
    case CallOutcome::Outbound:
        face.callIcon = u"call-out"_s;
        face.call = length ? tr("We called, %1").arg(TimeWords::length(*length)) : tr("We called");
        return;
    case CallOutcome::Missed:
        face.callRole = Role::Missed;
        face.callIcon = call.voicemailLeft ? u"voicemail"_s : u"call-missed"_s;
        if (call.voicemailLeft)
            face.call = call.voicemailLength ? tr("Voicemail %1").arg(TimeWords::counter(*call.voicemailLength))
                                             : tr("Voicemail");
        else
            face.call = rang.isEmpty() ? tr("Missed") : tr("Missed, %1").arg(rang);
        return;
    case CallOutcome::AbandonedInMenu:
        face.callIcon = u"call-missed"_s;
        face.callRole = Role::Missed;
        break;
    case CallOutcome::Open:
        face.callIcon = u"call-in"_s;
        break;
    case CallOutcome::Internal:
    case CallOutcome::Ignored:
    case CallOutcome::Unknown:
        face.callIcon = u"phone"_s;
        break;
    }
    face.call = Words::outcome(call.outcome);
}

void ActivityWords::fillDecision(ActivityFace &face, const ActivityRow &row)
{
    if (row.text)
        return fillText(face, row);
    if (row.call.verdict)
        return fillVerdict(face, *row.call.verdict);
    const Call &call = row.call.stored.call;
    const bool open = call.outcome == CallOutcome::Open || isMissedCall(call);
    face.decisionIcon = open && !row.call.stored.earlier ? u"queued"_s : u"minus"_s;
    face.decision = row.call.stored.earlier ? tr("From before Textback watched")
        : open                              ? tr("Not decided yet")
                                            : tr("Nothing to do");
}

void ActivityWords::fillText(ActivityFace &face, const ActivityRow &row)
{
    const auto say = [&face](const QString &icon, Role role, const QString &words, bool matters = true) {
        face.decisionIcon = icon;
        face.decisionRole = role;
        face.decision = words;
        face.decisionMatters = matters;
    };
    switch (*row.text) {
    case OutboxState::Queued:
        return say(u"queued"_s, Role::Text, tr("Text will leave"), false);
    case OutboxState::Sending:
        return say(u"send"_s, Role::Text, tr("Sending"), false);
    case OutboxState::Accepted:
    case OutboxState::Sent:
        return say(u"tick"_s, Role::Ok, tr("Texted"));
    case OutboxState::Delivered:
        return say(u"ticks"_s, Role::Ok, tr("Texted"));
    case OutboxState::Failed:
        return say(u"failed"_s, Role::Missed, tr("Text failed"));
    case OutboxState::Unknown:
        return say(u"why"_s, Role::Warn, tr("Not sure it went out"));
    case OutboxState::Cancelled:
        if (row.cancelled == CancelReason::CallingBack)
            return say(u"call-out"_s, Role::Ok, tr("Called back first"));
        return say(u"minus"_s, Role::Text2, tr("Not texted"), false);
    }
}

void ActivityWords::fillVerdict(ActivityFace &face, const Verdict &verdict)
{
    face.decisionMatters = verdict.decision == Decision::Hold;
    if (verdict.decision == Decision::Text) {
        face.decisionIcon = u"queued"_s;
        face.decision = tr("Text will leave");
    } else if (verdict.decision == Decision::Hold) {
        face.decisionIcon = u"pause"_s;
        face.decisionRole = Role::Warn;
        face.decision = tr("Held for you");
    } else if (verdict.decidedBy() == CheckKind::CanGetTexts) {
        face.decisionIcon = u"landline"_s;
        face.decisionRole = Role::Missed;
        face.decisionMatters = true;
        face.decision = tr("Can't get texts");
    } else {
        const bool asked = verdict.decidedBy() == CheckKind::NotAskedToStop;
        const bool never = verdict.decidedBy() == CheckKind::NotOnNeverTextList;
        face.decisionIcon = asked ? u"stop"_s : never ? u"never"_s : u"minus"_s;
        face.decisionRole = asked ? Role::Calm : Role::Text2;
        face.decision = tr("Left alone");
    }
}

QString ActivityWords::reasonOf(const ActivityRow &row)
{
    const Call &call = row.call.stored.call;
    if (row.text == OutboxState::Failed)
        return capital(Words::failure(row.failure));
    if (row.text == OutboxState::Cancelled)
        return capital(Words::cancelReason(row.cancelled));
    const auto &verdict = row.call.verdict;
    if (verdict && verdict->decision != Decision::Text && !row.text)
        return verdict->checks.isEmpty() ? QString() : capital(Words::shortReason(verdict->checks.constLast()));
    if (row.text && verdict && verdict->decision != Decision::Text)
        return tr("One of you sent it anyway");
    if (isMissedCall(call))
        return call.voicemailLeft ? tr("Left a voicemail") : capital(Words::missedLabel(call.label));
    if (call.outcome == CallOutcome::Answered)
        return tr("One of you talked to them");
    return {};
}

QStringList ActivityWords::columns()
{
    return {tr("When"),         tr("Name"),     tr("Number"), tr("Our number"), tr("Call"),
            tr("Rang seconds"), tr("Decision"), tr("Reason"), tr("Rule"),       tr("Seconds until the text")};
}

QStringList ActivityWords::cells(const ActivityRow &row)
{
    const Call &call = row.call.stored.call;
    const ActivityFace face = faceOf(row, call.startedAt);
    const auto until = row.untilText();
    return {toQDateTime(call.startedAt).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            row.name,
            call.caller ? call.caller->forPeople() : tr("Number withheld"),
            call.line ? call.line->forPeople() : QString(),
            face.call,
            call.rang ? QString::number(call.rang->count()) : QString(),
            face.decision,
            face.reason,
            row.call.verdict ? row.call.verdict->rule : QString(),
            until ? QString::number(until->count()) : QString()};
}

} // namespace textback
