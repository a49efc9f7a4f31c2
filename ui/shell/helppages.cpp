// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppages.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

HelpTopic HelpPages::topicOf(Place place)
{
    switch (place) {
    case Place::Inbox:
        return HelpTopic::Inbox;
    case Place::CallBacks:
        return HelpTopic::CallBacks;
    case Place::Activity:
        return HelpTopic::Activity;
    case Place::Report:
        return HelpTopic::Report;
    case Place::Texts:
        return HelpTopic::Texts;
    case Place::Hours:
        return HelpTopic::Hours;
    case Place::Rules:
        return HelpTopic::Rules;
    case Place::Settings:
        break;
    }
    return HelpTopic::Settings;
}

HelpPage HelpPages::page(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Watching:
        return watching();
    case HelpTopic::Inbox:
        return inbox();
    case HelpTopic::CallBacks:
        return callBacks();
    case HelpTopic::Activity:
        return activity();
    case HelpTopic::Report:
        return report();
    case HelpTopic::Texts:
        return texts();
    case HelpTopic::Hours:
        return hours();
    case HelpTopic::Rules:
        return rules();
    case HelpTopic::Settings:
        return settings();
    case HelpTopic::Practice:
        return practice();
    case HelpTopic::Words:
        return words();
    }
    return {};
}

HelpPage HelpPages::watching()
{
    return {tr("Watching"),
            {
                {tr("What do the colours of the top strip mean?"),
                 tr("Green: missed calls are seen and texted. Grey: somebody paused the automatic texts, or you are on "
                    "a break. Amber: Textback cannot see your calls just now; it says since when and why, and fetches "
                    "what was missed. Red: somebody has to sign in again.")},
                {tr("What happens while the computer sleeps or is off?"),
                 tr("Nobody is texted. When it runs again, missed calls are fetched: those of the last ten minutes are "
                    "texted, older ones are listed for you to decide.")},
                {tr("May I close the window?"), tr("Yes. Textback stays in the tray and goes on. Only Quit ends it.")},
                {tr("It says that no text was accepted today. What now?"),
                 tr("Calls are seen but nothing leaves. Open one of today's missed calls and press Why?. If texts were "
                    "refused, ask your phone company whether your line may send texts to businesses and people.")},
                {tr("Where are the texts and calls from before Textback?"),
                 tr("They are fetched from your phone company after the first sign-in, newest first, while everything "
                    "else goes on. Who wrote to you in the three days before and has no answer waits on you; all the "
                    "rest is under Done, and nobody is texted because of it. Settings says how far it is, and how far "
                    "back your phone company goes.")},
            }};
}

HelpPage HelpPages::inbox()
{
    return {tr("Inbox"),
            {
                {tr("Who stands in the list?"),
                 tr("Waiting on us: people who called or wrote and have no answer yet, the longest wait first. Waiting "
                    "on them: you wrote last. Snoozed: they come back at the time you chose. Done: nothing is open.")},
                {tr("Why was this caller texted, or not?"),
                 tr("Press Why? in the conversation. It lists every check that was made, in order, and the one that "
                    "decided.")},
                {tr("How do I stop a text that is about to leave?"),
                 tr("Press Cancel in the row that counts down, or I'm calling back. The call is then left to you.")},
                {tr("Can I take a sent text back?"),
                 tr("For a few seconds: press Undo in the strip that says Sent. After that it has left.")},
                {tr("I pressed the wrong key. Can I go back?"),
                 tr("Ctrl+Z takes back what you did, step by step; Ctrl+Shift+Z does it again. Esc leads from writing "
                    "back to the list; your words stay.")},
                {tr("What is a private note?"), tr("Words for your colleagues only, in yellow. They are never sent.")},
            }};
}

HelpPage HelpPages::callBacks()
{
    return {
        tr("Call-backs"),
        {
            {tr("Who is in this list?"),
             tr("People whom a text did not or could not reach: landlines, failed texts, calls that are left for "
                "you to decide.")},
            {tr("Somebody left a voicemail. What now?"),
             tr("They wait on us until somebody answers them, also if they were texted. Press Play voicemail in the "
                "conversation, or V; arrows go back and on by five seconds.")},
            {tr("How do they leave it?"),
             tr("Ring them and say what came of it, or press Done. Done can be taken back.")},
        }};
}

