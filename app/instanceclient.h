// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonObject>

#include <chrono>

namespace textback {

/// Asks the running desk of a profile and waits, at most `patience` in all. For the command line: it blocks its thread.
/// @return Unavailable: no desk runs (then the lock decides who may write). Network: the desk took the question and
///         did not answer, or not in our language: whether it acted is unknown. Invalid: the question is too long.
[[nodiscard]] Result<QJsonObject> askRunningDesk(const QString &profileDirectory, const QJsonObject &question,
                                                 std::chrono::milliseconds patience = std::chrono::seconds{35});

} // namespace textback
