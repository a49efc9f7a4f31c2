// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officecommands.h"
#include "core/domain/officequeries.h"

namespace textback {

/// An office in memory: what is saved counts at once, and every change can be put back.
class FakeOffice : public OfficeCommands, public OfficeQueries {
public:
    OfficePolicy current; ///< As the test wants it.
    QMap<QString, QString> settings; ///< Saved ones, word by word.
    QList<OfficeChange> kept; ///< Oldest first.
    QList<TextTemplate> replies; ///< Saved ones.
    QList<NumberList> lists; ///< Saved ones.
    std::function<void(const QList<NumberList> &)> onLists = [](const QList<NumberList> &) {};
    std::function<void(const QList<TextTemplate> &)> onReplies = [](const QList<TextTemplate> &) {};
    std::optional<Error> refusal; ///< Given instead of keeping.
    bool broken = false; ///< Reading fails, as with a damaged file.

    void saveOffice(const OfficeDocument &wanted, QObject *, Callback<Result<OfficeChangeId>> answered) override;
    void restoreOffice(OfficeChangeId id, Restore side, QObject *context,
                       Callback<Result<OfficeChangeId>> answered) override;
    Result<OfficePolicy> policy() override;
    Result<QList<OfficeChange>> changes(std::optional<OfficeChangeId> before, int limit) override;
};

} // namespace textback
