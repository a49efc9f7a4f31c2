// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/domain/result.h"

#include <QObject>

namespace textback {

/// Which side of a change is put back: what was before it (undo) or what it made (an earlier version).
enum class Restore { Before, After };

/// What the owner decides: texts, rules, hours and settings. Called on any thread; checked and kept on the desk thread,
/// in order, with the time and who it was. DeskEvents::settingsChanged tells everybody.
class OfficeCommands {
public:
    virtual ~OfficeCommands() = default;
    /// Keeps the parts of `wanted` as one change. Answers with its id, which undoes it; 0 where nothing was different.
    /// Invalid with a sentence in `detail`: something in it makes no sense, and nothing was kept.
    virtual void saveOffice(const OfficeDocument &wanted, QObject *context,
                            Callback<Result<OfficeChangeId>> answered) = 0;
    /// A change of its own, so that it can be undone too.
    virtual void restoreOffice(OfficeChangeId change, Restore side, QObject *context,
                               Callback<Result<OfficeChangeId>> answered) = 0;
};

} // namespace textback
