// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace textback {

/// Names a character in a sentence, also one that cannot be seen.
class CharacterWords {
    Q_DECLARE_TR_FUNCTIONS(textback::CharacterWords)
public:
    [[nodiscard]] static QString of(const QString &character);
};

} // namespace textback
