// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the window, its keys and its menu are connected.
#include "core/policy/openinghours.h"
#include "core/policy/settings.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actionmenu.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/countdownnotice.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticesdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/privacydialog.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/shell/whatisthis.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/deskacts.h"
#include "ui/widgets/undostack.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

void MainWindow::connectParts()
{
    connect(m_rail, &Rail::viewPressed, this, [this](InboxView view) {
        if (m_pages->show(Place::Inbox))
            m_inbox->showView(view);
    });
    connect(m_rail, &Rail::placePressed, this, &MainWindow::showPlace);
    connect(m_pages, &PageStack::pageMade, this, &MainWindow::pageMade);
    connect(m_pages, &PageStack::placeChanged, this, &MainWindow::placeChanged);
    connect(m_pages, &PageStack::threadWanted, this, &MainWindow::showThread);
    connect(m_pages, &PageStack::linkPressed, this, &MainWindow::linkRequested);
    connect(m_rail, &Rail::practicePressed, m_actions->action(ActionId::Practice), &QAction::trigger);
    offerChecklist();
    connect(m_inbox, &InboxPage::viewChanged, m_rail, &Rail::setView);
    connect(m_inbox, &InboxPage::practiceWanted, this, &MainWindow::practiceRequested);
    connect(m_inbox, &InboxPage::linkPressed, this, &MainWindow::linkRequested);
    connect(m_inbox, &InboxPage::countsRead, this, [this](const ViewCounts &counts) {
        m_counts = counts;
        m_rail->setCounts(counts);
        emit stateChanged();
    });
    connect(m_inbox, &InboxPage::countdownsStepped, this, &MainWindow::showNotice);
    connect(m_strip, &StatusStrip::pausePressed, this, &MainWindow::pause);
    connect(m_strip, &StatusStrip::tryNowPressed, this, [this] { m_ports.commands.tryNow(); });
    connect(m_strip, &StatusStrip::signInPressed, this, &MainWindow::signInRequested);
    connect(m_strip, &StatusStrip::setupPressed, this, &MainWindow::setupRequested);
    connect(m_strip, &StatusStrip::leavePracticePressed, this, &MainWindow::leavePracticeRequested);
    connect(m_strip->menuButton(), &IconButton::clicked, this, &MainWindow::showMenu);
    connect(m_notice, &CountdownNotice::cancelPressed, this,
            [this](const CallKey &call) { endCountdown(call, PersonChoice::Cancelled); });
    connect(m_notice, &CountdownNotice::callingBackPressed, this,
            [this](const CallKey &call) { endCountdown(call, PersonChoice::CallingBack); });
    connect(m_notice, &CountdownNotice::opened, this, [this](ThreadId thread) {
        present();
        showThread(thread);
    });
}

