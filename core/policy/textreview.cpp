// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textreview.h"

#include "core/policy/placeholders.h"
#include "core/policy/plainwords.h"
#include "core/policy/reviewwords.h"
#include "core/policy/starters.h"
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

bool isOneText(const QString &body, const ReviewFacts &facts)
{
    return measure(plainVersion(facts.longestOf ? facts.longestOf(body) : body)).parts <= 1;
}

/// Whether what matters is still said.
bool saysAsMuch(const QString &shorter, const QString &body, const ReviewFacts &facts)
{
    const auto named = [&facts](const QString &words) { return !noCompany(words, facts); };
    return (saysNextStep(shorter) || !saysNextStep(body)) && (saysHowToStop(shorter) || !saysHowToStop(body))
        && (named(shorter) || !named(body));
}

/// Without as many of the sentences with placeholders as have to go; the last ones go first. Empty: it stays too long.
QString withoutOptional(const QString &body, const ReviewFacts &facts)
{
    QString shorter = body;
    const QList<PlaceholderUse> uses = placeholdersIn(body);
    for (auto use = uses.crbegin(); use != uses.crend(); ++use) {
        if (use->name == "company"_L1)
            continue;
        const QString without = withoutSentenceOf(shorter, body.mid(use->at, use->length));
        if (without.isEmpty() || !saysAsMuch(without, body, facts))
            continue;
        shorter = without;
        if (isOneText(shorter, facts))
            return shorter;
    }
    return {};
}

/// The shortest of the texts that come along for such calls; empty: none is short enough.
QString shortStarter(TextGroup group, const QString &body, const ReviewFacts &facts)
{
    const TextGroup like = group == TextGroup::Holiday            ? TextGroup::Closed
        : group == TextGroup::Closed || group == TextGroup::Break ? group
                                                                  : TextGroup::Open;
    QString shortest;
    const QList<TextTemplate> starters = starterTemplates(facts.language.value_or(languageOf(body)));
    for (const TextTemplate &starter : starters) {
        const bool fits = starter.group == like && starter.body != body && isOneText(starter.body, facts)
            && (!hasPlaceholder(starter.body, u"booking_link"_s) || !facts.bookingLink.isEmpty());
        if (fits && (shortest.isEmpty() || starter.body.size() < shortest.size()))
            shortest = starter.body;
    }
    return shortest;
}

/// How a long text becomes one text, if there is a way.
void shorten(TextRemark &remark, const QString &body, TextGroup group, const ReviewFacts &facts)
{
    if (const QString shorter = withoutOptional(body, facts); !shorter.isEmpty()) {
        remark.cure = shorter;
        remark.way = TextCure::LeaveOut;
    } else if (const QString starter = group == TextGroup::Reply ? QString() : shortStarter(group, body, facts);
               !starter.isEmpty()) {
        remark.cure = starter;
        remark.way = TextCure::ShortStarter;
    }
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
    if (const QString without = withoutSentenceOf(body, own); !own.isEmpty() && !remark.cure && !without.isEmpty()) {
        remark.cure = without;
        remark.way = TextCure::LeaveOut;
    }
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
        Remark remark = review(body, facts);
        if (!remark)
            continue;
        if (fault == TextFault::SeveralTexts)
            shorten(*remark, body, group, facts);
        remarks.append(*remark);
    }
    return remarks;
}

} // namespace textback
