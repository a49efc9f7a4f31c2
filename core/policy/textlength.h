// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace textback {

/// How many texts a body counts as (3GPP TS 23.038 alphabet, TS 23.040 splitting).
struct TextLength {
    bool plain = true; ///< Fits the GSM-7 alphabet (with its extension table); otherwise UCS-2.
    int used = 0; ///< Septets (an extension character counts 2) or UTF-16 units.
    int parts = 0; ///< 0 for an empty body.
    int capacity = 160; ///< Of all these parts together.
    QString culprit; ///< The first character (whole, surrogates together) that forces UCS-2.
};
[[nodiscard]] TextLength measure(const QString &body);
/// Most UTF-16 units a carrier of ours takes in one text (RingCentral's description: 1000).
constexpr int MostUnitsPerText = 1000;

} // namespace textback
