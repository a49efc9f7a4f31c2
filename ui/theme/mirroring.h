// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace textback {

/// Qt mirrors the order in a layout, but not its margins: where people read from the right, those of a widget and of
/// its layouts change sides here. Once a layout; to be called when the widget is made up and not yet shown.
void mirrorMargins(QWidget &widget);

} // namespace textback
