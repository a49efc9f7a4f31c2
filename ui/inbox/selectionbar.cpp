// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/selectionbar.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent),
      m_words(new Label(TextSize::Body, Role::Text, QFont::DemiBold, this)),
      m_done(new IconButton(u"done"_s, {}, this)),
      m_snooze(new IconButton(u"snooze"_s, {}, this)),
      m_owner(new IconButton(u"person"_s, {}, this)),
      m_tag(new IconButton(u"tag"_s, {}, this)),
      m_never(new IconButton(u"never"_s, {}, this)),
      m_clear(new IconButton(u"close"_s, {}, this))
{
    setObjectName(u"selectionBar"_s);
    m_done->setObjectName(u"allDoneButton"_s);
    m_snooze->setObjectName(u"allSnoozeButton"_s);
    m_never->setObjectName(u"allNeverButton"_s);
    m_clear->setObjectName(u"clearChoiceButton"_s);
    m_tag->setObjectName(u"allTagButton"_s);
    m_tag->hide();
    m_owner->setObjectName(u"allOwnerButton"_s);
    m_owner->hide();
    m_words->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 4, 4);
    row->setSpacing(0);
    row->addWidget(m_words, 1);
    row->addWidget(m_done);
    row->addWidget(m_snooze);
    row->addWidget(m_owner);
    row->addWidget(m_tag);
    row->addWidget(m_never);
    row->addWidget(m_clear);
    hide();
    retranslate();
    connect(m_done, &IconButton::clicked, this, &SelectionBar::donePressed);
    connect(m_snooze, &IconButton::clicked, this, &SelectionBar::snoozePressed);
    connect(m_owner, &IconButton::clicked, this, &SelectionBar::ownerPressed);
    connect(m_tag, &IconButton::clicked, this, &SelectionBar::tagPressed);
    connect(m_never, &IconButton::clicked, this, &SelectionBar::neverPressed);
    connect(m_clear, &IconButton::clicked, this, &SelectionBar::clearPressed);
}

void SelectionBar::setOwnerOffered(bool offered)
{
    m_owner->setVisible(offered);
}

QWidget *SelectionBar::ownerButton() const
{
    return m_owner;
}

void SelectionBar::setTagOffered(bool offered)
{
    m_tag->setVisible(offered);
}

QWidget *SelectionBar::snoozeButton() const
{
    return m_snooze;
}

void SelectionBar::setCount(int count)
{
    m_count = count;
    retranslate();
    setVisible(count > 1);
}

void SelectionBar::retranslate()
{
    m_words->setText(tr("%n chosen", nullptr, m_count));
    m_done->setName(tr("Done with all that are chosen"));
    m_owner->setName(tr("Hand over all that are chosen"));
    m_tag->setName(tr("Tag all that are chosen"));
    m_snooze->setName(tr("Snooze all that are chosen"));
    m_never->setName(tr("Never text the numbers that are chosen"));
    m_clear->setName(tr("Choose one only"));
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Tint));
    drawHairline(painter, {0, double(height() - 1)}, {double(width()), double(height() - 1)}, theme.color(Role::Line));
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
