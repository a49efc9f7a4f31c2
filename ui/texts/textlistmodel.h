// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/textsdraft.h"

#include <QAbstractListModel>

namespace textback {

/// The texts under two headings, as the list shows them.
class TextListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, SecondLineRole, IconRole, IsHeadingRole, IsUnusedRole };
    using QAbstractListModel::QAbstractListModel;
    void show(const TextsDraft &draft);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    [[nodiscard]] QString keyAt(int row) const;
    [[nodiscard]] bool isReplyAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString key; ///< Of a heading: which; it begins with a blank, as no key of a text does.
        QString name;
        QString secondLine;
        TextGroup group = TextGroup::Open;
        bool heading = false;
        bool unused = false;
        friend bool operator==(const Row &, const Row &) = default;
    };
    [[nodiscard]] static QList<Row> rowsOf(const TextsDraft &draft);
    [[nodiscard]] static QString accessibleText(const Row &row);
    QList<Row> m_rows;
};

} // namespace textback
