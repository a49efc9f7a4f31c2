// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stripface.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

TroubleKind troubleOf(const DeskHealth &health)
{
    return health.trouble != TroubleKind::None ? health.trouble : health.carrier.trouble;
}

bool isCatchingUp(const DeskHealth &health)
{
    return health.carrier.signIn == Light::Good && health.carrier.stream == Light::Good
        && health.catchUp == Light::Working && troubleOf(health) == TroubleKind::None;
}

bool isPaused(const StripFacts &facts)
{
    return facts.health.pausedUntil && *facts.health.pausedUntil > facts.here;
}

} // namespace

QString StripWords::answerSentence(const StripFacts &facts)
{
    const NowAnswer &answer = facts.answer;
    QString state;
    const QString until = answer.until ? TimeWords::full(*answer.until, facts.here) : QString();
    switch (answer.situation) {
    case Situation::Open:
        state = until.isEmpty() ? tr("Always open.") : tr("Open until %1.").arg(until);
        break;
    case Situation::Break:
        state = until.isEmpty() ? tr("On a break.") : tr("On a break until %1.").arg(until);
        break;
    case Situation::Closed:
        state = until.isEmpty() ? tr("Closed.") : tr("Closed until %1.").arg(until);
        break;
    case Situation::Holiday:
        state = until.isEmpty() ? tr("Closed for a holiday.") : tr("Closed for a holiday until %1.").arg(until);
        break;
    }
    const QString name = oneLine(answer.templateName, 60);
    const QString gets = !answer.texts ? tr("Missed calls are listed, not texted.")
        : name.isEmpty()               ? tr("A caller now gets a text.")
                                       : tr("A caller now gets \"%1\".").arg(isolated(name));
    //: Two sentences: when we are open, and what a caller gets
    return tr("%1 %2").arg(state, gets);
}

bool StripWords::describePause(StripFace &face, const StripFacts &facts)
{
    const bool paused = isPaused(facts);
    if (!paused && facts.health.automaticOn)
        return false;
    face.icon = u"light-paused"_s;
    face.role = Role::Calm;
    face.fill = Role::CalmTint;
    face.title = paused ? tr("Paused until %1").arg(TimeWords::full(*facts.health.pausedUntil, facts.here))
                        : tr("Automatic texts are off");
    face.sentence = tr("Missed calls are listed, not texted.");
    return true;
}

void StripWords::describeTrouble(StripFace &face, const StripFacts &facts)
{
    const DeskHealth &health = facts.health;
    const TroubleKind trouble = troubleOf(health);
    const bool signIn = trouble == TroubleKind::SignInEnded;
    const QString since = health.notWatchingSince ? TimeWords::full(*health.notWatchingSince, facts.here) : QString();
    face.icon = signIn ? u"stop"_s : u"warning"_s;
    face.role = signIn ? Role::Missed : Role::Warn;
    face.fill = signIn ? Role::MissedTint : Role::WarnTint;
    face.title = signIn   ? tr("Not watching: sign in again")
        : since.isEmpty() ? tr("Not watching")
                          : tr("Not watching since %1").arg(since);
    face.sentence = tr("Calls missed now are listed when we are back.");
    if (health.waitingToBeSent > 0)
        //: Two sentences
        face.sentence =
            tr("%1 %2").arg(face.sentence, tr("%n text(s) wait to be sent.", nullptr, health.waitingToBeSent));
    QStringList second;
    second << (trouble == TroubleKind::None ? tr("The connection is being made.") : Words::trouble(trouble));
    if (health.lastGoodSign)
        second << tr("Last good sign %1.").arg(TimeWords::full(*health.lastGoodSign, facts.here));
    if (health.carrier.nextTryAt && *health.carrier.nextTryAt > facts.here) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(*health.carrier.nextTryAt - facts.here);
        second << tr("Next try in %1.").arg(TimeWords::length(left));
    }
    face.second = second.join(u' ');
    face.whatToDo = Words::whatToDo(trouble);
    face.tryNow = !signIn; // trying again without a person changes nothing
    face.signIn = signIn || trouble == TroubleKind::KeychainUnavailable;
}

/// Every part says it works, and still nobody was texted: that is said instead of "Watching".
void StripWords::describeOutcome(StripFace &face, const StripFacts &facts)
{
    face.icon = u"warning"_s;
    face.role = Role::Warn;
    face.fill = Role::WarnTint;
    face.title = tr("No text accepted today");
    face.sentence = tr("Watching works, but something keeps the texts back.");
    face.second = tr("%n missed call(s), and not one text left.", nullptr, facts.health.missedWithoutText);
    face.whatToDo = tr("Open a missed call of today and press Why? to see what keeps its text back. If texts were "
                       "refused, ask your phone company whether your line may send texts.");
}

StripFace StripWords::faceOf(const StripFacts &facts)
{
    StripFace face;
    const DeskHealth &health = facts.health;
    face.watching = health.watching();
    if (facts.practice) {
        face.icon = u"practice"_s;
        face.role = Role::Practice;
        face.fill = Role::PracticeTint;
        face.title = tr("Practice");
        face.sentence = face.watching ? tr("Made-up callers on this computer. Nothing real is sent.")
            : troubleOf(health) == TroubleKind::None
            ? tr("Getting ready for made-up callers.")
            : tr("The made-up internet is down. Calls are fetched when it is back.");
        return face;
    }
    if (!facts.hasAccount) {
        face.icon = u"setup"_s;
        face.role = Role::Calm;
        face.title = tr("Not set up yet");
        face.sentence = tr("No phone account is connected, so nobody is texted.");
        return face;
    }
    if (!face.watching) {
        if (!isCatchingUp(health)) {
            describeTrouble(face, facts);
            return face;
        }
        face.icon = u"retry"_s;
        face.role = Role::Warn;
        face.fill = Role::WarnTint;
        face.title = tr("Catching up");
        face.sentence = tr("Reading what happened while we were not watching.");
        return face;
    }
    if (describePause(face, facts))
        return face;
    if (health.missedWithoutText > 0) {
        describeOutcome(face, facts);
        return face;
    }
    const bool onBreak = facts.answer.situation == Situation::Break;
    face.icon = onBreak ? u"light-paused"_s : u"light-on"_s;
    face.role = onBreak ? Role::Calm : Role::Ok;
    face.title = tr("Watching");
    face.sentence = answerSentence(facts);
    return face;
}

QString StripWords::stateWord(const StripFacts &facts)
{
    return faceOf(facts).title;
}

} // namespace textback
