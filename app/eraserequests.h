// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

#include <QJsonObject>

namespace textback {

/// Answers "erase" (one person) and "forget" (what is old): without "confirmed" what would go, with it what went.
[[nodiscard]] QJsonObject answerErasing(DeskRoom &room, const QJsonObject &request);
/// The answer as the command line shows it.
[[nodiscard]] QString erasingInWords(const QJsonObject &answer);

} // namespace textback
