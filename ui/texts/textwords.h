// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <QCoreApplication>

namespace textback {

/// What texts are for, as people say it. Pure.
class TextWords {
    Q_DECLARE_TR_FUNCTIONS(textback::TextWords)
public:
    /// "When we're open"
    [[nodiscard]] static QString group(TextGroup group);
    /// The name a new text of this kind begins with.
    [[nodiscard]] static QString newName(TextGroup group);
    [[nodiscard]] static QString icon(TextGroup group);
    /// A reply with its placeholders as words, for one line.
    [[nodiscard]] static QString inBrief(const QString &body);
    /// A reply with what it misses in square brackets.
    [[nodiscard]] static QString withHoles(QString body, const QStringList &missing);
};

} // namespace textback
