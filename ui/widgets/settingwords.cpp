// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/settingwords.h"

#include "core/policy/enumnames.h"
#include "ui/widgets/countrywords.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

std::optional<SettingWords::Words> SettingWords::officeWords(const QString &key)
{
    if (key == "company"_L1)
        return Words{tr("Company"), tr("The name callers know you by.")};
    if (key == "booking-link"_L1)
        return Words{tr("Booking link"), tr("The web address where callers can pick a time.")};
    if (key == "callback-number"_L1)
        return Words{tr("Call-back number"), tr("The number callers should ring, as they should read it.")};
    if (key == "job-value"_L1)
        return Words{tr("Average job"), tr("What a job that a missed call became is worth to you, for the report.")};
    if (key == "home-country"_L1)
        return Words{tr("Home country"), tr("Where numbers without a country code belong; two letters, like US.")};
    if (key == "countries"_L1)
        return Words{tr("Countries"), tr("Where automatic texts may go; two letters each, like US CA.")};
    if (key == "opening-hours"_L1)
        return Words{tr("Opening hours"), tr("When you are open; callers get another text while you are closed.")};
    if (key == "time-zone"_L1)
        return Words{tr("Time zone"), tr("Of the opening hours, like America/Chicago; empty for this computer's.")};
    return std::nullopt;
}

std::optional<SettingWords::Words> SettingWords::automaticWords(const QString &key)
{
    if (key == "automatic"_L1)
        return Words{tr("Automatic texts"), tr("Missed callers are texted. Off: they are only listed.")};
    if (key == "texting-desk"_L1)
        return Words{tr("This desk texts"), tr("Where several computers watch the same lines, one of them texts.")};
    if (key == "delay-seconds"_L1)
        return Words{tr("Wait before the text"), tr("Counted from the end of the call; you can cancel meanwhile.")};
    if (key == "settle-seconds"_L1)
        return Words{tr("Wait for late news"), tr("How long the phone company may correct itself about a call.")};
    if (key == "ring-threshold-seconds"_L1)
        return Words{tr("Rang at least"), tr("Calls that rang shorter get no text. One ring is about 6 seconds.")};
    if (key == "cool-down-hours"_L1)
        return Words{tr("No second text within"), tr("A caller who was texted gets no other automatic text so long.")};
    if (key == "conversation-hours"_L1)
        return Words{tr("Leave conversations alone for"), tr("After a talk or a text by one of you.")};
    if (key == "late-minutes"_L1)
        return Words{tr("Too late after"), tr("Older missed calls are left for you to decide.")};
    if (key == "cap-hour"_L1)
        return Words{tr("Most texts in an hour"), tr("Beyond it automatic texts pause and you are told.")};
    if (key == "cap-day"_L1)
        return Words{tr("Most texts in a day"), tr("Beyond it automatic texts pause and you are told.")};
    if (key == "quiet-from-hour"_L1)
        return Words{tr("Quiet hours from"),
                     tr("From this hour on you are warned when you schedule a text, and no such time is offered.")};
    if (key == "quiet-until-hour"_L1)
        return Words{tr("Quiet hours until"), tr("Until this hour. The same hour twice: no quiet hours.")};
    if (key == "alarm-missed-calls"_L1)
        return Words{tr("Alarm after missed calls"),
                     tr("If that many calls of a day were missed and no text was accepted, you are told. 0: never.")};
    return std::nullopt;
}

std::optional<SettingWords::Words> SettingWords::wordingWords(const QString &key)
{
    if (key == "opt-out-line"_L1)
        return Words{tr("Say how to stop"), tr("The first automatic text to a number says: reply STOP to opt out.")};
    if (key == "stop-words"_L1)
        return Words{
            tr("More words for STOP"),
            tr("Callers who write nothing but one of these are not texted again; commas between them. STOP and "
               "the usual words in English, Spanish and French always count.")};
    if (key == "help-answer"_L1)
        return Words{tr("Answer to HELP"), tr("For callers who write HELP; empty for none.")};
    if (key == "callers-language"_L1)
        return Words{
            tr("Language of your callers"),
            tr("Of the texts that come along, and of opening times in texts whose words do not tell the language.")};
    if (key == "text-open"_L1)
        return Words{tr("Text while open"), tr("Empty for the one that comes along.")};
    if (key == "text-closed"_L1)
        return Words{tr("Text while closed"), tr("Empty for the one that comes along.")};
    if (key == "text-break"_L1)
        return Words{tr("Text during breaks"), tr("Empty for the one that comes along.")};
    return std::nullopt;
}

std::optional<SettingWords::Words> SettingWords::workingsWords(const QString &key)
{
    if (key == "undo-seconds"_L1)
        return Words{tr("Take back within"), tr("How long a text of yours waits before it leaves.")};
    if (key == "catch-up-seconds"_L1)
        return Words{tr("Read the call list every"), tr("While you are open; it finds what was not told at once.")};
    if (key == "lookup-first-seconds"_L1)
        return Words{tr("Look up a text first after"), tr("When nobody knows whether it went out.")};
    if (key == "lookup-last-seconds"_L1)
        return Words{tr("Look it up again after"), tr("Only then it is sent once more.")};
    return std::nullopt;
}

