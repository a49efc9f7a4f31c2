// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

namespace textback {

/// The contact as a card that telephones and mail programs read: vCard 3.0 (RFC 2426), in UTF-8.
[[nodiscard]] QByteArray vcardOf(const Contact &contact);

} // namespace textback
