// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/practice/practicepanel.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr std::array EventIcons{u"call-missed", u"voicemail", u"call-answered", u"call-short", u"bubble",
                                u"photo",       u"stop",      u"landline",      u"warning"};
constexpr std::array EventNames{"missedCall", "voicemail", "answeredCall", "shortCalls",   "reply",
                                "photo",      "stop",      "landline",     "internetFails"};

} // namespace

PracticePanel::PracticePanel(PracticeControl &control, QWidget *parent)
    : QWidget(parent),
      m_control(control),
      m_title(new Label(TextSize::PaneTitle, Role::Practice, QFont::DemiBold)),
      m_words(new Label(TextSize::Dense, Role::Text2)),
      m_hint(new Label(TextSize::Small, Role::Practice)),
      m_checklist(new Button(ButtonKind::Link)),
      m_stepsTitle(new Label(TextSize::Body, Role::Text, QFont::DemiBold)),
      m_stepsCount(new Label(TextSize::Small, Role::Text2))
{
    setObjectName(u"practicePanel"_s);
    setAutoFillBackground(true);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(scroll);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(new IconLabel(u"practice"_s, 20, Role::Practice, body));
    head->addWidget(m_title, 1);
    column->addLayout(head);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(buildEvents());
    m_hint->setWordWrap(true);
    m_hint->hide();
    column->addWidget(m_hint);
    m_checklist->setObjectName(u"practiceChecklistButton"_s);
    m_checklist->hide();
    column->addWidget(m_checklist, 0, Qt::AlignLeading);
    connect(m_checklist, &Button::clicked, this, &PracticePanel::checklistWanted);
    column->addSpacing(4);
    column->addWidget(new Hairline(Qt::Horizontal, body));
    column->addSpacing(4);
    column->addWidget(buildSteps());
    column->addStretch(1);
    scroll->setWidget(body);
    scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    retranslate();
}

QWidget *PracticePanel::buildEvents()
{
    auto *panel = new Panel(Role::Surface, Role::Line, RadiusControl, this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(0);
    for (int index = 0; index < PracticeEventCount; ++index) {
        auto *button = new Button(ButtonKind::Quiet, {}, QString::fromUtf16(EventIcons.at(size_t(index))), panel);
        button->setObjectName(QString::fromLatin1(EventNames.at(size_t(index))) + u"Button"_s);
        button->setProperty("textbackLeading", true);
        m_events.at(size_t(index)) = button;
        column->addWidget(button);
        connect(button, &Button::clicked, this, [this, index] { play(PracticeEvent(index)); });
    }
    return panel;
}

QWidget *PracticePanel::buildSteps()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_stepsTitle, 0, 0, 1, 2);
    grid->addWidget(m_stepsCount, 0, 2);
    for (int index = 0; index < PracticeStepCount; ++index) {
        m_stepIcons.at(size_t(index)) = new IconLabel({}, 16, Role::Text2, box);
        m_stepWords.at(size_t(index)) = new Label(TextSize::Dense, Role::Text, QFont::Normal, box);
        m_stepWords.at(size_t(index))->setWordWrap(true);
        grid->addWidget(m_stepIcons.at(size_t(index)), index + 1, 0, Qt::AlignTop);
        grid->addWidget(m_stepWords.at(size_t(index)), index + 1, 1, 1, 2);
    }
    return box;
}

void PracticePanel::play(PracticeEvent event)
{
    const bool possible = m_control.play(event);
    m_hint->setVisible(!possible);
    m_hint->setText(tr("Nobody has called yet. Start with a call nobody picks up."));
    if (possible)
        emit played(event);
}

void PracticePanel::offerChecklist()
{
    m_checklist->show();
}

void PracticePanel::tick(PracticeStep step)
{
    m_done.at(size_t(step)) = true;
    retranslate();
    emit ticked(step);
}

int PracticePanel::stepsDone() const
{
    return int(std::count(m_done.cbegin(), m_done.cend(), true));
}

void PracticePanel::retranslate()
{
    const std::array<QString, PracticeEventCount> events{
        tr("A call nobody picks up"),      tr("A caller leaves a voicemail"),
        tr("All ring, somebody answers"),  tr("Three very short calls"),
        tr("The last caller replies"),     tr("The last caller sends a photo"),
        tr("The last caller writes STOP"), tr("A landline calls"),
        tr("The internet fails for 30 s")};
    const std::array<QString, PracticeStepCount> steps{tr("See a missed call become a text"),
                                                       tr("Answer a reply"),
                                                       tr("Open \"Why?\""),
                                                       tr("Cancel a text before it goes"),
                                                       tr("Finish a thread, then undo it"),
                                                       tr("See what STOP does")};
    m_title->setText(tr("Practice"));
    m_words->setText(tr("Make something happen, then deal with it in the inbox."));
    for (size_t index = 0; index < events.size(); ++index)
        m_events.at(index)->setText(events.at(index));
    m_checklist->setText(tr("Watch one call step by step"));
    m_stepsTitle->setText(tr("First five minutes"));
    m_stepsCount->setText(tr("%1 of %2 done").arg(stepsDone()).arg(PracticeStepCount));
    for (size_t index = 0; index < steps.size(); ++index) {
        const bool done = m_done.at(index);
        m_stepWords.at(index)->setText(steps.at(index));
        m_stepWords.at(index)->setRole(done ? Role::Text2 : Role::Text);
        m_stepWords.at(index)->setAccessibleName(done ? tr("Done: %1").arg(steps.at(index))
                                                      : tr("To do: %1").arg(steps.at(index)));
        m_stepIcons.at(index)->setIcon(done ? u"done"_s : QString(), Role::Ok);
    }
}

void PracticePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    drawHairline(painter, {x, 0}, {x, double(height())}, themeOf(this).color(Role::Practice));
}

void PracticePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
