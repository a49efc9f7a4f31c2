// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/officedocument.h"

#include "core/policy/openinghours.h"
#include "core/policy/settings.h"
#include "core/policy/starters.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The text a setting names, empty if the setting names none.
QString textOfSetting(const QString &setting)
{
    if (setting == "text-open"_L1)
        return u"simple"_s;
    if (setting == "text-closed"_L1)
        return u"after-hours"_s;
    return setting == "text-break"_L1 ? u"break"_s : QString();
}

template <typename Texts> auto textWithKey(Texts &texts, const QString &key)
{
    return std::find_if(texts.begin(), texts.end(), [&key](const TextTemplate &text) { return text.key == key; });
}

QString starterBody(const QString &key, TextLanguage language)
{
    const QList<TextTemplate> starters = starterTemplates(language);
    const auto found = textWithKey(starters, key);
    return found == starters.end() ? QString() : found->body;
}

Status foldText(const QString &setting, const QString &body, TextLanguage language, QList<TextTemplate> &texts)
{
    const QString key = textOfSetting(setting);
    const auto found = textWithKey(texts, key);
    if (found == texts.end())
        return Error{ErrorKind::Invalid,
                     u"%1: the text \"%2\" it stands for is not there any more."_s.arg(setting, key)};
    found->body = body.isEmpty() ? starterBody(key, language) : body;
    return Done{};
}

} // namespace

OfficePolicy withParts(OfficePolicy policy, const OfficeDocument &document)
{
    policy.templates = document.templates.value_or(policy.templates);
    policy.rules = document.rules.value_or(policy.rules);
    policy.hours = document.hours.value_or(policy.hours);
    return policy;
}

OfficePolicy withSettings(OfficePolicy policy, const QMap<QString, QString> &settings)
{
    const OfficePolicy given = policyFrom(settings);
    const auto take = [&](const QString &key, auto OfficePolicy::*field) {
        if (settings.contains(key))
            policy.*field = given.*field;
    };
    take(u"automatic"_s, &OfficePolicy::automatic);
    take(u"texting-desk"_s, &OfficePolicy::textingDesk);
    take(u"delay-seconds"_s, &OfficePolicy::delay);
    take(u"settle-seconds"_s, &OfficePolicy::settle);
    take(u"ring-threshold-seconds"_s, &OfficePolicy::ringThreshold);
    take(u"cool-down-hours"_s, &OfficePolicy::coolDown);
    take(u"conversation-hours"_s, &OfficePolicy::conversation);
    take(u"late-minutes"_s, &OfficePolicy::lateAfter);
    take(u"cap-hour"_s, &OfficePolicy::capPerHour);
    take(u"cap-day"_s, &OfficePolicy::capPerDay);
    take(u"home-country"_s, &OfficePolicy::homeCountry);
    take(u"countries"_s, &OfficePolicy::countries);
    take(u"company"_s, &OfficePolicy::company);
    take(u"booking-link"_s, &OfficePolicy::bookingLink);
    take(u"callback-number"_s, &OfficePolicy::callbackNumber);
    take(u"opt-out-line"_s, &OfficePolicy::optOutLine);
    take(u"help-answer"_s, &OfficePolicy::helpAnswer);
    take(u"stop-words"_s, &OfficePolicy::stopWords);
    take(u"callers-language"_s, &OfficePolicy::language);
    if (!policy.countries.contains(policy.homeCountry))
        policy.countries.append(policy.homeCountry);
    return policy;
}

OfficePolicy officeFrom(const QMap<QString, QString> &settings, const OfficeDocument &document)
{
    return withParts(policyFrom(settings), document);
}

QMap<QString, QString> settingsShown(const QMap<QString, QString> &settings, const OfficeDocument &document)
{
    QMap<QString, QString> shown = settings;
    if (document.hours) {
        shown.insert(u"opening-hours"_s, weekToText(*document.hours));
        shown.insert(u"time-zone"_s, document.hours->timeZone);
    }
    if (!document.templates)
        return shown;
    const TextLanguage language = policyFrom(settings).language;
    for (const QString &setting : {u"text-open"_s, u"text-closed"_s, u"text-break"_s}) {
        const auto found = textWithKey(*document.templates, textOfSetting(setting));
        const bool own = found != document.templates->end() && found->body != starterBody(found->key, language);
        shown.insert(setting, own ? found->body : QString());
    }
    return shown;
}

Result<OfficeDocument> folded(const OfficeDocument &wanted, const OfficePolicy &current)
{
    OfficeDocument result = wanted;
    result.settings.clear();
    for (auto at = wanted.settings.begin(); at != wanted.settings.end(); ++at) {
        const Result<QString> value = readSetting(at.key(), at.value());
        if (!value.ok())
            return value.error();
        if (at.key() == "opening-hours"_L1 || at.key() == "time-zone"_L1) {
            result.hours = result.hours.value_or(current.hours);
            if (at.key() == "time-zone"_L1)
                result.hours->timeZone = value.value();
            else
                (void)weekFromText(value.value(), *result.hours); // readSetting() has read it already
        } else if (!textOfSetting(at.key()).isEmpty()) {
            result.templates = result.templates.value_or(current.templates);
            if (const Status text = foldText(at.key(), value.value(), current.language, *result.templates); !text.ok())
                return text.error();
        } else {
            result.settings.insert(at.key(), value.value());
        }
    }
    return result;
}

} // namespace textback
