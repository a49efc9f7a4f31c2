// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hintline.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {
constexpr int HintHeight = 36;
}

HintLine::HintLine(const QString &name, const QString &icon, QWidget *parent)
    : QWidget(parent),
      m_words(new Label(TextSize::Dense, Role::Text2, QFont::Normal, this)),
      m_act(new Button(ButtonKind::Link, {}, {}, this)),
      m_dismiss(new Button(ButtonKind::Link, {}, {}, this))
{
    setObjectName(name);
    m_words->setElided(true);
    m_act->setObjectName(name + u"Act"_s);
    m_dismiss->setObjectName(name + u"Dismiss"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 4, 20, 4);
    row->setSpacing(12);
    row->addWidget(new IconLabel(icon, 16, Role::Text2, this));
    row->addWidget(m_words);
    row->addWidget(m_act);
    row->addWidget(m_dismiss);
    row->addStretch(1);
    setMinimumHeight(HintHeight);
    connect(m_act, &Button::clicked, this, &HintLine::actPressed);
    connect(m_dismiss, &Button::clicked, this, &HintLine::dismissPressed);
}

void HintLine::setWords(const QString &words, const QString &act, const QString &dismiss)
{
    m_words->setText(words);
    m_act->setText(act);
    m_act->setVisible(!act.isEmpty());
    m_dismiss->setText(dismiss);
    m_dismiss->setAccessibleDescription(words);
    m_act->setAccessibleDescription(words);
}

void HintLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::Sunken));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, theme.color(Role::Line));
}

} // namespace textback
