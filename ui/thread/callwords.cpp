// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls and notes of the timeline in words.
#include "ui/thread/entryface.h"
#include "ui/widgets/historywords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// One ring in North America: 2 s of tone, 4 s of silence.
constexpr int SecondsPerRing = 6;

struct CallLook {
    const char16_t *icon;
    Role role;
    Role tint;
};

CallLook lookOf(const CallItem &item)
{
    const Call &call = item.stored.call;
    const bool shortCall = item.verdict && item.verdict->decidedBy() == CheckKind::RangLongEnough
        && item.verdict->decision != Decision::Text;
    switch (call.outcome) {
    case CallOutcome::Answered:
        return {u"call-answered", Role::Ok, Role::OkTint};
    case CallOutcome::Outbound:
        return {u"call-out", Role::Text2, Role::Sunken};
    case CallOutcome::Open:
        return {u"call-in", Role::Text2, Role::Sunken};
    case CallOutcome::Internal:
    case CallOutcome::Ignored:
    case CallOutcome::Unknown:
        return {u"phone", Role::Text2, Role::Sunken};
    case CallOutcome::Missed:
    case CallOutcome::AbandonedInMenu:
        break;
    }
    if (shortCall)
        return {u"call-short", Role::Text2, Role::Sunken};
    return {call.voicemailLeft ? u"voicemail" : u"call-missed", Role::Missed, Role::MissedTint};
}

} // namespace

EntryFace EntryWords::faceOf(const TimelineItem &item, const EntryContext &context)
{
    EntryFace face;
    if (const auto *call = std::get_if<CallItem>(&item.what))
        face = callFace(item, *call, context);
    else if (const auto *text = std::get_if<TextItem>(&item.what))
        face = textFace(item, *text, context);
    else
        face = noteFace(item, std::get<NoteItem>(item.what));
    if (context.history)
        face.beginning = HistoryWords::beginning(*context.history, item.at, context.carrier);
    if (context.startsDay)
        face.day = TimeWords::day(item.at, context.carrier);
    if (context.startsNew)
        face.since = tr("New since you left");
    speak(face, item, context);
    if (!face.beginning.isEmpty())
        face.spoken = face.beginning + u' ' + face.spoken;
    return face;
}

QString EntryWords::callFacts(const Call &call)
{
    QStringList facts;
    if (call.dialled)
        facts << tr("to %1", "the number that was called").arg(isolated(call.dialled->forPeople()));
    if (call.rang) {
        const int rings = std::max(1, int((call.rang->count() + SecondsPerRing / 2) / SecondsPerRing));
        facts << tr("rang %1 (%n ring(s))", nullptr, rings).arg(TimeWords::length(*call.rang));
    }
    if (call.outcome == CallOutcome::Missed) {
        if (call.voicemailLeft)
            facts << (call.voicemailLength ? tr("voicemail %1").arg(TimeWords::counter(*call.voicemailLength))
                                           : tr("left a voicemail"));
        else if (call.label == MissedLabel::Busy || call.label == MissedLabel::Rejected)
            facts << Words::missedLabel(call.label);
        else
            facts << tr("no voicemail");
    }
    return facts.join(u", "_s);
}

EntryFace EntryWords::callFace(const TimelineItem &item, const CallItem &call, const EntryContext &context)
{
    EntryFace face;
    const CallLook look = lookOf(call);
    face.kind = EntryKind::Event;
    face.icon = QString::fromUtf16(look.icon);
    face.iconRole = look.role;
    face.iconTint = look.tint;
    face.body << Run{Words::outcome(call.stored.call.outcome), Role::Text, QFont::DemiBold}
              << Run{u" "_s + TimeWords::clock(item.at), Role::Text};
    if (const QString facts = callFacts(call.stored.call); !facts.isEmpty())
        face.body << Run{u" · "_s + facts};
    if (call.stored.recorded)
        addRecording(face, call.stored);
    if (context.countdown && context.countdown->call == call.stored.call.key) {
        addCountdown(face, context);
        return face;
    }
    addVerdict(face, call);
    return face;
}

