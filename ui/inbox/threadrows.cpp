// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/threadrows.h"

#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace textback {

void ThreadRows::setModel(QAbstractItemModel *model)
{
    if (!model)
        return QListView::setModel(model);
    // Before the view's own slots, while rows are where they were.
    const auto nothingMoves = [this] { holdPlace(-1, -1); };
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, nothingMoves);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        goOn(first, last);
        holdPlace(first, last);
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int last) { holdPlace(first, last); });
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ThreadRows::restorePlace);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ThreadRows::restorePlace);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ThreadRows::restorePlace);
}

void ThreadRows::goOn(int first, int last)
{
    const int now = currentIndex().row();
    if (now < first || now > last)
        return;
    // The next one takes the place of the one that goes; where several can be chosen, Qt would take the one before.
    const int next = last + 1 < model()->rowCount() ? last + 1 : first - 1;
    const bool alone = selectionModel()->selectedRows().size() <= 1;
    if (next >= 0)
        selectionModel()->setCurrentIndex(model()->index(next, 0),
                                          alone ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
}

void ThreadRows::holdPlace(int movingFrom, int movingTo)
{
    m_anchor = QPersistentModelIndex();
    if (verticalScrollBar()->value() == 0)
        return; // at the top people want to see what comes
    QModelIndex row = indexAt(QPoint(width() / 2, 0));
    while (row.isValid() && row.row() >= movingFrom && row.row() <= movingTo)
        row = row.siblingAtRow(row.row() + 1);
    m_anchor = row;
    m_anchorTop = row.isValid() ? visualRect(row).top() : 0;
}

void ThreadRows::restorePlace()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
    m_anchor = QPersistentModelIndex();
}

void ThreadRows::keyPressEvent(QKeyEvent *event)
{
    // Not every platform makes a context menu of this key.
    const bool menuKey = event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier;
    if (menuKey && currentIndex().isValid() && !QApplication::activePopupWidget()) {
        scrollTo(currentIndex());
        emit customContextMenuRequested(visualRect(currentIndex()).center());
        return;
    }
    QListView::keyPressEvent(event);
}

void ThreadRows::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event); // the base class would make the first row the current one
    viewport()->update();
}

void ThreadRows::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    viewport()->update();
}

void ThreadRows::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid() || !window()->testAttribute(Qt::WA_KeyboardFocusChange))
        return;
    QPainter painter(viewport());
    drawRounded(painter, QRectF(viewport()->rect()).adjusted(3, 3, -3, -3), RadiusSmall, {},
                themeOf(this).color(Role::Focus), Qt::SolidLine, 2);
}

} // namespace textback
