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
#include "ui/shell/notopenedsheet.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/places.h"
#include "ui/shell/privacyscreen.h"
#include "ui/shell/rail.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/threadpane.h"
#include "ui/widgets/undostack.h"

#include <QAbstractButton>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::array<std::pair<ActionId, ComposerTool>, 4> ComposerActions{{
    {ActionId::SendLater, ComposerTool::Later},
    {ActionId::SavedReplies, ComposerTool::SavedReplies},
    {ActionId::PutIn, ComposerTool::Placeholders},
    {ActionId::AddPhotos, ComposerTool::Photos},
}};

} // namespace

void MainWindow::on(ActionId id, const std::function<void()> &act)
{
    connect(m_actions->action(id), &QAction::triggered, this, [this, id, act] {
        if (const QString obstacle = m_actions->obstacle(id); !obstacle.isEmpty())
            return m_undo->say(obstacle);
        act();
    });
}

void MainWindow::connectActions()
{
    m_actions->setObstacles([this](ActionId id) { return obstacleTo(id); });
    connectListActions();
    connectThreadActions();
    connectWritingActions();
    connectCallBackActions();
    connectPlaces();
    connectWindowActions();
    on(ActionId::TextsOn, [this] { pause(StatusStrip::On); });
    on(ActionId::PauseHour, [this] { pause(StatusStrip::OneHour); });
    on(ActionId::PauseTomorrow, [this] { pause(StatusStrip::UntilTomorrow); });
    on(ActionId::CheckNow, [this] { m_ports.commands.tryNow(); });
    on(ActionId::Contacts, [this] { showContacts(); });
    m_actions->setOffered(ActionId::Contacts, hasContacts());
    m_inbox->list()->setNewTextOffered(m_ports.threads != nullptr);
    m_inbox->list()->setContacts(m_ports.threads ? m_ports.contacts : nullptr);
    connect(m_inbox->list(), &InboxList::textWanted, this, &MainWindow::openNewText);
    connect(m_inbox->list(), &InboxList::newTextPressed, this, [this] { openNewText({}); });
    connect(m_palette, &CommandPalette::threadChosen, this, &MainWindow::showThread);
    connect(m_palette, &CommandPalette::numberChosen, this, &MainWindow::openNewText);
    connect(m_privacy, &PrivacyScreen::coveredChanged, this, &MainWindow::coverChanged);
}

void MainWindow::connectListActions()
{
    on(ActionId::NextThread, [this] { stepRows(1); });
    on(ActionId::PreviousThread, [this] { stepRows(-1); });
    on(ActionId::NextWaiting, [this] { m_inbox->showNextWait(); });
    on(ActionId::LongestWait, [this] { showLongestWait(); });
    on(ActionId::Search, [this] { m_inbox->beginSearch(); });
    on(ActionId::ExtendDown, [this] { m_inbox->list()->extend(1); });
    on(ActionId::ExtendUp, [this] { m_inbox->list()->extend(-1); });
    on(ActionId::SelectAll, [this] { m_inbox->list()->chooseAll(); });
    on(ActionId::TurnOrder, [this] { m_inbox->turnOrder(); });
    on(ActionId::KeepSearch, [this] { m_inbox->list()->pressKeep(); });
    on(ActionId::Undo, [this] { m_undo->undo(); });
    on(ActionId::Redo, [this] { m_undo->redo(); });
    on(ActionId::Back,
       [this] { m_pages->place() == Place::Inbox ? m_inbox->goBack() : void(m_pages->show(Place::Inbox)); });
    for (int view = int(InboxView::WaitingOnUs); view <= int(InboxView::All); ++view)
        on(ActionId(int(ActionId::ShowWaitingOnUs) + view), [this, view] { showView(InboxView(view)); });
}

