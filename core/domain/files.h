// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/outbox.h"
#include "core/domain/result.h"

#include <QObject>

namespace textback {

/// What a file is, told from its bytes alone: neither its name nor what the carrier calls it is believed.
enum class FileKind { Unknown, Picture, Sound, Film, Document };

/// How far a file that came with a text has come.
enum class FileState {
    Wanted, ///< Not here yet.
    Kept,
    TooLarge, ///< Larger than this desk keeps.
    Failed, ///< Could not be fetched; may work another time.
    Gone ///< The carrier does not have it (any more).
};

/// What is known of the content of one file: of a text, or what a caller said after the tone.
struct FileFacts {
    FileState state = FileState::Wanted;
    FileKind kind = FileKind::Unknown;
    QString hash; ///< SHA-256 of the content, as its name on disk.
    qint64 size = 0;
    friend bool operator==(const FileFacts &, const FileFacts &) = default;
};

/// One file of one entry of a timeline: of a text, or the recording of a call.
struct ItemFile {
    ItemId item{0};
    int position = 0;
    FileFacts facts;
    QString name; ///< As the sender called it. A stranger's words: never a path.
    QString path; ///< Where its content is on this computer; empty if `outbox` has it.
    std::optional<OutboxId> outbox; ///< A text of ours, whose content is kept with it.
    friend bool operator==(const ItemFile &, const ItemFile &) = default;
};

/// A file that came with a text, for whoever fetches it.
struct WantedFile {
    ThreadId thread{0};
    ItemId item{0};
    int position = 0;
    Attachment attachment;
    FileFacts facts;
};

/// What the desk knows of files. Desk thread, writing connection.
class FileStore {
public:
    virtual ~FileStore() = default;
    /// The files of an item that are not here.
    virtual Result<QList<WantedFile>> wantedOf(ItemId item) = 0;
    virtual Status note(ItemId item, int position, const FileFacts &facts) = 0;
};

/// The read side for the windows; UI thread.
class FileQueries {
public:
    virtual ~FileQueries() = default;
    virtual Result<QList<ItemFile>> filesOf(ItemId item) = 0;
    /// The files of a text of ours, with their content.
    virtual Result<QList<OutgoingFile>> outgoingFiles(OutboxId text) = 0;
};

/// Asked by the windows; done on the desk thread. News come as DeskEvents::threadChanged().
class FileCommands {
public:
    virtual ~FileCommands() = default;
    /// These files should be here; those that failed before are tried again.
    virtual void fetchFiles(ItemId item) = 0;
    /// A person listens to the voicemail of a call.
    virtual void markHeard(ItemId item) = 0;
};

} // namespace textback
