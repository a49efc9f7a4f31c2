// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of calls is made of.
#include "ui/activity/activitydelegate.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/activityside.h"
#include "ui/thread/whypopup.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/undostrip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr Milliseconds TypingPause{120};
constexpr int RoomForSide = 1080; ///< Below, "Why?" opens over the list.
constexpr int ToolsMargin = 24;
constexpr int HeightForKinds = 600; ///< Below, the kinds are a drop-down beside the search.

} // namespace

void ActivityPage::build()
{
    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(buildHead());
    main->addWidget(new Hairline(Qt::Horizontal, this));
    main->addWidget(buildTools());
    main->addWidget(buildList(), 1);
    main->addWidget(buildProgress());
    m_strip = new UndoStrip(m_ports.clock, this);
    m_strip->follow(m_ports.undo);
    main->addWidget(m_strip);
    m_side = new ActivitySide(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(main, 1);
    row->addWidget(m_side);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_why = new WhyPopup(this);
    connect(m_why, &WhyPopup::textAnywayPressed, this, &ActivityPage::textAnyway);
    connect(m_why, &WhyPopup::neverAgainPressed, this, &ActivityPage::neverAgain);
    connect(m_why, &WhyPopup::dismissed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_side, &ActivitySide::whyPressed, this, &ActivityPage::openWhy);
    connect(m_side, &ActivitySide::closePressed, this, [this] { setSideOpen(false); });
    connect(m_side, &ActivitySide::wonPressed, this, &ActivityPage::setWon);
    connect(m_side, &ActivitySide::openPressed, this, [this] { openThread(m_list->currentIndex()); });
    connectTools();
}

QWidget *ActivityPage::buildHead()
{
    auto *head = new QWidget(this);
    head->setMinimumHeight(56);
    m_title = new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, head);
    m_hint = new Label(TextSize::Dense, Role::Text2, QFont::Normal, head);
    m_hint->setElided(true);
    m_save = new Button(ButtonKind::Normal, {}, u"export"_s, head);
    m_save->setObjectName(u"saveActivityButton"_s);
    connect(m_save, &Button::clicked, this, &ActivityPage::chooseFile);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_hint, 1);
    row->addWidget(m_save);
    return head;
}

QWidget *ActivityPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(ToolsMargin, 16, ToolsMargin, 8);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    m_search = new QLineEdit(tools);
    m_search->setObjectName(u"activitySearchEdit"_s);
    m_search->setMaxLength(200);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(240);
    m_kinds = new Segment(tools);
    m_kinds->setObjectName(u"activityKinds"_s);
    m_kindBox = new QComboBox(tools);
    m_kindBox->setObjectName(u"activityKindBox"_s);
    m_days = new QComboBox(tools);
    m_days->setObjectName(u"activityDaysBox"_s);
    for (const int days : {7, 30, 90, 0})
        m_days->addItem(QString(), days);
    row->addWidget(m_search, 1);
    column->addWidget(m_kinds, 0, Qt::AlignLeading);
    row->addWidget(m_kindBox);
    row->addStretch(1);
    row->addWidget(m_days);
    return tools;
}

void ActivityPage::connectTools()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        const int typed = ++m_typed;
        m_ports.clock.callAfter(TypingPause, this, [this, typed] {
            if (typed == m_typed)
                ask();
        });
    });
    connect(m_kinds, &Segment::pressed, this, [this](int index) {
        m_kindBox->setCurrentIndex(index);
        ask();
    });
    connect(m_kindBox, &QComboBox::activated, this, [this](int index) {
        m_kinds->setChosen(index);
        ask();
    });
    connect(m_days, &QComboBox::activated, this, &ActivityPage::ask);
}

