// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasing.h"

#include <QString>

class QObject;

namespace textback {

/// A copy of everything a desk kept, in a file of its own on this computer.
struct DataCopy {
    enum class Kind {
        Backup,
        SetAside, ///< What stood in the place of a backup that was restored, or was damaged.
        Archive ///< Made from an archive of another desk.
    };
    QString file;
    UtcTime at{};
    qint64 bytes = 0;
    Kind kind = Kind::Backup;
    friend bool operator==(const DataCopy &, const DataCopy &) = default;
};

/// What such a copy holds.
struct DataContents {
    qint64 texts = 0;
    qint64 calls = 0;
    qint64 people = 0;
    std::optional<UtcTime> newest = {}; ///< Of calls and texts, on the carrier's clock.
    friend bool operator==(const DataContents &, const DataContents &) = default;
};

/// A copy beside what the desk holds now.
struct DataLook {
    DataContents copy;
    DataContents present;
};

/// Copies of the desk's data. Called on the UI thread, answers there; the work is done elsewhere.
class DataCare {
public:
    virtual ~DataCare() = default;
    /// Newest first, those of a kind together.
    virtual void copies(QObject *context, Callback<QList<DataCopy>> done) = 0;
    virtual void copyNow(QObject *context, Callback<Status> done) = 0;
    /// Reads a copy to its end. Storage: it is damaged ("damaged") or of a newer program ("newer").
    virtual void look(const QString &file, QObject *context, Callback<Result<DataLook>> done) = 0;
    /// Makes one more copy of what an archive of another desk holds: it can be looked at and gone back to as the
    /// others. Nothing else changes. Invalid: "damaged", "newer" (made by a later program) or "other" (no archive).
    /// @param progress told the part that is done, in percent
    virtual void takeArchive(const QString &file, QObject *context, std::function<void(int)> progress,
                             Callback<Result<DataCopy>> done) = 0;
    /// Writes everything there is into one open file, which replaces one of that name once it is whole. Answers with
    /// the number of texts, calls and notes in it. Storage with code "full": there is no room.
    virtual void writeArchive(const QString &file, QObject *context, std::function<void(int)> progress,
                              Callback<Result<qint64>> done) = 0;
    /// Reading or writing one ends with Cancelled and leaves nothing behind.
    virtual void cancelArchive() = 0;
    /// The program ends in order and begins again with this copy in place; what came of it is said then.
    virtual void restore(const QString &file) = 0;
};

/// Forgetting for good, asked by the windows. UI thread.
class ErasingCommands {
public:
    virtual ~ErasingCommands() = default;
    /// What would go, and how many copies would still hold it. NotFound: nobody of this number is known.
    virtual void previewPerson(const PhoneNumber &number, QObject *context, Callback<Result<ErasePreview>> done) = 0;
    virtual void previewOlder(int months, QObject *context, Callback<Result<ErasePreview>> done) = 0;
    /// Rejected: a text or a call is under way. Storage with code "unfinished": nothing of the person is shown any
    /// more, and the rest goes by itself as soon as it can. @param progress told the part that is gone, in percent
    virtual void erasePerson(const PhoneNumber &number, QObject *context, std::function<void(int)> progress,
                             Callback<Status> done) = 0;
};

} // namespace textback
