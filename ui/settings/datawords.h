// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datacare.h"

#include <QCoreApplication>

namespace textback {

/// What is said of copies of the data and of what would be forgotten. Pure.
class DataWords {
    Q_DECLARE_TR_FUNCTIONS(textback::DataWords)
public:
    /// "Today 4:10 am"
    [[nodiscard]] static QString nameOf(const DataCopy &copy, UtcTime now);
    /// "48 MB", "Set aside, 48 MB"
    [[nodiscard]] static QString sizeOf(const DataCopy &copy);
    /// What a copy holds.
    [[nodiscard]] static QString contents(const DataContents &contents, UtcTime now);
    /// "12 texts, 3 calls, 1 note and 2 files in 1 conversation"
    [[nodiscard]] static QString amount(const ErasePreview &preview);
    /// That copies still hold it; empty where there are none.
    [[nodiscard]] static QString copiesHoldIt(const ErasePreview &preview);
};

} // namespace textback