QWidget *ActivityPage::buildList()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(24, 0, 24, 0);
    column->setSpacing(0);
    m_list = new QListView(box);
    m_list->setObjectName(u"activityList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ActivityDelegate(m_list));
    m_header = new ActivityHeader(m_list->viewport(), box);
    m_stack = new QStackedWidget(box);
    m_stack->addWidget(m_list);
    m_stack->addWidget(buildEmpty());
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ActivityPage::showChosen);
    connect(new QShortcut(Qt::Key_W, m_list, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &ActivityPage::openWhy);
    connect(m_list, &QListView::activated, this, &ActivityPage::openThread);
    connect(m_list, &QListView::clicked, this, [this] { setSideOpen(true); });
    return box;
}

QWidget *ActivityPage::buildEmpty()
{
    auto *empty = new QWidget(m_stack);
    empty->setObjectName(u"noActivity"_s);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(8);
    m_emptyTitle = new Label(TextSize::Body, Role::Text, QFont::DemiBold, empty);
    m_emptyTitle->setObjectName(u"noActivityTitle"_s);
    m_emptyWords = new Label(TextSize::Body, Role::Text2, QFont::Normal, empty);
    m_emptyAction = new Button(ButtonKind::Normal, {}, {}, empty);
    m_emptyAction->setObjectName(u"noActivityButton"_s);
    for (Label *label : {m_emptyTitle, m_emptyWords}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(m_emptyAction, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_emptyAction, &Button::clicked, this, &ActivityPage::pressEmptyAction);
    return empty;
}

QWidget *ActivityPage::buildProgress()
{
    m_progress = new QWidget(this);
    m_progress->setObjectName(u"activityProgress"_s);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(24, 8, 24, 8);
    m_progressWords = new Label(TextSize::Dense, Role::Text, QFont::Normal, m_progress);
    m_progressWords->setWordWrap(true);
    m_progressCancel = new Button(ButtonKind::Link, {}, {}, m_progress);
    m_progressCancel->setObjectName(u"cancelActivityFileButton"_s);
    row->addWidget(m_progressWords, 1);
    row->addWidget(m_progressCancel);
    m_progress->hide();
    connect(m_progressCancel, &Button::clicked, this, [this] { m_ports.file->cancel(); });
    return m_progress;
}

void ActivityPage::foldColumns()
{
    const bool roomForSide = width() >= RoomForSide;
    m_side->setVisible(roomForSide && m_sideWanted);
    const int main = width() - (m_side->isVisibleTo(this) ? m_side->width() : 0) - 2 * ToolsMargin;
    const bool roomForKinds = main >= m_kinds->sizeHint().width() && height() >= HeightForKinds;
    m_kinds->setVisible(roomForKinds);
    m_kindBox->setVisible(!roomForKinds);
}

void ActivityPage::retranslate()
{
    m_title->setText(tr("Activity"));
    m_hint->setText(tr("every call and what was decided"));
    m_save->setText(tr("Save as CSV"));
    m_search->setPlaceholderText(tr("Search calls"));
    m_search->setAccessibleName(tr("Search calls by name or number"));
    m_kindBox->setAccessibleName(tr("Which calls are listed"));
    m_days->setAccessibleName(tr("Calls of which days are listed"));
    m_list->setAccessibleName(tr("Calls, newest first. Enter opens the thread, W says why."));
    m_progressCancel->setText(tr("Cancel"));
    const int kind = std::max(0, m_kinds->chosen());
    QStringList kinds;
    for (int each = 0; each < ActivityKindCount; ++each)
        kinds << ActivityWords::kind(ActivityKind(each));
    m_kinds->setChoices(kinds);
    m_kinds->setChosen(kind);
    m_kindBox->clear();
    m_kindBox->addItems(kinds);
    m_kindBox->setCurrentIndex(kind);
    for (int index = 0; index < m_days->count(); ++index) {
        const int days = m_days->itemData(index).toInt();
        m_days->setItemText(index, days > 0 ? tr("Last %n day(s)", nullptr, days) : tr("All days"));
    }
    foldColumns();
}

} // namespace textback
