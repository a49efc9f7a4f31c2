// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxlist.h"

#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchresults.h"
#include "ui/inbox/selectionbar.h"
#include "ui/inbox/shortcallsstrip.h"
#include "ui/inbox/threadrowdelegate.h"
#include "ui/inbox/threadrows.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

InboxList::InboxList(ThreadListModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"inboxList"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    m_selection = new SelectionBar(this);
    m_short = new ShortCallsStrip(this);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_selection);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_short);
    buildRows();
    buildEmpty();
    retranslate();
    connect(&m_model, &ThreadListModel::contentChanged, this, &InboxList::showContent);
    showContent();
}

void InboxList::buildHead()
{
    m_search = new SearchField(this);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 8, 12, 0);
    searchRow->addWidget(m_search);
    m_newText = new IconButton(u"edit"_s, {}, this);
    m_newText->setObjectName(u"newTextButton"_s);
    searchRow->addWidget(m_newText);
    m_views = new QComboBox(this);
    m_views->setObjectName(u"viewCombo"_s);
    m_views->hide();
    m_views->setProperty("textbackRinged", true);
    m_views->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_title = new Label(TextSize::Body, Role::Text, QFont::DemiBold, this);
    m_title->setElided(true);
    m_count = new Label(TextSize::Body, Role::Text2, QFont::Normal, this);
    m_order = new Button(ButtonKind::Link, {}, {}, this);
    m_order->setObjectName(u"orderButton"_s);
    setSmall(m_order);
    m_keep = new IconButton(u"plus"_s, {}, this);
    m_keep->setObjectName(u"keepSearchButton"_s);
    auto *headBox = new QWidget(this);
    headBox->setMinimumHeight(36);
    auto *head = new QHBoxLayout(headBox);
    head->setContentsMargins(12, 4, 16, 4);
    head->setSpacing(8);
    head->addWidget(m_views, 100); // the longest view and its count fit, in every language
    head->addSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_order);
    head->addWidget(m_keep);
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(searchRow);
    layout->addWidget(headBox);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    connect(m_search, &QLineEdit::textChanged, this, &InboxList::search);
    connect(m_newText, &IconButton::clicked, this, &InboxList::newTextPressed);
    connect(m_order, &Button::clicked, this, &InboxList::turnPressed);
    connect(m_keep, &IconButton::clicked, this, &InboxList::pressKeep);
    connect(m_search, &SearchField::left, this, &InboxList::focusRows);
    connect(m_views, &QComboBox::activated, this, &InboxList::chooseView);
}

void InboxList::buildRows()
{
    m_rows = new ThreadRows(this);
    m_rows->setObjectName(u"threadList"_s);
    m_rows->setUniformItemSizes(true);
    m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setMouseTracking(true);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setContextMenuPolicy(Qt::CustomContextMenu);
    m_delegate = new ThreadRowDelegate(m_rows);
    m_rows->setItemDelegate(m_delegate);
    m_rows->setModel(&m_model);
    m_rows->installEventFilter(this);
    m_stack->addWidget(m_rows);
    tellClicks(*m_rows);
    connect(m_delegate, &ThreadRowDelegate::cancelPressed, this, &InboxList::cancelPressed);
    connect(m_delegate, &ThreadRowDelegate::callingBackPressed, this, &InboxList::callingBackPressed);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_selection->setCount(int(m_rows->selectionModel()->selectedRows().size())); });
    connect(m_selection, &SelectionBar::clearPressed, this, &InboxList::chooseOne);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit currentChanged(current()); });
    // A screen reader selects a row without moving to it: that opens it too.
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList chosen = m_rows->selectionModel()->selectedRows();
        if (chosen.size() == 1 && chosen.first() != m_rows->currentIndex())
            m_rows->selectionModel()->setCurrentIndex(chosen.first(), QItemSelectionModel::NoUpdate);
    });
    connect(m_rows, &QListView::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const auto row = m_model.threadAt(m_rows->indexAt(at).row()))
            emit menuWanted(row->id, m_rows->viewport()->mapToGlobal(at));
    });
}

void InboxList::setPractice(bool practice)
{
    m_practice = practice;
    m_delegate->setPractice(practice);
    retranslate();
}

void InboxList::setHasAccount(bool hasAccount)
{
    m_hasAccount = hasAccount;
    retranslate();
}

void InboxList::showView(InboxView view)
{
    m_search->clear();
    m_model.showView(view);
    retranslate();
    emit currentChanged(current());
}

std::optional<ThreadId> InboxList::current() const
{
    const auto row = m_model.threadAt(m_rows->currentIndex().row());
    return row ? std::optional(row->id) : std::nullopt;
}

void InboxList::select(ThreadId thread)
{
    if (const int row = m_model.rowOf(thread); row >= 0)
        m_rows->setCurrentIndex(m_model.index(row));
}

void InboxList::selectInPlace(ThreadId thread)
{
    const int place = m_rows->verticalScrollBar()->value();
    select(thread);
    m_rows->verticalScrollBar()->setValue(place);
}

void InboxList::clearCurrent()
{
    m_rows->selectionModel()->clear();
}

void InboxList::step(int rows)
{
    if (m_results && isSearching())
        return m_results->step(rows);
    if (m_model.rowCount() == 0)
        return;
    const int from = m_rows->currentIndex().row();
    const int to = from < 0 ? 0 : std::clamp(from + rows, 0, m_model.rowCount() - 1);
    m_rows->setCurrentIndex(m_model.index(to));
}

void InboxList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InboxList::searchFor(const QString &words)
{
    m_search->setText(words);
}

void InboxList::focusRows()
{
    if (m_results && isSearching())
        return m_results->focusRows();
    m_rows->setFocus(Qt::ShortcutFocusReason);
    if (!m_rows->currentIndex().isValid())
        step(1);
}

bool InboxList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() == Qt::NoModifier && current()) {
                emit opened();
                return true;
            }
        }
        // Letters are keys of the window here, not a search in the list.
        if (!key->text().isEmpty() && key->text().at(0).isPrint()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InboxList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
