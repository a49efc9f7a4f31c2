// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/searchqueries.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace textback {

/// Draws one found place: who and when, and two lines of the text with what matches marked.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Line {
        QString text;
        QList<MarkRange> marks;
        QFont font;
        QColor ink;
        int lines = 1;
    };
    static void drawMarked(QPainter &painter, const QRect &room, const Line &line, const QStyleOptionViewItem &option);
};

} // namespace textback
