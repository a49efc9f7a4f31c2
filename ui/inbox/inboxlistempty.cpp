// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the list when it has no rows: what will appear there, and the next step.
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchresults.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

void InboxList::buildEmpty()
{
    auto *empty = new QWidget(this);
    empty->setObjectName(u"emptyList"_s);
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_emptyTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, empty);
    m_emptyWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, empty);
    for (Label *label : {m_emptyTitle, m_emptyWords}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_emptyAction = new Button(ButtonKind::Normal, {}, {}, empty);
    m_emptyAction->setObjectName(u"emptyActionButton"_s);
    setSmall(m_emptyAction);
    layout->addWidget(m_emptyAction, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_stack->addWidget(empty);
    connect(m_emptyAction, &Button::clicked, this, &InboxList::pressEmptyAction);
}

void InboxList::describeEmpty()
{
    struct Empty {
        QString title;
        QString words;
        QString action;
    };
    const auto empty = [this]() -> Empty {
        if (m_model.unreadable())
            return {tr("The list could not be read."), tr("Nothing is lost. Try again in a moment."), tr("Try again")};
        if (!m_model.searchWords().isEmpty())
            return {tr("Nothing found for %1.").arg(isolated(oneLine(m_model.searchWords(), 60))),
                    tr("You can also look for part of a number or of a name."), tr("Clear the search")};
        if (!m_hasAccount && !m_practice)
            return {tr("No phone account yet."),
                    tr("Missed calls appear here once a phone account is connected. Until then you can try everything "
                       "with made-up callers."),
                    tr("Try it in practice")};
        switch (m_model.view()) {
        case InboxView::WaitingOnUs:
            return {tr("Nobody is waiting on us."),
                    tr("Missed calls and replies show up here; who waits longest comes first."),
                    m_counts.waitingOnThem > 0 ? tr("Waiting on them (%1)").arg(m_counts.waitingOnThem) : QString()};
        case InboxView::WaitingOnThem:
            return {tr("Nobody owes us an answer."), {}, {}};
        case InboxView::Snoozed:
            return {tr("Nothing is snoozed."), tr("Press S on a thread to have it back later."), {}};
        case InboxView::Done:
            return {tr("Nothing is done yet."), tr("Threads you finish with E rest here."), {}};
        case InboxView::All:
            break;
        }
        return {tr("No calls yet."), tr("When somebody calls and nobody picks up, you see it here within seconds."),
                m_practice ? QString() : tr("Try it in practice")};
    }();
    m_emptyTitle->setText(empty.title);
    m_emptyWords->setText(empty.words);
    m_emptyWords->setVisible(!empty.words.isEmpty());
    m_emptyAction->setText(empty.action);
    m_emptyAction->setVisible(!empty.action.isEmpty());
}

void InboxList::pressEmptyAction()
{
    if (m_model.unreadable())
        m_model.reload();
    else if (!m_model.searchWords().isEmpty())
        m_search->clear();
    else if ((!m_hasAccount && !m_practice) || m_model.view() == InboxView::All)
        emit practiceWanted();
    else
        emit viewChosen(InboxView::WaitingOnThem);
}

void InboxList::showContent()
{
    retranslate();
    if (m_results && isSearching())
        return m_stack->setCurrentWidget(m_results);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

void InboxList::setSearch(SearchQueries &queries, Clock &clock)
{
    m_results = new SearchResults(queries, clock, this);
    m_stack->addWidget(m_results);
    connect(m_results, &SearchResults::placeChosen, this, &InboxList::placeChosen);
    connect(m_results, &SearchResults::opened, this, &InboxList::opened);
    connect(m_results, &SearchResults::clicked, this, &InboxList::rowClicked);
    connect(m_results, &SearchResults::menuWanted, this, &InboxList::hitMenuWanted);
    connect(m_results, &SearchResults::textWanted, this, &InboxList::textWanted);
    connect(m_results, &SearchResults::clearWanted, this, [this] {
        m_search->clear();
        focusRows();
    });
}

bool InboxList::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void InboxList::search(const QString &words)
{
    if (m_results && isSearching())
        chooseOne(); // nothing is done with rows that are out of sight
    if (m_results)
        m_results->search(words);
    else
        m_model.search(words);
    showContent();
}

void InboxList::setContacts(ContactQueries *contacts)
{
    if (m_results)
        m_results->setContacts(contacts);
}

} // namespace textback