HelpPage HelpPages::activity()
{
    return {tr("Activity"),
            {
                {tr("What is this list for?"),
                 tr("Every call and what was decided about it, with the reason and the seconds until the text left.")},
                {tr("Can I get it out?"), tr("Save as CSV writes what you see into a file that spreadsheets open.")},
            }};
}

HelpPage HelpPages::report()
{
    return {tr("Report"),
            {
                {tr("Where do the numbers come from?"),
                 tr("Only from what this computer saw. A call counts as missed if nobody of yours talked to the "
                    "caller; replied means that they wrote back.")},
                {tr("What is the value worth?"),
                 tr("It is an estimate from the average you entered. The formula stands beside it.")},
            }};
}

HelpPage HelpPages::texts()
{
    return {tr("Texts"),
            {
                {tr("Which text goes out?"),
                 tr("The one that the sentences under Who gets a text name for the situation: open, on a break, "
                    "closed, a holiday.")},
                {tr("What are the words in braces?"),
                 tr("They fill themselves in, {company} with your name for instance. If a value is missing in an "
                    "automatic text, the whole sentence is left out.")},
                {tr("Why does it count as 2 texts?"),
                 tr("Long texts, and texts with certain characters, travel in several parts and may cost more. The "
                    "editor names the character.")},
            }};
}

HelpPage HelpPages::hours()
{
    return {tr("Hours"),
            {
                {tr("How do I change the week?"),
                 tr("Choose Open, Break or Closed and drag over the times, or move with the arrow keys and press "
                    "Space. Enter opens a day to type its hours.")},
                {tr("What about holidays?"),
                 tr("Switch on the holidays of your country; each can be open, closed, or end early.")},
                {tr("We close early today."), tr("Use Close now until; it ends by itself.")},
            }};
}

HelpPage HelpPages::rules()
{
    return {tr("Who gets a text"),
            {
                {tr("How are the sentences read?"),
                 tr("From the top: the first one that fits a call decides. Drag them into another order, or switch one "
                    "off.")},
                {tr("What is checked before?"),
                 tr("That the caller can get texts, did not ask to stop, was not texted lately, and some more. The "
                    "list of checks stands below the sentences.")},
                {tr("Can I try a change first?"),
                 tr("Yes. It can be tried on last month's calls before it counts; nothing is sent.")},
            }};
}

HelpPage HelpPages::settings()
{
    return {
        tr("Settings"),
        {
            {tr("When does a change count?"), tr("At once. Undo last change takes it back.")},
            {tr("What is worth looking at first?"),
             tr("Your company's name, the time before a text leaves, and how long a caller gets no second text.")},
            {tr("Where do names come from?"),
             tr("From you, when you write one on the caller card; it always wins. From Contacts (Ctrl+Shift+C), "
                "where you add the file another program or a phone exports, and see before anything is kept what "
                "comes in and what cannot be used. From the address book of your phone account. And from what the "
                "phone network shows. What came from a file can be taken away whole.")},
            {tr("How do I leave, or move to another computer?"),
             tr("Sign out, under This computer, asks what happens to the data and can save everything into one file.")},
        }};
}

HelpPage HelpPages::practice()
{
    return {tr("Practice"),
            {
                {tr("Is anything real sent?"),
                 tr("No. The callers are made up and live on this computer. What you do here is gone when you leave.")},
                {tr("Is my real phone still watched meanwhile?"), tr("Yes. The real desk goes on behind this window.")},
                {tr("Where do I begin?"), tr("Choose Guided tour in the menu. It takes two minutes.")},
            }};
}

HelpPage HelpPages::words()
{
    return {tr("Words"),
            {
                {tr("Missed call"),
                 tr("A call from outside that ended without anybody of yours having talked to the caller. Voicemail "
                    "counts as missed.")},
                {tr("Texted back"), tr("The one automatic text for a missed call. No call gets two.")},
                {tr("Held"),
                 tr("A call that is left for you to decide, because it was found too late or a limit was reached.")},
                {tr("Asked us to stop"),
                 tr("The caller wrote STOP or a word like it. Nobody here can text them until they write START, or an "
                    "owner lifts it.")},
                {tr("Can't get texts"), tr("A landline, or a number that refuses texts. Call instead.")},
            }};
}

} // namespace textback
