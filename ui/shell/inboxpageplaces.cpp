// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through the inbox page: from one wait to the next, and between list and conversation where one of them fits.
#include "ui/inbox/inboxlist.h"
#include "ui/shell/inboxpage.h"
#include "ui/shell/threadpane.h"

#include <QStackedWidget>

namespace textback {

namespace {

constexpr int MostRowsForNext = 500; ///< Further down, a thread opens without its row.

} // namespace

void InboxPage::showLongestWait()
{
    showWait(std::nullopt);
}

void InboxPage::showNextWait()
{
    const bool amongThem = m_model.view() == InboxView::WaitingOnUs && !m_list->isSearching();
    const auto &open = m_pane->row();
    const bool goesOn = amongThem && open && open->state == ThreadState::WaitingOnUs;
    showWait(goesOn ? std::optional(m_ports.queries.keyOf(InboxView::WaitingOnUs, *open)) : std::nullopt);
}

void InboxPage::showWait(std::optional<ThreadKey> after)
{
    // Asked for, as the list may be in the other order, or have a text that is about to leave on top.
    auto next = m_ports.queries.threads(InboxView::WaitingOnUs, after, 1);
    if (after && next.ok() && next.value().isEmpty())
        next = m_ports.queries.threads(InboxView::WaitingOnUs, std::nullopt, 1);
    if (m_model.view() != InboxView::WaitingOnUs || m_list->isSearching())
        showView(InboxView::WaitingOnUs);
    if (!next.ok() || next.value().isEmpty())
        return;
    const ThreadId thread = next.value().constFirst().id;
    while (m_model.rowOf(thread) < 0 && m_model.canFetchMore({}) && m_model.rowCount() < MostRowsForNext)
        m_model.fetchMore({});
    showUnlisted(thread);
}

void InboxPage::goBack()
{
    showList();
    m_list->focusRows();
}

void InboxPage::showList()
{
    if (!m_fold.single)
        return;
    m_list->show();
    m_middle->hide();
}

void InboxPage::showConversation()
{
    if (!m_fold.single || !m_pane->current())
        return;
    m_list->hide();
    m_middle->show();
}

void InboxPage::openChosen()
{
    showConversation();
    m_pane->view()->setFocus(Qt::OtherFocusReason);
}

void InboxPage::openReply()
{
    showConversation();
    Composer *composer = m_pane->composer();
    if (composer->noteMode())
        composer->setNoteMode(false);
    composer->focusReply();
}

void InboxPage::find()
{
    showConversation();
    m_pane->find();
}

std::optional<Countdown> InboxPage::countdownHere() const
{
    const auto thread = m_pane->current();
    return thread ? m_model.countdownOf(*thread) : std::nullopt;
}

void InboxPage::endCountdownHere(PersonChoice choice)
{
    if (const auto countdown = countdownHere())
        choose(countdown->call, choice);
}

void InboxPage::beginSearch()
{
    showList();
    m_list->focusSearch();
}

void InboxPage::searchFor(const QString &words)
{
    showList();
    m_list->searchFor(words);
}

} // namespace textback
