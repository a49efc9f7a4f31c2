// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/textlistview.h"

#include "ui/texts/textlistmodel.h"
#include "ui/texts/textrowdelegate.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int FirstTextRow = 1; // below the heading

}

TextListView::TextListView(TextListModel *model, QWidget *parent) : QListView(parent), m_texts(model)
{
    setObjectName(u"textList"_s);
    setAccessibleName(tr("Texts"));
    setAccessibleDescription(tr("Alt+Up and Alt+Down put them in order, F2 renames, Delete deletes."));
    setModel(model);
    setItemDelegate(new TextRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QString TextListView::currentKey() const
{
    return m_texts->keyAt(currentIndex().row());
}

void TextListView::choose(const QString &key)
{
    const QModelIndex index = m_texts->indexOf(key);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
    if (index.row() == FirstTextRow)
        scrollToTop(); // with its heading
    else if (index.isValid())
        scrollTo(index);
}

void TextListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const QString key = m_texts->keyAt(current.row()); !key.isEmpty())
        emit chosen(key);
}

bool TextListView::actOnKey(const QKeyEvent &event, const QString &key)
{
    const bool alt = event.modifiers() == Qt::AltModifier;
    const int place = currentIndex().row() - FirstTextRow;
    if (alt && (event.key() == Qt::Key_Up || event.key() == Qt::Key_Down)) {
        if (!m_texts->isReplyAt(currentIndex().row())) // replies go by name
            emit moveWanted(key, event.key() == Qt::Key_Up ? place - 1 : place + 1);
        return true;
    }
    if (event.key() == Qt::Key_F2)
        emit renameWanted(key);
    else if (event.key() == Qt::Key_Delete)
        emit removeWanted(key);
    else if (event.key() == Qt::Key_D && event.modifiers() == Qt::ControlModifier)
        emit duplicateWanted(key);
    else
        return false;
    return true;
}

void TextListView::keyPressEvent(QKeyEvent *event)
{
    const QString key = currentKey();
    if (key.isEmpty() || !actOnKey(*event, key))
        QListView::keyPressEvent(event);
}

int TextListView::gapAt(const QPoint &position) const
{
    int row = FirstTextRow;
    while (row < m_texts->rowCount() && !m_texts->isReplyAt(row)
           && position.y() >= visualRect(m_texts->index(row)).center().y())
        ++row;
    return row;
}

void TextListView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->pos();
    m_dragged.clear();
    const QModelIndex under = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && under.isValid() && !m_texts->isReplyAt(under.row()))
        m_dragged = m_texts->keyAt(under.row());
}

void TextListView::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons().testFlag(Qt::LeftButton);
    if (!held || m_dragged.isEmpty()) {
        if (!held)
            QListView::mouseMoveEvent(event); // what is under the pointer
        return;
    }
    if (m_gap < 0 && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_gap = gapAt(event->pos());
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void TextListView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    viewport()->unsetCursor();
    const int gap = std::exchange(m_gap, -1);
    const QString key = std::exchange(m_dragged, {});
    viewport()->update();
    if (gap < 0 || key.isEmpty())
        return;
    const int from = m_texts->indexOf(key).row();
    emit moveWanted(key, (gap > from ? gap - 1 : gap) - FirstTextRow);
}

void TextListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_gap < 0)
        return;
    QPainter painter(viewport());
    const int y = visualRect(m_texts->index(m_gap - 1)).bottom();
    painter.fillRect(QRect(0, y - 1, viewport()->width(), 2), themeOf(this).color(Role::Focus));
}

} // namespace textback
