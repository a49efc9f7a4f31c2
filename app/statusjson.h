// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

#include <QJsonObject>

namespace textback {

/// What `textback status --json` prints: health lights, lines, waiting, outbox, age of the last event, counts. On the
/// room's thread.
[[nodiscard]] QJsonObject statusJson(DeskRoom &room);
/// The same in a few sentences for people.
[[nodiscard]] QString statusInWords(const QJsonObject &status);

} // namespace textback
