// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the window, its keys and its menu are connected.
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actiontable.h"
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
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/undostack.h"

#include <QActionGroup>
#include <QMenu>

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
    connect(m_rail, &Rail::practicePressed, this,
            [this] { m_ports.practice ? emit leavePracticeRequested() : emit practiceRequested(); });
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

void MainWindow::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto *style = qobject_cast<const TextbackStyle *>(this->style());
    const ThemeChoice now = style ? style->choice() : ThemeChoice::System;
    const std::array<std::pair<ThemeChoice, QString>, 3> choices{{{ThemeChoice::System, tr("Look like the computer")},
                                                                  {ThemeChoice::Light, tr("Light")},
                                                                  {ThemeChoice::Dark, tr("Dark")}}};
    auto *group = new QActionGroup(menu);
    for (const auto &[choice, name] : choices) {
        QAction *action = menu->addAction(name, this, [this, choice = choice] { emit themeChosen(choice); });
        action->setCheckable(true);
        action->setChecked(choice == now);
        group->addAction(action);
    }
    if (m_ports.languages)
        menu->addAction(tr("Language..."), this, &MainWindow::showLook);
    menu->addSeparator();
    menu->addAction(tr("All commands") + u'\t' + ActionTable::keysOf(m_actions->action(ActionId::Palette)), this,
                    [this] { m_palette->open(); });
    menu->addAction(tr("All keys") + u'\t' + ActionTable::keysOf(m_actions->action(ActionId::KeySheet)), this,
                    &MainWindow::showKeys);
    menu->addSeparator();
    menu->addAction(tr("Cover the screen") + u'\t' + ActionTable::keysOf(m_actions->action(ActionId::PrivacyScreen)),
                    this, [this] { m_privacy->cover(); });
    menu->addAction(tr("Notices..."), this, [this] { (new NoticesDialog(m_ports.settings, this))->open(); });
    menu->addAction(tr("Privacy screen..."), this, [this] { (new PrivacyDialog(*m_privacy, this))->open(); });
    menu->addSeparator();
    if (!m_ports.practice)
        menu->addAction(tr("Set up"), this, &MainWindow::setupRequested);
    if (m_ports.practice)
        menu->addAction(tr("Leave practice"), this, &MainWindow::leavePracticeRequested);
    else
        menu->addAction(tr("Practice"), this, &MainWindow::practiceRequested);
    addHelp(*menu);
    menu->addSeparator();
    menu->addAction(tr("Quit"), this, &MainWindow::quitRequested)
        ->setToolTip(tr("Missed calls will not be texted while Textback is closed."));
    menu->setToolTipsVisible(true);
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
    m_ports.commands.cancelCountdown(call, choice);
}

void MainWindow::showPlace(Place place)
{
    m_pages->show(place);
}

void MainWindow::placeChanged(Place place)
{
    m_rail->setPlace(place);
    m_actions->setInboxInSight(place == Place::Inbox);
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
