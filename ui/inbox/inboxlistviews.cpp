// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which view the list shows, how many threads each holds, and searches that are kept under a name.
#include "ui/inbox/inboxlist.h"
#include "ui/inbox/searchfield.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QListView>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::array ListViews{InboxView::WaitingOnUs, InboxView::WaitingOnThem, InboxView::Snoozed, InboxView::Done,
                               InboxView::All};
constexpr int FirstSaved = int(ListViews.size()) + 1; ///< In the box of views, below a line.

int shownCount(const ViewCounts &counts, InboxView view)
{
    switch (view) {
    case InboxView::WaitingOnUs:
        return counts.waitingOnUs;
    case InboxView::WaitingOnThem:
        return counts.waitingOnThem;
    case InboxView::Snoozed:
        return counts.snoozed;
    case InboxView::Done:
        return counts.done;
    case InboxView::All:
        return counts.all;
    }
    return 0;
}

} // namespace

void InboxList::retranslate()
{
    const bool searching = isSearching();
    const InboxView view = m_model.view();
    m_title->setText(searching ? tr("Found") : Words::view(view));
    m_count->setText(searching ? QString() : QLocale().toString(shownCount(m_counts, view)));
    const bool waiting = view == InboxView::WaitingOnUs || view == InboxView::WaitingOnThem;
    const bool folded = !m_views->isHidden();
    const bool turned = m_model.shortestFirst() && m_model.canTurn();
    m_order->setText(folded                      ? QString()
                         : !waiting || searching ? tr("Newest first")
                         : turned                ? tr("Shortest wait first")
                                                 : tr("Longest wait first"));
    m_order->setEnabled(waiting && !searching && m_model.canTurn());
    m_order->setToolTip(m_order->isEnabled() ? tr("Press for the other order") : QString());
    m_order->setVisible(!m_order->text().isEmpty());
    m_newText->setName(tr("New text to any number or name"));
    showKeep();
    m_rows->setAccessibleName(m_title->text());
    fillViews();
    describeEmpty();
}

void InboxList::fillViews()
{
    const QSignalBlocker quiet(m_views);
    m_views->setAccessibleName(tr("View"));
    if (m_views->count() != FirstSaved - 1 + (m_saved.isEmpty() ? 0 : 1 + int(m_saved.size()))) {
        m_views->clear();
        m_views->addItems(QStringList(ListViews.size(), QString()));
        if (!m_saved.isEmpty()) {
            m_views->insertSeparator(FirstSaved - 1);
            m_views->addItems(QStringList(m_saved.size(), QString()));
        }
    }
    for (int index = 0; index < int(ListViews.size()); ++index) {
        const InboxView view = ListViews.at(size_t(index));
        //: A view and how many threads it holds: "Waiting on us  6"
        m_views->setItemText(index,
                             tr("%1  %2").arg(Words::view(view), QLocale().toString(shownCount(m_counts, view))));
    }
    for (int index = 0; index < int(m_saved.size()); ++index)
        m_views->setItemText(FirstSaved + index, m_saved.at(index).name);
    const int saved = savedSearch();
    m_views->setCurrentIndex(saved >= 0 ? FirstSaved + saved : int(m_model.view()));
}

void InboxList::setCounts(const ViewCounts &counts)
{
    m_counts = counts;
    retranslate();
}

void InboxList::setViewsShown(bool shown)
{
    m_views->setVisible(shown);
    m_title->setVisible(!shown);
    m_count->setVisible(!shown);
    retranslate();
}

void InboxList::setSavedViews(const QList<SavedView> &views)
{
    m_saved = views;
    retranslate();
}

int InboxList::savedSearch() const
{
    if (!isSearching())
        return -1;
    const QString words = m_search->text().trimmed();
    const auto found =
        std::find_if(m_saved.cbegin(), m_saved.cend(), [&words](const SavedView &view) { return view.words == words; });
    return found == m_saved.cend() ? -1 : int(std::distance(m_saved.cbegin(), found));
}

void InboxList::chooseView(int index)
{
    if (index < int(ListViews.size()))
        return emit viewChosen(ListViews.at(size_t(index)));
    if (index >= FirstSaved && index - FirstSaved < m_saved.size())
        searchFor(m_saved.at(index - FirstSaved).words);
}

void InboxList::showKeep()
{
    const int saved = savedSearch();
    m_keep->setVisible(isSearching());
    setButtonIcon(m_keep, saved >= 0 ? u"edit"_s : u"plus"_s);
    m_keep->setName(saved >= 0 ? tr("Rename or take away the view %1").arg(isolated(m_saved.at(saved).name))
                               : tr("Keep this search under a name"));
}

void InboxList::pressKeep()
{
    if (!isSearching())
        return;
    if (const int saved = savedSearch(); saved >= 0)
        emit savedViewPressed(m_saved.at(saved).name, m_keep->mapToGlobal(QPoint(0, m_keep->height() + 4)));
    else
        emit keepSearchPressed(m_search->text().trimmed());
}

} // namespace textback
