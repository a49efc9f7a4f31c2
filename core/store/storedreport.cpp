// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storedreport.h"

#include "core/policy/reporting.h"
#include "core/store/rows.h"
#include "core/store/threadstate.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr qint64 TellReportEvery = 200;

/// Reads the missed calls of a stretch of time with what came of each.
class MissedCalls {
public:
    explicit MissedCalls(Connection &connection) : m_connection(connection) {}
    Status each(UtcTime from, UtcTime to, const std::function<bool(const ReportedCall &)> &take)
    {
        Status inner = Done{};
        const auto look = [&](Row &row) {
            const auto call = read(row);
            if (!call.ok())
                inner = call.error();
            return call.ok() && take(call.value());
        };
        TEXTBACK_TRY(m_calls.each(look, from, to));
        return inner;
    }

private:
    Result<ReportedCall> read(Row &row)
    {
        ReportedCall call;
        call.startedAt = row.time();
        call.endedAt = row.maybeTime();
        const auto thread = row.id<ThreadId>();
        const auto caller = row.id<CallerId>();
        const auto state = row.maybeInteger();
        const auto left = row.maybeTime();
        if (state && isAccepted(OutboxState(*state)))
            call.textedAt = left;
        call.failed = state == qint64(OutboxState::Failed);
        call.won = row.flag();
        if (const auto verdict = verdictFrom(row.bytes())) {
            call.decision = verdict->decision;
            call.decidedBy = verdict->decidedBy();
            call.templateKey = verdict->templateKey;
        }
        if (call.textedAt)
            TEXTBACK_TRY(readAnswers(call, thread, caller));
        return call;
    }

    Status readAnswers(ReportedCall &call, ThreadId thread, CallerId caller)
    {
        const auto replied = first(thread, Turn::Theirs, *call.textedAt, *call.textedAt + ReplyCounts);
        if (!replied.ok())
            return replied.error();
        if (!replied.value())
            return Done{};
        const auto stopped = m_stopped.number(caller, *replied.value());
        if (!stopped.ok())
            return stopped.error();
        if (stopped.value())
            return Done{}; // "stop" is no reply
        call.repliedAt = replied.value();
        for (const Turn turn : {Turn::Person, Turn::Talked}) {
            const auto answered = first(thread, turn, *call.repliedAt, *call.repliedAt + ReplyCounts);
            if (!answered.ok())
                return answered.error();
            if (answered.value() && (!call.answeredAt || *answered.value() < *call.answeredAt))
                call.answeredAt = answered.value();
        }
        return Done{};
    }

    Result<std::optional<UtcTime>> first(ThreadId thread, Turn turn, UtcTime from, UtcTime to)
    {
        const auto read = m_first.number(thread, turn, from, to);
        if (!read.ok())
            return read.error();
        return read.value() ? std::optional(fromMs(*read.value())) : std::nullopt;
    }

    Connection &m_connection;
    Statement m_calls{
        m_connection,
        u"SELECT call.started_ms, call.ended_ms, call.thread_id, call.caller_id, outbox.state, "
        "COALESCE(outbox.sending_carrier_ms, outbox.carrier_ms), won_call.call_id IS NOT NULL, verdict.json FROM call "
        "LEFT JOIN outbox ON outbox.id = call.text_back_id LEFT JOIN verdict ON verdict.id = call.verdict_id "
        "LEFT JOIN won_call ON won_call.call_id = call.id "
        "WHERE call.is_missed = 1 AND call.earlier = 0 AND call.started_ms >= ? AND call.started_ms < ? AND "_s
            + notBeingErased(u"call"_s) + u" ORDER BY call.started_ms, call.id"_s};
    Statement m_first{m_connection,
                      u"SELECT min(at_ms) FROM item WHERE thread_id = ? AND turn = ? AND at_ms >= ? AND at_ms < ?"_s};
    Statement m_stopped{m_connection, u"SELECT id FROM opt_out WHERE caller_id = ? AND at_ms = ? AND stop = 1"_s};
};

} // namespace

Result<Report> runReport(Connection &connection, const ReportWish &wish, const std::function<bool(qint64)> &progress)
{
    ReportBuilder builder(wish);
    qint64 counted = 0;
    bool goOn = progress(0);
    const auto [from, to] = spanOf(wish);
    MissedCalls calls(connection);
    if (goOn) {
        TEXTBACK_TRY(calls.each(from, to, [&](const ReportedCall &call) {
            builder.add(call);
            if (++counted % TellReportEvery == 0)
                goOn = progress(counted);
            return goOn;
        }));
    }
    if (!goOn)
        return Error{ErrorKind::Cancelled, u"the report was cancelled"_s};
    return builder.report();
}

} // namespace textback
