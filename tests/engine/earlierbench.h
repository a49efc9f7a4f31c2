// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqliteinbox.h"
#include "tests/engine/deskbench.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

// What tests of the import of the carrier's history share.

namespace textback {

using namespace Qt::Literals::StringLiterals;

inline TextMessage text(const QString &id, UtcTime at, int caller, const QString &body,
                        TextDirection direction = TextDirection::In)
{
    TextMessage text;
    text.carrierId = id;
    text.line = DeskBench::line();
    text.remotes = {DeskBench::caller(caller)};
    text.direction = direction;
    text.body = body;
    text.at = text.modifiedAt = at;
    text.state = direction == TextDirection::Out ? DeliveryState::Delivered : DeliveryState::Accepted;
    text.fromHistory = true;
    return text;
}

inline HistoricCall call(const CallKey &key, UtcTime at, int caller, CallOutcome outcome, const QString &name = {})
{
    HistoricCall row;
    row.call.key = key;
    row.call.line = DeskBench::line();
    row.call.caller = DeskBench::caller(caller);
    row.call.callerName = name;
    row.call.outcome = outcome;
    row.call.startedAt = at;
    row.call.endedAt = at + 20s;
    row.call.fromHistory = true;
    return row;
}

/// Everything an inbox shows, as words that can be compared: what was imported twice or not at all shows.
inline QStringList contentOf(const DeskBench &bench)
{
    const auto inbox = openInbox(bench.path()).value();
    QStringList lines;
    const auto rows = inbox->threads(InboxView::All, std::nullopt, 1000).value();
    for (const ThreadRow &row : rows) {
        lines.append(u"%1 state %2 unread %3 name %4"_s.arg(row.caller.e164())
                         .arg(int(row.state))
                         .arg(row.unread)
                         .arg(row.name));
        for (const TimelineItem &item : inbox->timeline(row.id, std::nullopt, 1000).value()) {
            const auto *text = std::get_if<TextItem>(&item.what);
            const auto *call = std::get_if<CallItem>(&item.what);
            lines.append(u"  %1 %2"_s.arg(toMs(item.at))
                             .arg(text       ? text->body
                                      : call ? call->stored.call.key
                                             : u"?"_s));
        }
    }
    return lines;
}

inline std::optional<ThreadRow> rowOf(const DeskBench &bench, int caller)
{
    const auto inbox = openInbox(bench.path()).value();
    for (const ThreadRow &row : inbox->threads(InboxView::All, std::nullopt, 1000).value()) {
        if (row.caller == DeskBench::caller(caller))
            return row;
    }
    return std::nullopt;
}

inline constexpr auto Day = std::chrono::hours{24};

/// Twenty texts and twenty calls of five callers over forty days, newest a week ago.
inline void fill(DeskBench &bench)
{
    for (int i = 0; i < 20; ++i) {
        const UtcTime at = bench.addedAt() - 7 * Day - i * 2 * Day;
        bench.world().earlierTexts.append(text(u"t%1"_s.arg(i), at, 20 + i % 5, u"words %1"_s.arg(i),
                                               i % 3 == 0 ? TextDirection::Out : TextDirection::In));
        bench.world().earlierCalls.append(
            call(u"c%1"_s.arg(i), at - 1h * i, 20 + i % 5, i % 2 == 0 ? CallOutcome::Missed : CallOutcome::Answered));
    }
}
inline bool importAll(DeskBench &bench, Milliseconds atMost = std::chrono::hours{2})
{
    for (Milliseconds waited{0}; waited < atMost; waited += 1s) {
        if (bench.desk().historyProgress().stage == ImportStage::Done)
            return true;
        bench.clock().advance(1s);
    }
    return false;
}

} // namespace textback
