// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers for the program itself: help, support, taking leave.
#include "core/domain/datacare.h"
#include "core/domain/supportnotes.h"
#include "core/policy/settings.h"
#include "ui/contacts/contactsdialog.h"
#include "ui/hours/hourspage.h"
#include "ui/practice/practicepanel.h"
#include "ui/rules/trialdialog.h"
#include "ui/settings/backupsdialog.h"
#include "ui/settings/forgetdialog.h"
#include "ui/settings/officechangesdialog.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/shell/signoutdialog.h"
#include "ui/shell/supportsheet.h"
#include "ui/shell/tour.h"
#include "ui/shell/watchsheet.h"
#include "ui/shell/whatisthis.h"
#include "ui/shell/windowhints.h"
#include "ui/widgets/undostack.h"

#include <QMenu>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {
const QString TourSeenKey = u"hints/tour-seen"_s;

/// What a trial puts into words.
RuleNames trialNames(const WindowPorts &ports, const OfficePolicy &policy)
{
    RuleNames names;
    names.templates = policy.templates;
    names.homeCountry = policy.homeCountry;
    names.delay = policy.delay;
    if (const auto lines = ports.queries.lines(); lines.ok())
        names.lines = lines.value();
    return names;
}

} // namespace

void MainWindow::addHelp(QMenu &menu)
{
    const QAction *help = m_actions->action(ActionId::Help);
    menu.addAction(help->text() + u'\t' + ActionTable::keysOf(help), this, &MainWindow::showHelp);
    menu.addAction(tr("What is this?"), this, [this] { m_whatIsThis->begin(m_pages->place()); });
    menu.addAction(m_actions->action(ActionId::GuidedTour)->text(), this, &MainWindow::startTour);
    if (m_ports.watching)
        menu.addAction(tr("When Textback watched..."), this, &MainWindow::showWatching);
    if (m_ports.support)
        menu.addAction(tr("File for support..."), this, &MainWindow::showSupport);
    if (m_ports.signOut && m_ports.hasAccount)
        menu.addAction(tr("Sign out..."), this, &MainWindow::signOut);
}

QWidget *MainWindow::makeHints()
{
    auto *hints = new WindowHints(m_ports, this);
    connect(hints, &WindowHints::linkPressed, this, &MainWindow::linkRequested);
    return hints;
}

void MainWindow::pageMade(Page *page)
{
    connect(page, &Page::changesWanted, this, &MainWindow::showOfficeChanges);
    if (auto *hours = qobject_cast<HoursPage *>(page))
        connect(hours, &HoursPage::trialWanted, this, [this](const OfficePolicy &kept, const OfficePolicy &edited) {
            auto *dialog =
                new TrialDialog(*m_ports.timeMachine, m_ports.clock, kept, edited, trialNames(m_ports, kept), this);
            connect(dialog, &TrialDialog::threadWanted, this, &MainWindow::showThread);
            dialog->open();
        });
    auto *settings = qobject_cast<SettingsPage *>(page);
    if (!settings)
        return;
    connect(settings, &SettingsPage::themeChosen, this, &MainWindow::themeChosen);
    if (m_ports.languages)
        settings->offer(*m_ports.languages);
    connect(settings, &SettingsPage::actWanted, this, [this](SettingAct act) {
        switch (act) {
        case SettingAct::Backups:
            return showBackups();
        case SettingAct::Forget:
            return askForget();
        case SettingAct::SignOut:
            return signOut();
        case SettingAct::SupportFile:
            return showSupport();
        case SettingAct::OfficeChanges:
            return showOfficeChanges();
        case SettingAct::Contacts:
            return showContacts();
        case SettingAct::EarlierTexts: // the page does that itself
            return;
        }
    });
    offerActs();
}

void MainWindow::showOfficeChanges()
{
    if (m_ports.office && m_ports.officeCommands)
        (new OfficeChangesDialog(*m_ports.office, *m_ports.officeCommands, m_ports.clock.now(), this))->open();
}

void MainWindow::offerActs()
{
    auto *settings = qobject_cast<SettingsPage *>(m_pages->page(Place::Settings));
    if (!settings)
        return;
    QSet<SettingAct> acts;
    if (m_ports.signOut && m_ports.hasAccount)
        acts.insert(SettingAct::SignOut);
    if (m_ports.support)
        acts.insert(SettingAct::SupportFile);
    if (m_ports.data)
        acts.insert(SettingAct::Backups);
    if (m_ports.erasing)
        acts.insert(SettingAct::Forget);
    if (m_ports.office && m_ports.officeCommands)
        acts.insert(SettingAct::OfficeChanges);
    if (hasContacts())
        acts.insert(SettingAct::Contacts);
    settings->offer(acts);
}

