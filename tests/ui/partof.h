// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace textback {

/// The part of a window that has this name.
template <typename T> T &partOf(const QWidget *window, const char *name)
{
    T *found = window->findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no child %s", name);
    return *found;
}

} // namespace textback
