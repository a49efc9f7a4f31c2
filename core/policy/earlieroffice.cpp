// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/earlieroffice.h"

#include "core/policy/officedocument.h"

namespace textback {

namespace {

constexpr int ChangesInAPage = 10;
constexpr int MostChangesRead = 100;

/// What decides about calls.
OfficePolicy deciding(const OfficePolicy &policy)
{
    OfficePolicy parts;
    parts.delay = policy.delay;
    parts.ringThreshold = policy.ringThreshold;
    parts.coolDown = policy.coolDown;
    parts.conversation = policy.conversation;
    parts.lateAfter = policy.lateAfter;
    parts.capPerHour = policy.capPerHour;
    parts.capPerDay = policy.capPerDay;
    parts.homeCountry = policy.homeCountry;
    parts.countries = policy.countries;
    parts.hours = policy.hours;
    parts.hours.closedNow.reset();
    parts.rules = policy.rules;
    return parts;
}

OfficePolicy withSide(const OfficePolicy &now, const OfficeDocument &side)
{
    OfficePolicy policy = withSettings(withParts(now, side), side.settings);
    policy.hours.closedNow = now.hours.closedNow; // today's affair
    return policy;
}

} // namespace

Result<std::optional<EarlierOffice>> earlierOffice(OfficeQueries &office, const OfficePolicy &now)
{
    std::optional<OfficeChangeId> before;
    for (int read = 0; read < MostChangesRead; read += ChangesInAPage) {
        const auto page = office.changes(before, ChangesInAPage);
        if (!page.ok())
            return page.error();
        for (const OfficeChange &change : page.value()) {
            const OfficePolicy earlier = withSide(now, change.before);
            if (deciding(earlier) != deciding(withSide(now, change.after)))
                return std::optional(EarlierOffice{earlier, change.at});
            before = change.id;
        }
        if (page.value().size() < ChangesInAPage)
            break;
    }
    return std::optional<EarlierOffice>();
}

} // namespace textback