void MainWindow::present()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::connectWindowActions()
{
    on(ActionId::PrivacyScreen, [this] { m_privacy->cover(); });
    on(ActionId::PrivacySettings, [this] { (new PrivacyDialog(*m_privacy, this))->open(); });
    on(ActionId::Notices, [this] { (new NoticesDialog(m_ports.settings, this))->open(); });
    on(ActionId::LookAsSystem, [this] { emit themeChosen(ThemeChoice::System); });
    on(ActionId::LookLight, [this] { emit themeChosen(ThemeChoice::Light); });
    on(ActionId::LookDark, [this] { emit themeChosen(ThemeChoice::Dark); });
    on(ActionId::Language, [this] { showLook(); });
    on(ActionId::Palette, [this] { m_palette->open(); });
    on(ActionId::KeySheet, [this] { showKeys(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::WhatIsThis, [this] { m_whatIsThis->begin(m_pages->place()); });
    on(ActionId::ExplainSelected, [this] { m_whatIsThis->explainFocus(m_pages->place()); });
    on(ActionId::GuidedTour, [this] { startTour(); });
    on(ActionId::WatchTimes, [this] { showWatching(); });
    on(ActionId::SupportFile, [this] { showSupport(); });
    on(ActionId::SignOut, [this] { signOut(); });
    on(ActionId::SetUp, [this] { emit setupRequested(); });
    on(ActionId::Practice, [this] { m_ports.practice ? emit leavePracticeRequested() : emit practiceRequested(); });
    on(ActionId::Quit, [this] { emit quitRequested(); });
    m_actions->setOffered(ActionId::Language, m_ports.languages != nullptr);
    m_actions->setOffered(ActionId::WatchTimes, m_ports.watching != nullptr);
    m_actions->setOffered(ActionId::SupportFile, m_ports.support != nullptr);
    m_actions->setOffered(ActionId::SetUp, !m_ports.practice);
    offerSignOut();
}

void MainWindow::offerSignOut()
{
    m_actions->setOffered(ActionId::SignOut, m_ports.signOut && m_ports.hasAccount);
}

void MainWindow::showMenu()
{
    auto *menu = new ActionMenu(*m_actions, u"windowMenu"_s, this);
    const auto *style = qobject_cast<const TextbackStyle *>(this->style());
    const ThemeChoice now = style ? style->choice() : ThemeChoice::System;
    menu->addChecked(ActionId::LookAsSystem, now == ThemeChoice::System);
    menu->addChecked(ActionId::LookLight, now == ThemeChoice::Light, tr("Light"));
    menu->addChecked(ActionId::LookDark, now == ThemeChoice::Dark, tr("Dark"));
    menu->add(ActionId::Language);
    menu->addSeparator();
    menu->add(ActionId::Palette);
    menu->add(ActionId::KeySheet, tr("All keys"));
    menu->addSeparator();
    menu->add(ActionId::PrivacyScreen);
    menu->add(ActionId::Notices);
    menu->add(ActionId::PrivacySettings);
    menu->addSeparator();
    menu->add(ActionId::SetUp);
    menu->add(ActionId::Practice);
    menu->addSeparator();
    addHelp(*menu);
    menu->addSeparator();
    menu->add(ActionId::Quit)->setToolTip(tr("Missed calls will not be texted while Textback is closed."));
    const QWidget *button = m_strip->menuButton();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : button->width() - menu->sizeHint().width();
    menu->popup(button->mapToGlobal(QPoint(x, button->height() + 4)));
}

void MainWindow::showNotice()
{
    // In front, the row itself counts down; two places would only be noise.
    const bool needed = !m_privacy->covered() && !isActiveWindow() && !m_notice->isActiveWindow();
    m_notice->show(needed ? m_inbox->countdowns() : QList<Countdown>(), m_ports.clock.now(),
                   m_ports.practice != nullptr);
}

void MainWindow::endCountdown(const CallKey &call, PersonChoice choice)
{
    m_ports.commands.cancelCountdown(call, choice, this, [this](const Status &done) {
        if (!done.ok())
            m_undo->say(DeskActs::whyNotCancelled(done.error()));
    });
}

std::optional<UtcTime> MainWindow::endOfPause(int choice) const
{
    const UtcTime now = m_ports.clock.now();
    if (choice == StatusStrip::On)
        return std::nullopt;
    if (choice == StatusStrip::OneHour)
        return now + 1h;
    const QDate tomorrow = toQDateTime(now).toLocalTime().date().addDays(1);
    const UtcTime midnight = fromQDateTime(tomorrow.startOfDay());
    UtcTime until = midnight + 8h;
    if (const auto office = officeOf(m_ports); office.ok()) {
        const OpeningHours &hours = office.value().hours;
        if (!hours.alwaysOpen)
            until = nextOpen(hours, midnight).value_or(until);
    }
    return until;
}

void MainWindow::pause(int choice)
{
    m_ports.commands.setAutomatic(true, endOfPause(choice), this, [this](const Status &kept) {
        if (kept.ok())
            return;
        const QString words = DeskActs::whyNot(kept.error());
        m_undo->say(words);
        emit pauseRefused(words);
        showFacts(); // what holds is what is chosen
    });
}

void MainWindow::showPlace(Place place)
{
    if (m_pages->show(place) && place == Place::Inbox)
        m_inbox->showList();
}

void MainWindow::placeChanged(Place place)
{
    m_rail->setPlace(place);
    m_actions->setPlace(place);
}

void MainWindow::showThread(ThreadId thread)
{
    if (!m_pages->show(Place::Inbox))
        return;
    m_inbox->showThread(thread);
}

void MainWindow::showLongestWait()
{
    if (!m_pages->show(Place::Inbox))
        return;
    m_inbox->showLongestWait();
}

} // namespace textback
