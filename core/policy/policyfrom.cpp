// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/enumnames.h"
#include "core/policy/openinghours.h"
#include "core/policy/settings.h"
#include "core/policy/starters.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Kept settings with their standards: every answer is in a setting's one stored form.
class Kept {
public:
    explicit Kept(const QMap<QString, QString> &settings) : m_settings(settings) {}
    [[nodiscard]] QString value(const QString &key) const
    {
        const auto kept = m_settings.find(key);
        if (kept != m_settings.end()) {
            const Result<QString> read = readSetting(key, *kept);
            if (read.ok())
                return read.value();
        }
        const SettingDefinition *setting = settingDefinition(key);
        return setting ? setting->standard : QString();
    }
    [[nodiscard]] bool isOn(const QString &key) const { return value(key) == "on"_L1; }
    [[nodiscard]] int number(const QString &key) const { return value(key).toInt(); }

private:
    const QMap<QString, QString> &m_settings;
};

/// Words with commas between them.
QStringList listed(const QString &words)
{
    QStringList list;
    const QStringList parts = words.split(u',');
    for (const QString &word : parts) {
        if (!word.trimmed().isEmpty())
            list << word.simplified();
    }
    return list;
}

void readTimes(const Kept &kept, OfficePolicy &policy)
{
    using std::chrono::seconds;
    policy.delay = seconds(kept.number(u"delay-seconds"_s));
    policy.settle = seconds(kept.number(u"settle-seconds"_s));
    policy.ringThreshold = seconds(kept.number(u"ring-threshold-seconds"_s));
    policy.coolDown = std::chrono::hours(kept.number(u"cool-down-hours"_s));
    policy.conversation = std::chrono::hours(kept.number(u"conversation-hours"_s));
    policy.lateAfter = std::chrono::minutes(kept.number(u"late-minutes"_s));
    const DayTimes quiet{60 * kept.number(u"quiet-from-hour"_s), 60 * kept.number(u"quiet-until-hour"_s)};
    policy.quiet = quiet.from == quiet.to ? std::nullopt : std::optional(quiet);
    policy.undo = seconds(kept.number(u"undo-seconds"_s));
    policy.catchUp = seconds(kept.number(u"catch-up-seconds"_s));
    policy.lookupFirst = seconds(kept.number(u"lookup-first-seconds"_s));
    policy.lookupLast = std::max(policy.lookupFirst, seconds(kept.number(u"lookup-last-seconds"_s)));
}

void readOffice(const Kept &kept, OfficePolicy &policy)
{
    policy.homeCountry = kept.value(u"home-country"_s);
    policy.countries = kept.value(u"countries"_s).split(u' ', Qt::SkipEmptyParts);
    if (!policy.countries.contains(policy.homeCountry))
        policy.countries.append(policy.homeCountry);
    policy.company = kept.value(u"company"_s);
    policy.bookingLink = kept.value(u"booking-link"_s);
    policy.callbackNumber = kept.value(u"callback-number"_s);
    policy.optOutLine = kept.isOn(u"opt-out-line"_s);
    policy.helpAnswer = kept.value(u"help-answer"_s);
    policy.stopWords = listed(kept.value(u"stop-words"_s));
    policy.language = enumNamed<TextLanguage>(kept.value(u"callers-language"_s)).value_or(TextLanguage::English);
    [[maybe_unused]] const QString wrong = weekFromText(kept.value(u"opening-hours"_s), policy.hours);
    Q_ASSERT(wrong.isEmpty()); // kept values are in their stored form
    policy.hours.timeZone = kept.value(u"time-zone"_s);
}

QList<TextTemplate> templatesFrom(const Kept &kept, TextLanguage language)
{
    const QMap<QString, QString> ownWords{{u"simple"_s, kept.value(u"text-open"_s)},
                                          {u"after-hours"_s, kept.value(u"text-closed"_s)},
                                          {u"break"_s, kept.value(u"text-break"_s)}};
    QList<TextTemplate> templates = starterTemplates(language);
    for (TextTemplate &text : templates) {
        const QString own = ownWords.value(text.key);
        if (!own.isEmpty())
            text.body = own;
    }
    return templates;
}

} // namespace

OfficePolicy policyFrom(const QMap<QString, QString> &settings)
{
    const Kept kept(settings);
    OfficePolicy policy;
    policy.automatic = kept.isOn(u"automatic"_s);
    policy.textingDesk = kept.isOn(u"texting-desk"_s);
    const QString paused = kept.value(u"paused-until"_s);
    if (!paused.isEmpty())
        policy.pausedUntil = fromMs(paused.toLongLong());
    policy.capPerHour = kept.number(u"cap-hour"_s);
    policy.capPerDay = kept.number(u"cap-day"_s);
    readTimes(kept, policy);
    readOffice(kept, policy);
    policy.templates = templatesFrom(kept, policy.language);
    policy.rules = starterRules();
    return policy;
}

} // namespace textback
