// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskwindow.h"

#include "app/childplayer.h"

#include <QLocale>
#include <QTimer>

namespace textback {

DeskWindow::DeskWindow(DeskHost &host, QSettings &settings, PracticeControl *practice)
    : m_host(host),
      m_settings(settings),
      m_practice(practice),
      m_commands(host),
      m_writing(host),
      m_callBackCommands(host),
      m_callerCommands(host),
      m_contactCommands(host),
      m_contactReader(host.databasePath()),
      m_contactWriter(host.databasePath()),
      m_peopleCommands(host),
      m_office(host),
      m_threads(host),
      m_carrierHours(host),
      m_numberListCommands(host),
      m_timeMachine(host.databasePath()),
      m_activityWriter(host.databasePath()),
      m_accounts(host),
      m_signOut(host),
      m_report(host.databasePath()),
      m_data(host),
      m_won(host)
{
    connect(&m_data, &DataGateway::restoreWanted, this, &DeskWindow::restoreWanted);
    connect(&host.events(), &DeskEvents::accountsChanged, this, &DeskWindow::readAccount);
}

void DeskWindow::readAccount()
{
    m_host.run([this](DeskRoom &room) {
        const auto accounts = room.accountFacts();
        const bool any = accounts.ok() && !accounts.value().isEmpty();
        QMetaObject::invokeMethod(this, [this, any] {
            m_hasAccount = any;
            if (m_window)
                m_window->setHasAccount(any);
        });
    });
}

void DeskWindow::make()
{
    QMetaObject::invokeMethod(this, &DeskWindow::show, Qt::QueuedConnection);
}

/// What the desk says of itself. The window is not kept waiting for it: the desk may be busy getting ready to watch.
void DeskWindow::askForState()
{
    m_host.run([this](DeskRoom &room) {
        if (!room.desk())
            return;
        QMetaObject::invokeMethod(this, [this, health = room.desk()->health(), answer = room.desk()->nowAnswer()] {
            m_window->setHealth(health);
            m_window->setNowAnswer(answer);
        });
    });
}

void DeskWindow::show()
{
    auto opened = openInbox(m_host.databasePath());
    if (!opened.ok()) {
        emit failed(opened.error());
        return;
    }
    m_queries = std::move(opened).value();
    const auto accounts = SqliteAccounts(m_queries->connection()).accounts();
    m_hasAccount = accounts.ok() && !accounts.value().isEmpty();
    m_callBackQueries = std::make_unique<SqliteCallBackQueries>(m_queries->connection());
    m_search = std::make_unique<MessageSearch>(m_queries->connection());
    m_places = std::make_unique<TimelinePages>(m_queries->connection());
    m_writings = std::make_unique<SqliteWritingQueries>(m_queries->connection());
    m_files = std::make_unique<SqliteFileQueries>(m_queries->connection(), filesFolder(m_host.databasePath()));
    m_threadSearch = std::make_unique<SqliteThreadSearch>(m_queries->connection());
    m_numberLists = std::make_unique<SqliteNumberLists>(m_queries->connection());
    WindowPorts ports{*m_queries, m_commands, m_host.events(), m_clock, m_settings};
    ports.search = m_search.get();
    ports.places = m_places.get();
    ports.callBackQueries = m_callBackQueries.get();
    ports.callBackCommands = &m_callBackCommands;
    m_callers = std::make_unique<SqliteCallerQueries>(m_queries->connection());
    ports.callers = m_callers.get();
    ports.callerCommands = &m_callerCommands;
    m_contacts = std::make_unique<SqliteContactQueries>(m_queries->connection());
    ports.contacts = m_contacts.get();
    ports.contactCommands = &m_contactCommands;
    ports.contactReader = &m_contactReader;
    ports.contactExport = &m_contactWriter;
    m_people = std::make_unique<SqliteDeskPeopleQueries>(m_queries->connection());
    ports.people = m_people.get();
    ports.peopleCommands = &m_peopleCommands;
    ports.office = &m_queries->office();
    ports.officeCommands = &m_office;
    m_days = std::make_unique<SqliteDayQueries>(m_queries->connection());
    ports.days = m_days.get();
    m_sorted = std::make_unique<SqliteSortedThreads>(m_queries->connection());
    ports.sorted = m_sorted.get();
    m_watching = std::make_unique<SqliteWatchQueries>(m_queries->connection());
    ports.watching = m_watching.get();
    ports.threads = &m_threads;
    ports.carrierHours = &m_carrierHours;
    ports.numberLists = m_numberLists.get();
    ports.numberListCommands = &m_numberListCommands;
    ports.timeMachine = &m_timeMachine;
    m_activity = std::make_unique<SqliteActivityQueries>(m_queries->connection());
    ports.activity = m_activity.get();
    ports.activityFile = &m_activityWriter;
    ports.report = &m_report;
    m_wonQueries = std::make_unique<SqliteWonQueries>(m_queries->connection());
    ports.wonQueries = m_wonQueries.get();
    ports.won = &m_won;
    m_stops = std::make_unique<SqliteStopQuestions>(m_queries->connection());
    ports.stops = m_stops.get();
    ports.practice = m_practice;
    ports.accounts = &m_accounts;
    ports.signOut = m_practice ? nullptr : &m_signOut;
    ports.data = m_practice ? nullptr : &m_data;
    ports.erasing = &m_data;
    ports.crashes = m_crashes;
    ports.sleep = m_sleep;
    ports.updates = m_updates;
    ports.secrets = m_secrets;
    ports.backups = m_backups;
    ports.support = m_support;
    ports.languages = m_languages;
    ports.startAtLogin = m_startAtLogin;
    ports.hasAccount = m_hasAccount;
    ports.writing = &m_writing;
    ports.replies = &m_writing;
    ports.files = m_files.get();
    ports.soundPlayer = soundPlayerMaker();
    ports.spelling = &m_spelling;
    ports.threadSearch = m_threadSearch.get();
    ports.fileCommands = &m_writing;
    ports.writings = m_writings.get();
    m_window = std::make_unique<MainWindow>(ports, false);
    QTimer::singleShot(std::chrono::seconds(2), this, &DeskWindow::loadSpelling); // the window first
    if (m_languages)
        connect(m_languages, &Languages::changed, this, &DeskWindow::loadSpelling);
    askForState();
    emit made();
}

void DeskWindow::loadSpelling()
{
    if (const auto dictionary = findDictionary(dictionaryFolders(), QLocale().uiLanguages()))
        m_spelling.load(*dictionary);
}

} // namespace textback