void EntryWords::addRecording(EntryFace &face, const StoredCall &stored)
{
    const QString dot = u" · "_s;
    if (!stored.heard)
        face.body << Run{dot} << Run{tr("not listened to yet"), Role::Text, QFont::DemiBold};
    face.body << Run{dot}
              << Run{tr("Play voicemail"), Role::Accent, QFont::Normal, {}, LinkAction::PlayVoicemail, {}, 0};
}

void EntryWords::addCountdown(EntryFace &face, const EntryContext &context)
{
    if (context.textShown)
        return; // the text that is about to leave says the rest
    const auto left = std::chrono::ceil<std::chrono::seconds>(context.countdown->leavesAt - context.here).count();
    const QString dot = u" · "_s;
    face.body << Run{dot + tr("texting in %1 s").arg(std::max<qint64>(0, left))} << Run{dot}
              << Run{tr("Cancel"), Role::Accent, QFont::Normal, {}, LinkAction::CancelCountdown} << Run{dot}
              << Run{tr("I'm calling back"), Role::Accent, QFont::Normal, {}, LinkAction::CallingBack};
}

void EntryWords::addVerdict(EntryFace &face, const CallItem &call)
{
    if (call.stored.choice == PersonChoice::CallingBack)
        face.body << Run{u" · "_s + tr("somebody here is calling back")};
    if (!call.verdict || call.textBack)
        return; // with a text, "Why?" stands in the text's own footer
    const Verdict &verdict = *call.verdict;
    if (verdict.decision != Decision::Text && !verdict.checks.isEmpty()) {
        const QString reason = Words::shortReason(verdict.checks.constLast());
        face.body << Run{u" · "_s
                         + (verdict.decision == Decision::Hold ? tr("held for you to decide: %1").arg(reason)
                                                               : tr("not texted: %1").arg(reason))};
        if (verdict.decision == Decision::Hold)
            face.body << Run{u" · "_s} << Run{tr("Text now"), Role::Accent, QFont::Normal, {}, LinkAction::TextAnyway};
    }
    face.body << Run{u" · "_s} << Run{tr("Why?"), Role::Accent, QFont::Normal, {}, LinkAction::Why};
}

EntryFace EntryWords::noteFace(const TimelineItem &item, const NoteItem &note)
{
    EntryFace face;
    face.kind = EntryKind::Note;
    face.icon = u"note"_s;
    face.body << Run{manyLines(note.body), Role::NoteText};
    const QString by = oneLine(note.writtenBy, 60);
    const QString at = TimeWords::clock(item.at);
    face.footer << Run{by.isEmpty() ? tr("Private note · %1 · only your office sees this").arg(at)
                                    : tr("Private note · %1 %2 · only your office sees this").arg(isolated(by), at),
                       Role::NoteText};
    return face;
}

void EntryWords::speak(EntryFace &face, const TimelineItem &item, const EntryContext &context)
{
    const auto join = [](const QList<Run> &runs) {
        QString words;
        for (const Run &run : runs)
            words += run.text;
        return words.simplified();
    };
    QStringList parts;
    if (!face.day.isEmpty())
        parts << face.day;
    if (!face.since.isEmpty())
        parts << face.since;
    switch (face.kind) {
    case EntryKind::Theirs:
        //: Said of a text of theirs that nobody has read
        parts << (context.isNew ? tr("New from %1").arg(context.callerName) : tr("From %1").arg(context.callerName));
        break;
    case EntryKind::Ours:
        parts << tr("From us");
        break;
    case EntryKind::Automatic:
        parts << face.header;
        break;
    case EntryKind::Event:
    case EntryKind::Note:
        break;
    }
    for (const FaceFile &picture : std::as_const(face.pictures))
        parts << (picture.loading ? tr("Photo, being read") : tr("Photo"));
    parts << join(face.body) << join(face.footer);
    parts.removeAll(QString());
    face.spoken = parts.join(u": "_s);
    Q_UNUSED(item);
}

} // namespace textback
