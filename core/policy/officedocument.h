// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/domain/result.h"

namespace textback {

// One truth: the kept document. Five settings are older than it and name parts of it ("opening-hours", "time-zone",
// "text-open", "text-closed", "text-break"). Until a part was first kept, these settings say what it is; from then on
// they are read from the document, and setting one changes the document.

/// The policy from kept settings and the kept document.
[[nodiscard]] OfficePolicy officeFrom(const QMap<QString, QString> &settings, const OfficeDocument &document);
/// Kept settings as people read them.
[[nodiscard]] QMap<QString, QString> settingsShown(const QMap<QString, QString> &settings,
                                                   const OfficeDocument &document);
/// `wanted` with settings in their stored form and those that name parts of the document put into these parts. Invalid
/// with a sentence: there is no such setting, or no such text any more.
[[nodiscard]] Result<OfficeDocument> folded(const OfficeDocument &wanted, const OfficePolicy &current);
/// The policy with some settings changed; in their stored form.
[[nodiscard]] OfficePolicy withSettings(OfficePolicy policy, const QMap<QString, QString> &settings);
/// The policy with the parts of a folded document.
[[nodiscard]] OfficePolicy withParts(OfficePolicy policy, const OfficeDocument &document);

} // namespace textback
