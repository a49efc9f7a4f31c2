// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing several rows of the list.
#include "ui/inbox/inboxlist.h"
#include "ui/widgets/controls.h"

#include <QGuiApplication>
#include <QListView>

#include <algorithm>

namespace textback {

namespace {

constexpr int MostChosen = 500;

} // namespace

QList<ThreadId> InboxList::chosen() const
{
    QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<ThreadId> threads;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const auto thread = m_model.threadAt(row.row()))
            threads.append(thread->id);
    }
    return threads;
}

void InboxList::setNewTextOffered(bool offered)
{
    m_newText->setVisible(offered);
}

void InboxList::tellClicks(const QListView &rows)
{
    connect(&rows, &QListView::clicked, this, [this] {
        if (QGuiApplication::keyboardModifiers() == Qt::NoModifier) // with one, several are being chosen
            emit rowClicked();
    });
}

bool InboxList::choosing()
{
    return QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)
        || QGuiApplication::mouseButtons() & Qt::RightButton;
}

void InboxList::extend(int rows)
{
    if (m_results && isSearching())
        return; // what was found is chosen one by one
    const int from = m_rows->currentIndex().row();
    if (from < 0)
        return step(rows);
    const int to = from + rows;
    if (to < 0 || to >= m_model.rowCount())
        return;
    QItemSelectionModel *selection = m_rows->selectionModel();
    const QModelIndex next = m_model.index(to);
    // Going back over what is chosen takes it off again.
    if (selection->isSelected(next))
        selection->select(m_model.index(from), QItemSelectionModel::Deselect);
    selection->setCurrentIndex(next, QItemSelectionModel::Select);
}

void InboxList::chooseAll()
{
    if (m_results && isSearching())
        return;
    while (m_model.canFetchMore({}) && m_model.rowCount() < MostChosen)
        m_model.fetchMore({});
    m_rows->selectAll();
}

void InboxList::chooseOne()
{
    m_rows->selectionModel()->select(m_rows->currentIndex(), QItemSelectionModel::ClearAndSelect);
}

} // namespace textback
