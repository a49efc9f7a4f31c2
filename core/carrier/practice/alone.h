// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace textback {

/// Runs the practice carrier by itself until SIGTERM or SIGINT: `arguments` are what follows "practice-carrier".
/// Needs a QCoreApplication, whose event loop it runs. Prints one line of JSON when it is ready.
/// @return the exit code: 0 after a signal, 1 if it cannot start, 2 for arguments that make no sense.
[[nodiscard]] int runPracticeCarrier(const QStringList &arguments);

} // namespace textback
