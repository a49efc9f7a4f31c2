// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace textback {

/// A placeholder where it stands in a text.
struct PlaceholderUse {
    QString name; ///< Lower case: "first_name".
    QString standIn; ///< What is written where there is no value; empty: nothing.
    qsizetype at = 0; ///< Of its opening brace.
    qsizetype length = 0;
    friend bool operator==(const PlaceholderUse &, const PlaceholderUse &) = default;
};

[[nodiscard]] QList<PlaceholderUse> placeholdersIn(const QString &body);
[[nodiscard]] bool hasPlaceholder(const QString &body, const QString &name);
/// The text with another stand-in wherever this placeholder is; braces and bars in it become blanks.
[[nodiscard]] QString withStandIn(const QString &body, const QString &name, const QString &standIn);

} // namespace textback
