// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/office.h"
#include "core/domain/phonenumber.h"
#include "core/domain/result.h"
#include "core/domain/text.h"

class QObject;

namespace textback {

/// What somebody has begun to write to one thread and not sent. Placeholders stand in braces.
struct Draft {
    QString reply;
    QString note;
    QList<OutgoingFile> files = {}; ///< Photos of the reply.
    std::optional<PhoneNumber> line = {}; ///< Another line of ours for the reply than the thread's.
    std::optional<UtcTime> at = {}; ///< When the reply is to leave, by this computer's clock; empty: when it is sent.
    [[nodiscard]] bool hasReply() const { return !reply.isEmpty() || !files.isEmpty(); }
    [[nodiscard]] bool isEmpty() const { return !hasReply() && note.isEmpty(); }
    friend bool operator==(const Draft &, const Draft &) = default;
};

/// What the writer finds on the desk: the read side, on the UI thread's own connection.
class WritingQueries {
public:
    virtual ~WritingQueries() = default;
    /// The replies a person can choose from, by name: those that come along, as far as they were not changed or
    /// removed, and the office's own.
    virtual Result<QList<TextTemplate>> savedReplies() = 0;
    virtual Result<Draft> draft(ThreadId thread) = 0;
};

/// What the writer leaves on the desk. Called on any thread, done on the desk thread, in order; answered on the
/// caller's thread unless `context` is gone.
class WritingCommands {
public:
    virtual ~WritingCommands() = default;
    /// Keeps a reply under its key, new or changed; one that was removed is back.
    virtual void keepSavedReply(const TextTemplate &reply, QObject *context, Callback<Status> answered) = 0;
    virtual void removeSavedReply(const QString &key, QObject *context, Callback<Status> answered) = 0;
    /// An empty draft is forgotten.
    virtual void keepDraft(ThreadId thread, const Draft &draft, QObject *context, Callback<Status> answered) = 0;
};

} // namespace textback
