// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace textback {

/// Draws one saved reply in two lines: its name (display role) and its words (ReplyWords).
class ReplyRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Roles { ReplyKey = Qt::UserRole + 1, ReplyWords };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace textback
