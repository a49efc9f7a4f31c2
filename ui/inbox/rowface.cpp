// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/rowface.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

bool standsFor(const ThreadRow &row, OutboxState state)
{
    return row.lastOutState == state;
}

QString tickOf(const ThreadRow &row)
{
    return standsFor(row, OutboxState::Delivered) ? u"ticks"_s : u"tick"_s;
}

} // namespace

QString RowFace::spoken() const
{
    QStringList parts{name,
                      wordsNew ? RowWords::unread() : QString(),
                      words,
                      state,
                      owner.isEmpty() ? QString() : RowWords::ownedBy(owner),
                      wait};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString RowWords::nameOf(const ThreadRow &row)
{
    const QString name = oneLine(row.name, 120);
    return name.isEmpty() ? isolated(row.caller.forPeople()) : name; // digits and brackets keep their order
}

QString RowWords::ownedBy(const QString &owner)
{
    return tr("%1 looks after it").arg(isolated(owner));
}

QString RowWords::unread()
{
    //: Said of a thread with something in it that nobody has read
    return tr("unread");
}

QString RowWords::textingIn(const Countdown &countdown, UtcTime here)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(countdown.leavesAt - here).count();
    return left > 0 ? tr("texting in %1 s").arg(left) : tr("texting now");
}

RowFace RowWords::faceOf(const ThreadRow &row, const std::optional<Countdown> &countdown, Now now)
{
    RowFace face;
    face.name = nameOf(row);
    face.words = wordsOf(row, now);
    face.wordsNew = row.unread > 0;
    face.owner = oneLine(row.owner, 40);
    fillCircle(face, row);
    fillState(face, row, now);
    if (row.state == ThreadState::WaitingOnUs && row.waitingSince) {
        const auto waited = std::chrono::floor<std::chrono::minutes>(now.carrier - *row.waitingSince);
        face.wait = TimeWords::waiting(waited);
        face.waitsLong = waited >= LongWait;
    } else {
        face.wait = TimeWords::brief(row.lastAt, now.carrier);
    }
    if (countdown) {
        face.wait = textingIn(*countdown, now.here);
        face.waitsLong = false;
        const double whole = double(std::max<qint64>(1, (countdown->leavesAt - countdown->startedAt).count()));
        face.countdownLeft = std::clamp(double((countdown->leavesAt - now.here).count()) / whole, 0.0, 1.0);
        face.countdownCall = countdown->call;
        face.stateIcon = u"queued"_s;
        face.stateRole = Role::Text2;
        face.state.clear();
        face.stateShort.clear();
    }
    return face;
}

QString RowWords::counted(const ThreadRow &row, const QString &call)
{
    return row.missedSinceAnswer > 1 ? tr("%1, called %n times", nullptr, row.missedSinceAnswer).arg(call) : call;
}

QString RowWords::wordsOf(const ThreadRow &row, Now now)
{
    const QString words = oneLine(row.lastWords);
    const QString at = TimeWords::full(row.lastAt, now.carrier);
    switch (row.lastEvent) {
    case LastEvent::TextIn:
        return words;
    case LastEvent::Photo:
        return words.isEmpty() ? tr("Photo") : tr("Photo. %1").arg(isolated(words));
    //: Our own last text, in the list
    case LastEvent::TextOut:
        //: Our own last text, in the list, which was taken back before it left
        return standsFor(row, OutboxState::Cancelled) ? tr("Not sent: %1").arg(isolated(words))
                                                      : tr("We: %1").arg(isolated(words));
    case LastEvent::Note:
        return words.isEmpty() ? tr("Private note") : tr("Private note: %1").arg(isolated(words));
    case LastEvent::Voicemail:
        return counted(row, tr("Voicemail %1").arg(at));
    case LastEvent::AnsweredCall:
        return tr("Answered call %1").arg(at);
    case LastEvent::OutboundCall:
        return tr("We called %1").arg(at);
    case LastEvent::MissedCall:
        break;
    }
    return counted(row,
                   row.lastRang ? tr("Missed call %1, rang %2").arg(at, TimeWords::length(*row.lastRang))
                                : tr("Missed call %1").arg(at));
}

