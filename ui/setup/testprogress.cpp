// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/testprogress.h"

namespace textback {

bool TestProgress::isDone(TestPart part) const
{
    const bool accepted = text
        && (text->state == OutboxState::Accepted || text->state == OutboxState::Sent
            || text->state == OutboxState::Delivered);
    switch (part) {
    case TestPart::Seen:
        return call.has_value();
    case TestPart::Missed:
        return call
            && (call->stored.call.outcome == CallOutcome::Missed
                || call->stored.call.outcome == CallOutcome::AbandonedInMenu);
    case TestPart::Decided:
        return call && call->verdict && call->verdict->decision == Decision::Text;
    case TestPart::Accepted:
        return accepted;
    case TestPart::Delivered:
        return text && text->state == OutboxState::Delivered;
    case TestPart::Replied:
        return repliedAt.has_value();
    }
    return false;
}

std::optional<TestPart> TestProgress::current() const
{
    for (int part = 0; part < TestPartCount; ++part) {
        // Some carriers never tell of the delivery; a reply proves it.
        const bool done =
            isDone(TestPart(part)) || (TestPart(part) == TestPart::Delivered && isDone(TestPart::Replied));
        if (!done)
            return TestPart(part);
    }
    return std::nullopt;
}

int TestProgress::left() const
{
    const auto next = current();
    return next ? TestPartCount - int(*next) : 0;
}

TestProgress testProgress(const QList<TimelineItem> &items, UtcTime since)
{
    TestProgress progress;
    for (const TimelineItem &item : items) { // newest first
        if (item.at < since)
            break;
        if (const auto *call = std::get_if<CallItem>(&item.what); call && !progress.call) {
            progress.call = *call;
            progress.seenAt = item.at;
        } else if (const auto *text = std::get_if<TextItem>(&item.what)) {
            if (text->direction == TextDirection::In)
                progress.repliedAt = item.at;
            else if (text->outbox && text->outbox->cause == TextCause::MissedCall && !progress.text)
                progress.text = text->outbox;
        }
    }
    // A text that answers an earlier call is not this one's.
    if (progress.text && (!progress.call || progress.text->callKey != progress.call->stored.call.key))
        progress.text.reset();
    if (!progress.text)
        progress.repliedAt.reset();
    return progress;
}

} // namespace textback
