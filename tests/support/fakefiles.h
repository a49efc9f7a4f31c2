// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/files.h"

#include <QHash>

namespace textback {

/// Files of texts as the test lays them out.
class FakeFiles : public FileQueries, public FileCommands {
public:
    QHash<ItemId, QList<ItemFile>> files;
    QHash<OutboxId, QList<OutgoingFile>> outgoing;
    QList<ItemId> fetched;
    QList<ItemId> heard;

    Result<QList<ItemFile>> filesOf(ItemId item) override { return files.value(item); }
    Result<QList<OutgoingFile>> outgoingFiles(OutboxId text) override { return outgoing.value(text); }
    void fetchFiles(ItemId item) override { fetched.append(item); }
    void markHeard(ItemId item) override { heard.append(item); }
};

} // namespace textback
