// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actiontable.h"

#include <QKeySequence>
#include <QList>

namespace textback {

/// What never changes about one action.
struct ActionDefinition {
    ActionId id;
    const char *name; ///< In the settings and of the QAction; never shown.
    ActionGroup group;
    const char *icon;
    ActionScope scope;
    QList<QKeySequence> keys; ///< Until a person changes them.
};

[[nodiscard]] const ActionDefinition &actionDefinition(ActionId id);

} // namespace textback
