// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackwords.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::chrono::minutes LongCallBack{30};

} // namespace

QString CallBackFace::spoken() const
{
    QStringList parts{name, number, badge, cause, lastLine, wait, missedAt};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString CallBackWords::nameOf(const QString &name, const std::optional<PhoneNumber> &caller)
{
    const QString known = oneLine(name, 120);
    if (!known.isEmpty())
        return known;
    return caller ? isolated(caller->forPeople()) : tr("Withheld number");
}

CallBackFace CallBackWords::faceOf(const CallBackEntry &entry, UtcTime carrierNow)
{
    CallBackFace face;
    face.name = nameOf(entry.name, entry.caller);
    if (entry.caller && !oneLine(entry.name, 120).isEmpty())
        face.number = isolated(entry.caller->forPeople());
    if (entry.tries > 0)
        face.badge = tr("Tried %n time(s)", nullptr, entry.tries);
    else if (entry.calls > 1)
        face.badge = tr("Called %n times", nullptr, entry.calls);
    fillCause(face, entry);
    if (!entry.lastNote.isEmpty())
        face.lastLine = oneLine(entry.lastNote);
    else if (entry.voicemailLeft && entry.voicemailLength)
        face.lastLine = tr("Voicemail, %1").arg(TimeWords::counter(*entry.voicemailLength));
    else
        face.lastLine = entry.voicemailLeft ? tr("Voicemail") : tr("No voicemail.");
    const auto waited = std::chrono::floor<std::chrono::minutes>(carrierNow - entry.waitingSince);
    face.wait = TimeWords::waiting(waited);
    face.waitsLong = waited >= LongCallBack;
    face.missedAt = tr("missed %1").arg(TimeWords::full(entry.waitingSince, carrierNow));
    return face;
}

QString CallBackWords::causeOf(const CallBackEntry &entry)
{
    switch (entry.cause) {
    case CallBackCause::TextFailed:
        return tr("Text failed: %1").arg(Words::failure(entry.failure));
    case CallBackCause::CannotGetTexts:
        return entry.caller && entry.caller->kind() == NumberKind::Landline ? tr("Can't get texts (landline)")
                                                                            : tr("Can't get texts");
    case CallBackCause::LineCannotText:
        return tr("Our line can't send texts");
    case CallBackCause::AskedToStop:
        return tr("Asked us to stop");
    case CallBackCause::CallingBack:
        return tr("One of us said: I'm calling back");
    case CallBackCause::Held:
        break;
    }
    if (entry.verdict && !entry.verdict->checks.isEmpty())
        return tr("Held for you: %1").arg(Words::shortReason(entry.verdict->checks.constLast()));
    return tr("Held for you to decide");
}

void CallBackWords::fillCause(CallBackFace &face, const CallBackEntry &entry)
{
    face.cause = causeOf(entry);
    const auto look = [&face](const QString &icon, Role role, Role tint) {
        face.icon = icon;
        face.iconRole = face.causeRole = role;
        face.tint = tint;
    };
    switch (entry.cause) {
    case CallBackCause::TextFailed:
        return look(u"failed"_s, Role::Missed, Role::MissedTint);
    case CallBackCause::CannotGetTexts:
    case CallBackCause::LineCannotText:
        return look(u"landline"_s, Role::Missed, Role::MissedTint);
    case CallBackCause::AskedToStop:
        return look(u"stop"_s, Role::Calm, Role::CalmTint);
    case CallBackCause::CallingBack:
        return look(u"phone"_s, Role::Accent, Role::Tint);
    case CallBackCause::Held:
        return look(u"pause"_s, Role::Warn, Role::WarnTint);
    }
}

QString CallBackWords::why(const CallBackEntry &entry)
{
    switch (entry.cause) {
    case CallBackCause::TextFailed:
        return tr("Our text came back: %1.").arg(Words::failure(entry.failure));
    case CallBackCause::CallingBack:
        return tr("The text was cancelled because one of us wanted to ring. No call to them was seen yet.");
    case CallBackCause::LineCannotText:
        return tr("They called a line of ours that can't send texts.");
    case CallBackCause::CannotGetTexts:
        return tr("This number can't get texts, so somebody has to ring.");
    case CallBackCause::AskedToStop:
        return tr("They asked us not to text. Ringing is allowed.");
    case CallBackCause::Held:
        break;
    }
    return entry.verdict ? Words::answerTitle(*entry.verdict) + u". "_s + Words::answerSentence(*entry.verdict)
                         : tr("Nothing is sent by itself. You can text or call.");
}

QString CallBackWords::result(CallBackResult result)
{
    switch (result) {
    case CallBackResult::Reached:
        return tr("Talked, done");
    case CallBackResult::LeftMessage:
        return tr("Left a message");
    case CallBackResult::NoAnswer:
        return tr("No answer, stays here");
    case CallBackResult::WrongNumber:
        return tr("Wrong number");
    case CallBackResult::Done:
        break;
    }
    return tr("Done", "verb: take off the list");
}

QString CallBackWords::resultIcon(CallBackResult result)
{
    switch (result) {
    case CallBackResult::Reached:
        return u"call-answered"_s;
    case CallBackResult::LeftMessage:
        return u"voicemail"_s;
    case CallBackResult::NoAnswer:
        return u"call-out"_s;
    case CallBackResult::WrongNumber:
        return u"never"_s;
    case CallBackResult::Done:
        break;
    }
    return u"done"_s;
}

QString CallBackWords::note(CallBackResult result)
{
    switch (result) {
    case CallBackResult::Reached:
        return tr("Called back: talked.");
    case CallBackResult::LeftMessage:
        return tr("Called back: left a message.");
    case CallBackResult::NoAnswer:
        return tr("Called back: no answer.");
    case CallBackResult::WrongNumber:
        return tr("Called back: wrong number.");
    case CallBackResult::Done:
        break;
    }
    return {};
}

QString CallBackWords::outcome(CallBackResult result)
{
    switch (result) {
    case CallBackResult::Reached:
        return tr("We talked");
    case CallBackResult::LeftMessage:
        return tr("We left a message");
    case CallBackResult::NoAnswer:
        return tr("Nobody answered");
    case CallBackResult::WrongNumber:
        return tr("It was a wrong number");
    case CallBackResult::Done:
        break;
    }
    return tr("Marked done");
}

QString CallBackWords::done(CallBackResult result, const QString &name)
{
    switch (result) {
    case CallBackResult::Reached:
        return tr("Kept: talked with %1.").arg(name);
    case CallBackResult::LeftMessage:
        return tr("Kept: left a message for %1.").arg(name);
    case CallBackResult::NoAnswer:
        return tr("Kept: %1 did not answer.").arg(name);
    case CallBackResult::WrongNumber:
        return tr("Kept: %1 is a wrong number.").arg(name);
    case CallBackResult::Done:
        break;
    }
    return tr("%1 is off the call-back list.").arg(name);
}

} // namespace textback
