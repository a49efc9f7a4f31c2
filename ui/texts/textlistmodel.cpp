// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textlistmodel.h"

#include "ui/texts/textwords.h"
#include "ui/widgets/plaintext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QList<TextListModel::Row> TextListModel::rowsOf(const TextsDraft &draft)
{
    constexpr int MostName = 100;
    constexpr int MostWords = 160;
    QList<Row> rows;
    rows.append({u" automatic"_s, tr("Automatic"), {}, TextGroup::Open, true, false});
    for (const TextTemplate &text : draft.texts().automatic)
        rows.append({text.key, oneLine(text.name, MostName), TextWords::group(text.group), text.group, false,
                     !draft.isSent(text.key)});
    rows.append({u" replies"_s, tr("Saved replies"), {}, TextGroup::Reply, true, false});
    for (const TextTemplate &text : draft.texts().replies)
        rows.append({text.key, oneLine(text.name, MostName), oneLine(TextWords::inBrief(text.body), MostWords),
                     TextGroup::Reply});
    return rows;
}

void TextListModel::show(const TextsDraft &draft)
{
    const QList<Row> wanted = rowsOf(draft);
    const auto hasKey = [](const QString &key) { return [&key](const Row &row) { return row.key == key; }; };
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (std::any_of(wanted.begin(), wanted.end(), hasKey(m_rows.at(at).key)))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
    for (int at = 0; at < wanted.size(); ++at) {
        const auto now = std::find_if(m_rows.begin() + at, m_rows.end(), hasKey(wanted.at(at).key));
        const int from = int(now - m_rows.begin());
        if (now == m_rows.end()) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, wanted.at(at));
            endInsertRows();
        } else if (from > at) {
            beginMoveRows({}, from, from, {}, at);
            m_rows.move(from, at);
            endMoveRows();
        }
        if (m_rows.at(at) != wanted.at(at)) {
            m_rows[at] = wanted.at(at);
            emit dataChanged(index(at), index(at));
        }
    }
}

QModelIndex TextListModel::indexOf(const QString &key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&key](const Row &row) { return row.key == key; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

QString TextListModel::keyAt(int row) const
{
    return row < 0 || row >= m_rows.size() || m_rows.at(row).heading ? QString() : m_rows.at(row).key;
}

bool TextListModel::isReplyAt(int row) const
{
    return row >= 0 && row < m_rows.size() && m_rows.at(row).group == TextGroup::Reply;
}

int TextListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString TextListModel::accessibleText(const Row &row)
{
    if (row.heading)
        return row.name;
    //: A text in a list: its name, and when it goes out or its first words
    const QString words = tr("%1, %2").arg(isolated(row.name), row.secondLine);
    return row.unused ? tr("%1, not sent by any sentence").arg(words) : words;
}

QVariant TextListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case KeyRole:
        return row.key;
    case SecondLineRole:
        return row.secondLine;
    case IconRole:
        return TextWords::icon(row.group);
    case IsHeadingRole:
        return row.heading;
    case IsUnusedRole:
        return row.unused;
    default:
        return {};
    }
}

Qt::ItemFlags TextListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace textback
