// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/numbersblock.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

NumbersBlock::NumbersBlock(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(TextSize::Small, Role::Text2, QFont::DemiBold, this)),
      m_rows(new QVBoxLayout),
      m_join(new Button(ButtonKind::Link, {}, {}, this))
{
    setObjectName(u"numbersBlock"_s);
    m_join->setObjectName(u"joinNumberButton"_s);
    m_title->setElided(true);
    m_join->setMinimumWidth(60); // long languages cut it before they widen the card
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    auto *last = new QHBoxLayout;
    last->addWidget(m_join);
    last->addStretch(1);
    column->addLayout(last);
    connect(m_join, &Button::clicked, this, &NumbersBlock::joinPressed);
    fill();
}

void NumbersBlock::show(const QList<OtherNumber> &numbers)
{
    if (numbers == m_numbers)
        return;
    m_numbers = numbers;
    fill();
}

QWidget *NumbersBlock::rowOf(const OtherNumber &number)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const QString words = isolated(number.number.forPeople());
    auto *open = new Button(ButtonKind::Link, words, {}, row);
    open->setObjectName(u"otherNumberButton"_s);
    open->setMinimumWidth(60);
    open->setEnabled(number.thread != ThreadId{0});
    open->setToolTip(open->isEnabled() ? tr("Open the conversation with %1").arg(words)
                                       : tr("There is no conversation with this number."));
    line->addWidget(open);
    const QString state = number.askedToStop ? tr("Asked us to stop")
        : number.neverText                   ? tr("Never texted")
        : number.cannotGetTexts              ? tr("Can't get texts")
                                             : QString();
    auto *said =
        new Label(state, TextSize::Small, number.cannotGetTexts ? Role::Missed : Role::Calm, QFont::Normal, row);
    said->setElided(true);
    line->addWidget(said, 1);
    auto *split = new IconButton(u"close"_s, tr("%1 is somebody else").arg(words), row);
    split->setObjectName(u"splitNumberButton"_s);
    setSmall(split);
    line->addWidget(split);
    connect(open, &Button::clicked, this, [this, thread = number.thread] { emit threadWanted(thread); });
    connect(split, &IconButton::clicked, this, [this, which = number.number] { emit splitPressed(which); });
    return row;
}

void NumbersBlock::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its click may be telling us
        delete item;
    }
    for (const OtherNumber &number : std::as_const(m_numbers))
        m_rows->addWidget(rowOf(number));
    m_title->setText(tr("Other numbers of this person"));
    m_title->setVisible(!m_numbers.isEmpty());
    m_join->setText(tr("Same person as another number..."));
    m_join->setToolTip(m_join->text());
    m_join->setVisible(m_numbers.size() + 1 < MostNumbersPerPerson);
}

void NumbersBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace textback
