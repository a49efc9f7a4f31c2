// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/replies.h"
#include "core/domain/writing.h"

#include <QHash>
#include <QMap>

namespace textback {

/// Saved replies and drafts in memory, as the desk would keep them.
class FakeWriting : public WritingQueries, public WritingCommands, public ReplyCommands {
public:
    QMap<QString, TextTemplate> replies; ///< By key.
    QHash<ThreadId, Draft> drafts;
    std::optional<Error> refusal;
    int draftsTold = 0;
    QList<Reply> sent;
    std::optional<ThreadId> otherThread; ///< Where a reply from another line stands.

    Result<QList<TextTemplate>> savedReplies() override;
    Result<Draft> draft(ThreadId thread) override;
    void keepSavedReply(const TextTemplate &reply, QObject *, Callback<Status> answered) override;
    void removeSavedReply(const QString &key, QObject *, Callback<Status> answered) override;
    void sendReply(const Reply &reply, QObject *, Callback<Result<KeptReply>> answered) override;
    void keepDraft(ThreadId thread, const Draft &draft, QObject *, Callback<Status> answered) override;
};

} // namespace textback
