// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupstep.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace textback {

namespace {

constexpr int WideMargin = 64;
constexpr int NarrowMargin = 24;
constexpr int RoomForMargins = 560; ///< Below, the words need the room more.

} // namespace

SetupStep::SetupStep(QWidget *parent)
    : QWidget(parent),
      m_heading(new Label(TextSize::PageTitle, Role::Text, QFont::DemiBold, this)),
      m_why(new Label(TextSize::Body, Role::Text2, QFont::Normal, this)),
      m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(WideMargin, 48, WideMargin, 24);
    m_body->setSpacing(8);
    for (Label *label : {m_heading, m_why}) {
        label->setWordWrap(true);
        m_body->addWidget(label);
    }
    m_body->addSpacing(12);
}

void SetupStep::setHeading(const QString &heading, const QString &why)
{
    m_heading->setText(heading);
    m_why->setText(why);
    setAccessibleName(heading);
}

void SetupStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < RoomForMargins;
    const int side = narrow ? NarrowMargin : WideMargin;
    m_body->setContentsMargins(side, narrow ? NarrowMargin : 48, side, 24);
}

void SetupStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
