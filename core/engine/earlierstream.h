// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/deskparts.h"

#include <QList>

#include <deque>
#include <variant>

namespace textback {

/// One thing of before, and when its turn to be kept comes on the way back.
struct EarlierEntry {
    UtcTime turn{};
    std::variant<TextMessage, HistoricCall, VoicemailNote> what;
    int page = 0;
};

/// One page of either history.
struct EarlierPage {
    QList<EarlierEntry> entries;
    HistoryCursor next;
    UtcTime reachedBackTo{};
    bool atEnd = false;
};
[[nodiscard]] EarlierPage pageOf(const EarlierTexts &texts);
[[nodiscard]] EarlierPage pageOf(const EarlierCalls &calls);

/// One of the two histories on its way back: pages that were read and not kept yet, and how its readings go.
class EarlierStream {
public:
    /// Goes on from where it stands.
    void begin(const HistoryPart &part);
    /// @param oldestWanted what is older is left out, and the way ends there for the reason `otherwise`
    void add(const EarlierPage &page, std::optional<UtcTime> oldestWanted, HistoryEnd otherwise);
    [[nodiscard]] const HistoryCursor &place() const { return m_place; }
    /// Everything since then was read; empty: nothing was read yet.
    [[nodiscard]] std::optional<UtcTime> readBackTo() const { return m_readBackTo; }
    /// It has nothing older to give.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    /// The carrier does not let us read on: the way ends after what was read.
    void refuse();

    /// What was kept, but is not on disk yet: accept() once it is.
    struct Draft;
    [[nodiscard]] Draft draft() const;
    void accept(const Draft &draft);
    /// The newest entry that is not kept, also in the draft.
    [[nodiscard]] const EarlierEntry *front(const Draft &draft) const;
    /// A page is through, and only its place is to be noted.
    [[nodiscard]] bool isPageThrough() const { return !m_pages.empty() && m_pages.front().left == 0; }

    bool reading = false;
    int failures = 0;
    Milliseconds notBefore{0}; ///< Monotonic.
    TroubleKind trouble = TroubleKind::None;

private:
    struct Page {
        int number = 0;
        int left = 0; ///< Entries not kept yet.
        HistoryCursor next;
        UtcTime reached{};
        HistoryEnd end = HistoryEnd::Open;
    };

public:
    struct Draft {
        size_t entries = 0;
        std::deque<Page> pages;
        /// The front entry, which is of this page, is kept.
        void keep(int page);
        /// Pages that are through move the place.
        void movePlace(HistoryPart &part);
    };

private:
    std::deque<EarlierEntry> m_entries; ///< Newest turn first.
    std::deque<Page> m_pages;
    HistoryCursor m_place;
    std::optional<UtcTime> m_readBackTo;
    bool m_atEnd = false;
    int m_pageNumber = 0;
};

} // namespace textback
