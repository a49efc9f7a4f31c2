// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/domain/result.h"

namespace textback {

/// Everything the owner decided, for another desk: texts, rules, hours and the settings that are not this desk's own.
[[nodiscard]] OfficeDocument wholeOffice(const OfficePolicy &policy, const QMap<QString, QString> &settings);
/// As a file that people can read.
[[nodiscard]] QByteArray toFile(const OfficeDocument &document);
/// Invalid with a code: "size" (larger than any office), "form" (not a file of ours, or damaged), "newer" (made by a
/// later program).
[[nodiscard]] Result<OfficeDocument> officeFromFile(const QByteArray &bytes);
/// All lists of numbers full take 8 MB of it; the rest is for hundreds of texts with other words for dozens of lines.
constexpr qsizetype LargestOfficeFile = 64'000'000;

enum class OfficeItem { Text, Rule, RuleOrder, Hours, Setting, Reply, List };
enum class ItemChange { Added, Removed, Changed };

/// One thing that a document would make different.
struct OfficeDifference {
    OfficeItem item = OfficeItem::Text;
    ItemChange change = ItemChange::Changed;
    QString name; ///< Of the text, rule or list, or the key of the setting; empty for the others.
    QString key = {}; ///< Of the text or list.
    friend bool operator==(const OfficeDifference &, const OfficeDifference &) = default;
};
/// What differs between two documents that speak of the same parts: what was changed from one to the other.
[[nodiscard]] QList<OfficeDifference> differences(const OfficeDocument &before, const OfficeDocument &after);
/// What keeping `wanted` would change, replies and lists of numbers aside. Settings in their stored form.
[[nodiscard]] QList<OfficeDifference> differences(const OfficePolicy &now, const QMap<QString, QString> &settings,
                                                  const OfficeDocument &wanted);

} // namespace textback
