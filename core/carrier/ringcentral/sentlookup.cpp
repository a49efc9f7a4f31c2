// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/sentlookup.h"

#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// Ten digits tell North American numbers apart, with or without the country code.
bool sameNumber(const PhoneNumber &one, const PhoneNumber &other)
{
    constexpr qsizetype NationalDigits = 10;
    if (one == other)
        return true;
    return one.e164().size() > NationalDigits && other.e164().size() > NationalDigits
        && one.e164().right(NationalDigits) == other.e164().right(NationalDigits);
}

QString withoutTail(const QString &words)
{
    qsizetype end = words.size();
    while (end > 0 && words.at(end - 1).isSpace())
        --end;
    return words.left(end);
}

} // namespace

ApiRequest sentTextsRequest(const QUrl &server, UtcTime notBefore)
{
    return reading(server, u"message-store"_s, QLatin1StringView(ExtensionPath) + "/message-store"_L1,
                   u"messageType=SMS&direction=Outbound&dateFrom="_s + encoded(notBefore), lightGroup(),
                   Urgency::Visible);
}

QList<TextMessage> matchingTexts(const QList<QJsonObject> &records, const SentTextQuery &query, const Home &home)
{
    constexpr Milliseconds ClockGrain = 2s; // carriers cut creation times to the second
    QList<TextMessage> found;
    for (const auto &record : records) {
        auto text = textIn(record, home);
        const bool matches = text && text->direction == TextDirection::Out && text->line
            && sameNumber(*text->line, query.line) && text->remotes.size() == 1
            && sameNumber(text->remotes.constFirst(), query.to) && text->at + ClockGrain >= query.notBefore
            && withoutTail(text->body.value_or(QString())) == withoutTail(query.body);
        if (!matches)
            continue;
        text->fromHistory = true;
        found.append(*text);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const TextMessage &one, const TextMessage &other) { return one.at < other.at; });
    return found;
}

} // namespace textback::ringcentral
