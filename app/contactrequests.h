// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

#include <QJsonObject>

namespace textback {

/// Answers "contacts-import" (a file on this computer, a few contacts at a time) and "contacts-export", with how many;
/// where "misused" is set, "error" says what is the matter with the file.
void answerContacts(DeskRoom &room, const QJsonObject &request, const std::function<void(const QJsonObject &)> &answer);
/// The answer as the command line shows it.
[[nodiscard]] QString contactsInWords(const QJsonObject &answer);

} // namespace textback
