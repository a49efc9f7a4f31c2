// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace textback {

struct RowFace;

/// Draws one inbox row of three lines and answers clicks on the links of a running countdown.
class ThreadRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setPractice(bool practice) { m_practice = practice; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    void cancelPressed(const textback::CallKey &call);
    void callingBackPressed(const textback::CallKey &call);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Places;
    [[nodiscard]] Places placesOf(const QStyleOptionViewItem &option, const RowFace &face) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face) const;
    void paintFirstLine(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face) const;
    void paintThirdLine(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face) const;
    /// @return how much of the end of the line it takes
    int paintOwner(QPainter &painter, const QStyleOptionViewItem &option, const RowFace &face, const QRect &line) const;

    bool m_practice = false;
};

} // namespace textback
