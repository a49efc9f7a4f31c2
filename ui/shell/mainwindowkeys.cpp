// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each action of the window does, and the cards and covers over it.
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/daycard.h"
#include "ui/shell/daykeeper.h"
#include "ui/shell/deskperson.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/keysheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newtextpanel.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/rail.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/widgets/undostack.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions->action(id), &QAction::triggered, this, act); };
    connectThreadActions();
    connectPlaces();
    on(ActionId::Undo, [this] { m_undo->undo(); });
    on(ActionId::Redo, [this] { m_undo->redo(); });
    on(ActionId::Back, [this] { m_pages->place() == Place::Inbox ? m_inbox->goBack() : showPlace(Place::Inbox); });
    on(ActionId::NewText, [this] { openNewText({}); });
    on(ActionId::TextsOn, [this] { pause(StatusStrip::On); });
    on(ActionId::PauseHour, [this] { pause(StatusStrip::OneHour); });
    on(ActionId::PauseTomorrow, [this] { pause(StatusStrip::UntilTomorrow); });
    on(ActionId::CheckNow, [this] { m_ports.commands.tryNow(); });
    on(ActionId::PrivacyScreen, [this] { m_privacy->cover(); });
    on(ActionId::Palette, [this] { m_palette->open(); });
    on(ActionId::KeySheet, [this] { showKeys(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::GuidedTour, [this] { startTour(); });
    on(ActionId::Contacts, [this] { showContacts(); });
    m_actions->setOffered(ActionId::Contacts, hasContacts());
    m_actions->setOffered(ActionId::NewText, m_ports.threads != nullptr);
    m_inbox->list()->setNewTextOffered(m_ports.threads != nullptr);
    m_inbox->list()->setContacts(m_ports.threads ? m_ports.contacts : nullptr);
    connect(m_inbox->list(), &InboxList::textWanted, this, &MainWindow::openNewText);
    connect(m_inbox->list(), &InboxList::newTextPressed, this, [this] { openNewText({}); });
    connect(m_palette, &CommandPalette::threadChosen, this, &MainWindow::showThread);
    connect(m_palette, &CommandPalette::numberChosen, this, &MainWindow::openNewText);
    connect(m_privacy, &PrivacyScreen::coveredChanged, this, &MainWindow::coverChanged);
}

void MainWindow::connectThreadActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions->action(id), &QAction::triggered, this, act); };
    on(ActionId::NextThread, [this] { m_inbox->list()->step(1); });
    on(ActionId::PreviousThread, [this] { m_inbox->list()->step(-1); });
    on(ActionId::NextWaiting, [this] { showLongestWait(); });
    on(ActionId::Search, [this] { m_inbox->list()->focusSearch(); });
    on(ActionId::ExtendDown, [this] { m_inbox->list()->extend(1); });
    on(ActionId::ExtendUp, [this] { m_inbox->list()->extend(-1); });
    on(ActionId::SelectAll, [this] { m_inbox->list()->chooseAll(); });
    on(ActionId::Reply, [this] { m_inbox->pane()->composer()->focusReply(); });
    on(ActionId::Note, [this] {
        Composer *composer = m_inbox->pane()->composer();
        composer->setNoteMode(!composer->noteMode());
    });
    on(ActionId::Send, [this] { m_inbox->pane()->composer()->send(false); });
    on(ActionId::SendAndDone, [this] { m_inbox->pane()->composer()->send(true); });
    on(ActionId::Done, [this] { m_inbox->finishChosen(); });
    on(ActionId::Snooze, [this] { m_inbox->snoozeChosen(); });
    on(ActionId::NeverText, [this] { m_inbox->neverTextChosen(); });
    on(ActionId::TagCaller, [this] { m_inbox->tagChosen(); });
    m_actions->setOffered(ActionId::TagCaller, m_ports.callers && m_ports.callerCommands);
    on(ActionId::CallThem, [this] { m_inbox->pane()->call(); });
    on(ActionId::PlayVoicemail, [this] { m_inbox->pane()->playVoicemail(); });
    m_actions->setOffered(ActionId::PlayVoicemail, m_ports.files && m_ports.fileCommands);
}

