// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/utctime.h"

#include <QList>

namespace textback {

/// What erasing takes away, for the person who decides.
struct ErasePreview {
    qint64 threads = 0;
    qint64 calls = 0;
    qint64 texts = 0;
    qint64 notes = 0;
    qint64 files = 0;
    qint64 contacts = 0; ///< In address books of ours that hold one of the numbers.
    qint64 waiting = 0; ///< Texts on their way and calls under way: as long as there are any, a person is not erased.
    qint64 numbers = 1; ///< Of the person; what is written down about one is about all.
    QList<ThreadId> threadIds = {};
    qint64 copies = 0; ///< Backups and files set aside that hold it all the same. Not filled in by Eraser.
    bool optOutStays = false; ///< The number stays known as one not to text, by a hash alone.
    friend bool operator==(const ErasePreview &, const ErasePreview &) = default;
};

/// Forgets for good. Used on the desk thread.
class Eraser {
public:
    virtual ~Eraser() = default;
    /// NotFound: nobody of this number is known.
    virtual Result<ErasePreview> previewPerson(const PhoneNumber &number) = 0;
    /// Begins to erase calls, texts, notes, names and the search index's entries of one person, with all that person's
    /// numbers: from now on nothing of it is shown, and whoever calls from one of the numbers is somebody new. A short
    /// step, whatever there is. That they asked to stop, or are never to be texted, stays as a keyed hash of the number
    /// and holds when they call again. @return the conversations that are gone. NotFound: nobody of this number is
    /// known. Rejected: a text or a call is under way.
    virtual Result<QList<ThreadId>> beginErasing(const PhoneNumber &number, UtcTime now) = 0;
    /// Erases at most `most` entries of what was begun, in this run or an earlier one, and what belongs to them.
    /// @return how many entries are left; 0: all is gone.
    virtual Result<qint64> eraseSome(int most) = 0;
    /// How many entries are left of what was begun.
    virtual Result<qint64> leftToErase() = 0;
    virtual Result<ErasePreview> previewOlder(UtcTime before) = 0;
    /// Erases at most `most` entries older than `before` (carrier's time), oldest first, and people of whom nothing is
    /// left. Texts on their way and people with a name or a wish stay. @return how many; fewer than `most`: all done.
    virtual Result<int> forgetOlder(UtcTime before, int most) = 0;
    /// Files are kept on so many shelves.
    static constexpr int Shelves = 256;
    /// Removes what stands on one shelf and belongs to no text any more: a run that was cut off may have left it.
    virtual void removeStrayFiles(int shelf, UtcTime now) = 0;
};

} // namespace textback
