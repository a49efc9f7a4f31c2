// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadhead.h"

#include "ui/theme/textbackstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LongestOwner = 20;

} // namespace

ThreadHead::ThreadHead(QWidget *parent)
    : QWidget(parent),
      m_back(new IconButton(u"arrow-left"_s)),
      m_backGap(new QSpacerItem(0, 0)),
      m_name(new Label(TextSize::PaneTitle, Role::Text, QFont::DemiBold)),
      m_badges(new QHBoxLayout),
      m_facts(new Label(TextSize::Small, Role::Text2)),
      m_call(new Button(ButtonKind::Normal, {}, u"phone"_s)),
      m_snooze(new IconButton(u"snooze"_s)),
      m_done(new IconButton(u"done"_s)),
      m_card(new IconButton(u"card"_s)),
      m_more(new IconButton(u"more"_s))
{
    setObjectName(u"threadHead"_s);
    setMinimumHeight(56);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_back->setObjectName(u"backButton"_s);
    m_call->setObjectName(u"callButton"_s);
    m_snooze->setObjectName(u"snoozeButton"_s);
    m_done->setObjectName(u"doneButton"_s);
    m_card->setObjectName(u"cardButton"_s);
    m_more->setObjectName(u"moreButton"_s);
    m_name->setElided(true);
    m_facts->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 16, 4);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addItem(m_backGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_name);
    m_badges->setSpacing(8);
    first->addLayout(m_badges);
    first->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_facts);
    row->addLayout(words, 1);
    for (QWidget *button :
         {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_snooze), static_cast<QWidget *>(m_done),
          static_cast<QWidget *>(m_card), static_cast<QWidget *>(m_more)})
        row->addWidget(button);
    m_back->hide();
    m_card->hide();
    connect(m_back, &IconButton::clicked, this, &ThreadHead::backPressed);
    connect(m_call, &Button::clicked, this, &ThreadHead::callPressed);
    connect(m_done, &IconButton::clicked, this, &ThreadHead::donePressed);
    connect(m_card, &IconButton::clicked, this, &ThreadHead::cardPressed);
    retranslate();
}

void ThreadHead::show(const ThreadRow &thread, const QString &lineName)
{
    m_thread = thread;
    m_lineName = lineName;
    showBadges();
    retranslate();
    fitBadges();
}

void ThreadHead::setBackShown(bool shown)
{
    m_back->setVisible(shown);
    m_backGap->changeSize(shown ? 8 : 0, 0); // so that its ring does not touch the name
    layout()->invalidate();
    fitBadges();
}

void ThreadHead::setCardButtonShown(bool shown)
{
    m_card->setVisible(shown);
    fitBadges();
}

void ThreadHead::showBadges()
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QList<Badge *> badges; // the most telling first; two at most
    if (m_thread->askedToStop)
        badges << new Badge(BadgeKind::Calm, u"stop"_s, tr("Asked us to stop"), this);
    if (m_thread->cannotGetTexts)
        badges << new Badge(BadgeKind::Missed, u"never"_s, tr("Can't get texts"), this);
    if (!m_thread->owner.isEmpty()) {
        auto *owner = new Badge(BadgeKind::Ours, u"person"_s, oneLine(m_thread->owner, LongestOwner), this);
        owner->setObjectName(u"ownerBadge"_s);
        owner->setToolTip(tr("Looks after this conversation"));
        badges << owner;
    }
    if (m_thread->missedSinceAnswer > 1)
        badges << new Badge(BadgeKind::Warn, u"callbacks"_s,
                            tr("called %n time(s)", nullptr, m_thread->missedSinceAnswer), this);
    if (m_thread->state == ThreadState::Done)
        badges << new Badge(BadgeKind::Ok, u"done"_s, tr("done"), this);
    if (m_practice)
        badges << new Badge(BadgeKind::Practice, u"practice"_s, tr("made up"), this);
    for (qsizetype index = 0; index < badges.size(); ++index) {
        if (index < 2)
            m_badges->addWidget(badges.at(index));
        else
            delete badges.at(index);
    }
}

int ThreadHead::roomForWords() const
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_backGap->sizeHint().width();
    for (const QWidget *button : {static_cast<const QWidget *>(m_back), static_cast<const QWidget *>(m_call),
                                  static_cast<const QWidget *>(m_snooze), static_cast<const QWidget *>(m_done),
                                  static_cast<const QWidget *>(m_card), static_cast<const QWidget *>(m_more)})
        room -= button->isHidden() ? 0 : button->sizeHint().width() + layout()->spacing();
    return room;
}

/// Who it is comes first: badges that would take the name's room stay away, the most telling one last. The list and the
/// card say the same. A very long name leaves them a quarter.
void ThreadHead::fitBadges()
{
    const int room = roomForWords();
    int left = room - std::min(m_name->sizeHint().width(), room * 3 / 4);
    for (int index = 0; index < m_badges->count(); ++index) {
        QWidget *badge = m_badges->itemAt(index)->widget();
        left -= badge->sizeHint().width() + m_badges->spacing();
        badge->setVisible(left >= 0);
    }
}

void ThreadHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBadges();
}

void ThreadHead::retranslate()
{
    m_back->setName(tr("Back to the list"));
    m_call->setText(tr("Call", "verb, button"));
    m_snooze->setName(tr("Snooze"));
    m_card->setName(tr("Who is this?"));
    m_more->setName(tr("More"));
    const bool done = m_thread && m_thread->state == ThreadState::Done;
    m_done->setName(done ? tr("Open again") : tr("Done", "verb: finish a thread"));
    setButtonIcon(m_done, done ? u"undo"_s : u"done"_s);
    if (!m_thread)
        return;
    const QString name = oneLine(m_thread->name, 120);
    const QString number = m_thread->caller.forPeople();
    m_name->setText(name.isEmpty() ? isolated(number) : name);
    QStringList facts;
    if (!name.isEmpty())
        facts << isolated(number);
    if (m_thread->state == ThreadState::Snoozed && m_thread->snoozedUntil)
        facts << tr("snoozed until %1").arg(TimeWords::full(*m_thread->snoozedUntil, m_thread->lastAt));
    if (!m_lineName.isEmpty())
        facts << tr("on %1").arg(m_lineName);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
}

void ThreadHead::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_thread)
            showBadges();
        fitBadges();
    }
}

} // namespace textback
