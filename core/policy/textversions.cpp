// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textversions.h"

#include <algorithm>

namespace textback {

namespace {

std::optional<TextTemplate> textOf(const OfficeDocument &document, const QString &key)
{
    const QList<TextTemplate> none;
    const QList<TextTemplate> texts = document.templates.value_or(none) + document.replies.value_or(none);
    const auto found =
        std::find_if(texts.begin(), texts.end(), [&key](const TextTemplate &text) { return text.key == key; });
    return found == texts.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<TextVersion> versionsOf(const QString &key, const QList<OfficeChange> &changes, bool all)
{
    QList<TextVersion> versions;
    std::optional<TextTemplate> oldest;
    for (const OfficeChange &change : changes) {
        const auto before = textOf(change.before, key);
        const auto after = textOf(change.after, key);
        if (before || after)
            oldest = before;
        if (after && after != before)
            versions.append({*after, change.at, change.who});
    }
    if (all && oldest)
        versions.append({*oldest, std::nullopt, {}});
    return versions;
}

} // namespace textback
