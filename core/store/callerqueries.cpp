// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callerqueries.h"

#include <algorithm>

namespace textback {

namespace {

constexpr qsizetype MostLastCalls = 10;

} // namespace

Result<std::optional<CallerProfile>> SqliteCallerQueries::profile(ThreadId thread)
{
    const auto caller = m_rows.callerOf(thread);
    if (!caller.ok())
        return caller.error();
    if (!caller.value())
        return std::optional<CallerProfile>();
    const auto numbers = m_rows.samePerson(*caller.value());
    const auto details = m_rows.details(*caller.value());
    if (!numbers.ok() || !details.ok())
        return numbers.ok() ? details.error() : numbers.error();
    CallerProfile profile;
    profile.details = details.value();
    const auto consent = m_consent.all<ConsentChange>(
        [](Row &row) {
            ConsentChange change;
            change.stop = row.flag();
            change.source = row.oneOf(OptOutSource::Carrier);
            change.words = row.text();
            change.who = row.text();
            change.at = row.time();
            return change;
        },
        *caller.value());
    if (!consent.ok())
        return consent.error();
    profile.consent = consent.value();
    TEXTBACK_TRY(addOthers(profile, numbers.value().mid(1)));
    TEXTBACK_TRY(addFigures(profile, numbers.value()));
    TEXTBACK_TRY(addCompany(profile, numbers.value()));
    return std::optional(profile);
}

Status SqliteCallerQueries::addOthers(CallerProfile &profile, const QList<CallerId> &others)
{
    for (const CallerId other : others) {
        const auto number = m_other.first<OtherNumber>(
            [](Row &row) {
                OtherNumber found{.number = row.number()};
                found.thread = row.id<ThreadId>();
                found.askedToStop = row.flag();
                found.neverText = row.flag();
                found.cannotGetTexts = row.flag();
                return found;
            },
            other);
        if (!number.ok())
            return number.error();
        if (number.value())
            profile.others.append(*number.value());
    }
    return Done{};
}

Status SqliteCallerQueries::addFigures(CallerProfile &profile, const QList<CallerId> &numbers)
{
    for (const CallerId number : numbers) {
        const auto take = [&profile](Row &row) {
            profile.calls += row.count();
            profile.missed += row.count();
            profile.texts += row.count();
            return true;
        };
        TEXTBACK_TRY(m_figures.each(take, number));
        const auto calls = m_calls.all<StoredCall>(callFrom, number);
        if (!calls.ok())
            return calls.error();
        profile.lastCalls += calls.value();
    }
    std::sort(profile.lastCalls.begin(), profile.lastCalls.end(),
              [](const StoredCall &one, const StoredCall &other) { return one.call.startedAt > other.call.startedAt; });
    profile.lastCalls = profile.lastCalls.mid(0, MostLastCalls);
    return Done{};
}

Status SqliteCallerQueries::addCompany(CallerProfile &profile, const QList<CallerId> &numbers)
{
    for (const CallerId number : numbers) {
        const auto company = m_company.first<QString>([](Row &row) { return row.text(); }, number);
        if (!company.ok())
            return company.error();
        profile.company = company.value().value_or(QString());
        if (!profile.company.isEmpty())
            break;
    }
    return Done{};
}

Result<QStringList> SqliteCallerQueries::usedTags(int most)
{
    const auto tags = m_tags.all<QString>([](Row &row) { return row.text(); }, most);
    if (!tags.ok())
        return tags.error();
    return QStringList(tags.value());
}

} // namespace textback
