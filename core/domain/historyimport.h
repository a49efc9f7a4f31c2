// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/health.h"
#include "core/domain/id.h"

namespace textback {

/// Why the way back through one of the carrier's histories ended.
enum class HistoryEnd {
    Open, ///< It did not yet.
    Reached, ///< The carrier keeps nothing from before.
    NotWanted, ///< The office forgets what is older.
    Refused ///< The carrier does not let us read it.
};

/// How far the texts, or the calls, of before the first sign-in were fetched.
struct HistoryPart {
    HistoryCursor place; ///< Where to go on; everything newer is kept.
    UtcTime reached{}; ///< Everything since then is kept. Carrier's time.
    HistoryEnd end = HistoryEnd::Open;
    qint64 taken = 0; ///< How many were not known before.
    std::optional<UtcTime> oldest; ///< Of those the carrier showed.
    friend bool operator==(const HistoryPart &, const HistoryPart &) = default;
};

/// The place of the import of the carrier's history, as it is kept: it survives the program.
struct HistoryImport {
    AccountId account{0};
    UtcTime before{}; ///< From here on backwards. Carrier's time.
    std::optional<UtcTime> known; ///< What is older was fetched by an earlier import.
    bool stopped = false; ///< A person said so.
    HistoryPart texts;
    HistoryPart calls;

    [[nodiscard]] bool isDone() const { return texts.end != HistoryEnd::Open && calls.end != HistoryEnd::Open; }
    /// Everything since then is here; what ended does not count while the other goes on.
    [[nodiscard]] UtcTime reached() const
    {
        if (texts.end != HistoryEnd::Open && calls.end != HistoryEnd::Open)
            return std::min(texts.reached, calls.reached);
        if (texts.end != HistoryEnd::Open)
            return calls.reached;
        return calls.end != HistoryEnd::Open ? texts.reached : std::max(texts.reached, calls.reached);
    }
    friend bool operator==(const HistoryImport &, const HistoryImport &) = default;
};

enum class ImportStage {
    None, ///< There is nothing to import yet.
    Reading,
    Waiting, ///< For the carrier or the sign-in; goes on by itself.
    Stopped, ///< By a person.
    Done
};

/// What people see of it.
struct HistoryProgress {
    ImportStage stage = ImportStage::None;
    HistoryImport place;
    TroubleKind trouble = TroubleKind::None; ///< Why it waits.
    friend bool operator==(const HistoryProgress &, const HistoryProgress &) = default;
};

} // namespace textback
