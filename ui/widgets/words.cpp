// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

namespace textback {

QString Words::view(InboxView view)
{
    switch (view) {
    case InboxView::WaitingOnUs:
        return tr("Waiting on us");
    case InboxView::WaitingOnThem:
        return tr("Waiting on them");
    case InboxView::Snoozed:
        return tr("Snoozed");
    case InboxView::Done:
        return tr("Done", "view of finished threads");
    case InboxView::All:
        return tr("All", "view of all threads");
    }
    return {};
}

QString Words::outboxState(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return tr("Waiting to be sent");
    case OutboxState::Sending:
        return tr("Sending");
    case OutboxState::Accepted:
    case OutboxState::Sent:
        return tr("Sent");
    case OutboxState::Delivered:
        return tr("Delivered");
    case OutboxState::Failed:
        return tr("Not delivered");
    case OutboxState::Unknown:
        return tr("Not sure it went out");
    case OutboxState::Cancelled:
        return tr("Not sent");
    }
    return {};
}

QString Words::deliveryState(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Queued:
        return outboxState(OutboxState::Queued);
    case DeliveryState::Accepted:
        return outboxState(OutboxState::Accepted);
    case DeliveryState::Sent:
        return outboxState(OutboxState::Sent);
    case DeliveryState::Delivered:
        return outboxState(OutboxState::Delivered);
    case DeliveryState::Failed:
        return outboxState(OutboxState::Failed);
    case DeliveryState::Unknown:
        return outboxState(OutboxState::Unknown);
    }
    return {};
}

QString Words::failure(FailureReason reason)
{
    switch (reason) {
    case FailureReason::None:
        return tr("no reason was given");
    case FailureReason::CannotReceive:
        return tr("this number can't get texts");
    case FailureReason::OptedOut:
        return tr("they asked us to stop");
    case FailureReason::LineCannotText:
        return tr("our line is not set up for texting");
    case FailureReason::Filtered:
        return tr("the phone company took it for advertising");
    case FailureReason::VolumeLimit:
        return tr("too many texts in a short time");
    case FailureReason::TooLong:
        return tr("it is too long");
    case FailureReason::Unreachable:
        return tr("phone off or out of reach");
    case FailureReason::InvalidNumber:
        return tr("there is no such number");
    case FailureReason::Auth:
        return tr("we are signed out, or may not send texts");
    case FailureReason::CarrierDown:
        return tr("the phone company did not answer");
    case FailureReason::Other:
        return tr("the phone company refused it");
    }
    return {};
}

QString Words::cancelReason(CancelReason reason)
{
    switch (reason) {
    case CancelReason::None:
        return tr("it was taken back");
    case CancelReason::Undone:
        return tr("cancelled here");
    case CancelReason::CallingBack:
        return tr("somebody here is calling back");
    case CancelReason::AskedToStop:
        return tr("they asked us to stop");
    case CancelReason::AnsweredAfterAll:
        return tr("the call was answered after all");
    case CancelReason::HandledMeanwhile:
        return tr("somebody got in touch first");
    case CancelReason::Paused:
        return tr("automatic texts were paused");
    case CancelReason::TooLate:
        return tr("it was too late for it");
    case CancelReason::OtherCheck:
        return tr("something changed before it left");
    }
    return {};
}

QString Words::trouble(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::None:
        return {};
    case TroubleKind::NoNetwork:
        return tr("The internet does not answer.");
    case TroubleKind::CarrierDown:
        return tr("The phone company does not answer.");
    case TroubleKind::RateLimited:
        return tr("The phone company asks us to wait.");
    case TroubleKind::SignInEnded:
        return tr("The sign-in has ended.");
    case TroubleKind::PermissionMissing:
        return tr("The sign-in lacks a permission that watching needs.");
    case TroubleKind::CertificateProblem:
        return tr("The connection is not safe, so it was not used.");
    case TroubleKind::SubscriptionIncomplete:
        return tr("The phone company tells us only part of what happens.");
    case TroubleKind::StreamSilent:
        return tr("The connection went silent.");
    case TroubleKind::KeychainUnavailable:
        return tr("The computer's password store does not answer.");
    case TroubleKind::DiskFull:
        return tr("The disk of this computer is full.");
    case TroubleKind::StorageDamaged:
        return tr("The file that keeps everything is damaged.");
    }
    return {};
}

QString Words::whatToDo(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::None:
        return {};
    case TroubleKind::NoNetwork:
        return tr(
            "Check the network cable or the wireless connection of this computer. Textback tries again by itself.");
    case TroubleKind::CarrierDown:
        return tr(
            "Wait a little; Textback tries again by itself. If it lasts, look at the phone company's status page.");
    case TroubleKind::RateLimited:
        return tr("Nothing to do: Textback goes on as soon as it may.");
    case TroubleKind::SignInEnded:
        return tr("Press Sign in. The phone company's page opens in your browser; nothing is lost meanwhile.");
    case TroubleKind::PermissionMissing:
        return tr("Ask whoever looks after the phone account to allow reading calls and sending texts.");
    case TroubleKind::CertificateProblem:
        return tr("Check the date and time of this computer, and whether the network asks you to sign in first.");
    case TroubleKind::SubscriptionIncomplete:
        return tr("Ask whoever looks after the phone account to allow reading calls and texts.");
    case TroubleKind::StreamSilent:
        return tr("Nothing to do: Textback is opening a new connection.");
    case TroubleKind::KeychainUnavailable:
        return tr("Unlock the password store of this computer, then press Try now.");
    case TroubleKind::DiskFull:
        return tr("Make room on the disk. Textback goes on as soon as there is some.");
    case TroubleKind::StorageDamaged:
        return tr(
            "Nothing was deleted: the damaged file is kept. Restart Textback, and ask for help if it happens again.");
    }
    return {};
}

QString Words::missedLabel(MissedLabel label)
{
    switch (label) {
    case MissedLabel::None:
    case MissedLabel::NoAnswer:
        return tr("nobody picked up");
    case MissedLabel::Voicemail:
        return tr("went to voicemail");
    case MissedLabel::Busy:
        return tr("the line was busy");
    case MissedLabel::Rejected:
        return tr("the call was declined");
    case MissedLabel::CallerHungUp:
        return tr("the caller hung up");
    }
    return {};
}

QString Words::outcome(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Open:
        return tr("Call going on");
    case CallOutcome::Answered:
        return tr("Answered call");
    case CallOutcome::Missed:
        return tr("Missed call");
    case CallOutcome::AbandonedInMenu:
        return tr("Hung up in the menu");
    case CallOutcome::Outbound:
        return tr("We called");
    case CallOutcome::Internal:
        return tr("Call inside the office");
    case CallOutcome::Ignored:
        return tr("Not a call for us");
    case CallOutcome::Unknown:
        return tr("Call with an unknown end");
    }
    return {};
}

QString Words::language(TextLanguage language)
{
    constexpr const char16_t *Names[] = {u"English", u"Espa\u00F1ol", u"Fran\u00E7ais"};
    static_assert(std::size(Names) == TextLanguageCount);
    return QString::fromUtf16(Names[int(language)]);
}

QString Words::law()
{
    return tr("The law says in many places who may be texted and when, and that everybody can make it stop. These "
              "checks help you keep to it; they are no legal advice.");
}

QString Words::situation(Situation situation)
{
    switch (situation) {
    case Situation::Open:
        return tr("open");
    case Situation::Break:
        return tr("on a break");
    case Situation::Closed:
        return tr("closed");
    case Situation::Holiday:
        return tr("closed for a holiday");
    }
    return {};
}

} // namespace textback