void MainWindow::showBackups()
{
    (new BackupsDialog(*m_ports.data, m_ports.clock, this))->open();
}

void MainWindow::askForget()
{
    const QString key = u"forget-after-months"_s;
    const auto settings = m_ports.queries.settings();
    const int now = settings.ok() ? settings.value().value(key).toInt() : 0;
    auto *dialog = new ForgetDialog(*m_ports.erasing, now, this);
    connect(dialog, &ForgetDialog::chosen, this, [this, key](int months) {
        m_ports.commands.setSetting(key, QString::number(months), this, [](const Status &) {});
    });
    dialog->open();
}

bool MainWindow::hasContacts() const
{
    return m_ports.contacts && m_ports.contactCommands && m_ports.contactReader && m_ports.contactExport;
}

void MainWindow::showContacts()
{
    if (!hasContacts())
        return;
    const auto settings = m_ports.queries.settings();
    const QString home = settings.ok() ? policyFrom(settings.value()).homeCountry : u"US"_s;
    auto *dialog = new ContactsDialog(
        {*m_ports.contacts, *m_ports.contactCommands, *m_ports.contactReader, *m_ports.contactExport, m_ports.clock},
        home, this);
    connect(dialog, &ContactsDialog::textWanted, this, &MainWindow::openNewText);
    connect(dialog, &ContactsDialog::imported, this, &MainWindow::contactsCame);
    dialog->open();
}

void MainWindow::contactsCame(const QString &words, ContactSourceId source)
{
    constexpr auto Offered = std::chrono::seconds(10);
    m_undo->push(words, Offered, [this, source] {
        m_ports.contactCommands->removeContacts(
            source, this, [](int) {},
            [this](const Status &status) {
                m_undo->say(status.ok() ? tr("The contacts were taken away again.")
                                        : tr("The contacts could not be taken away. Try again in Contacts."));
            });
    });
}

void MainWindow::showHelp()
{
    QList<HelpTopic> topics{HelpTopic::Watching, HelpTopic::Inbox};
    for (const PlaceDefinition &definition : placeDefinitions())
        topics.append(HelpPages::topicOf(definition.place));
    topics << HelpTopic::Practice << HelpTopic::Words;
    const bool practising = m_ports.practice && m_pages->place() == Place::Inbox;
    auto *sheet = new HelpSheet(topics, practising ? HelpTopic::Practice : HelpPages::topicOf(m_pages->place()), this);
    connect(sheet, &HelpSheet::tourWanted, this, &MainWindow::startTour);
    sheet->open();
}

void MainWindow::startTour()
{
    if (!m_ports.practice) {
        m_ports.settings.remove(TourSeenKey); // the practice window offers it again
        return emit practiceRequested();
    }
    auto *panel = findChild<PracticePanel *>();
    if (m_tour || !panel || !m_pages->show(Place::Inbox))
        return;
    m_tour = new Tour(*panel, this);
    connect(m_tour, &Tour::panelWanted, m_inbox, &InboxPage::setSideOpen);
    connect(m_tour, &Tour::ended, this, [this] { m_ports.settings.setValue(TourSeenKey, true); });
    m_tour->start();
}

void MainWindow::offerTour()
{
    if (m_ports.practice && !m_ports.settings.value(TourSeenKey).toBool())
        startTour();
}

void MainWindow::showSupport()
{
    m_ports.support->gather(this, [this](const QString &notes) { (new SupportSheet(notes, this))->open(); });
}

void MainWindow::showWatching()
{
    const UtcTime now = m_ports.clock.now();
    const QDate first = toQDateTime(now).toLocalTime().date().addDays(1 - WatchSheet::DaysBack);
    const UtcTime since = fromQDateTime(first.startOfDay());
    const auto changes = m_ports.watching->watchChanges(since);
    const auto days = changes.ok()
        ? Result<QList<WatchDay>>(watchDays(changes.value(), since, now, QTimeZone::systemTimeZone()))
        : Result<QList<WatchDay>>(changes.error());
    (new WatchSheet(days, now, this))->open();
}

void MainWindow::showLook()
{
    if (!m_pages->show(Place::Settings))
        return;
    if (auto *settings = qobject_cast<SettingsPage *>(m_pages->page(Place::Settings)))
        settings->showGroup(SettingGroup::Computer);
}

void MainWindow::signOut()
{
    (new SignOutDialog(*m_ports.signOut, m_health.waitingToBeSent, this))->open();
}

} // namespace textback
