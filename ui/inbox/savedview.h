// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// A search that somebody wants again, under a name.
struct SavedView {
    QString name;
    QString words;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace textback
