// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/verdict.h"

#include <array>
#include <optional>

namespace textback {

/// The names under which enums are kept: in the order of the enum, never changed once released.
template <typename E> struct EnumNames;

template <> struct EnumNames<CheckKind> {
    static constexpr std::array names{
        "automatic-on",      "not-paused",       "texting-desk",   "outcome-known",
        "outside-number",    "can-get-texts",    "line-can-text",  "not-on-never-text-list",
        "not-asked-to-stop", "rang-long-enough", "cool-down-over", "no-conversation",
        "not-handled-since", "not-cancelled",    "fresh-enough",   "below-hourly-cap",
        "below-daily-cap",   "rule-fits"};
    static_assert(names.size() == CheckKindCount);
};
template <> struct EnumNames<CheckResult> {
    static constexpr std::array names{"passed", "failed"};
};
template <> struct EnumNames<Decision> {
    static constexpr std::array names{"text", "hold", "leave"};
};
template <> struct EnumNames<Situation> {
    static constexpr std::array names{"open", "break", "closed", "holiday"};
};
template <> struct EnumNames<RuleAction> {
    static constexpr std::array names{"text", "hold", "leave"};
};
template <> struct EnumNames<PersonChoice> {
    static constexpr std::array names{"none", "cancelled", "calling-back", "text-anyway"};
};
template <> struct EnumNames<CallOutcome> {
    static constexpr std::array names{"open",     "answered", "missed",  "abandoned-in-menu",
                                      "outbound", "internal", "ignored", "unknown"};
    static_assert(names.size() == std::size_t(CallOutcome::Unknown) + 1);
};
template <> struct EnumNames<MissedLabel> {
    static constexpr std::array names{"none", "no-answer", "voicemail", "busy", "rejected", "caller-hung-up"};
    static_assert(names.size() == std::size_t(MissedLabel::CallerHungUp) + 1);
};
template <> struct EnumNames<Confidence> {
    static constexpr std::array names{"stream", "confirmed", "inferred"};
};
template <> struct EnumNames<NumberKind> {
    static constexpr std::array names{"mobile",  "landline", "mobile-or-landline", "toll-free", "short-code",
                                      "premium", "other"};
    static_assert(names.size() == std::size_t(NumberKind::Other) + 1);
};

template <> struct EnumNames<HolidayPack> {
    static constexpr std::array names{"us", "ca"};
    static_assert(names.size() == std::size_t(HolidayPack::Canada) + 1);
};
template <> struct EnumNames<TextGroup> {
    static constexpr std::array names{"open", "break", "closed", "holiday", "voicemail", "called-before", "reply"};
    static_assert(names.size() == std::size_t(TextGroup::Reply) + 1);
};
template <> struct EnumNames<TextLanguage> {
    static constexpr std::array names{"en", "es", "fr"};
    static_assert(names.size() == TextLanguageCount);
};
template <> struct EnumNames<CallerKind> {
    static constexpr std::array names{"known", "new", "withheld"};
    static_assert(names.size() == std::size_t(CallerKind::Withheld) + 1);
};

template <typename E> [[nodiscard]] QString enumName(E value)
{
    const auto at = std::size_t(value);
    return at < EnumNames<E>::names.size() ? QString::fromLatin1(EnumNames<E>::names[at]) : QString();
}
template <typename E> [[nodiscard]] std::optional<E> enumNamed(const QString &name)
{
    for (std::size_t at = 0; at < EnumNames<E>::names.size(); ++at) {
        if (name == QLatin1String(EnumNames<E>::names[at]))
            return E(int(at));
    }
    return std::nullopt;
}

} // namespace textback
