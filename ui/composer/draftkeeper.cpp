// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/draftkeeper.h"

namespace textback {

namespace {

constexpr Milliseconds TellAfter = 1s;

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
    if (std::exchange(m_willTell, true))
        return;
    m_clock.callAfter(TellAfter, this, [this] {
        m_willTell = false;
        flush();
    });
}

void DraftKeeper::flush()
{
    const auto untold = std::exchange(m_untold, {});
    for (auto draft = untold.cbegin(); draft != untold.cend(); ++draft)
        m_commands->keepDraft(draft.key(), draft.value());
}

} // namespace textback
