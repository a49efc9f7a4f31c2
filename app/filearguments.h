// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace textback {

/// Whether a word begins a command about what a profile keeps.
[[nodiscard]] bool isFileCommand(const QString &word);
/// Reads one: export FILE, import FILE, backup, backup list, restore FILE, erase NUMBER, forget MONTHS,
/// contacts import FILE, contacts export FILE.
[[nodiscard]] std::variant<Command, Misuse> parseFileCommand(const QStringList &rest);

} // namespace textback
