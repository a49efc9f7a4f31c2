// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace textback {

/// Whether a file system of this type (as the system names it) stands on another computer.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
/// Whether a directory, existing or not, would stand on one. Locks and the order of writes cannot be relied on there,
/// and both decide whether a caller is texted once or twice.
[[nodiscard]] bool standsOnNetworkDrive(const QString &directory);

} // namespace textback
