// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/draftkeeper.h"

namespace textback {

namespace {

constexpr Milliseconds TellAfter = 1s;
constexpr Milliseconds TellAgainAfter = 10s;

} // namespace

DraftKeeper::DraftKeeper(Clock &clock, WritingQueries *queries, WritingCommands *commands, QObject *parent)
    : QObject(parent), m_clock(clock), m_queries(queries), m_commands(commands)
{
}

Draft DraftKeeper::draft(ThreadId thread)
{
    if (const auto known = m_drafts.constFind(thread); known != m_drafts.cend())
        return *known;
    Draft draft;
    if (m_queries) {
        if (const auto kept = m_queries->draft(thread); kept.ok())
            draft = kept.value();
    }
    if (!draft.isEmpty())
        m_drafts.insert(thread, draft);
    return draft;
}

void DraftKeeper::keep(ThreadId thread, const Draft &changed)
{
    if (draft(thread) == changed)
        return;
    m_drafts.insert(thread, changed); // an empty one too: what the desk has kept is over
    if (!m_commands)
        return;
    m_untold.insert(thread, changed);
    tellAfter(TellAfter);
}

void DraftKeeper::tellAfter(Milliseconds delay)
{
    if (std::exchange(m_willTell, true))
        return;
    m_clock.callAfter(delay, this, [this] {
        m_willTell = false;
        flush();
    });
}

void DraftKeeper::told(ThreadId thread, const Draft &draft, const Status &kept)
{
    if (kept.ok()) {
        m_failing = false;
        return;
    }
    if (!m_untold.contains(thread)) // a newer one is on its way by itself
        m_untold.insert(thread, draft);
    tellAfter(TellAgainAfter);
    if (!std::exchange(m_failing, true))
        emit notKept();
}

void DraftKeeper::flush()
{
    const auto untold = std::exchange(m_untold, {});
    for (auto draft = untold.cbegin(); draft != untold.cend(); ++draft) {
        m_commands->keepDraft(
            draft.key(), draft.value(), this,
            [this, thread = draft.key(), words = draft.value()](const Status &kept) { told(thread, words, kept); });
    }
}

} // namespace textback
