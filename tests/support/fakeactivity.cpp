// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeactivity.h"

namespace textback {

Result<ActivityCalls> FakeActivity::activity(const ActivityWish &wish, std::optional<ActivityKey> before, int limit)
{
    asked.append(wish);
    if (broken)
        return Error{ErrorKind::Storage, QStringLiteral("damaged")};
    ActivityCalls page;
    if (emptyAnswers > 0) {
        --emptyAnswers;
        page.next = before.value_or(ActivityKey{std::numeric_limits<qint64>::max(), 0});
        return page;
    }
    for (const ActivityRow &row : rows) {
        if ((before && activityKeyOf(row) >= *before) || !fits(row, wish))
            continue;
        page.rows.append(row);
        if (page.rows.size() == limit) {
            page.next = activityKeyOf(row);
            break;
        }
    }
    return page;
}

Result<std::optional<ActivityRow>> FakeActivity::activityOf(CallId call)
{
    for (const ActivityRow &row : rows) {
        if (row.call.stored.id == call)
            return std::optional(row);
    }
    return std::optional<ActivityRow>();
}

Result<std::optional<UtcTime>> FakeActivity::repliedAfter(ThreadId, UtcTime)
{
    return replied;
}

void FakeActivity::write(const ActivityFile &wanted, QObject *, std::function<void(qint64)> told,
                         Callback<Result<qint64>> answered)
{
    file = wanted;
    progress = std::move(told);
    done = std::move(answered);
}

void FakeActivity::cancel()
{
    cancelled = true;
    if (done)
        done(Error{ErrorKind::Cancelled, {}});
}

bool FakeActivity::fits(const ActivityRow &row, const ActivityWish &wish)
{
    const Call &call = row.call.stored.call;
    const QString number = call.caller ? call.caller->e164() : QString();
    if (!wish.words.isEmpty() && !row.name.contains(wish.words, Qt::CaseInsensitive) && !number.contains(wish.words))
        return false;
    if (wish.since && call.startedAt < *wish.since)
        return false;
    switch (wish.kind) {
    case ActivityKind::All:
        return true;
    case ActivityKind::Texted:
        return row.sentAt.has_value();
    case ActivityKind::NotTexted:
        return call.outcome == CallOutcome::Missed && !row.text;
    case ActivityKind::ForPerson:
        return row.forPerson;
    case ActivityKind::TextFailed:
        return row.text == OutboxState::Failed;
    case ActivityKind::Answered:
        return call.outcome == CallOutcome::Answered;
    }
    return true;
}

} // namespace textback
