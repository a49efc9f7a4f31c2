// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyimport.h"

#include <QCoreApplication>

namespace textback {

/// What was before the first sign-in, and how far it is fetched, as people say it. Pure.
class HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(textback::HistoryWords)
public:
    /// How far it is, in one or two sentences; empty: there is nothing to say. @param now the carrier's time
    [[nodiscard]] static QString state(const HistoryProgress &progress, UtcTime now);
    /// What can be done about it: a verb for a button; empty: nothing.
    [[nodiscard]] static QString act(const HistoryProgress &progress);
    /// Whether doing it means going on; else it means stopping.
    [[nodiscard]] static bool actGoesOn(const HistoryProgress &progress);
    /// How far back the carrier goes, for an import that is done.
    [[nodiscard]] static QString limits(const HistoryImport &import, UtcTime now);
    /// What stands above the first entry of a thread; empty: nothing. @param first time of that entry
    [[nodiscard]] static QString beginning(const HistoryImport &import, UtcTime first, UtcTime now);
    /// What can be told of a kept place alone, before the desk says how it goes on.
    [[nodiscard]] static HistoryProgress atRest(const std::optional<HistoryImport> &import);
};

} // namespace textback
