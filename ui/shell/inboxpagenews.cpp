// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the inbox page: choices of a person, and news from the desk.
#include "ui/caller/callerpanel.h"
#include "ui/inbox/inboxlist.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/callercare.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/threadpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void InboxPage::connectList()
{
    connect(m_list, &InboxList::currentChanged, this, &InboxPage::openThread);
    connect(m_list, &InboxList::placeChosen, this, &InboxPage::openPlace);
    connect(m_list, &InboxList::viewChosen, this, &InboxPage::showView);
    connect(m_list, &InboxList::practiceWanted, this, &InboxPage::practiceWanted);
    connect(m_list, &InboxList::opened, this, [this] { m_pane->composer()->focusReply(); });
    connect(m_list, &InboxList::cancelPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::Cancelled); });
    connect(m_list, &InboxList::callingBackPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::CallingBack); });
    connect(m_list, &InboxList::menuWanted, this, &InboxPage::showRowMenu);
    connectChosen();
}

void InboxPage::connectPane()
{
    connect(m_pane, &ThreadPane::leaving, this, [this](ThreadId thread) { m_leaving = thread; });
    connect(m_pane, &ThreadPane::backPressed, this, &InboxPage::goBack);
    connect(m_pane, &ThreadPane::handOverPressed, this, &InboxPage::handOverChosen);
    connect(m_pane, &ThreadPane::cardPressed, this, [this] { setSideOpen(!m_sideOpen); });
    connect(m_pane, &ThreadPane::linkPressed, this, &InboxPage::linkPressed);
    connect(m_pane, &ThreadPane::cancelCountdownPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::Cancelled); });
    connect(m_pane, &ThreadPane::callingBackPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::CallingBack); });
    connect(m_care, &CallerCare::threadWanted, this, &InboxPage::showUnlisted);
    connect(m_care, &CallerCare::fieldsChanged, this, &InboxPage::showCard);
    connect(m_care, &CallerCare::everythingWanted, this,
            [this](const PhoneNumber &number) { m_list->searchFor(number.forPeople()); });
    if (!m_practice)
        return;
    connect(m_pane, &ThreadPane::whyOpened, this, [this] { m_practice->tick(PracticeStep::OpenWhy); });
    connect(m_pane, &ThreadPane::replySent, this, [this] { m_practice->tick(PracticeStep::AnswerReply); });
    connect(m_pane, &ThreadPane::doneToggled, this, [this](bool done) {
        if (!done)
            m_practice->tick(PracticeStep::DoneAndUndo);
    });
}

void InboxPage::connectEvents()
{
    DeskEvents &events = m_ports.events; // lives on another thread: these arrive through the event queue
    connect(&events, &DeskEvents::threadChanged, this, &InboxPage::updateThread);
    connect(&events, &DeskEvents::countsChanged, this, &InboxPage::readCounts);
    connect(&events, &DeskEvents::countdownStarted, this, &InboxPage::startCountdown);
    connect(&events, &DeskEvents::countdownEnded, this, &InboxPage::endCountdown);
}

void InboxPage::readCounts()
{
    const auto counts = m_ports.queries.counts();
    if (!counts.ok())
        return;
    m_counts = counts.value();
    m_list->setCounts(m_counts);
    retranslate();
    readShortCalls();
    emit countsRead(m_counts);
}

void InboxPage::showView(InboxView view)
{
    m_list->showView(view);
    readShortCalls();
    if (const auto open = m_pane->current())
        m_list->select(*open);
    emit viewChanged(view);
}

void InboxPage::showThread(ThreadId thread)
{
    if (m_model.rowOf(thread) < 0) {
        m_list->showView(InboxView::All);
        emit viewChanged(InboxView::All);
    }
    m_list->select(thread);
    openThread(thread);
}

void InboxPage::showLongestWait()
{
    if (m_model.view() != InboxView::WaitingOnUs || !m_model.searchWords().isEmpty())
        showView(InboxView::WaitingOnUs);
    const auto now = m_list->current();
    const auto first = m_model.threadAt(0);
    if (first)
        m_list->select(now == first->id && m_model.rowCount() > 1 ? m_model.threadAt(1)->id : first->id);
}

void InboxPage::openThread(std::optional<ThreadId> thread)
{
    if (m_keepOpen)
        return;
    if (!thread) {
        m_pane->close();
        m_card->clear();
    } else if (m_pane->current() != thread) {
        m_pane->open(*thread);
        m_pane->setCountdown(m_model.countdownOf(*thread));
        showCard();
        if (m_practice && m_fold.side)
            setSideOpen(false); // it would lie over what is to be read; a button of the head brings it back
    }
    const bool open = m_pane->current().has_value();
    m_middle->setCurrentIndex(open ? 1 : 0);
    if (!m_fold.side)
        m_side->setVisible(open || m_practice);
    if (m_fold.single) {
        m_list->setVisible(!open);
        m_middle->setVisible(open);
    }
}

