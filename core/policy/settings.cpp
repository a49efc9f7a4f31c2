// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/settings.h"

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

SettingDefinition toggle(const QString &key, const QString &meaning)
{
    return {key, SettingType::Switch, u"on"_s, 0, 0, meaning};
}

SettingDefinition amount(const QString &key, int standard, int least, int most, const QString &meaning)
{
    return {key, SettingType::Number, QString::number(standard), least, most, meaning};
}

SettingDefinition words(const QString &key, int longest, const QString &meaning)
{
    return {key, SettingType::Words, QString(), 0, longest, meaning};
}

QList<SettingDefinition> decisions()
{
    return {
        toggle(u"automatic"_s, u"Whether missed callers are texted automatically."_s),
        toggle(u"texting-desk"_s, u"Whether this desk is the one that texts, where several watch the same lines."_s),
        amount(u"delay-seconds"_s, 10, 0, 600, u"How long after the end of a call its text leaves."_s),
        amount(u"settle-seconds"_s, 10, 0, 300, u"How long news about an ended call may still come in."_s),
        amount(u"ring-threshold-seconds"_s, 6, 0, 120, u"Calls that rang shorter get no text; 0 switches this off."_s),
        amount(u"cool-down-hours"_s, 24, 0, 8760,
               u"How long a caller who was texted gets no second automatic text; 0 switches this off."_s),
        amount(
            u"conversation-hours"_s, 4, 0, 720,
            u"How long after a talk or a text by one of you a caller gets no automatic text; 0 switches this off."_s),
        amount(u"late-minutes"_s, 10, 0, 1440, u"Older missed calls are left to a person; 0 switches this off."_s),
        amount(u"cap-hour"_s, 30, 0, 10'000, u"Most automatic texts in an hour; 0 switches this off."_s),
        amount(u"cap-day"_s, 200, 0, 100'000, u"Most automatic texts in a day; 0 switches this off."_s),
        amount(u"quiet-from-hour"_s, 21, 0, 23,
               u"From this hour on a warning is given when a text is scheduled, and no such time is offered."_s),
        amount(u"quiet-until-hour"_s, 8, 0, 23, u"Until this hour; the same hour twice switches this off."_s),
        amount(u"alarm-missed-calls"_s, 5, 0, 1000,
               u"So many missed calls in a day without one accepted text are an alarm; 0 switches this off."_s),
    };
}

QList<SettingDefinition> office()
{
    return {
        {u"home-country"_s, SettingType::Country, u"US"_s, 0, 0, u"Where numbers without a country code belong."_s},
        {u"countries"_s, SettingType::CountryList, u"US CA"_s, 0, 0,
         u"Where automatic texts may go; the home country always counts."_s},
        words(u"company"_s, 100, u"The name callers know you by."_s),
        words(u"booking-link"_s, 300, u"The web address where callers can pick a time."_s),
        words(u"callback-number"_s, 40, u"The number callers should ring, as they should read it."_s),
        toggle(u"opt-out-line"_s, u"Whether the first automatic text to a number says how to stop."_s),
        words(u"stop-words"_s, 300,
              u"More words that count as STOP when a caller writes nothing else, with commas between them."_s),
        words(u"help-answer"_s, 600, u"The answer to a caller who writes HELP; empty for none."_s),
        amount(u"job-value"_s, 0, 0, 1'000'000,
               u"What a job that a missed call became is worth to you, for the report; 0 for no value."_s),
        {u"callers-language"_s,
         SettingType::Choice,
         u"en"_s,
         0,
         0,
         u"The language of the texts that come along, and of times in texts whose words do not tell: en, es or fr."_s,
         {u"en"_s, u"es"_s, u"fr"_s}},
        {u"opening-hours"_s, SettingType::Week, u"always"_s, 0, 0,
         u"When you are open, like \"mon-fri 08:00-12:00 (12:00-13:00) 13:00-17:00; sat 09:00-12:00\"."_s},
        {u"time-zone"_s, SettingType::Zone, QString(), 0, 0,
         u"The zone of the opening hours, like America/Chicago; empty for this computer's."_s},
        words(u"text-open"_s, 600, u"The text to callers while you are open; empty for the one that comes along."_s),
        words(u"text-closed"_s, 600,
              u"The text to callers while you are closed; empty for the one that comes along."_s),
        words(u"text-break"_s, 600, u"The text to callers during breaks; empty for the one that comes along."_s),
    };
}

QList<SettingDefinition> workings()
{
    SettingDefinition numbers =
        toggle(u"log-numbers"_s, u"Whether the log shows callers' whole numbers, for support."_s);
    numbers.standard = u"off"_s;
    SettingDefinition awake = toggle(
        u"keep-awake"_s, u"Whether the computer is kept awake while it is plugged in, so that calls are texted."_s);
    awake.standard = u"off"_s;
    SettingDefinition paused = words(u"paused-until"_s, 20, u"When automatic texts go on, in UTC milliseconds."_s);
    paused.hidden = true;
    // Set by "textback forget" alone, which first shows what would go.
    SettingDefinition forget = amount(u"forget-after-months"_s, 0, 0, 1200,
                                      u"How many months calls, texts and notes are kept; 0 keeps them for good."_s);
    forget.hidden = true;
    SettingDefinition greeting =
        words(u"greeting-adopted-at"_s, 20, u"Since when the voicemail greeting says that we may text."_s);
    greeting.hidden = true;
    return {
        amount(u"undo-seconds"_s, 5, 0, 60, u"How long a text of yours can be taken back."_s),
        amount(u"catch-up-seconds"_s, 60, 1, 3600, u"How often the call history is read while you are open."_s),
        amount(u"lookup-first-seconds"_s, 30, 0, 600,
               u"When to look up first whether a text without an answer went out."_s),
        amount(u"lookup-last-seconds"_s, 60, 0, 3600, u"When to look it up once more before it is sent again."_s),
        awake,
        words(u"update-feed"_s, 300, u"Where to ask once a day for a later version; empty: nobody is asked."_s),
        numbers,
        paused,
        forget,
        greeting,
    };
}

} // namespace

const QList<SettingDefinition> &settingDefinitions()
{
    static const QList<SettingDefinition> definitions = decisions() + office() + workings();
    return definitions;
}

const SettingDefinition *settingDefinition(const QString &key)
{
    const auto &all = settingDefinitions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&key](const SettingDefinition &one) { return one.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace textback
