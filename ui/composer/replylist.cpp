// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/replylist.h"

#include "ui/composer/replyrowdelegate.h"
#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int WidestList = 520;
constexpr int MostRowsShown = 6;

} // namespace

ReplyList::ReplyList(QWidget *parent)
    : QWidget(parent),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView(this)),
      m_none(new Label(TextSize::Dense, Role::Text2))
{
    setObjectName(u"replyList"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    column->setSpacing(4);
    m_view->setObjectName(u"savedRepliesView"_s);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ReplyRowDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->installEventFilter(this);
    m_none->setContentsMargins(12, 4, 12, 4);
    column->addWidget(m_view);
    column->addWidget(m_none);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    buildFoot();
    hide();
    retranslate();
    connect(m_view, &QListView::clicked, this, &ReplyList::chooseCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReplyList::currentChanged);
}

void ReplyList::setReplies(const QList<TextTemplate> &replies, std::function<QString(const QString &)> preview)
{
    m_replies = replies;
    m_preview = std::move(preview);
}

int ReplyList::filter(const QString &typed)
{
    const QString key = currentKey();
    m_model->clear();
    int current = 0;
    for (const TextTemplate &reply : std::as_const(m_replies)) {
        const QString words = oneLine(m_preview ? m_preview(reply.body) : reply.body);
        if (!reply.name.contains(typed, Qt::CaseInsensitive) && !words.contains(typed, Qt::CaseInsensitive))
            continue;
        auto *item = new QStandardItem(oneLine(reply.name, 60));
        item->setData(reply.key, ReplyRowDelegate::ReplyKey);
        item->setData(words, ReplyRowDelegate::ReplyWords);
        item->setData(item->text() + u". "_s + words, Qt::AccessibleTextRole);
        if (reply.key == key)
            current = m_model->rowCount();
        m_model->appendRow(item);
    }
    m_view->setCurrentIndex(m_model->index(current, 0));
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    m_none->setVisible(rows == 0);
    m_rename->setVisible(rows > 0);
    m_remove->setVisible(rows > 0);
    if (isVisible())
        place();
    return rows;
}

void ReplyList::open(const QRect &above, int top, bool keepable)
{
    m_above = above;
    m_top = top;
    m_keep->setVisible(keepable);
    showNaming(false);
    place();
    show();
    raise();
}

void ReplyList::dismiss()
{
    if (!isVisible())
        return;
    hide();
    emit dismissed();
}

void ReplyList::place()
{
    const int rowHeight = m_model->rowCount() > 0 ? m_view->sizeHintForRow(0) : 0;
    const int room = m_above.top() - 4 - m_top;
    m_view->setFixedHeight(
        std::clamp(std::min(m_model->rowCount(), MostRowsShown) * rowHeight, 0, std::max(rowHeight, room - 80)));
    const int wide = std::min(WidestList, m_above.width());
    const int high = std::min(room, layout()->totalSizeHint().height());
    const int left = layoutDirection() == Qt::RightToLeft ? m_above.right() + 1 - wide : m_above.left();
    setGeometry(left, m_above.top() - 4 - high, wide, high);
}

QString ReplyList::currentKey() const
{
    return m_view->currentIndex().data(ReplyRowDelegate::ReplyKey).toString();
}

QString ReplyList::currentInWords() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? tr("Saved reply %1 of %2: %3")
                                   .arg(current.row() + 1)
                                   .arg(m_model->rowCount())
                                   .arg(isolated(current.data(Qt::AccessibleTextRole).toString()))
                             : m_none->text();
}

QWidget *ReplyList::view() const
{
    return m_view;
}

void ReplyList::move(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_view->setCurrentIndex(m_model->index(std::clamp(m_view->currentIndex().row() + by, 0, rows - 1), 0));
}

void ReplyList::chooseCurrent()
{
    if (const QString key = currentKey(); !key.isEmpty())
        emit chosen(key);
}

bool ReplyList::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentKey().isEmpty())
            return false;
        chooseCurrent();
        return true;
    case Qt::Key_Tab:
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_keep)->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return false;
    }
}

bool ReplyList::viewKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return takeKey(event->key());
    case Qt::Key_F2:
        askName(false);
        return true;
    case Qt::Key_Delete:
        emit removeWanted(currentKey());
        return true;
    default:
        break;
    }
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain || event->text().isEmpty() || !event->text().at(0).isPrint())
        return false;
    emit typed(event);
    return true;
}

bool ReplyList::eventFilter(QObject *watched, QEvent *event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!key)
        return QWidget::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    if (watched == m_view) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->setAccepted(press->key() == Qt::Key_Escape || !press->text().isEmpty());
            return event->isAccepted();
        }
        return viewKey(press);
    }
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        if (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)
            return nameGiven(), true;
        if (press->key() == Qt::Key_Escape)
            return showNaming(false), true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    drawRounded(painter, rect(), RadiusBubble, theme.color(Role::Surface), theme.color(Role::Ctl));
}

void ReplyList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
