// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettemodel.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.heading ? line.entry.group : line.entry.words;
    case Qt::AccessibleTextRole: {
        QStringList parts{line.heading ? line.entry.group : line.entry.words, line.entry.detail, line.entry.keys};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case IsHeadingRole:
        return line.heading;
    case IconRole:
        return line.entry.icon;
    case DetailRole:
        return line.entry.detail;
    case KeysRole:
        return line.entry.keys;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const PaletteLine line = m_lines.value(index.row());
    return line.heading ? Qt::ItemNeverHasChildren
                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

void PaletteModel::setEntries(const QList<PaletteEntry> &entries)
{
    beginResetModel();
    m_lines.clear();
    QString group;
    for (const PaletteEntry &entry : entries) {
        if (entry.group != group) {
            group = entry.group;
            PaletteEntry heading;
            heading.group = group;
            m_lines.append({true, heading});
        }
        m_lines.append({false, entry});
    }
    endResetModel();
}

const PaletteEntry *PaletteModel::entryAt(int row) const
{
    return row >= 0 && row < m_lines.size() && !m_lines.at(row).heading ? &m_lines.at(row).entry : nullptr;
}

int PaletteModel::entryFrom(int row, int step) const
{
    while (row >= 0 && row < m_lines.size() && m_lines.at(row).heading)
        row += step;
    return row >= 0 && row < m_lines.size() ? row : -1;
}

bool PaletteModel::matches(const QString &typed, const QString &words)
{
    const QStringList wanted = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    const QString text = u' ' + words.simplified();
    return std::all_of(wanted.begin(), wanted.end(),
                       [&text](const QString &word) { return text.contains(u' ' + word, Qt::CaseInsensitive); });
}

} // namespace textback
