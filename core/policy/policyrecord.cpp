// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyrecord.h"

#include "core/policy/officerecord.h"

namespace textback {

template <typename Fields, RecordOf<OfficePolicy> T> void describe(Fields &fields, T &policy)
{
    fields("automatic", policy.automatic);
    fields("texting-desk", policy.textingDesk);
    fields("paused-until", policy.pausedUntil);
    fields("cap-hour", policy.capPerHour);
    fields("cap-day", policy.capPerDay);
    fields("home-country", policy.homeCountry);
    fields("countries", policy.countries);
    fields("company", policy.company);
    fields("booking-link", policy.bookingLink);
    fields("callback-number", policy.callbackNumber);
    fields("opt-out-line", policy.optOutLine);
    fields("help-answer", policy.helpAnswer);
    fields.later("callers-language", policy.language);
    fields.later("stop-words", policy.stopWords);
    fields.later("quiet", policy.quiet);
    fields("templates", policy.templates);
    fields("rules", policy.rules);
    fields("hours", policy.hours);
    fields("delay", policy.delay);
    fields("settle", policy.settle);
    fields("ring-threshold", policy.ringThreshold);
    fields("cool-down", policy.coolDown);
    fields("conversation", policy.conversation);
    fields("late-after", policy.lateAfter);
    fields("lookup-first", policy.lookupFirst);
    fields("lookup-last", policy.lookupLast);
    fields("undo", policy.undo);
    fields("catch-up", policy.catchUp);
}

QJsonObject toJson(const OfficePolicy &policy)
{
    return objectOf(policy);
}

std::optional<OfficePolicy> policyFromJson(const QJsonValue &json)
{
    return recordFrom<OfficePolicy>(json);
}

} // namespace textback
