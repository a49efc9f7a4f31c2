// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/stores.h"

namespace textback {

// Enums stand in the database as their numbers. These lines fail to compile when a released number would change its
// meaning: append at the end, or migrate.
static_assert(int(CallOutcome::Open) == 0 && int(CallOutcome::Answered) == 1 && int(CallOutcome::Missed) == 2);
static_assert(int(CallOutcome::AbandonedInMenu) == 3 && int(CallOutcome::Outbound) == 4);
static_assert(int(CallOutcome::Internal) == 5 && int(CallOutcome::Ignored) == 6 && int(CallOutcome::Unknown) == 7);
static_assert(int(MissedLabel::NoAnswer) == 1 && int(MissedLabel::Voicemail) == 2 && int(MissedLabel::Busy) == 3);
static_assert(int(MissedLabel::Rejected) == 4 && int(MissedLabel::CallerHungUp) == 5);
static_assert(int(Confidence::Stream) == 0 && int(Confidence::Confirmed) == 1 && int(Confidence::Inferred) == 2);
static_assert(int(PersonChoice::Cancelled) == 1 && int(PersonChoice::CallingBack) == 2);
static_assert(int(PersonChoice::TextAnyway) == 3);
static_assert(int(TextCause::Manual) == 0 && int(TextCause::MissedCall) == 1 && int(TextCause::HelpAnswer) == 2);
static_assert(int(OutboxState::Queued) == 0 && int(OutboxState::Sending) == 1 && int(OutboxState::Accepted) == 2);
static_assert(int(OutboxState::Sent) == 3 && int(OutboxState::Delivered) == 4 && int(OutboxState::Failed) == 5);
static_assert(int(OutboxState::Unknown) == 6 && int(OutboxState::Cancelled) == 7);
static_assert(int(CancelReason::None) == 0 && int(CancelReason::Undone) == 1 && int(CancelReason::OtherCheck) == 8);
static_assert(int(TextDirection::In) == 0 && int(TextDirection::Out) == 1);
static_assert(int(DeliveryState::Queued) == 0 && int(DeliveryState::Accepted) == 1 && int(DeliveryState::Sent) == 2);
static_assert(int(DeliveryState::Delivered) == 3 && int(DeliveryState::Failed) == 4);
static_assert(int(DeliveryState::Unknown) == 5);
static_assert(int(FailureReason::None) == 0 && int(FailureReason::CannotReceive) == 1);
static_assert(int(FailureReason::Other) == 11);
static_assert(int(OptOutSource::Caller) == 0 && int(OptOutSource::Person) == 1 && int(OptOutSource::Carrier) == 2);
static_assert(int(ThreadState::WaitingOnUs) == 0 && int(ThreadState::WaitingOnThem) == 1);
static_assert(int(ThreadState::Snoozed) == 2 && int(ThreadState::Done) == 3);
static_assert(int(LineKind::User) == 0 && int(LineKind::Other) == 4);
static_assert(int(Decision::Text) == 0 && int(Decision::Hold) == 1 && int(Decision::Leave) == 2);
static_assert(CheckKindCount == 18 && int(CheckKind::AutomaticOn) == 0 && int(CheckKind::CanGetTexts) == 5);
static_assert(int(CheckKind::RangLongEnough) == 9 && int(CheckKind::FreshEnough) == 14);

/// What an item of a timeline is.
enum class ItemKind { Call, Text, Note };

/// Rows of the counter table: the states of threads count themselves, and this one the calls somebody should ring.
constexpr int CallBackCounter = 9;

} // namespace textback