void MainWindow::connectPlaces()
{
    for (int place = int(Place::Inbox); place <= int(Place::Settings); ++place) {
        const ActionId id = ActionId(int(ActionId::GoInbox) + place);
        connect(m_actions->action(id), &QAction::triggered, this, [this, place] { showPlace(Place(place)); });
        const auto &all = placeDefinitions();
        const bool exists = Place(place) == Place::Inbox
            || std::any_of(all.begin(), all.end(),
                           [place](const PlaceDefinition &one) { return one.place == Place(place); });
        m_actions->setOffered(id, exists);
    }
}

void MainWindow::connectDay()
{
    auto *saved = new SavedViews(m_ports.settings, m_rail);
    m_rail->setBelowViews(saved);
    connect(m_inbox, &InboxPage::keepSearchPressed, saved, &SavedViews::ask);
    connect(saved, &SavedViews::searchWanted, this, [this](const QString &words) {
        if (m_pages->show(Place::Inbox))
            m_inbox->list()->searchFor(words);
    });
    connect(m_day, &DayKeeper::repliesWanted, this, [this] { showView(InboxView::WaitingOnUs); });
    connect(m_day, &DayKeeper::callBacksWanted, this, [this] { showPlace(Place::CallBacks); });
    connect(m_day, &DayKeeper::longestWaitWanted, this, &MainWindow::showLongestWait);
    m_dayCard->setTop(m_strip->minimumHeight());
}

void MainWindow::connectPerson()
{
    const bool offered = m_person->offered();
    m_actions->setOffered(ActionId::HandOver, offered);
    m_actions->setOffered(ActionId::WhoIsHere, offered);
    m_inbox->offerOwners(offered);
    if (!offered)
        return;
    connect(m_actions->action(ActionId::HandOver), &QAction::triggered, m_inbox, &InboxPage::handOverChosen);
    connect(m_actions->action(ActionId::WhoIsHere), &QAction::triggered, this, &MainWindow::askPerson);
    connect(m_rail, &Rail::personPressed, this, &MainWindow::askPerson);
    connect(m_inbox, &InboxPage::handOverWanted, m_person, &DeskPerson::askOwner);
    connect(m_person, &DeskPerson::changed, this, [this] {
        m_rail->setPerson(m_person->name());
        m_inbox->pane()->readOffice();
        fold(); // a long name makes the navigation wider
    });
    m_rail->setPerson(m_person->name());
}

void MainWindow::askPerson()
{
    m_person->ask(m_rail->personItem()->mapToGlobal(QPoint(8, 0)));
}

void MainWindow::showView(InboxView view)
{
    if (m_pages->show(Place::Inbox))
        m_inbox->showView(view);
}

void MainWindow::showKeys()
{
    auto *sheet = new KeySheet(*m_actions, this);
    connect(sheet, &KeySheet::changePressed, this, &MainWindow::changeKeys);
    sheet->show();
}

void MainWindow::changeKeys()
{
    (new KeysDialog(*m_actions, this))->open();
}

void MainWindow::openNewText(const QString &to)
{
    if (!m_ports.threads)
        return;
    auto *panel = new NewTextPanel(m_ports.queries, m_ports.contacts, *m_ports.threads, this);
    connect(panel, &NewTextPanel::threadReady, this, [this](ThreadId thread) {
        if (!m_pages->show(Place::Inbox))
            return;
        m_inbox->showUnlisted(thread);
        m_inbox->pane()->composer()->focusReply();
    });
    panel->setTo(to);
    panel->open();
}

void MainWindow::replyTo(ThreadId thread)
{
    showThread(thread);
    m_inbox->pane()->composer()->focusReply();
}

void MainWindow::callThread(ThreadId thread)
{
    showThread(thread);
    m_inbox->pane()->call();
}

bool MainWindow::covered() const
{
    return m_privacy->covered();
}

void MainWindow::coverChanged(bool covered)
{
    m_actions->setCovered(covered);
    showNotice();
    emit stateChanged();
}

} // namespace textback
