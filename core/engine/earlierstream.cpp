// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/earlierstream.h"

#include <algorithm>

namespace textback {

namespace {

/// A voicemail's call began before it was left: it has its turn when every call that may be meant is kept.
constexpr Milliseconds CallsBeganWithin = 15min;

UtcTime timeOf(const EarlierEntry &entry)
{
    const auto *voicemail = std::get_if<VoicemailNote>(&entry.what);
    return voicemail ? voicemail->at : entry.turn;
}

} // namespace

EarlierPage pageOf(const EarlierTexts &texts)
{
    EarlierPage page{{}, texts.next, texts.reachedBackTo, texts.atEnd};
    for (const TextMessage &text : texts.texts)
        page.entries.append({text.at, text});
    for (const VoicemailNote &note : texts.voicemails)
        page.entries.append({note.at - CallsBeganWithin, note});
    return page;
}

EarlierPage pageOf(const EarlierCalls &calls)
{
    EarlierPage page{{}, calls.next, calls.reachedBackTo, calls.atEnd};
    for (const HistoricCall &row : calls.calls)
        page.entries.append({row.call.startedAt, row});
    return page;
}

void EarlierStream::begin(const HistoryPart &part)
{
    *this = EarlierStream();
    m_place = part.place;
    m_atEnd = part.end != HistoryEnd::Open;
}

void EarlierStream::add(const EarlierPage &page, std::optional<UtcTime> oldestWanted, HistoryEnd otherwise)
{
    Page added{++m_pageNumber, 0, page.next, page.reachedBackTo, HistoryEnd::Open};
    for (EarlierEntry entry : page.entries) {
        if (oldestWanted && timeOf(entry) < *oldestWanted)
            continue;
        entry.page = added.number;
        m_entries.push_back(std::move(entry));
        ++added.left;
    }
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const EarlierEntry &one, const EarlierEntry &other) { return one.turn > other.turn; });
    if (page.atEnd)
        added.end = HistoryEnd::Reached;
    else if (oldestWanted && page.reachedBackTo < *oldestWanted)
        added.end = otherwise;
    if (oldestWanted)
        added.reached = std::max(added.reached, *oldestWanted);
    m_atEnd = added.end != HistoryEnd::Open;
    m_place = page.next;
    m_readBackTo = page.reachedBackTo;
    m_pages.push_back(std::move(added));
}

void EarlierStream::refuse()
{
    m_atEnd = true;
    m_pages.push_back({++m_pageNumber, 0, m_place, m_readBackTo.value_or(UtcTime::max()), HistoryEnd::Refused});
}

EarlierStream::Draft EarlierStream::draft() const
{
    return {0, m_pages};
}

void EarlierStream::accept(const Draft &draft)
{
    m_entries.erase(m_entries.begin(), m_entries.begin() + qsizetype(draft.entries));
    m_pages = draft.pages;
}

const EarlierEntry *EarlierStream::front(const Draft &draft) const
{
    return draft.entries < m_entries.size() ? &m_entries.at(draft.entries) : nullptr;
}

void EarlierStream::Draft::keep(int page)
{
    ++entries;
    for (Page &each : pages)
        each.left -= each.number == page ? 1 : 0;
}

void EarlierStream::Draft::movePlace(HistoryPart &part)
{
    while (!pages.empty() && pages.front().left == 0) {
        part.place = pages.front().next;
        part.reached = std::min(part.reached, pages.front().reached);
        part.end = pages.front().end;
        pages.pop_front();
    }
}

} // namespace textback
