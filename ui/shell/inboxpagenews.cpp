// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens on the inbox page: choices of a person, and news from the desk.
#include "ui/caller/callerpanel.h"
#include "ui/inbox/inboxlist.h"
#include "ui/practice/practicepanel.h"
#include "ui/shell/callercare.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/threadpane.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"

#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void InboxPage::connectList()
{
    connect(m_list, &InboxList::currentChanged, this, &InboxPage::openThread);
    connect(m_list, &InboxList::placeChosen, this, &InboxPage::openPlace);
    connect(m_list, &InboxList::viewChosen, this, &InboxPage::showView);
    connect(m_list, &InboxList::practiceWanted, this, &InboxPage::practiceWanted);
    connect(m_list, &InboxList::rowClicked, this, &InboxPage::showConversation);
    connect(m_list, &InboxList::opened, this, &InboxPage::openReply);
    connect(m_list, &InboxList::cancelPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::Cancelled); });
    connect(m_list, &InboxList::callingBackPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::CallingBack); });
    connect(m_list, &InboxList::menuWanted, this, &InboxPage::showRowMenu);
    connect(m_list, &InboxList::hitMenuWanted, this, &InboxPage::showHitMenu);
    connectChosen();
}

void InboxPage::connectPane()
{
    connect(m_pane, &ThreadPane::leaving, this, [this](ThreadId thread) { m_leaving = thread; });
    connect(m_pane, &ThreadPane::cameBack, this, [this](ThreadId thread) {
        if (!m_pane->current() && !m_fold.single && m_model.rowOf(thread) >= 0)
            showThread(thread); // as before it was done
    });
    connect(m_pane, &ThreadPane::refused, this, &InboxPage::showCard);
    connect(m_pane, &ThreadPane::backPressed, this, &InboxPage::goBack);
    connect(m_pane->head()->moreButton(), &IconButton::clicked, this, &InboxPage::showMoreMenu);
    connect(m_pane->view(), &ThreadView::menuWanted, this, &InboxPage::showEntryMenu);
    connect(m_pane, &ThreadPane::cardPressed, this, [this] { setSideOpen(!m_sideOpen); });
    connect(m_pane, &ThreadPane::linkPressed, this, &InboxPage::linkPressed);
    connect(m_pane, &ThreadPane::cancelCountdownPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::Cancelled); });
    connect(m_pane, &ThreadPane::callingBackPressed, this,
            [this](const CallKey &call) { choose(call, PersonChoice::CallingBack); });
    connect(m_care, &CallerCare::threadWanted, this, &InboxPage::showUnlisted);
    connect(m_care, &CallerCare::fieldsChanged, this, &InboxPage::showCard);
    connect(m_care, &CallerCare::everythingWanted, this,
            [this](const PhoneNumber &number) { searchFor(number.forPeople()); });
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
    const bool staysInList = m_listStays || (m_list->isVisible() && InboxList::choosing());
    if (m_fold.single && !staysInList) {
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
        if (!m_fold.single && !m_list->current() && m_model.rowOf(thread) >= 0)
            m_list->selectInPlace(thread); // what is open came into this list
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
    m_ports.commands.cancelCountdown(call, choice, this, [this](const Status &done) {
        if (!done.ok())
            m_pane->say(DeskActs::whyNotCancelled(done.error()));
        else if (m_practice)
            m_practice->tick(PracticeStep::CancelText);
    });
}

} // namespace textback
