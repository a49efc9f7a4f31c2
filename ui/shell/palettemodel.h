// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace textback {

/// One line of the palette.
struct PaletteEntry {
    QString group; ///< Shown as a heading above the first of each.
    QString icon;
    QString words; ///< May be a stranger's.
    QString detail; ///< Behind the words, grey.
    QString keys; ///< "Ctrl+4"; each key is drawn as a cap.
    std::function<void()> act;
};

/// The entries that match what was typed, headings between them. UI thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum PaletteRole { IsHeadingRole = Qt::UserRole, IconRole, DetailRole, KeysRole };
    using QAbstractListModel::QAbstractListModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Entries keep their order; those of one group must stand together.
    void setEntries(const QList<PaletteEntry> &entries);
    [[nodiscard]] const PaletteEntry *entryAt(int row) const;
    /// The next line at or after `row` in that direction that is an entry; -1 if there is none.
    [[nodiscard]] int entryFrom(int row, int step) const;
    /// Whether every word of what was typed begins a word of `words`.
    [[nodiscard]] static bool matches(const QString &typed, const QString &words);

private:
    struct PaletteLine {
        bool heading = false;
        PaletteEntry entry;
    };
    QList<PaletteLine> m_lines;
};

} // namespace textback
