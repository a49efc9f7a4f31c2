// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wonjobs.h"

namespace textback {

namespace {

WonCall wonCallFrom(Row &row)
{
    return {.call = row.id<CallId>(), .won = row.flag()};
}

} // namespace

Result<std::optional<WonCall>> SqliteWonQueries::wonOf(ThreadId thread)
{
    return m_ofThread.first<WonCall>(wonCallFrom, thread);
}

Result<std::optional<WonCall>> SqliteWonQueries::wonCall(CallId call)
{
    return m_one.first<WonCall>(wonCallFrom, call);
}

Result<ThreadId> SqliteWonJobs::setWon(CallId call, bool won, UtcTime at)
{
    const auto thread = m_thread.number(call);
    if (!thread.ok())
        return thread.error();
    if (!thread.value())
        return Error{ErrorKind::NotFound, QStringLiteral("no missed call with this id")};
    TEXTBACK_TRY(won ? m_add.run(call, at) : m_remove.run(call));
    return ThreadId(*thread.value());
}

} // namespace textback
