// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

#include <QJsonObject>

namespace textback {

/// Answers what the command line asks: {"command": "status" | "config-list" | "config-get" | "config-set" |
/// "account-add" | "account-list" | "account-remove", ...}. On the room's thread. The answer holds "ok", and "error", a
/// sentence, where it is false. Requests may hold secrets and are never logged.
void answerRequest(DeskRoom &room, const QJsonObject &request, const std::function<void(const QJsonObject &)> &answer);

[[nodiscard]] QJsonObject okAnswer(QJsonObject values = {});
[[nodiscard]] QJsonObject errorAnswer(const QString &sentence);

} // namespace textback
