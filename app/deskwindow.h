// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accountgateway.h"
#include "app/activitywriter.h"
#include "app/callbackgateway.h"
#include "app/callergateway.h"
#include "app/contactgateway.h"
#include "app/contactreading.h"
#include "app/datagateway.h"
#include "app/deskgateway.h"
#include "app/hoursgateway.h"
#include "app/numberlistgateway.h"
#include "app/officegateway.h"
#include "app/peoplegateway.h"
#include "app/reportthread.h"
#include "app/signout.h"
#include "app/threadgateway.h"
#include "app/trialthread.h"
#include "app/wongateway.h"
#include "app/writinggateway.h"
#include "core/spelling/hunspelling.h"
#include "core/store/activityqueries.h"
#include "core/store/callbackqueries.h"
#include "core/store/callerqueries.h"
#include "core/store/contactqueries.h"
#include "core/store/daysummary.h"
#include "core/store/deskpeople.h"
#include "core/store/files.h"
#include "core/store/messagesearch.h"
#include "core/store/numberlistrows.h"
#include "core/store/sortedrows.h"
#include "core/store/sqliteinbox.h"
#include "core/store/stopquestions.h"
#include "core/store/threadscan.h"
#include "core/store/timelinepages.h"
#include "core/store/watchrows.h"
#include "core/store/wonjobs.h"
#include "core/store/writing.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/languages.h"

class QSettings;

namespace textback {

/// One desk's window with all it works with: its own reading connection, the way to the desk thread and the window. UI
/// thread; to be destroyed after its host has stopped.
class DeskWindow : public QObject {
    Q_OBJECT
public:
    DeskWindow(DeskHost &host, QSettings &settings, PracticeControl *practice);

    /// Opens the reading connection and makes the window; `made` or `failed` follows. The desk's file must be open.
    void make();
    /// Before `make`: the window tells of unexpected ends.
    void offer(CrashNotes &crashes) { m_crashes = &crashes; }
    void offer(SleepCare &sleep, UpdateNews &updates)
    {
        m_sleep = &sleep;
        m_updates = &updates;
    }
    void offer(SecretsNews &secrets) { m_secrets = &secrets; }
    void offer(BackupNews &backups) { m_backups = &backups; }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] InboxQueries *queries() const { return m_queries.get(); }
    [[nodiscard]] DeskCommands &commands() { return m_commands; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    void offer(SupportNotes &support) { m_support = &support; }
    void offer(Languages &languages) { m_languages = &languages; }
    void offer(StartAtLogin &startAtLogin) { m_startAtLogin = &startAtLogin; }
    /// The program ends: what is under way ends too, as far as it can be taken back.
    void leave() { m_signOut.cancelSignOut(); }
    [[nodiscard]] bool hasAccount() const { return m_hasAccount; }

signals:
    void made();
    void failed(const textback::Error &error);
    /// A backup is to take the place of everything.
    void restoreWanted(const QString &file);

private:
    void show();
    void askForState();
    void readAccount();
    void loadSpelling();

    DeskHost &m_host;
    QSettings &m_settings;
    PracticeControl *m_practice;
    CrashNotes *m_crashes = nullptr;
    SleepCare *m_sleep = nullptr;
    UpdateNews *m_updates = nullptr;
    SecretsNews *m_secrets = nullptr;
    BackupNews *m_backups = nullptr;
    SupportNotes *m_support = nullptr;
    Languages *m_languages = nullptr;
    StartAtLogin *m_startAtLogin = nullptr;
    bool m_hasAccount = false;
    SystemClock m_clock;
    DeskGateway m_commands;
    WritingGateway m_writing;
    CallBackGateway m_callBackCommands;
    CallerGateway m_callerCommands;
    ContactGateway m_contactCommands;
    ContactFileThread m_contactReader;
    ContactWriterThread m_contactWriter;
    PeopleGateway m_peopleCommands;
    OfficeGateway m_office;
    ThreadGateway m_threads;
    HoursGateway m_carrierHours;
    NumberListGateway m_numberListCommands;
    TrialThread m_timeMachine;
    ActivityWriter m_activityWriter;
    AccountGateway m_accounts;
    SignOutGateway m_signOut;
    ReportThread m_report;
    DataGateway m_data;
    WonGateway m_won;
    std::unique_ptr<SqliteInbox> m_queries;
    std::unique_ptr<SqliteNumberLists> m_numberLists; ///< On the connection of m_queries.
    std::unique_ptr<MessageSearch> m_search;
    std::unique_ptr<TimelinePages> m_places; ///< On the connection of m_queries.
    std::unique_ptr<SqliteWritingQueries> m_writings;
    std::unique_ptr<SqliteCallBackQueries> m_callBackQueries;
    std::unique_ptr<SqliteActivityQueries> m_activity;
    std::unique_ptr<SqliteDeskPeopleQueries> m_people; ///< As m_callers.
    std::unique_ptr<SqliteCallerQueries> m_callers; ///< On the connection of m_queries.
    std::unique_ptr<SqliteContactQueries> m_contacts; ///< On the connection of m_queries.
    std::unique_ptr<SqliteWonQueries> m_wonQueries;
    std::unique_ptr<SqliteStopQuestions> m_stops; ///< On the connection of m_queries.
    std::unique_ptr<SqliteDayQueries> m_days;
    std::unique_ptr<SqliteFileQueries> m_files;
    Hunspelling m_spelling;
    std::unique_ptr<SqliteThreadSearch> m_threadSearch;
    std::unique_ptr<SqliteSortedThreads> m_sorted;
    std::unique_ptr<SqliteWatchQueries> m_watching; ///< On the connection of m_queries.
    std::unique_ptr<MainWindow> m_window;
};

} // namespace textback
