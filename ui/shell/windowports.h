// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activityexport.h"
#include "core/domain/callbacks.h"
#include "core/domain/carrierhours.h"
#include "core/domain/clock.h"
#include "core/domain/dayqueries.h"
#include "core/domain/desk.h"
#include "core/domain/files.h"
#include "core/domain/inboxqueries.h"
#include "core/domain/numberlists.h"
#include "core/domain/officecommands.h"
#include "core/domain/officequeries.h"
#include "core/domain/replies.h"
#include "core/domain/report.h"
#include "core/domain/sortedthreads.h"
#include "core/domain/stopquestion.h"
#include "core/domain/threadcommands.h"
#include "core/domain/threadsearch.h"
#include "core/domain/timemachine.h"
#include "core/domain/wonjobs.h"
#include "core/domain/writing.h"
#include "ui/widgets/soundplayer.h"

class QSettings;

namespace textback {

class BackupNews;
class CallerCommands;
class CallerQueries;
class ContactCommands;
class ContactExport;
class ContactQueries;
class ContactReader;
class CrashNotes;
class DataCare;
class DeskPeopleCommands;
class AccountCommands;
class DeskPeopleQueries;
class ErasingCommands;
class Languages;
class PracticeControl;
class SignOutCommands;
class StartAtLogin;
class SleepCare;
class SupportNotes;
class SearchQueries;
class Spelling;
class TimelineQueries;
class UndoStack;
class SecretsNews;
class UpdateNews;
class WatchQueries;

/// Everything a window needs of one desk. References are not owned and must outlive the window.
struct WindowPorts {
    InboxQueries &queries;
    DeskCommands &commands;
    DeskEvents &events; ///< Lives on the desk thread.
    Clock &clock; ///< Of the UI thread.
    QSettings &settings; ///< Window and pane state, nothing else.
    SearchQueries *search = nullptr; ///< Finds places in threads; without it the list finds threads alone.
    TimelineQueries *places = nullptr; ///< Reads a thread from any place in it.
    CallBackQueries *callBackQueries = nullptr;
    CallBackCommands *callBackCommands = nullptr;
    DayQueries *days = nullptr;
    ThreadCommands *threads = nullptr;
    SortedThreads *sorted = nullptr;
    UndoStack *undo = nullptr; ///< Of the window, which sets it.
    PracticeControl *practice = nullptr; ///< Set for a window on the practice desk.
    CrashNotes *crashes = nullptr; ///< Set where the window is to tell of unexpected ends.
    bool hasAccount = true; ///< Whether a phone account is set up.
    DeskHealth health = {}; ///< As it is when the window is made; then the events tell.
    NowAnswer answer = {};
    QList<Countdown> countdowns = {};
    WritingCommands *writing = nullptr; ///< Saved replies and drafts; without it drafts live as long as the window.
    WritingQueries *writings = nullptr;
    OfficeQueries *office = nullptr; ///< What the owner decided.
    OfficeCommands *officeCommands = nullptr;
    FileQueries *files = nullptr; ///< Photos and files of texts; without them they are only counted.
    FileCommands *fileCommands = nullptr;
    SoundPlayerMaker soundPlayer = {}; ///< Plays voicemails; without it other programs do.
    StopQuestions *stops = nullptr; ///< Knows who may have asked to stop.
    ThreadSearch *threadSearch = nullptr; ///< Finds words in one thread.
    Spelling *spelling = nullptr; ///< Where a dictionary is installed.
    ReplyCommands *replies = nullptr; ///< Without it texts leave at once, from the thread's line.
    CarrierHoursReader *carrierHours = nullptr;
    NumberListQueries *numberLists = nullptr;
    NumberListCommands *numberListCommands = nullptr;
    TimeMachine *timeMachine = nullptr;
    ActivityQueries *activity = nullptr;
    ActivityExport *activityFile = nullptr;
    CallerQueries *callers = nullptr; ///< What people wrote down about callers.
    CallerCommands *callerCommands = nullptr;
    ContactQueries *contacts = nullptr; ///< Whom address books know.
    ContactCommands *contactCommands = nullptr;
    ContactReader *contactReader = nullptr;
    ContactExport *contactExport = nullptr;
    AccountCommands *accounts = nullptr; ///< What is known of the phone account; may be absent.
    SignOutCommands *signOut = nullptr; ///< Set where an account can be left.
    DataCare *data = nullptr; ///< Set where there are backups.
    ErasingCommands *erasing = nullptr;
    SleepCare *sleep = nullptr; ///< Set where the window is to tell of this computer's sleep.
    UpdateNews *updates = nullptr; ///< Set where the window is to tell of later versions.
    SecretsNews *secrets = nullptr; ///< Set where the window is to tell of a locked keychain.
    BackupNews *backups = nullptr; ///< Set where the window is to tell of backups that fail.
    SupportNotes *support = nullptr; ///< Gathers what a support file holds.
    ReportMaker *report = nullptr;
    WonQueries *wonQueries = nullptr; ///< Which missed calls became a job.
    WonCommands *won = nullptr;
    DeskPeopleQueries *people = nullptr; ///< Who works at this desk.
    DeskPeopleCommands *peopleCommands = nullptr;
    WatchQueries *watching = nullptr; ///< When this desk really watched.
    Languages *languages = nullptr; ///< Set where the language can be chosen.
    StartAtLogin *startAtLogin = nullptr; ///< Set where the program can start with the session.
};

/// What the owner decided; where a window was made without it, what the settings say.
[[nodiscard]] Result<OfficePolicy> officeOf(const WindowPorts &ports);

} // namespace textback
