// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/stopquestionbar.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LongestQuotedText = 120;

} // namespace

StopQuestionBar::StopQuestionBar(QWidget *parent)
    : QWidget(parent),
      m_words(new Label(TextSize::Dense, Role::Text, QFont::Normal, this)),
      m_stop(new Button(ButtonKind::Primary, {}, u"stop"_s, this)),
      m_keep(new Button(ButtonKind::Normal, {}, {}, this))
{
    setObjectName(u"stopQuestion"_s);
    m_words->setWordWrap(true);
    m_stop->setObjectName(u"theyAskedToStopButton"_s);
    m_keep->setObjectName(u"keepTextingButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 20, 8);
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"warning"_s, 16, Role::Warn, this), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    connect(m_stop, &Button::clicked, this, [this] { emit stopPressed(*m_question); });
    connect(m_keep, &Button::clicked, this, [this] { emit keepPressed(*m_question); });
    QWidget::hide();
}

void StopQuestionBar::show(const std::optional<StopQuestion> &question)
{
    if (m_question == question)
        return;
    m_question = question;
    retranslate(); // before it is laid out
    setVisible(question.has_value());
    if (!question)
        return;
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void StopQuestionBar::retranslate()
{
    if (!m_question)
        return;
    m_words->setText(tr("This reads as if they want no more texts: \"%1\"")
                         .arg(isolated(oneLine(m_question->words, LongestQuotedText))));
    m_stop->setText(tr("They asked us to stop"));
    m_keep->setText(tr("No, keep texting"));
    setAccessibleName(tr("Did they ask us to stop?"));
    setAccessibleDescription(m_words->text());
}

void StopQuestionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StopQuestionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Role::WarnTint));
    drawHairline(painter, {0, 0}, {double(width()), 0}, theme.color(Role::Line));
}

} // namespace textback
