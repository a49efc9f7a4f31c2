// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions are called.
#include "ui/shell/actiontable.h"

namespace textback {

QString ActionTable::groupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Threads:
        return tr("Threads");
    case ActionGroup::Writing:
        return tr("Writing");
    case ActionGroup::Watching:
        return tr("Watching");
    case ActionGroup::GoTo:
        return tr("Go to");
    case ActionGroup::Window:
        break;
    }
    return tr("Window");
}

void ActionTable::nameListActions()
{
    using enum ActionId;
    action(NextThread)->setText(tr("Next thread"));
    action(PreviousThread)->setText(tr("Previous thread"));
    action(NextWaiting)->setText(tr("Next thread waiting on us"));
    action(LongestWait)->setText(tr("Show the longest wait"));
    action(Search)->setText(tr("Search names, numbers, texts"));
    action(FindInThread)->setText(tr("Find in this conversation"));
    action(ExtendDown)->setText(tr("Choose the next one as well"));
    action(ExtendUp)->setText(tr("Choose the one before as well"));
    action(SelectAll)->setText(tr("Choose all threads of the list"));
    action(OpenThread)->setText(tr("Open the thread"));
    action(Undo)->setText(tr("Undo the last act"));
    action(Redo)->setText(tr("Do again what was undone"));
    action(Back)->setText(tr("Back to the list"));
}

void ActionTable::nameThreadActions()
{
    using enum ActionId;
    action(Done)->setText(tr("Done, or open again"));
    action(Snooze)->setText(tr("Snooze"));
    action(NeverText)->setText(tr("Never text this number, or again"));
    action(TagCaller)->setText(tr("Tag this caller"));
    action(HandOver)->setText(tr("Hand over to somebody"));
    action(CallThem)->setText(tr("Call this number"));
    action(PlayVoicemail)->setText(tr("Play or pause the voicemail"));
    action(CancelText)->setText(tr("Cancel the text that is about to leave"));
    action(CallingBack)->setText(tr("I'm calling back: no text"));
    action(MarkRead)->setText(tr("Mark as read"));
    action(CopyNumber)->setText(tr("Copy the number"));
    action(CopyWords)->setText(tr("Copy the chosen words"));
    action(CopyEntry)->setText(tr("Copy the whole text"));
    action(DeleteNote)->setText(tr("Delete this private note"));
    action(BecameJob)->setText(tr("It became a job"));
    action(AskedToStop)->setText(tr("They asked us to stop"));
    action(CallerCard)->setText(tr("Show who this is"));
    action(EraseCaller)->setText(tr("Erase this person..."));
    action(TextNow)->setText(tr("Text now, or try again"));
    action(Reached)->setText(tr("After a call-back: talked"));
    action(LeftMessage)->setText(tr("After a call-back: left a message"));
    action(NoAnswer)->setText(tr("After a call-back: no answer"));
    action(WrongNumber)->setText(tr("After a call-back: wrong number"));
}

void ActionTable::nameWritingActions()
{
    using enum ActionId;
    action(NewText)->setText(tr("New text to any number or name"));
    action(Reply)->setText(tr("Write a reply"));
    action(Note)->setText(tr("Write a private note"));
    action(Send)->setText(tr("Send"));
    action(SendAndDone)->setText(tr("Send and done"));
    action(SendLater)->setText(tr("Schedule the text for later"));
    action(SavedReplies)->setText(tr("Saved replies"));
    action(PutIn)->setText(tr("Put in a placeholder"));
    action(AddPhotos)->setText(tr("Add photos"));
}

void ActionTable::namePlaceActions()
{
    using enum ActionId;
    action(ShowWaitingOnUs)->setText(tr("Show who waits on us"));
    action(ShowWaitingOnThem)->setText(tr("Show whom we wait for"));
    action(ShowSnoozed)->setText(tr("Show what is snoozed"));
    action(ShowDone)->setText(tr("Show what is done"));
    action(ShowAll)->setText(tr("Show all threads"));
    action(TurnOrder)->setText(tr("Turn the order of the list round"));
    action(KeepSearch)->setText(tr("Keep this search under a name"));
    action(GoInbox)->setText(tr("Inbox"));
    action(GoCallBacks)->setText(tr("Call-backs"));
    action(GoActivity)->setText(tr("Activity"));
    action(GoReport)->setText(tr("Report"));
    action(GoTexts)->setText(tr("Texts"));
    action(GoHours)->setText(tr("Hours"));
    action(GoRules)->setText(tr("Who gets a text"));
    action(GoSettings)->setText(tr("Settings"));
    action(Contacts)->setText(tr("Contacts"));
}

void ActionTable::nameWindowActions()
{
    using enum ActionId;
    action(TextsOn)->setText(tr("Automatic texts on"));
    action(PauseHour)->setText(tr("Pause automatic texts for 1 hour"));
    action(PauseTomorrow)->setText(tr("Pause until tomorrow"));
    action(CheckNow)->setText(tr("Check the connection now"));
    action(WatchTimes)->setText(tr("When Textback watched..."));
    action(Practice)->setText(tr("Practice"));
    action(SetUp)->setText(tr("Set up"));
    action(WhoIsHere)->setText(tr("Say who is at this desk"));
    action(EditNames)->setText(tr("Names and PINs..."));
    action(PrivacyScreen)->setText(tr("Cover the screen"));
    action(PrivacySettings)->setText(tr("Privacy screen..."));
    action(Notices)->setText(tr("Notices..."));
    action(LookAsSystem)->setText(tr("Look like the computer"));
    action(LookLight)->setText(tr("Light look"));
    action(LookDark)->setText(tr("Dark look"));
    action(Language)->setText(tr("Language..."));
    action(Palette)->setText(tr("All commands"));
    action(KeySheet)->setText(tr("Show all keys"));
    action(Help)->setText(tr("Help"));
    action(WhatIsThis)->setText(tr("What is this?"));
    action(ExplainSelected)->setText(tr("Explain the selected part"));
    action(GuidedTour)->setText(tr("Guided tour, two minutes"));
    action(SupportFile)->setText(tr("File for support..."));
    action(SignOut)->setText(tr("Sign out..."));
    action(Quit)->setText(tr("Quit"));
}

void ActionTable::retranslate()
{
    nameListActions();
    nameThreadActions();
    nameWritingActions();
    namePlaceActions();
    nameWindowActions();
}

} // namespace textback
