// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymodel.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace textback {

namespace {

constexpr int ActivityPageSize = 50;
constexpr int MostKept = 400;

QList<ActivityKey> keysOf(const QList<ActivityRow> &rows)
{
    QList<ActivityKey> keys;
    std::transform(rows.begin(), rows.end(), std::back_inserter(keys), activityKeyOf);
    return keys;
}

} // namespace

ActivityModel::ActivityModel(ActivityQueries &queries, Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_queries(queries), m_clock(clock), m_rows(MostKept)
{
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == CallIdRole)
        return m_keys.at(index.row()).id;
    if (role != FaceRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != Qt::DisplayRole)
        return {};
    const auto row = rowAt(index.row());
    const ActivityFace face = row ? ActivityWords::faceOf(*row, carrierNow()) : ActivityFace{};
    return role == FaceRole ? QVariant::fromValue(face) : QVariant(face.spoken());
}

std::optional<ActivityRow> ActivityModel::rowAt(int row) const
{
    if (row < 0 || row >= m_keys.size())
        return std::nullopt;
    const qint64 id = m_keys.at(row).id;
    if (const ActivityRow *kept = m_rows.object(id))
        return *kept;
    const auto read = m_queries.activityOf(CallId(id));
    if (!read.ok() || !read.value())
        return std::nullopt;
    m_rows.insert(id, new ActivityRow(*read.value())); // the cache owns it
    return *read.value();
}

int ActivityModel::rowOf(CallId call) const
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [call](const ActivityKey &key) { return key.id == call.value(); });
    return found == m_keys.end() ? -1 : int(std::distance(m_keys.begin(), found));
}

Result<ActivityCalls> ActivityModel::read(std::optional<ActivityKey> before)
{
    return m_queries.activity(m_wish, before, ActivityPageSize);
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_fetching && !m_looking;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QScopedValueRollback fetching(m_fetching, true); // views call back from inside beginInsertRows
    const auto page = read(m_next);
    m_unreadable = !page.ok();
    m_next = page.ok() ? page.value().next : std::nullopt; // on failure too, or the view asks again for ever
    if (page.ok())
        append(page.value());
    if (page.ok() && page.value().rows.isEmpty() && m_next)
        lookOn();
    emit contentChanged();
}

void ActivityModel::append(const ActivityCalls &page)
{
    if (page.rows.isEmpty())
        return;
    const int first = int(m_keys.size());
    beginInsertRows({}, first, first + int(page.rows.size()) - 1);
    m_keys += keysOf(page.rows);
    for (const ActivityRow &row : page.rows)
        m_rows.insert(row.call.stored.id.value(), new ActivityRow(row)); // the cache owns it
    endInsertRows();
}

/// The answer looked at many calls and found none: on with the next stretch, without holding up the window.
void ActivityModel::lookOn()
{
    m_looking = true;
    m_clock.callAfter(1ms, this, [this, round = m_round] {
        if (round != m_round)
            return;
        m_looking = false;
        fetchMore({});
    });
}

void ActivityModel::ask(const ActivityWish &wish)
{
    ++m_round;
    m_looking = false;
    m_asked = true;
    m_wish = wish;
    const auto page = read(std::nullopt);
    m_unreadable = !page.ok();
    m_fetching = true; // whoever hears that everything changes must not fetch before all have heard it
    beginResetModel();
    m_next.reset();
    m_keys.clear();
    m_rows.clear();
    if (page.ok()) {
        m_next = page.value().next;
        m_keys = keysOf(page.value().rows);
        for (const ActivityRow &row : page.value().rows)
            m_rows.insert(row.call.stored.id.value(), new ActivityRow(row)); // the cache owns it
    }
    endResetModel();
    m_fetching = false;
    if (m_keys.isEmpty() && m_next)
        lookOn();
    emit contentChanged();
}

void ActivityModel::refresh()
{
    if (!m_asked || m_keys.isEmpty() || m_looking)
        return ask(m_wish);
    const auto page = read(std::nullopt);
    if (!page.ok())
        return ask(m_wish);
    const QList<ActivityKey> fresh = keysOf(page.value().rows);
    const qsizetype added = fresh.indexOf(m_keys.constFirst());
    const qsizetype shared = std::min(fresh.size() - added, m_keys.size());
    if (added < 0 || fresh.mid(added, shared) != m_keys.mid(0, shared))
        return ask(m_wish); // a call was found late, or one left the list
    m_rows.clear();
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_keys = fresh.mid(0, added) + m_keys;
        endInsertRows();
    }
    emit dataChanged(index(0), index(int(m_keys.size()) - 1));
    emit contentChanged();
}

} // namespace textback
