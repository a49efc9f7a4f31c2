// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

#include <QJsonObject>

namespace textback {

using ErasingAnswer = std::function<void(const QJsonObject &)>;
/// Answers "erase" (one person) and "forget" (what is old): without "confirmed" what would go, with it what went.
void answerErasing(DeskRoom &room, const QJsonObject &request, const ErasingAnswer &answer);
/// The answer as the command line shows it.
[[nodiscard]] QString erasingInWords(const QJsonObject &answer);

} // namespace textback
