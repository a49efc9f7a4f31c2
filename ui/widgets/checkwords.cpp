// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of "Why?": what each check asks, what it was decided from, and what the answer means.
#include "ui/widgets/plaintext.h"
#include "ui/widgets/rulewords.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

std::optional<qint64> figure(const Check &check, qsizetype index)
{
    bool ok = false;
    const qint64 value = check.inputs.value(index).toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

QString minutesWords(qint64 minutes)
{
    return TimeWords::waiting(std::chrono::minutes(std::min<qint64>(minutes, 60LL * 24 * 3650)));
}

QString lineWords(const QString &e164)
{
    const auto line = PhoneNumber::fromE164(e164);
    return line.ok() ? isolated(line.value().forPeople()) : QString();
}

} // namespace

CheckWords Words::check(const Check &check)
{
    const auto first = figure(check, 0);
    const auto second = figure(check, 1);
    switch (check.kind) {
    case CheckKind::AutomaticOn:
        return {tr("Automatic texts are on"), {}};
    case CheckKind::NotPaused:
        return {tr("Not paused"),
                check.result == CheckResult::Failed && first
                    ? tr("paused until %1").arg(TimeWords::clock(fromMs(*first)))
                    : QString()};
    case CheckKind::TextingDesk:
        return {tr("This desk sends the texts"), {}};
    case CheckKind::OutcomeKnown:
        return {tr("We know how the call ended"), {}};
    case CheckKind::OutsideNumber: {
        const QString who = check.inputs.value(0);
        return {tr("Called from outside"),
                who == u"withheld"_s  ? tr("number withheld")
                    : who == u"own"_s ? tr("one of our own lines")
                                      : QString()};
    }
    case CheckKind::CanGetTexts:
        return {tr("The number can get texts"),
                check.inputs.contains(u"learned"_s) ? tr("a text to it failed before") : QString()};
    case CheckKind::LineCanText:
        return {tr("Our line can send texts"), lineWords(check.inputs.value(0))};
    case CheckKind::NotOnNeverTextList:
        return {tr("Not on the never-text list"), {}};
    case CheckKind::NotAskedToStop:
        return {tr("Has not asked us to stop"), {}};
    case CheckKind::RangLongEnough:
        return {tr("Rang long enough"),
                first && second ? tr("%1 s, at least %2 s").arg(*first).arg(*second)
                    : second    ? tr("ringing time unknown, at least %1 s").arg(*second)
                                : QString()};
    case CheckKind::CoolDownOver:
        return {second ? tr("No automatic text in the last %1 h").arg(*second) : tr("No automatic text lately"),
                first ? tr("last one %1 before").arg(minutesWords(*first)) : tr("never texted")};
    case CheckKind::NoConversation:
        return {tr("No conversation going on"),
                first        ? tr("last contact %1 before").arg(minutesWords(*first))
                    : second ? tr("no contact in %1 h").arg(*second)
                             : QString()};
    case CheckKind::NotHandledSince:
        return {tr("Nobody got in touch since"), first ? tr("%1 after the call").arg(minutesWords(*first)) : QString()};
    case CheckKind::NotCancelled:
        return {tr("Nobody here cancelled it"), {}};
    case CheckKind::FreshEnough:
        return {second ? tr("Call less than %1 old").arg(minutesWords(*second / 60)) : tr("The call is recent"),
                first ? TimeWords::length(std::chrono::seconds(*first)) : QString()};
    case CheckKind::BelowHourlyCap:
        return {tr("Below the limit for an hour"),
                first && second ? tr("%1 of %2").arg(*first).arg(*second) : QString()};
    case CheckKind::BelowDailyCap:
        return {tr("Below the limit for a day"), first && second ? tr("%1 of %2").arg(*first).arg(*second) : QString()};
    case CheckKind::RuleFits:
        return {tr("A rule fits"), RuleWords::name(check.inputs.value(0))};
    }
    return {};
}

QString Words::shortReason(const Check &check)
{
    switch (check.kind) {
    case CheckKind::AutomaticOn:
        return tr("automatic texts are off");
    case CheckKind::NotPaused:
        return tr("automatic texts are paused");
    case CheckKind::TextingDesk:
        return tr("another desk sends the texts");
    case CheckKind::OutcomeKnown:
        return tr("we don't know how the call ended");
    case CheckKind::OutsideNumber:
        return check.inputs.value(0) == u"withheld"_s ? tr("the number is withheld")
                                                      : tr("it is one of our own numbers");
    case CheckKind::CanGetTexts:
        return tr("this number can't get texts");
    case CheckKind::LineCanText:
        return tr("our line can't send texts");
    case CheckKind::NotOnNeverTextList:
        return tr("on the never-text list");
    case CheckKind::NotAskedToStop:
        return tr("they asked us to stop");
    case CheckKind::RangLongEnough:
        return tr("a very short call");
    case CheckKind::CoolDownOver:
        if (const auto minutes = figure(check, 0))
            return tr("our last text is %1 old").arg(minutesWords(*minutes));
        return tr("texted not long ago");
    case CheckKind::NoConversation:
        return tr("a conversation is going on");
    case CheckKind::NotHandledSince:
        return tr("somebody got in touch already");
    case CheckKind::NotCancelled:
        return tr("cancelled here");
    case CheckKind::FreshEnough:
        return tr("the call was too old when we saw it");
    case CheckKind::BelowHourlyCap:
        return tr("the limit for an hour is reached");
    case CheckKind::BelowDailyCap:
        return tr("the limit for a day is reached");
    case CheckKind::RuleFits:
        return tr("the rules say no");
    }
    return {};
}

QString Words::answerTitle(const Verdict &verdict)
{
    if (verdict.decision == Decision::Text)
        return tr("Texted, because nobody picked up");
    const QString reason = verdict.checks.isEmpty() ? tr("no reason is kept") : shortReason(verdict.checks.constLast());
    return verdict.decision == Decision::Hold ? tr("Held for you to decide: %1").arg(reason)
                                              : tr("Not texted: %1").arg(reason);
}

QString Words::answerSentence(const Verdict &verdict)
{
    switch (verdict.decision) {
    case Decision::Text:
        return verdict.situation == Situation::Open
            ? tr("All checks passed, so the text for opening hours was sent.")
            : tr("All checks passed. The office was %1, so the text for that was sent.")
                  .arg(situation(verdict.situation));
    case Decision::Hold:
        return tr("Nothing is sent by itself. You can text or call.");
    case Decision::Leave:
        break;
    }
    const auto kind = verdict.decidedBy();
    if (kind == CheckKind::CoolDownOver)
        return tr(
            "A caller gets one automatic text in a while, whichever line they call. You can still write by hand.");
    if (kind == CheckKind::NotAskedToStop)
        return tr("No text may go to this number until they write START or an owner lifts it.");
    if (kind == CheckKind::CanGetTexts)
        return tr("The call is on the call-back list. You can ring this number.");
    return tr("You can still write by hand.");
}

} // namespace textback
