// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeoffice.h"

namespace textback {

void FakeOffice::saveOffice(const OfficeDocument &wanted, QObject *, Callback<Result<OfficeChangeId>> answered)
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
    if (wanted.lists) {
        change.before.lists = std::exchange(lists, *wanted.lists);
        onLists(lists);
    }
    for (auto at = wanted.settings.begin(); at != wanted.settings.end(); ++at) {
        change.before.settings.insert(at.key(), settings.value(at.key()));
        settings.insert(at.key(), at.value());
    }
    kept.append(change);
    answered(change.id);
}

void FakeOffice::restoreOffice(OfficeChangeId id, Restore side, QObject *context,
                               Callback<Result<OfficeChangeId>> answered)
{
    if (id.value() < 1 || id.value() > kept.size()) {
        answered(Error{ErrorKind::NotFound, QStringLiteral("no such change")});
        return;
    }
    const OfficeChange change = kept.at(id.value() - 1);
    saveOffice(side == Restore::Before ? change.before : change.after, context, std::move(answered));
}

Result<OfficePolicy> FakeOffice::policy()
{
    return broken ? Result<OfficePolicy>(Error{ErrorKind::Storage, QStringLiteral("broken on purpose")})
                  : Result<OfficePolicy>(current);
}

Result<QList<OfficeChange>> FakeOffice::changes(std::optional<OfficeChangeId> before, int limit)
{
    QList<OfficeChange> found;
    for (auto at = kept.crbegin(); at != kept.crend() && found.size() < limit; ++at) {
        if (!before || at->id < *before)
            found.append(*at);
    }
    return found;
}

} // namespace textback
