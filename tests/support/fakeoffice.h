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
    std::function<void(const QList<TextTemplate> &)> onReplies = [](const QList<TextTemplate> &) {};
    std::optional<Error> refusal; ///< Given instead of keeping.
    bool broken = false; ///< Reading fails, as with a damaged file.

    void saveOffice(const OfficeDocument &wanted, QObject *, Callback<Result<OfficeChangeId>> answered) override
    {
        if (refusal) {
            answered(*refusal);
            return;
        }
        OfficeChange change;
        change.id = OfficeChangeId(kept.size() + 1);
        change.after = wanted;
        if (wanted.templates)
            change.before.templates = std::exchange(current.templates, *wanted.templates);
        if (wanted.rules)
            change.before.rules = std::exchange(current.rules, *wanted.rules);
        if (wanted.hours)
            change.before.hours = std::exchange(current.hours, *wanted.hours);
        if (wanted.replies) {
            change.before.replies = std::exchange(replies, *wanted.replies);
            onReplies(replies);
        }
        for (auto at = wanted.settings.begin(); at != wanted.settings.end(); ++at) {
            change.before.settings.insert(at.key(), settings.value(at.key()));
            settings.insert(at.key(), at.value());
        }
        kept.append(change);
        answered(change.id);
    }
    void restoreOffice(OfficeChangeId id, Restore side, QObject *context,
                       Callback<Result<OfficeChangeId>> answered) override
    {
        if (id.value() < 1 || id.value() > kept.size()) {
            answered(Error{ErrorKind::NotFound, QStringLiteral("no such change")});
            return;
        }
        const OfficeChange change = kept.at(id.value() - 1);
        saveOffice(side == Restore::Before ? change.before : change.after, context, std::move(answered));
    }
    Result<OfficePolicy> policy() override
    {
        return broken ? Result<OfficePolicy>(Error{ErrorKind::Storage, QStringLiteral("broken on purpose")})
                      : Result<OfficePolicy>(current);
    }
    Result<QList<OfficeChange>> changes(std::optional<OfficeChangeId> before, int limit) override
    {
        QList<OfficeChange> found;
        for (auto at = kept.crbegin(); at != kept.crend() && found.size() < limit; ++at) {
            if (!before || at->id < *before)
                found.append(*at);
        }
        return found;
    }
};

} // namespace textback
