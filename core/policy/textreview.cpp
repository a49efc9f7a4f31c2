// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textreview.h"

#include "core/policy/placeholders.h"
#include "core/policy/plainwords.h"
#include "core/policy/reviewwords.h"
#include "core/policy/textlanguage.h"
#include "core/policy/textlength.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

using Remark = std::optional<TextRemark>;

/// The text with a sentence more at its end.
QString withSentence(const QString &body, const QString &sentence)
{
    const QString words = body.trimmed();
    const bool ended = words.isEmpty() || QStringView(u".!?\u2026").contains(words.back());
    return words + (words.isEmpty() ? QString() : ended ? u" "_s : u". "_s) + sentence;
}

Remark costlyCharacter(const QString &body, const ReviewFacts &facts)
{
    const TextLength length = measure(facts.longest);
    const int without = measure(plainVersion(facts.longest)).parts;
    if (length.plain || without >= length.parts)
        return {};
    TextRemark remark{TextFault::CostlyCharacter, length.culprit, length.parts, without};
    const QString plain = plainVersion(body);
    if (plain != body && measure(plain).plain) // else a value is to blame, or a script of its own
        remark.cure = plain;
    return remark;
}

Remark severalTexts(const QString &, const ReviewFacts &facts)
{
    const int parts = measure(plainVersion(facts.longest)).parts;
    return parts > 1 ? Remark({TextFault::SeveralTexts, {}, measure(facts.longest).parts}) : Remark();
}

Remark noCompany(const QString &body, const ReviewFacts &facts)
{
    const bool named =
        !facts.company.trimmed().isEmpty() && body.contains(facts.company.trimmed(), Qt::CaseInsensitive);
    if (named || hasPlaceholder(body, u"company"_s))
        return {};
    return TextRemark{TextFault::NoCompany, {}, 0, 0, u"{company}: "_s + body.trimmed()};
}

Remark noNextStep(const QString &body, const ReviewFacts &facts)
{
    if (saysNextStep(body))
        return {};
    return TextRemark{
        TextFault::NoNextStep, {}, 0, 0, withSentence(body, replySentence(facts.language.value_or(languageOf(body))))};
}

Remark advertising(const QString &body, const ReviewFacts &)
{
    const QString word = advertisingIn(body);
    if (word.isEmpty())
        return {};
    TextRemark remark{TextFault::Advertising, word};
    if (const QString without = withoutSentenceOf(body, word); !without.isEmpty())
        remark.cure = without;
    return remark;
}

Remark allCapitals(const QString &body, const ReviewFacts &facts)
{
    if (!shouts(body))
        return {};
    return TextRemark{TextFault::AllCapitals, {}, 0, 0, inSentenceCase(body, facts.company)};
}

Remark linkShortener(const QString &body, const ReviewFacts &facts)
{
    const QString own = shortLinkIn(body);
    const QString offices = shortLinkIn(facts.bookingLink);
    if (own.isEmpty() && (offices.isEmpty() || !hasPlaceholder(body, u"booking_link"_s)))
        return {};
    TextRemark remark{TextFault::LinkShortener, own.isEmpty() ? offices : own};
    if (!own.isEmpty() && offices.isEmpty() && !facts.bookingLink.isEmpty())
        remark.cure = QString(body).replace(own, u"{booking_link}"_s);
    return remark;
}

Remark noWayToStop(const QString &body, const ReviewFacts &facts)
{
    if (facts.optOutLine || saysHowToStop(body))
        return {};
    return TextRemark{
        TextFault::NoWayToStop, {}, 0, 0, withSentence(body, stopSentence(facts.language.value_or(languageOf(body))))};
}

Remark missingValue(const QString &body, const ReviewFacts &facts)
{
    if (facts.missing.isEmpty())
        return {};
    TextRemark remark{TextFault::MissingValue, facts.missing.constFirst()};
    for (const PlaceholderUse &use : placeholdersIn(body)) {
        const QString written = body.mid(use.at, use.length);
        if (use.name != remark.about || remark.cure)
            continue;
        if (const QString without = withoutSentenceOf(body, written); !without.isEmpty())
            remark.cure = without;
    }
    return remark;
}

} // namespace

bool isAskedOf(TextFault fault, TextGroup group)
{
    const bool ofAutomaticOnes = fault == TextFault::NoCompany || fault == TextFault::NoNextStep
        || fault == TextFault::Advertising || fault == TextFault::NoWayToStop;
    return group != TextGroup::Reply || !ofAutomaticOnes;
}

QList<TextRemark> reviewText(const QString &body, TextGroup group, const ReviewFacts &facts)
{
    constexpr std::pair<TextFault, Remark (*)(const QString &, const ReviewFacts &)> Reviews[] = {
        {TextFault::CostlyCharacter, costlyCharacter},
        {TextFault::SeveralTexts, severalTexts},
        {TextFault::NoCompany, noCompany},
        {TextFault::NoNextStep, noNextStep},
        {TextFault::Advertising, advertising},
        {TextFault::AllCapitals, allCapitals},
        {TextFault::LinkShortener, linkShortener},
        {TextFault::NoWayToStop, noWayToStop},
        {TextFault::MissingValue, missingValue},
    };
    QList<TextRemark> remarks;
    for (const auto &[fault, review] : Reviews) {
        if (!isAskedOf(fault, group))
            continue;
        if (const Remark remark = review(body, facts))
            remarks.append(*remark);
    }
    return remarks;
}

} // namespace textback
