// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowports.h"
#include "ui/widgets/page.h"

namespace textback {

/// A place of the navigation beside the inbox: one line here is all the window knows of a screen.
struct PlaceDefinition {
    Place place;
    QString icon;
    QString objectName; ///< Of its item in the rail.
    Page *(*make)(const WindowPorts &ports, QWidget *parent);
};

/// The screens that exist, in the order of the rail.
[[nodiscard]] const QList<PlaceDefinition> &placeDefinitions();
/// What the place is called on screen.
[[nodiscard]] QString placeName(Place place);

} // namespace textback