void InboxPage::openPlace(ThreadId thread, std::optional<ItemId> item)
{
    openThread(thread);
    if (item && m_pane->current() == thread)
        m_pane->openAt(thread, *item);
}

void InboxPage::goBack()
{
    if (!m_fold.single)
        return m_list->focusRows();
    m_list->show();
    m_middle->hide();
    m_list->focusRows();
}

void InboxPage::showCard()
{
    const auto thread = m_pane->current();
    if (!thread || m_practice)
        return;
    const auto card = m_ports.queries.card(*thread);
    if (card.ok() && card.value())
        m_card->show(*thread, *card.value(), m_model.now().carrier);
    else
        m_card->clear();
}

void InboxPage::updateThread(ThreadId thread)
{
    m_keepOpen = m_pane->current() == thread && m_leaving != thread;
    m_model.updateThread(thread);
    if (m_keepOpen && m_model.rowOf(thread) < 0)
        m_list->clearCurrent();
    m_keepOpen = false;
    if (m_model.rowOf(thread) < 0 && m_leaving == thread)
        m_leaving.reset();
    if (m_pane->current() == thread) {
        m_pane->refresh();
        showCard();
    }
    if (m_practice) {
        if (const auto row = m_ports.queries.thread(thread); row.ok() && row.value())
            tickPractice(*row.value());
    }
}

void InboxPage::tickPractice(const ThreadRow &row)
{
    if (row.textedBackAt)
        m_practice->tick(PracticeStep::SeeText);
    if (row.askedToStop)
        m_practice->tick(PracticeStep::SeeStop);
}

void InboxPage::startCountdown(const Countdown &countdown)
{
    m_countdowns.removeIf([&countdown](const Countdown &known) { return known.call == countdown.call; });
    m_countdowns.append(countdown);
    m_model.startCountdown(countdown);
    if (m_pane->current() == countdown.thread)
        m_pane->setCountdown(countdown);
    stepCountdowns(++m_countdownRound);
}

void InboxPage::endCountdown(const CallKey &call)
{
    m_countdowns.removeIf([&call](const Countdown &known) { return known.call == call; });
    m_model.endCountdown(call);
    if (const auto thread = m_pane->current())
        m_pane->setCountdown(m_model.countdownOf(*thread));
    emit countdownsStepped();
}

void InboxPage::stepCountdowns(int round)
{
    if (round != m_countdownRound || m_countdowns.isEmpty())
        return;
    m_model.stepCountdowns();
    if (const auto thread = m_pane->current())
        m_pane->setCountdown(m_model.countdownOf(*thread));
    emit countdownsStepped();
    m_ports.clock.callAfter(1s, this, [this, round] { stepCountdowns(round); });
}

void InboxPage::ageRows()
{
    m_model.ageRows();
    m_ports.clock.callAfter(1min, this, [this] { ageRows(); });
}

void InboxPage::choose(const CallKey &call, PersonChoice choice)
{
    m_ports.commands.cancelCountdown(call, choice);
    if (m_practice)
        m_practice->tick(PracticeStep::CancelText);
}

void InboxPage::showRowMenu(ThreadId thread, const QPoint &at)
{
    if (m_list->chosen().size() > 1 && m_list->chosen().contains(thread))
        return showChosenMenu(at);
    m_list->select(thread);
    openThread(thread);
    const auto row = m_pane->row();
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto countdown = m_model.countdownOf(thread)) {
        menu->addAction(tr("Cancel the text"), this,
                        [this, countdown] { choose(countdown->call, PersonChoice::Cancelled); });
        menu->addAction(tr("I'm calling back"), this,
                        [this, countdown] { choose(countdown->call, PersonChoice::CallingBack); });
        menu->addSeparator();
    }
    menu->addAction(row->state == ThreadState::Done ? tr("Open again") : tr("Done", "verb: finish a thread"), this,
                    [this] { m_pane->toggleDone(); });
    menu->addAction(tr("Snooze..."), this, [this] { snoozeChosen(); });
    menu->addAction(tr("Write a reply"), this, [this] { m_pane->composer()->focusReply(); });
    menu->addAction(tr("Call", "verb, button"), this, [this] { m_pane->call(); });
    if (row->unread > 0)
        menu->addAction(tr("Mark as read"), this, [this, thread] { m_ports.commands.markRead(thread); });
    menu->addAction(tr("Copy the number"), this,
                    [number = row->caller.e164()] { QGuiApplication::clipboard()->setText(number); });
    menu->addSeparator();
    if (m_owners)
        menu->addAction(tr("Hand over..."), this, &InboxPage::handOverChosen);
    if (m_care->canTag())
        menu->addAction(tr("Add a tag..."), this, &InboxPage::tagChosen);
    const bool never = row->neverText;
    menu->addAction(never ? tr("Automatic texts to this number again") : tr("Never text this number"), this,
                    [this, never] { m_pane->setNeverText(!never); });
    menu->popup(at);
}

} // namespace textback
