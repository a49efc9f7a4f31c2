// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/officewindow.h"
#include "ui/shell/threadpane.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostack.h"

namespace textback {

/// Why a desk keeps nothing.
inline Error fullDisk()
{
    return Error{ErrorKind::Storage, QStringLiteral("disk full"), {}, QStringLiteral("full")};
}

/// What the strip above the composer says; empty: it is away.
inline QString stripWords(Office &office)
{
    const auto &strip = office.child<QWidget>("undoStrip");
    return strip.isVisible() ? strip.findChild<Label *>()->text() : QString();
}

inline UndoStack &undoStack(Office &office)
{
    return office.page().pane()->undoStack();
}

} // namespace textback
