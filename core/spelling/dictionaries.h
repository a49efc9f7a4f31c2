// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace textback {

/// One installed dictionary: the paths of its two files.
struct DictionaryFiles {
    QString rules; ///< .aff
    QString words; ///< .dic
    friend bool operator==(const DictionaryFiles &, const DictionaryFiles &) = default;
};

/// Where systems keep Hunspell dictionaries.
[[nodiscard]] QStringList dictionaryFolders();
/// The first dictionary for one of these languages ("en-US", "en"), in their order; of a language without a country any
/// country's will do.
[[nodiscard]] std::optional<DictionaryFiles> findDictionary(const QStringList &folders, const QStringList &languages);

} // namespace textback
