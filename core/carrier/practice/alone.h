// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>

namespace textback {

class PracticeCarrier;

/// Starts the practice carrier as a program of its own: `arguments` are what follows "practice-carrier". Prints one
/// line of JSON when it is ready and asks the application to quit on SIGTERM or SIGINT; the caller runs the event loop.
/// @return nullptr if it cannot start, with the sentence printed and the exit code in `exitCode`: 2 for arguments that
/// make no sense, otherwise 1.
[[nodiscard]] std::unique_ptr<PracticeCarrier> startPracticeCarrierAlone(const QStringList &arguments, int &exitCode);

} // namespace textback
