// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereport.h"

namespace textback {

void FakeReports::make(const ReportWish &wish, QObject *, std::function<void(qint64)> told,
                       Callback<Result<Report>> done)
{
    asked.append(wish);
    progress = std::move(told);
    pending = std::move(done);
    if (answers)
        answer();
}

void FakeReports::answer()
{
    if (!pending)
        return;
    const auto done = std::exchange(pending, nullptr);
    done(refusal ? Result<Report>(*refusal) : Result<Report>(report));
}

void FakeReports::cancel()
{
    cancelled = true;
    if (const auto done = std::exchange(pending, nullptr))
        done(Error{ErrorKind::Cancelled, {}});
}

Result<std::optional<WonCall>> FakeWon::wonOf(ThreadId)
{
    return wonCall(newest);
}

Result<std::optional<WonCall>> FakeWon::wonCall(CallId call)
{
    return calls.contains(call.value()) ? std::optional(WonCall{call, calls.value(call.value())}) : std::nullopt;
}

void FakeWon::setWon(CallId call, bool won, QObject *, Callback<Status> answered)
{
    calls[call.value()] = won;
    answered(Done{});
}

} // namespace textback
