// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

namespace textback {

/// Whether a caller's name is only what networks show when they know none ("WIRELESS CALLER"): the number says more.
[[nodiscard]] bool isFillerName(const QString &name);

/// What one would call somebody of this name: of "Dr. Helen Ortiz" and of "Ortiz, Helen" it is Helen. Empty where it
/// says nothing of the kind.
[[nodiscard]] QString firstNameIn(const QString &name);
/// The same of somebody known by a name that a person of ours gave, which wins, or by a contact.
[[nodiscard]] QString firstNameFor(const QString &given, const Contact &contact);

} // namespace textback