std::optional<SettingWords::Words> SettingWords::computerWords(const QString &key)
{
    if (key == "keep-awake"_L1)
        return Words{tr("Keep awake while plugged in"),
                     tr("While this computer sleeps, missed calls are not texted. The screen may still go dark.")};
    if (key == "update-feed"_L1)
        return Words{tr("Ask for later versions at"),
                     tr("A web address, asked once a day; it only tells. Empty: nobody is asked.")};
    if (key == "log-numbers"_L1)
        return Words{tr("Whole numbers in the log"), tr("For support. Off: only the last four digits stand there.")};
    return std::nullopt;
}

SettingFace SettingWords::face(const SettingDefinition &setting)
{
    SettingFace face;
    face.name = setting.key;
    face.meaning = setting.meaning;
    const auto take = [&face](SettingGroup group, const std::optional<Words> &words) {
        if (!words)
            return;
        face.group = group;
        face.name = words->first;
        face.meaning = words->second;
    };
    take(SettingGroup::Office, officeWords(setting.key));
    take(SettingGroup::Automatic, automaticWords(setting.key));
    take(SettingGroup::Wording, wordingWords(setting.key));
    take(SettingGroup::Computer, computerWords(setting.key));
    take(SettingGroup::Workings, workingsWords(setting.key));
    //: Units after a number
    face.suffix = setting.type != SettingType::Number ? QString()
        : setting.key.endsWith("-seconds"_L1)         ? tr(" s")
        : setting.key.endsWith("-minutes"_L1)         ? tr(" min")
        : setting.key.endsWith("-hours"_L1)           ? tr(" h")
                                                      : QString();
    if (setting.type == SettingType::Week || setting.type == SettingType::Zone)
        face.place = Place::Hours;
    else if (setting.key.startsWith("text-"_L1))
        face.place = Place::Texts;
    return face;
}

QString SettingWords::group(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Office:
        return tr("Office");
    case SettingGroup::Automatic:
        return tr("Automatic texts");
    case SettingGroup::Wording:
        return tr("Wording");
    case SettingGroup::Computer:
        return tr("This computer");
    case SettingGroup::Workings:
        return tr("Inner workings");
    }
    return {};
}

QString SettingWords::groupMeaning(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Office:
        return tr("who you are and when you are open");
    case SettingGroup::Automatic:
        return tr("who is texted, how soon and how often");
    case SettingGroup::Wording:
        return tr("what the texts say");
    case SettingGroup::Computer:
        return tr("how Textback lives here, and how to leave");
    case SettingGroup::Workings:
        return tr("rarely needed");
    }
    return {};
}

QString SettingWords::choice(const QString &value)
{
    const auto language = enumNamed<TextLanguage>(value);
    return language ? textback::Words::language(*language) : value;
}

QString SettingWords::value(const SettingDefinition &setting, const QString &value)
{
    if (setting.type == SettingType::Switch)
        return value == "on"_L1 ? tr("on") : tr("off");
    if (setting.type == SettingType::Choice)
        return choice(value);
    if (setting.type == SettingType::Country || setting.type == SettingType::CountryList)
        return CountryWords::list(value.split(u' ', Qt::SkipEmptyParts));
    return value.isEmpty() ? tr("nothing") : oneLine(value, 60) + face(setting).suffix;
}

QString SettingWords::standard(const SettingDefinition &setting, const SettingFace &face)
{
    if (setting.type == SettingType::Choice)
        return tr("At first: %1").arg(choice(setting.standard));
    if (setting.type == SettingType::Switch)
        return setting.standard == "on"_L1 ? tr("At first: on") : tr("At first: off");
    return setting.standard.isEmpty() ? QString() : tr("At first: %1").arg(setting.standard + face.suffix);
}

QString SettingWords::refusal(const SettingDefinition &setting)
{
    switch (setting.type) {
    case SettingType::Number:
        return tr("A whole number from %1 to %2.").arg(setting.least).arg(setting.most);
    case SettingType::Country:
        return tr("A country in two letters, like US.");
    case SettingType::CountryList:
        return tr("Countries in two letters each, like US CA.");
    case SettingType::Week:
        return tr("Days and times, like mon-fri 08:00-17:00.");
    case SettingType::Zone:
        return tr("A time zone like America/Chicago, or nothing.");
    case SettingType::Choice:
        return tr("One of those in the list.");
    case SettingType::Switch:
    case SettingType::Words:
        break;
    }
    const bool web = setting.key == "booking-link"_L1 || setting.key == "update-feed"_L1;
    return web ? tr("A web address, like https://example.com/book.")
               : tr("At most %1 characters that can be shown.").arg(setting.most);
}

} // namespace textback
