// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/places.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastWidth = 200;
constexpr std::array Views{InboxView::WaitingOnUs, InboxView::WaitingOnThem, InboxView::Snoozed, InboxView::Done,
                           InboxView::All};

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent),
      m_inbox(new RailItem(u"inbox"_s, this)),
      m_personItem(new RailItem(u"person"_s, this)),
      m_practiceItem(new RailItem(u"practice"_s, this))
{
    setObjectName(u"rail"_s);
    setAutoFillBackground(true);
    build();
    m_inbox->setObjectName(u"inboxItem"_s);
    m_inbox->setCheckable(false);
    m_column->addWidget(m_inbox);
    constexpr std::array Names{"waitingOnUsItem", "waitingOnThemItem", "snoozedItem", "doneItem", "allItem"};
    for (size_t index = 0; index < Views.size(); ++index) {
        m_views[index] = new RailItem({}, this);
        m_views[index]->setObjectName(QString::fromLatin1(Names[index]));
        m_column->addWidget(m_views[index]);
        connect(m_views[index], &RailItem::clicked, this, [this, index] {
            showChosen(); // the window decides what is shown
            emit viewPressed(Views[index]);
        });
    }
    m_column->addSpacing(8);
    makePlaces();
    m_column->addStretch(1);
    orderTabs();
    connect(m_personItem, &RailItem::clicked, this, &Rail::personPressed);
    connect(m_inbox, &RailItem::clicked, this, [this] { emit viewPressed(InboxView::WaitingOnUs); });
    connect(m_practiceItem, &RailItem::clicked, this, [this] {
        m_practiceItem->setChecked(m_practice);
        emit practicePressed();
    });
    retranslate();
    setView(m_view);
}

/// Where the window is too low for all of it, the places scroll; who is here and practice stay at the end.
void Rail::build()
{
    m_scroll = new QScrollArea(this);
    QScrollArea *const scroll = m_scroll;
    scroll->setObjectName(u"railScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(8, 8, 8, 0);
    m_column->setSpacing(2);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_practiceItem->setObjectName(u"practiceItem"_s);
    m_personItem->setObjectName(u"personItem"_s);
    m_personItem->setCheckable(false);
    m_personItem->hide();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 2, 8, 8);
    foot->setSpacing(2);
    foot->addWidget(m_personItem);
    foot->addWidget(m_practiceItem);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *edge = new Hairline(Qt::Horizontal, this);
    edge->hide();
    connect(scroll->verticalScrollBar(), &QScrollBar::rangeChanged, edge,
            [edge](int, int most) { edge->setVisible(most > 0); });
    outer->addWidget(scroll, 1);
    outer->addWidget(edge);
    outer->addLayout(foot);
}

void Rail::orderTabs()
{
    QWidget *before = m_inbox;
    const auto follows = [&before](QWidget *item) {
        setTabOrder(before, item);
        before = item;
    };
    for (RailItem *item : m_views)
        follows(item);
    const auto below = m_below ? m_below->findChildren<RailItem *>() : QList<RailItem *>();
    for (RailItem *item : below) {
        if (!item->isHidden()) // those that are hidden are about to go
            follows(item);
    }
    for (const PlaceItem &place : m_places)
        follows(place.item);
    follows(m_personItem);
    follows(m_practiceItem);
}

void Rail::makePlaces()
{
    for (const PlaceDefinition &definition : placeDefinitions()) {
        auto *item = new RailItem(definition.icon, this);
        item->setObjectName(definition.objectName);
        m_column->addWidget(item);
        m_places.push_back({definition.place, item});
        connect(item, &RailItem::clicked, this, [this, place = definition.place] {
            showChosen();
            emit placePressed(place);
        });
    }
}

QList<RailItem *> Rail::items() const
{
    QList<RailItem *> all{m_inbox};
    for (const PlaceItem &place : m_places)
        all.append(place.item);
    if (!m_personItem->isHidden())
        all.append(m_personItem);
    all.append(m_practiceItem);
    return all;
}

void Rail::setCounts(const ViewCounts &counts)
{
    m_counts = counts;
    const std::array figures{counts.waitingOnUs, counts.waitingOnThem, counts.snoozed, counts.done, counts.all};
    for (size_t index = 0; index < figures.size(); ++index)
        m_views[index]->setCount(figures[index], index == 0);
    m_inbox->setCount(m_folded ? counts.waitingOnUs : 0, true);
    for (const PlaceItem &place : m_places)
        place.item->setCount(place.place == Place::CallBacks ? counts.callBacks : 0, false);
}

void Rail::setView(InboxView view)
{
    m_view = view;
    showChosen();
}

void Rail::setBelowViews(QWidget *below)
{
    m_below = below;
    m_column->insertWidget(1 + int(Views.size()), below);
    below->setVisible(!m_folded);
    orderTabs();
}

void Rail::setPlace(Place place)
{
    m_place = place;
    showChosen();
    for (const PlaceItem &one : m_places) {
        if (one.place == place)
            m_scroll->ensureWidgetVisible(one.item, 0, 0);
    }
}

void Rail::showChosen()
{
    const bool inbox = m_place == Place::Inbox;
    for (size_t index = 0; index < Views.size(); ++index)
        m_views[index]->setChecked(inbox && Views[index] == m_view);
    for (const PlaceItem &place : m_places)
        place.item->setChecked(place.place == m_place);
    m_inbox->setCheckable(m_folded);
    m_inbox->setChecked(m_folded && inbox);
}

void Rail::setFolded(bool folded)
{
    m_folded = folded;
    for (RailItem *item : m_views)
        item->setVisible(!folded);
    if (m_below)
        m_below->setVisible(!folded);
    for (RailItem *item : items())
        item->setFolded(folded);
    showChosen();
    setCounts(m_counts);
    setFixedWidth(folded ? RailItem::FoldedWidth : wantedWidth());
}

void Rail::setPractice(bool practice)
{
    m_practice = practice;
    m_practiceItem->setChecked(practice);
    retranslate();
}

void Rail::setPerson(const QString &name)
{
    m_person = name;
    m_personItem->show();
    retranslate();
}

QWidget *Rail::personItem() const
{
    return m_personItem;
}

int Rail::wantedWidth() const
{
    int width = LeastWidth;
    for (const RailItem *item : m_views)
        width = std::max(width, item->wantedWidth() + 16);
    for (const RailItem *item : items())
        width = std::max(width, item->wantedWidth() + 16);
    return std::min(width, RailItem::MostRailWidth);
}

void Rail::retranslate()
{
    m_inbox->setText(placeName(Place::Inbox));
    m_personItem->setText(m_person.isEmpty() ? tr("Who is here?") : m_person);
    m_personItem->setAccessibleDescription(tr("Who is at this desk. Texts and notes are signed with the name."));
    m_practiceItem->setText(m_practice ? tr("Leave practice") : tr("Practice"));
    for (size_t index = 0; index < Views.size(); ++index)
        m_views[index]->setText(Words::view(Views[index]));
    for (const PlaceItem &place : m_places)
        place.item->setText(placeName(place.place));
    setAccessibleName(tr("Navigation"));
    setFolded(m_folded);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    drawHairline(painter, {x, 0}, {x, double(height())}, themeOf(this).color(Role::Line));
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