void MainWindow::connectThreadActions()
{
    on(ActionId::Snooze, [this] { m_inbox->snoozeChosen(); });
    on(ActionId::NeverText, [this] { m_inbox->neverTextChosen(); });
    on(ActionId::TagCaller, [this] { m_inbox->tagChosen(); });
    on(ActionId::FindInThread, [this] { m_inbox->find(); });
    on(ActionId::PlayVoicemail, [this] { m_inbox->pane()->playVoicemail(); });
    on(ActionId::CancelText, [this] { m_inbox->endCountdownHere(PersonChoice::Cancelled); });
    on(ActionId::CallingBack, [this] { m_inbox->endCountdownHere(PersonChoice::CallingBack); });
    on(ActionId::MarkRead, [this] { m_inbox->pane()->markReadByHand(); });
    on(ActionId::CopyWords, [this] { m_inbox->pane()->view()->copy(); });
    on(ActionId::CopyEntry, [this] { m_inbox->pane()->copyEntry(); });
    on(ActionId::DeleteNote, [this] { m_inbox->pane()->deleteEntryNote(); });
    on(ActionId::BecameJob, [this] { m_inbox->pane()->toggleWon(); });
    on(ActionId::AskedToStop, [this] { m_inbox->pane()->setAskedToStop(); });
    on(ActionId::CallerCard, [this] { m_inbox->setSideOpen(!m_inbox->sideOpen()); });
    on(ActionId::EraseCaller, [this] { m_inbox->pane()->askErase(); });
    m_actions->setOffered(ActionId::TagCaller, m_ports.callers && m_ports.callerCommands);
    m_actions->setOffered(ActionId::FindInThread, m_ports.threadSearch != nullptr);
    m_actions->setOffered(ActionId::PlayVoicemail, m_ports.files && m_ports.fileCommands);
    m_actions->setOffered(ActionId::BecameJob, m_ports.wonQueries && m_ports.won);
    m_actions->setOffered(ActionId::EraseCaller, m_ports.erasing != nullptr);
    m_actions->setOffered(ActionId::CallerCard, !m_ports.practice);
}

void MainWindow::connectWritingActions()
{
    Composer *composer = m_inbox->pane()->composer();
    on(ActionId::NewText, [this] { openNewText({}); });
    on(ActionId::Note, [this, composer] {
        m_inbox->showConversation();
        composer->setNoteMode(!composer->noteMode());
    });
    on(ActionId::Send, [composer] { composer->send(false); });
    on(ActionId::SendAndDone, [composer] { composer->send(true); });
    for (const auto &[id, tool] : ComposerActions) {
        on(id, [this, composer, tool = tool] {
            m_inbox->showConversation();
            composer->toolButton(tool)->click();
        });
    }
    m_actions->setOffered(ActionId::NewText, m_ports.threads != nullptr);
    m_actions->setOffered(ActionId::SavedReplies, m_ports.writings && m_ports.writing);
    m_actions->setOffered(ActionId::SendLater, m_ports.replies != nullptr);
}

void MainWindow::connectPlaces()
{
    for (int place = int(Place::Inbox); place <= int(Place::Settings); ++place) {
        const ActionId id = ActionId(int(ActionId::GoInbox) + place);
        on(id, [this, place] { showPlace(Place(place)); });
        const auto &all = placeDefinitions();
        const bool exists = Place(place) == Place::Inbox
            || std::any_of(all.begin(), all.end(),
                           [place](const PlaceDefinition &one) { return one.place == Place(place); });
        m_actions->setOffered(id, exists);
    }
}

void MainWindow::connectDay()
{
    auto *saved = new SavedViews(m_ports.settings, m_undo, m_rail);
    m_rail->setBelowViews(saved);
    const auto show = [this](const QString &words) {
        if (m_pages->show(Place::Inbox))
            m_inbox->searchFor(words);
    };
    const auto tell = [this, saved] {
        m_inbox->list()->setSavedViews(saved->views());
        m_palette->setSavedViews(saved->views());
        m_rail->orderTabs();
    };
    connect(m_inbox, &InboxPage::keepSearchPressed, saved, &SavedViews::ask);
    connect(m_inbox->list(), &InboxList::savedViewPressed, saved, &SavedViews::showMenu);
    connect(saved, &SavedViews::searchWanted, this, show);
    connect(m_palette, &CommandPalette::searchChosen, this, show);
    connect(saved, &SavedViews::changed, this, tell);
    tell();
    m_day->setInSight([this] { return isVisible() && !isMinimized() && !m_privacy->covered(); });
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
    m_actions->setOffered(ActionId::EditNames, offered);
    m_inbox->offerOwners(offered);
    if (!offered)
        return;
    on(ActionId::HandOver, [this] { m_inbox->handOverChosen(); });
    on(ActionId::WhoIsHere, [this] { askPerson(); });
    on(ActionId::EditNames, [this] { m_person->editNames(); });
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
        m_inbox->openReply();
    });
    panel->setTo(to);
    panel->open();
}

void MainWindow::replyTo(ThreadId thread)
{
    showThread(thread);
    m_inbox->openReply();
}

void MainWindow::callThread(ThreadId thread)
{
    showThread(thread);
    m_inbox->pane()->call();
}

void MainWindow::sayNotOpened(const QUrl &url)
{
    (new NotOpenedSheet(url, this))->open();
}

bool MainWindow::covered() const
{
    return m_privacy->covered();
}

void MainWindow::coverChanged(bool covered)
{
    m_actions->setCovered(covered);
    m_inbox->pane()->setCovered(covered);
    showNotice();
    m_day->look();
    emit coveredChanged(covered);
    emit stateChanged();
}

} // namespace textback
