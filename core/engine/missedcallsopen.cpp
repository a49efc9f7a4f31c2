// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that are still open: what is written of them, and what when nobody hears of them again.
#include "core/engine/missedcalls.h"

namespace textback {

namespace {

constexpr Milliseconds KeepRingingAfter = 100ms; // a call that is over by then is written once, with its verdict

} // namespace

void MissedCalls::callSeen(const Call &call, bool needsConfirmation)
{
    if (!call.caller || !m_judging.watches(call.line))
        return; // withheld or internal: nothing to come back to before it ends
    if (call.outcome != CallOutcome::Open) {
        keepSettledWithoutVerdict(call);
        return;
    }
    if (m_notYetKept.isEmpty())
        m_waits.callAfter(KeepRingingAfter, [this] { keepRinging(); });
    m_notYetKept.insert(call.key, Ringing{call, needsConfirmation});
}

/// After a crash the history tells of calls that were still ringing; this only makes sure that it is asked.
void MissedCalls::keepRinging()
{
    const auto ringing = std::exchange(m_notYetKept, {});
    if (ringing.isEmpty())
        return;
    const Status kept = m_parts.store.inTransaction([&]() -> Status {
        for (const auto &[call, needsConfirmation] : ringing) {
            if (const Status one = keepUnjudged(call, needsConfirmation); !one.ok())
                return one;
        }
        return Done{};
    });
    if (!kept.ok())
        fail(kept.error());
}

void MissedCalls::keepSettledWithoutVerdict(const Call &call, bool earlier)
{
    m_notYetKept.remove(call.key);
    m_confirmations.remove(call.key);
    endCountdown(call.key);
    if (!call.caller)
        return;
    auto stored = storedOf(call);
    if (stored.ok()) {
        StoredCall next = stored.value();
        next.judged = true; // nothing is due for it
        next.earlier = next.earlier || earlier;
        next.needsConfirmation = false;
        if (const auto saved = m_parts.store.calls().save(next); saved.ok()) {
            emit threadChanged(saved.value().thread);
            return;
        }
    }
    fail(stored.ok() ? Error{ErrorKind::Storage, QStringLiteral("call not written")} : stored.error());
}

void MissedCalls::waitForLines(const EndedCall &ended)
{
    if (const Status kept = keepUnjudged(ended.call, false); !kept.ok())
        fail(kept.error());
    const CallKey key = ended.call.key;
    if (!m_waitingForLines.try_emplace(key, ended).second)
        return;
    m_waits.callAfter(m_parts.patience(), [this, key] {
        if (const auto waiting = m_waitingForLines.extract(key))
            judgeNow(waiting.mapped());
    });
}

void MissedCalls::setLines(const QList<Line> &lines)
{
    m_judging.setLines(lines);
    if (lines.isEmpty())
        return;
    for (const auto &[key, ended] : std::exchange(m_waitingForLines, {}))
        callSettled(ended);
}

void MissedCalls::callOverdue(const CallKey &key)
{
    const auto stored = m_parts.store.calls().find(key);
    if (stored.ok() && stored.value() && !stored.value()->judged)
        awaitConfirmation(stored.value()->call);
}

void MissedCalls::callForgotten(const CallKey &key, bool wasTold)
{
    if (wasTold && !m_notYetKept.remove(key))
        callOverdue(key); // what was written down has to end in a verdict
}

} // namespace textback
