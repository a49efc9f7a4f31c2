// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window offers for the program itself: help, support, taking leave.
#include "core/domain/supportnotes.h"
#include "ui/practice/practicepanel.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/actionmenu.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/shell/practicetest.h"
#include "ui/shell/signoutdialog.h"
#include "ui/shell/supportsheet.h"
#include "ui/shell/tour.h"
#include "ui/shell/watchsheet.h"
#include "ui/shell/windowhints.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {
const QString TourSeenKey = u"hints/tour-seen"_s;

} // namespace

void MainWindow::addHelp(ActionMenu &menu)
{
    menu.add(ActionId::Help);
    menu.add(ActionId::WhatIsThis);
    menu.add(ActionId::GuidedTour);
    menu.add(ActionId::WatchTimes);
    menu.add(ActionId::SupportFile);
    menu.add(ActionId::SignOut);
}

QWidget *MainWindow::makeHints()
{
    auto *hints = new WindowHints(m_ports, this);
    connect(hints, &WindowHints::linkPressed, this, &MainWindow::linkRequested);
    connect(hints, &WindowHints::backupsWanted, this, &MainWindow::showBackups);
    return hints;
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

void MainWindow::offerChecklist()
{
    auto *panel = m_inbox->findChild<PracticePanel *>();
    if (!panel || !m_ports.accounts)
        return;
    panel->offerChecklist();
    connect(panel, &PracticePanel::checklistWanted, this, [this, panel] {
        auto *shown = findChild<PracticeTest *>();
        if (!shown)
            shown = new PracticeTest(m_ports, *panel, this);
        shown->show();
        shown->raise();
        shown->activateWindow();
    });
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
