// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace textback {

/// A text in the list: what it is for as an icon, its name, and when it goes out.
class TextRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void drawHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    [[nodiscard]] static int drawUnused(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row);
};

} // namespace textback
