// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedtrial.h"

#include "core/policy/replay.h"
#include "core/policy/verdictrecord.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

#include <QJsonDocument>

namespace textback {

namespace {

constexpr int TellEvery = 250;

std::optional<PastCall> pastCallFrom(Row &row)
{
    PastCall past;
    past.id = row.id<CallId>();
    past.thread = row.id<ThreadId>();
    const auto facts = factsFromJson(QJsonDocument::fromJson(row.bytes()).object());
    if (!facts)
        return std::nullopt;
    past.call = facts->call;
    past.caller = facts->caller;
    past.now = facts->now;
    return past;
}

} // namespace

Result<TrialReport> runTrial(Connection &connection, const Trial &trial, const std::function<bool(int, int)> &progress)
{
    const UtcTime first = trial.from - leadOf(trial);
    Statement counting(connection,
                       QStringLiteral("SELECT count(*) FROM call WHERE started_ms >= ? AND started_ms < ? "
                                      "AND verdict_id IS NOT NULL AND ")
                           + notBeingErased(QStringLiteral("call")));
    const auto all = counting.number(first, trial.to);
    if (!all.ok())
        return all.error();
    const int amount = int(all.value().value_or(0));
    Statement reading(
        connection,
        QStringLiteral("SELECT call.id, coalesce(call.thread_id, 0), verdict.inputs FROM call "
                       "JOIN verdict ON verdict.id = call.verdict_id "
                       "WHERE call.started_ms >= ? AND call.started_ms < ? AND call.verdict_id IS NOT NULL AND %1 "
                       "ORDER BY call.started_ms, call.id")
            .arg(notBeingErased(QStringLiteral("call"))));
    Replay replay(trial);
    int done = 0;
    bool goOn = progress(0, amount);
    const Status read = reading.each(
        [&](Row &row) {
            if (!goOn)
                return false;
            if (const auto past = pastCallFrom(row))
                replay.add(*past);
            else
                replay.addUnreadable();
            if (++done % TellEvery == 0)
                goOn = progress(done, amount);
            return goOn;
        },
        first, trial.to);
    if (!read.ok())
        return read.error();
    if (!goOn)
        return Error{ErrorKind::Cancelled, QStringLiteral("the trial was cancelled")};
    (void)progress(amount, amount);
    return replay.report();
}

} // namespace textback
