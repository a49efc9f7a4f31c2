// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace textback {

/// One string a person can see or hear.
struct SeenWords {
    QString where; ///< The widgets from the window down, by name, and what kind of words these are.
    QString words;
};

/// Everything under a window: labels, buttons, fields, tips, names for screen readers, rows of lists, menus.
/// @param hidden with what is not shown just now
[[nodiscard]] QList<SeenWords> wordsUnder(const QWidget &window, bool hidden);

} // namespace textback
