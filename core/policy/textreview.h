// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/office.h"

#include <functional>

namespace textback {

/// What can be wrong with a text, in the order it is told.
enum class TextFault {
    CostlyCharacter, ///< One character makes it count as more texts.
    SeveralTexts,
    NoCompany,
    NoNextStep,
    Advertising,
    AllCapitals,
    LinkShortener, ///< Carriers drop texts with links whose end nobody sees.
    NoWayToStop,
    MissingValue ///< A placeholder without a value and without a stand-in.
};
constexpr int TextFaultCount = int(TextFault::MissingValue) + 1;

/// How a fault is mended, where there is more than one way.
enum class TextCure {
    Usual,
    LeaveOut, ///< Sentences that it can do without go away.
    ShortStarter ///< The text that comes along stands in for it.
};

/// One thing that is wrong.
struct TextRemark {
    TextFault fault = TextFault::NoCompany;
    QString about; ///< The character, word or link it is about, or the name of the placeholder.
    int parts = 0; ///< As how many texts it counts, and
    int partsWithout = 0; ///< as how many without the character.
    std::optional<QString> cure = {}; ///< The whole text with this one thing mended.
    TextCure way = TextCure::Usual;
    friend bool operator==(const TextRemark &, const TextRemark &) = default;
};

/// What a review needs to know besides the words.
struct ReviewFacts {
    QString company;
    QString bookingLink;
    bool optOutLine = true; ///< The desk adds how to stop by itself.
    QString longest; ///< The text as the longest of its callers reads it.
    QStringList missing; ///< Placeholders without a value, by name.
    /// Other words as the longest of their callers would read them; nothing: as they are written.
    std::function<QString(const QString &)> longestOf = {};
    std::optional<TextLanguage> language = {}; ///< Of what is put in to mend it; nothing: as the words tell.
};

/// Whether this can be wrong with a text of this kind at all. People write replies themselves, to somebody who knows
/// them: those need no company name and no way to stop.
[[nodiscard]] bool isAskedOf(TextFault fault, TextGroup group);
/// Everything that is wrong with it, each fault at most once. Pure.
[[nodiscard]] QList<TextRemark> reviewText(const QString &body, TextGroup group, const ReviewFacts &facts);

} // namespace textback
