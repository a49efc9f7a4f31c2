// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/places.h"
#include "ui/theme/shapes.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int FoldedWidth = 56;
constexpr int LeastWidth = 200;
constexpr int MostWidth = 248;
constexpr int CountRoom = 28;
constexpr std::array Views{InboxView::WaitingOnUs, InboxView::WaitingOnThem, InboxView::Snoozed, InboxView::Done,
                           InboxView::All};

} // namespace

RailItem::RailItem(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RailItem::setCount(int count, bool hot)
{
    m_count = count;
    m_hot = hot;
    nameForReaders();
    update();
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    nameForReaders();
    updateGeometry();
    update();
}

void RailItem::nameForReaders()
{
    setAccessibleName(m_count > 0 ? tr("%1, %2").arg(text(), QLocale().toString(m_count)) : text());
    setToolTip(m_folded ? text() : QString());
}

int RailItem::textLeft() const
{
    return 44;
}

int RailItem::wantedWidth() const
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(isBelow() ? TextSize::Dense : TextSize::Body, QFont::DemiBold);
    return textLeft() + QFontMetrics(font).horizontalAdvance(text()) + CountRoom + 12;
}

int RailItem::heightForWidth(int width) const
{
    const Theme &theme = themeOf(this);
    if (m_folded)
        return 40;
    const TextSize size = isBelow() ? TextSize::Dense : TextSize::Body;
    const QFontMetrics metrics(theme.font(size, QFont::DemiBold));
    const QRect words =
        metrics.boundingRect(QRect(0, 0, width - textLeft() - CountRoom, 200), Qt::TextWordWrap, text());
    return std::max(isBelow() ? 30 : 36, words.height() + (isBelow() ? 14 : 16));
}

QSize RailItem::sizeHint() const
{
    const int width = m_folded ? FoldedWidth - 16 : std::min(MostWidth - 16, wantedWidth());
    return {width, heightForWidth(width)};
}

void RailItem::paintFolded(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    paintIcon(painter, rect(), m_icon, 20, theme.color(Role::Text), this);
    if (m_count > 0) {
        const QRect corner = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 40, -2, 40, 22));
        paintCount(painter, corner, m_count, true, this);
    }
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool chosen = isChecked();
    if (chosen || underMouse() || isDown())
        drawRounded(painter, rect(), RadiusControl, theme.color(chosen || isDown() ? Role::Sel : Role::Hover));
    const auto mirrored = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    if (chosen) {
        const int inset = m_folded || !isBelow() ? 8 : 6;
        drawRounded(painter, mirrored(QRect(0, inset, 3, height() - 2 * inset)), 1.5,
                    theme.color(isActiveWindow() ? Role::Accent : Role::Ctl));
    }
    if (m_folded)
        return paintFolded(painter);
    const QColor ink = chosen ? theme.onSel(Role::Text) : theme.color(Role::Text);
    if (!m_icon.isEmpty())
        paintIcon(painter, mirrored(QRect(12, 0, 20, height())), m_icon, 20, ink, this);
    painter.setFont(theme.font(isBelow() ? TextSize::Dense : TextSize::Body, chosen ? QFont::DemiBold : QFont::Normal));
    painter.setPen(ink);
    painter.drawText(mirrored(QRect(textLeft(), 0, width() - textLeft() - CountRoom, height())),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
    if (m_count > 0)
        paintCount(painter, mirrored(QRect(width() - CountRoom - 12, 0, CountRoom, height())), m_count, m_hot, this);
}

Rail::Rail(QWidget *parent)
    : QWidget(parent),
      m_inbox(new RailItem(u"inbox"_s, this)),
      m_personItem(new RailItem(u"person"_s, this)),
      m_practiceItem(new RailItem(u"practice"_s, this))
{
    setObjectName(u"rail"_s);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(2);
    m_inbox->setObjectName(u"inboxItem"_s);
    m_inbox->setCheckable(false);
    layout->addWidget(m_inbox);
    constexpr std::array Names{"waitingOnUsItem", "waitingOnThemItem", "snoozedItem", "doneItem", "allItem"};
    for (size_t index = 0; index < Views.size(); ++index) {
        m_views[index] = new RailItem({}, this);
        m_views[index]->setObjectName(QString::fromLatin1(Names[index]));
        layout->addWidget(m_views[index]);
        connect(m_views[index], &RailItem::clicked, this, [this, index] {
            showChosen(); // the window decides what is shown
            emit viewPressed(Views[index]);
        });
    }
    layout->addSpacing(8);
    makePlaces();
    layout->addStretch(1);
    m_practiceItem->setObjectName(u"practiceItem"_s);
    m_personItem->setObjectName(u"personItem"_s);
    m_personItem->setCheckable(false);
    m_personItem->hide();
    layout->addWidget(m_personItem);
    layout->addWidget(m_practiceItem);
    connect(m_personItem, &RailItem::clicked, this, &Rail::personPressed);
    connect(m_inbox, &RailItem::clicked, this, [this] { emit viewPressed(InboxView::WaitingOnUs); });
    connect(m_practiceItem, &RailItem::clicked, this, [this] {
        m_practiceItem->setChecked(m_practice);
        emit practicePressed();
    });
    retranslate();
    setView(m_view);
}

void Rail::makePlaces()
{
    for (const PlaceDefinition &definition : placeDefinitions()) {
        auto *item = new RailItem(definition.icon, this);
        item->setObjectName(definition.objectName);
        layout()->addWidget(item);
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
    const std::array figures{counts.waitingOnUs, counts.waitingOnThem, counts.snoozed, 0, 0};
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
    static_cast<QVBoxLayout *>(layout())->insertWidget(1 + int(Views.size()), below);
    below->setVisible(!m_folded);
}

void Rail::setPlace(Place place)
{
    m_place = place;
    showChosen();
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
    setFixedWidth(folded ? FoldedWidth : wantedWidth());
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
    return std::min(width, MostWidth);
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
