// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/threadlistmodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace textback {

namespace {

constexpr int PageSize = 50;
constexpr int MostFound = 100;

bool isWaitingView(InboxView view)
{
    return view == InboxView::WaitingOnUs || view == InboxView::WaitingOnThem;
}

} // namespace

ThreadListModel::ThreadListModel(InboxQueries &queries, Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_queries(queries), m_clock(clock)
{
}

int ThreadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Now ThreadListModel::now() const
{
    const UtcTime here = m_clock.now();
    return {here, here + m_clockOffset};
}

QVariant ThreadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ThreadRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return RowWords::nameOf(row);
    case ThreadIdRole:
        return QVariant::fromValue(row.id);
    case FaceRole:
        return QVariant::fromValue(RowWords::faceOf(row, countdownOf(row.id), now()));
    case Qt::AccessibleTextRole:
        return RowWords::faceOf(row, countdownOf(row.id), now()).spoken();
    default:
        return {};
    }
}

Result<QList<ThreadRow>> ThreadListModel::readPage() const
{
    if (!m_searchWords.isEmpty())
        return m_queries.search(m_searchWords, MostFound);
    // Pinned rows are out of order, so the page goes on after the last row in order.
    const auto last =
        std::find_if(m_rows.crbegin(), m_rows.crend(), [this](const ThreadRow &row) { return !countdownOf(row.id); });
    const auto after = last == m_rows.crend() ? std::nullopt : std::optional(m_queries.keyOf(m_view, *last));
    return turned() ? m_sorted->shortestWaitFirst(m_view, after, PageSize) : m_queries.threads(m_view, after, PageSize);
}

bool ThreadListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_reachedEnd && !m_fetching;
}

void ThreadListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QScopedValueRollback fetching(m_fetching, true); // views call back from inside beginInsertRows
    const QList<ThreadRow> added = takePage();
    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
        pinCountdowns();
    }
    emit contentChanged();
}

void ThreadListModel::showView(InboxView view)
{
    m_view = view;
    m_searchWords.clear();
    reload();
}

void ThreadListModel::search(const QString &words)
{
    if (words.trimmed() == m_searchWords)
        return;
    m_searchWords = words.trimmed();
    reload();
}

bool ThreadListModel::turned() const
{
    return m_shortestFirst && m_sorted && isWaitingView(m_view);
}

void ThreadListModel::setShortestFirst(bool shortestFirst)
{
    if (std::exchange(m_shortestFirst, shortestFirst) != shortestFirst)
        reload();
}

void ThreadListModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_rows = takePage();
    endResetModel();
    pinCountdowns();
    emit contentChanged();
}

QList<ThreadRow> ThreadListModel::takePage()
{
    const auto page = readPage();
    m_unreadable = !page.ok();
    m_reachedEnd = !page.ok() || !m_searchWords.isEmpty() || page.value().size() < PageSize;
    QList<ThreadRow> added;
    if (page.ok())
        std::copy_if(page.value().cbegin(), page.value().cend(), std::back_inserter(added),
                     [this](const ThreadRow &row) { return rowOf(row.id) < 0; });
    return added;
}

void ThreadListModel::pinCountdowns()
{
    for (const Countdown &countdown : std::as_const(m_countdowns))
        updateThread(countdown.thread);
}

std::optional<ThreadRow> ThreadListModel::threadAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows.at(row)) : std::nullopt;
}

int ThreadListModel::rowOf(ThreadId thread) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [thread](const ThreadRow &row) { return row.id == thread; });
    return found == m_rows.cend() ? -1 : int(std::distance(m_rows.cbegin(), found));
}

std::optional<Countdown> ThreadListModel::countdownOf(ThreadId thread) const
{
    const auto found = std::find_if(m_countdowns.cbegin(), m_countdowns.cend(),
                                    [thread](const Countdown &countdown) { return countdown.thread == thread; });
    return found == m_countdowns.cend() ? std::nullopt : std::optional(*found);
}

bool ThreadListModel::belongs(const ThreadRow &row) const
{
    switch (m_view) {
    case InboxView::WaitingOnUs:
        return row.state == ThreadState::WaitingOnUs;
    case InboxView::WaitingOnThem:
        return row.state == ThreadState::WaitingOnThem;
    case InboxView::Snoozed:
        return row.state == ThreadState::Snoozed;
    case InboxView::Done:
        return row.state == ThreadState::Done;
    case InboxView::All:
        return true;
    }
    return false;
}

bool ThreadListModel::comesBefore(const ThreadRow &one, const ThreadRow &other) const
{
    const auto first = countdownOf(one.id);
    const auto second = countdownOf(other.id);
    if (first || second)
        return first && (!second || first->leavesAt < second->leavesAt);
    const ThreadKey left = m_queries.keyOf(m_view, one);
    const ThreadKey right = m_queries.keyOf(m_view, other);
    const bool smaller = std::tie(left.sort, left.id) < std::tie(right.sort, right.id);
    return isWaitingView(m_view) && !turned() ? smaller : std::tie(right.sort, right.id) < std::tie(left.sort, left.id);
}

int ThreadListModel::placeFor(const ThreadRow &row) const
{
    int place = 0;
    for (const ThreadRow &other : m_rows) {
        if (other.id == row.id)
            continue;
        if (!comesBefore(other, row))
            break;
        ++place;
    }
    return place;
}

void ThreadListModel::updateThread(ThreadId thread)
{
    const int from = rowOf(thread);
    const auto read = m_queries.thread(thread);
    if (!read.ok())
        return; // the row stays as it was; the next change tries again
    const auto &row = read.value();
    if (!m_searchWords.isEmpty()) {
        if (row && from >= 0) {
            m_rows[from] = *row;
            emit dataChanged(index(from), index(from));
        }
        return;
    }
    if (row && belongs(*row)) {
        place(*row, from);
    } else if (from >= 0) {
        beginRemoveRows({}, from, from);
        m_rows.removeAt(from);
        endRemoveRows();
        emit contentChanged();
    }
}

void ThreadListModel::place(const ThreadRow &row, int from)
{
    const int to = placeFor(row);
    if (from < 0) {
        if (to == m_rows.size() && !m_reachedEnd)
            return; // it stands further down than we have read
        beginInsertRows({}, to, to);
        m_rows.insert(to, row);
        endInsertRows();
        emit contentChanged();
        return;
    }
    if (to != from) {
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_rows.move(from, to);
        endMoveRows();
    }
    m_rows[to] = row;
    emit dataChanged(index(to), index(to));
}

void ThreadListModel::startCountdown(const Countdown &countdown)
{
    endCountdown(countdown.call);
    m_countdowns.append(countdown);
    updateThread(countdown.thread);
}

void ThreadListModel::endCountdown(const CallKey &call)
{
    const auto found = std::find_if(m_countdowns.cbegin(), m_countdowns.cend(),
                                    [&call](const Countdown &countdown) { return countdown.call == call; });
    if (found == m_countdowns.cend())
        return;
    const ThreadId thread = found->thread;
    m_countdowns.erase(found);
    updateThread(thread);
}

void ThreadListModel::ageRows()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1), {FaceRole});
}

void ThreadListModel::stepCountdowns()
{
    for (const Countdown &countdown : std::as_const(m_countdowns)) {
        if (const int row = rowOf(countdown.thread); row >= 0)
            emit dataChanged(index(row), index(row), {FaceRole});
    }
}

} // namespace textback
