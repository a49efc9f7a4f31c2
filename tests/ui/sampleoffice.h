// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/desk.h"
#include "tests/support/fakeinbox.h"

namespace textback {

/// Fills an inbox with a day at a made-up office: every kind of row and every kind of entry.
void fillSampleOffice(FakeInbox &inbox, UtcTime now);
/// One text of theirs.
[[nodiscard]] TimelineItem sampleReply(qint64 id, UtcTime at, const QString &body);
/// One text of ours, in that state.
[[nodiscard]] TimelineItem sampleText(qint64 id, UtcTime at, const QString &body, OutboxState state, TextCause cause,
                                      const CallKey &call = {});
/// One missed call with that verdict.
[[nodiscard]] TimelineItem sampleCall(qint64 id, UtcTime at, const CallKey &key, std::optional<Verdict> verdict,
                                      bool texted);
/// A verdict with every check up to the deciding one.
[[nodiscard]] Verdict sampleVerdict(Decision decision, CheckKind decidedBy);
[[nodiscard]] PhoneNumber sampleNumber(int lastFour);
[[nodiscard]] ThreadRow sampleRow(qint64 id, int lastFour, UtcTime lastAt, LastEvent event);
/// The countdown of the sample office's newest call.
[[nodiscard]] Countdown sampleCountdown(UtcTime now);

} // namespace textback