void RowWords::fillCircle(RowFace &face, const ThreadRow &row)
{
    const auto set = [&face](const QString &icon, Role role, Role tint) {
        face.circleIcon = icon;
        face.circleRole = role;
        face.circleTint = tint;
    };
    if (row.askedToStop)
        return set(u"stop"_s, Role::Calm, Role::CalmTint);
    if (row.state == ThreadState::Done)
        return set(u"done"_s, Role::Ok, Role::OkTint);
    if (row.state == ThreadState::Snoozed)
        return set(u"snooze"_s, Role::Text2, Role::Sunken);
    if (row.lastEvent == LastEvent::TextOut && standsFor(row, OutboxState::Queued))
        return set(u"queued"_s, Role::Warn, Role::WarnTint);
    switch (row.lastEvent) {
    case LastEvent::MissedCall:
        return set(row.cannotGetTexts ? u"landline"_s : u"call-missed"_s, Role::Missed, Role::MissedTint);
    case LastEvent::Voicemail:
        return set(u"voicemail"_s, Role::Missed, Role::MissedTint);
    case LastEvent::AnsweredCall:
        return set(u"call-answered"_s, Role::Ok, Role::OkTint);
    case LastEvent::OutboundCall:
        return set(u"call-out"_s, Role::Text2, Role::Sunken);
    case LastEvent::TextIn:
        return set(u"bubble"_s, Role::Accent, Role::Tint);
    case LastEvent::Photo:
        return set(u"photo"_s, Role::Accent, Role::Tint);
    case LastEvent::TextOut:
        return set(u"bubble"_s, Role::Text2, Role::Sunken);
    case LastEvent::Note:
        return set(u"note"_s, Role::Text2, Role::Sunken);
    }
}

void RowWords::fillState(RowFace &face, const ThreadRow &row, Now now)
{
    const auto set = [&face](const QString &icon, Role role, const QString &words) {
        face.stateIcon = icon;
        face.stateRole = role;
        face.state = face.stateShort = words;
    };
    if (row.askedToStop)
        return set(u"stop"_s, Role::Calm, tr("Asked us to stop"));
    if (row.cannotGetTexts)
        return set(u"never"_s, Role::Missed, tr("Can't get texts"));
    if (standsFor(row, OutboxState::Failed))
        return set(u"failed"_s, Role::Missed, tr("Last text not delivered"));
    if (standsFor(row, OutboxState::Unknown))
        return set(u"why"_s, Role::Warn, Words::outboxState(OutboxState::Unknown));
    if (standsFor(row, OutboxState::Queued) || standsFor(row, OutboxState::Sending))
        return set(u"queued"_s, Role::Warn, Words::outboxState(*row.lastOutState));
    if (row.state == ThreadState::Snoozed && row.snoozedUntil)
        return set(u"snooze"_s, Role::Text2,
                   tr("Snoozed until %1").arg(TimeWords::full(*row.snoozedUntil, now.carrier)));
    if (row.state == ThreadState::Done)
        return set(u"done"_s, Role::Ok, tr("Done", "state of a thread"));
    if (row.neverText)
        return set(u"never"_s, Role::Text2, tr("Never texted"));
    const bool callLast = row.lastEvent == LastEvent::MissedCall || row.lastEvent == LastEvent::Voicemail;
    if (callLast && row.lastDecision == Decision::Hold)
        return set(u"why"_s, Role::Warn, tr("Held for you to decide"));
    if (callLast && row.lastDecision == Decision::Leave && row.lastDecidedBy)
        return set(u"never"_s, Role::Text2,
                   tr("Not texted: %1").arg(Words::shortReason({*row.lastDecidedBy, CheckResult::Failed, {}})));
    fillOurWords(face, row, now);
}

void RowWords::fillOurWords(RowFace &face, const ThreadRow &row, Now now)
{
    if (row.voicemailAt && row.state == ThreadState::WaitingOnUs && row.lastEvent != LastEvent::Voicemail) {
        const QString at = TimeWords::full(*row.voicemailAt, now.carrier);
        face.stateIcon = u"voicemail"_s;
        face.stateRole = Role::Missed;
        face.state =
            counted(row, row.textedBackAt ? tr("Voicemail %1, texted back").arg(at) : tr("Voicemail %1").arg(at));
        face.stateShort = counted(row, tr("Left a voicemail"));
        return;
    }
    const bool personWroteLast = row.weWroteAt && (!row.textedBackAt || *row.weWroteAt > *row.textedBackAt);
    if (personWroteLast) {
        face.stateIcon = tickOf(row);
        face.state = tr("We wrote %1").arg(TimeWords::full(*row.weWroteAt, now.carrier));
        face.stateShort = tr("We wrote");
    } else if (row.textedBackAt) {
        const QString texted = TimeWords::full(*row.textedBackAt, now.carrier);
        face.stateIcon = tickOf(row);
        if (row.repliedAt && *row.repliedAt > *row.textedBackAt) {
            const QString replied = TimeWords::full(*row.repliedAt, now.carrier);
            face.state = tr("Texted back %1, replied %2").arg(texted, replied);
            face.stateShort = tr("Texted back, replied %1").arg(replied);
        } else {
            const bool callLast = row.lastEvent == LastEvent::MissedCall || row.lastEvent == LastEvent::Voicemail;
            const auto said = [&row, callLast](const QString &words) {
                return callLast ? words : counted(row, words); // the line above says it of the last call
            };
            face.state = said(tr("Texted back %1").arg(texted));
            face.stateShort = said(tr("Texted back"));
        }
    } else if (row.state == ThreadState::WaitingOnThem) {
        face.stateIcon = u"queued"_s;
        face.state = face.stateShort = Words::view(InboxView::WaitingOnThem);
    }
}

} // namespace textback
