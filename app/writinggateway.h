// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskhost.h"
#include "core/domain/files.h"
#include "core/domain/replies.h"
#include "core/domain/writing.h"

namespace textback {

/// Replies, saved replies and drafts, carried to the desk thread. Used on the thread that made it; must be destroyed
/// after its host has stopped.
class WritingGateway : public QObject, public WritingCommands, public ReplyCommands, public FileCommands {
    Q_OBJECT
public:
    explicit WritingGateway(DeskHost &host) : m_host(host) {}
    void keepSavedReply(const TextTemplate &reply, QObject *context, Callback<Status> answered) override;
    void removeSavedReply(const QString &key, QObject *context, Callback<Status> answered) override;
    void keepDraft(ThreadId thread, const Draft &draft, QObject *context, Callback<Status> answered) override;
    void fetchFiles(ItemId item) override;
    void markHeard(ItemId item) override;
    void sendReply(const Reply &reply, QObject *context, Callback<Result<KeptReply>> answered) override;

private:
    void ask(QObject *context, Callback<Status> answered, std::function<Status(DeskRoom &)> work);
    DeskHost &m_host;
};

} // namespace textback
