// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace textback {

/// What countries are called in the language of the window. Pure.
class CountryWords {
    Q_DECLARE_TR_FUNCTIONS(textback::CountryWords)
public:
    /// @param code two letters (ISO 3166-1); what is none comes back as it is.
    [[nodiscard]] static QString name(const QString &code);
    [[nodiscard]] static QString list(const QStringList &codes);
    /// Those that have words of their own in every language of ours.
    [[nodiscard]] static QStringList worded();
};

} // namespace textback
