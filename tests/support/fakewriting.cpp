// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakewriting.h"

namespace textback {

Result<QList<TextTemplate>> FakeWriting::savedReplies()
{
    return replies.values();
}

Result<Draft> FakeWriting::draft(ThreadId thread)
{
    return drafts.value(thread);
}

void FakeWriting::keepSavedReply(const TextTemplate &reply, QObject *, Callback<Status> answered)
{
    if (!refusal)
        replies.insert(reply.key, reply);
    answered(refusal ? Status(*refusal) : Status(Done{}));
}

void FakeWriting::removeSavedReply(const QString &key, QObject *, Callback<Status> answered)
{
    if (!refusal)
        replies.remove(key);
    answered(refusal ? Status(*refusal) : Status(Done{}));
}

void FakeWriting::sendReply(const Reply &reply, QObject *, Callback<Result<KeptReply>> answered)
{
    if (refusal)
        return answered(*refusal);
    sent.append(reply);
    answered(KeptReply{OutboxId(500 + sent.size()), reply.line ? otherThread.value_or(reply.thread) : reply.thread});
}

void FakeWriting::keepDraft(ThreadId thread, const Draft &draft, QObject *, Callback<Status> answered)
{
    ++draftsTold;
    if (!refusal)
        drafts.insert(thread, draft);
    answered(refusal ? Status(*refusal) : Status(Done{}));
}

} // namespace textback
