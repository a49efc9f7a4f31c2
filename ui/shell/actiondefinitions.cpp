// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actiondefinitions.h"

#include <algorithm>

namespace textback {

namespace {

using ActionDefinitions = QList<ActionDefinition>;

ActionDefinitions listActions()
{
    using enum ActionId;
    using enum ActionScope;
    constexpr auto In = ActionGroup::Threads;
    return {
        {NextThread, "next-thread", In, "arrow-right", Lists, {Qt::Key_J}},
        {PreviousThread, "previous-thread", In, "arrow-left", Lists, {Qt::Key_K}},
        {NextWaiting, "next-waiting", In, "hours", Inbox, {Qt::Key_N}},
        {LongestWait, "longest-wait", In, "hours", Anywhere, {}},
        {Search, "search", In, "search", Inbox, {Qt::Key_Slash, Qt::CTRL | Qt::Key_F}},
        {FindInThread, "find-in-thread", In, "search", Inbox, {Qt::CTRL | Qt::SHIFT | Qt::Key_F}},
        {ExtendDown, "extend-down", In, "plus", Inbox, {Qt::SHIFT | Qt::Key_J, Qt::SHIFT | Qt::Key_Down}},
        {ExtendUp, "extend-up", In, "plus", Inbox, {Qt::SHIFT | Qt::Key_K, Qt::SHIFT | Qt::Key_Up}},
        {SelectAll, "select-all", In, "tick", Inbox, {Qt::CTRL | Qt::Key_A}},
        {OpenThread, "open-thread", In, "inbox", Lists, {}},
        {Undo, "undo", In, "undo", Anywhere, {Qt::CTRL | Qt::Key_Z}},
        {Redo, "redo", In, "redo", Anywhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {Back, "back", In, "arrow-left", Anywhere, {Qt::ALT | Qt::Key_Left}},
    };
}

ActionDefinitions threadActions()
{
    using enum ActionId;
    using enum ActionScope;
    constexpr auto In = ActionGroup::Threads;
    return {
        {Done, "done", In, "done", Lists, {Qt::Key_E}},
        {Snooze, "snooze", In, "snooze", Inbox, {Qt::Key_S}},
        {NeverText, "never-text", In, "never", Inbox, {}},
        {TagCaller, "tag", In, "tag", Inbox, {Qt::Key_T}},
        {HandOver, "hand-over", In, "person", Inbox, {Qt::Key_O}},
        {CallThem, "call", In, "phone", Lists, {Qt::Key_C}},
        {PlayVoicemail, "play-voicemail", In, "voicemail", Inbox, {Qt::Key_V}},
        {CancelText, "cancel-text", In, "close", Inbox, {}},
        {CallingBack, "calling-back", In, "phone", Inbox, {}},
        {MarkRead, "mark-read", In, "tick", Inbox, {}},
        {CopyNumber, "copy-number", In, "copy", Lists, {}},
        {CopyWords, "copy-words", In, "copy", Inbox, {Qt::CTRL | Qt::Key_C}},
        {CopyEntry, "copy-entry", In, "copy", Inbox, {}},
        {DeleteNote, "delete-note", In, "trash", Inbox, {}},
        {BecameJob, "became-a-job", In, "done", Inbox, {}},
        {AskedToStop, "asked-to-stop", In, "stop", Inbox, {}},
        {CallerCard, "caller-card", In, "card", Inbox, {}},
        {EraseCaller, "erase-caller", In, "trash", Inbox, {}},
        {TextNow, "text-now", In, "send", CallBacks, {}},
        {Reached, "reached", In, "call-answered", CallBacks, {}},
        {LeftMessage, "left-message", In, "voicemail", CallBacks, {}},
        {NoAnswer, "no-answer", In, "call-out", CallBacks, {}},
        {WrongNumber, "wrong-number", In, "never", CallBacks, {}},
    };
}

ActionDefinitions writingActions()
{
    using enum ActionId;
    using enum ActionScope;
    constexpr auto In = ActionGroup::Writing;
    return {
        {NewText, "new-text", In, "plus", Anywhere, {Qt::CTRL | Qt::Key_N}},
        {Reply, "reply", In, "bubble", Lists, {Qt::Key_R}},
        {Note, "note", In, "note", Inbox, {Qt::ALT | Qt::Key_P}},
        {Send, "send", In, "send", Inbox, {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
        {SendAndDone,
         "send-and-done",
         In,
         "send-done",
         Inbox,
         {Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter}},
        {SendLater, "send-later", In, "schedule", Inbox, {}},
        {SavedReplies, "saved-replies", In, "saved-reply", Inbox, {}},
        {PutIn, "put-in", In, "placeholder", Inbox, {}},
        {AddPhotos, "add-photos", In, "photo", Inbox, {}},
    };
}

ActionDefinitions placeActions()
{
    using enum ActionId;
    using enum ActionScope;
    constexpr auto In = ActionGroup::GoTo;
    return {
        {ShowWaitingOnUs, "show-waiting-on-us", In, "inbox", Anywhere, {}},
        {ShowWaitingOnThem, "show-waiting-on-them", In, "queued", Anywhere, {}},
        {ShowSnoozed, "show-snoozed", In, "snooze", Anywhere, {}},
        {ShowDone, "show-done", In, "done", Anywhere, {}},
        {ShowAll, "show-all", In, "menu", Anywhere, {}},
        {TurnOrder, "turn-order", In, "chevron-down", Inbox, {}},
        {KeepSearch, "keep-search", In, "plus", Inbox, {}},
        {GoInbox, "go-inbox", In, "inbox", Anywhere, {Qt::CTRL | Qt::Key_1}},
        {GoCallBacks, "go-call-backs", In, "callbacks", Anywhere, {Qt::CTRL | Qt::Key_2}},
        {GoActivity, "go-activity", In, "activity", Anywhere, {Qt::CTRL | Qt::Key_3}},
        {GoReport, "go-report", In, "report", Anywhere, {Qt::CTRL | Qt::Key_4}},
        {GoTexts, "go-texts", In, "texts", Anywhere, {Qt::CTRL | Qt::Key_5}},
        {GoHours, "go-hours", In, "hours", Anywhere, {Qt::CTRL | Qt::Key_6}},
        {GoRules, "go-rules", In, "rules", Anywhere, {Qt::CTRL | Qt::Key_7}},
        {GoSettings, "go-settings", In, "settings", Anywhere, {Qt::CTRL | Qt::Key_8}},
        {Contacts, "contacts", In, "card", Anywhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_C}},
    };
}

ActionDefinitions watchingActions()
{
    using enum ActionId;
    using enum ActionScope;
    constexpr auto In = ActionGroup::Watching;
    return {
        {TextsOn, "texts-on", In, "play", Anywhere, {}},
        {PauseHour, "pause-hour", In, "pause", Anywhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        {PauseTomorrow, "pause-tomorrow", In, "moon", Anywhere, {}},
        {CheckNow, "check-now", In, "retry", Anywhere, {}},
        {WatchTimes, "watch-times", In, "light-on", Anywhere, {}},
        {Practice, "practice", In, "practice", Anywhere, {}},
        {SetUp, "set-up", In, "setup", Anywhere, {}},
    };
}

ActionDefinitions windowActions()
{
    using enum ActionId;
    using enum ActionScope;
    constexpr auto In = ActionGroup::Window;
    return {
        {WhoIsHere, "who-is-here", In, "person", Anywhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_U}},
        {EditNames, "edit-names", In, "people", Anywhere, {}},
        {PrivacyScreen, "privacy-screen", In, "privacy", Anywhere, {Qt::CTRL | Qt::SHIFT | Qt::Key_L}},
        {PrivacySettings, "privacy-settings", In, "lock", Anywhere, {}},
        {Notices, "notices", In, "bell", Anywhere, {}},
        {LookAsSystem, "look-as-system", In, "settings", Anywhere, {}},
        {LookLight, "look-light", In, "settings", Anywhere, {}},
        {LookDark, "look-dark", In, "moon", Anywhere, {}},
        {Language, "language", In, "globe", Anywhere, {}},
        {Palette, "palette", In, "search", Anywhere, {Qt::CTRL | Qt::Key_K}},
        {KeySheet, "key-sheet", In, "keyboard", Anywhere, {Qt::Key_Question}},
        {Help, "help", In, "why", Anywhere, {Qt::Key_F1}},
        {WhatIsThis, "what-is-this", In, "why", Anywhere, {}},
        {ExplainSelected, "explain-selected", In, "why", Anywhere, {Qt::SHIFT | Qt::Key_F1}},
        {GuidedTour, "guided-tour", In, "practice", Anywhere, {}},
        {SupportFile, "support-file", In, "export", Anywhere, {}},
        {SignOut, "sign-out", In, "power", Anywhere, {}},
        {Quit, "quit", In, "power", Anywhere, {}},
    };
}

} // namespace

const ActionDefinition &actionDefinition(ActionId id)
{
    static const ActionDefinitions all = [] {
        ActionDefinitions made =
            listActions() + threadActions() + writingActions() + placeActions() + watchingActions() + windowActions();
        Q_ASSERT(made.size() == ActionCount);
        std::sort(made.begin(), made.end(),
                  [](const ActionDefinition &one, const ActionDefinition &other) { return one.id < other.id; });
        return made;
    }();
    return all.at(int(id));
}

} // namespace textback
