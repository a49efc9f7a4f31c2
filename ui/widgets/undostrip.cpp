// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undostrip.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/undostack.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

UndoStrip::UndoStrip(Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_done(new IconLabel(u"tick"_s, 16, Role::Ok, this)),
      m_words(new Label(TextSize::Dense)),
      m_undo(new Button(ButtonKind::Link))
{
    setObjectName(u"undoStrip"_s);
    m_words->setElided(true);
    m_undo->setObjectName(u"undoButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 4, 20, 4);
    layout->setSpacing(8);
    layout->addWidget(m_done);
    layout->addWidget(m_words);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    setMinimumHeight(36);
    QWidget::hide();
    connect(m_undo, &Button::clicked, this, &UndoStrip::undoPressed);
}

void UndoStrip::follow(UndoStack &stack)
{
    connect(&stack, &UndoStack::offered, this, &UndoStrip::show);
    connect(&stack, &UndoStack::said, this, &UndoStrip::say);
    connect(&stack, &UndoStack::taken, this, &UndoStrip::dismiss);
    connect(this, &UndoStrip::undoPressed, &stack, &UndoStack::undo);
}

void UndoStrip::setNames(const QString &strip, const QString &button)
{
    setObjectName(strip);
    m_undo->setObjectName(button);
}

void UndoStrip::show(const QString &words, std::chrono::seconds time)
{
    m_words->setText(words);
    m_done->setVisible(true);
    m_undo->setVisible(true);
    m_left = int(time.count());
    setVisible(true);
    step(++m_round);
}

void UndoStrip::say(const QString &words)
{
    show(words, 5s);
    m_done->setVisible(false); // it may be that nothing was done
    m_undo->setVisible(false);
}

void UndoStrip::dismiss()
{
    ++m_round;
    m_left = 0;
    hide();
}

bool UndoStrip::canUndo() const
{
    return m_left > 0 && !m_undo->isHidden();
}

void UndoStrip::step(int round)
{
    if (round != m_round)
        return;
    if (m_left <= 0)
        return dismiss();
    //: The number is the seconds left
    m_undo->setText(tr("Undo (%1)").arg(m_left));
    m_clock.callAfter(1s, this, [this, round] {
        --m_left;
        step(round);
    });
}

void UndoStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, {0, 0}, {double(width()), 0}, themeOf(this).color(Role::Line));
}

} // namespace textback
