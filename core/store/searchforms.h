// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace textback {

/// Gives every text its form for the search index that needs one and has none: after rows came from elsewhere, or from
/// a schema without.
Status noteSearchForms(Connection &connection);

} // namespace textback
