// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusstrip.h"

#include "ui/theme/shapes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"
#include "ui/widgets/timewords.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int LeastHeight = 48;
constexpr int TallHeight = 64;

} // namespace

StatusStrip::StatusStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"statusStrip"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumHeight(LeastHeight);
    buildWords();
    buildButtons();
    layOut();
    retranslate();
}

void StatusStrip::buildWords()
{
    m_brand = new QWidget(this);
    auto *brand = new QHBoxLayout(m_brand);
    brand->setContentsMargins(16, 0, 0, 0);
    brand->setSpacing(10);
    brand->addWidget(new IconLabel(u"textback-32"_s, 24, Role::Accent, m_brand));
    m_name = new Label(u"Textback"_s, TextSize::PaneTitle, Role::Text, QFont::DemiBold, m_brand);
    brand->addWidget(m_name);
    brand->addStretch(1);
    m_light = new IconLabel({}, 20, Role::Ok, this);
    m_title = new Label(TextSize::Body, Role::Ok, QFont::DemiBold, this);
    m_separator = new Hairline(Qt::Vertical, this);
    m_separator->setFixedHeight(16);
    m_sentence = new Label(TextSize::Body, Role::Text2, QFont::Normal, this);
    m_sentence->setElided(true);
    m_second = new Label(TextSize::Small, Role::Text2, QFont::Normal, this);
    m_second->setElided(true);
    m_advice = new Label(TextSize::Small, Role::Text, QFont::Normal, this);
    m_advice->setWordWrap(true);
    m_advice->hide();
}

void StatusStrip::buildButtons()
{
    m_tryNow = new Button(ButtonKind::Normal, {}, u"retry"_s, this);
    m_signIn = new Button(ButtonKind::Primary, {}, {}, this);
    m_whatToDo = new Button(ButtonKind::Link, {}, {}, this);
    m_signIn->setObjectName(u"signInButton"_s);
    connect(m_signIn, &Button::clicked, this,
            [this] { m_facts.hasAccount ? emit signInPressed() : emit setupPressed(); });
    m_leave = new Button(ButtonKind::Practice, {}, {}, this);
    m_pause = new Segment(this);
    m_menu = new IconButton(u"menu"_s, {}, this);
    m_tryNow->setObjectName(u"tryNowButton"_s);
    m_whatToDo->setObjectName(u"whatToDoButton"_s);
    m_leave->setObjectName(u"leavePracticeButton"_s);
    m_pause->setObjectName(u"pauseSegment"_s);
    m_menu->setObjectName(u"menuButton"_s);

    connect(m_pause, &Segment::pressed, this, [this](int choice) {
        showPause(); // the desk's own news moves the choice
        emit pausePressed(choice);
    });
    connect(m_tryNow, &Button::clicked, this, &StatusStrip::tryNowPressed);
    connect(m_leave, &Button::clicked, this, &StatusStrip::leavePracticePressed);
    connect(m_whatToDo, &Button::clicked, this, [this] { m_advice->setVisible(m_advice->isHidden()); });
}

void StatusStrip::layOut()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 16, 4);
    row->setSpacing(8);
    row->addWidget(m_brand);
    row->addSpacing(2);
    row->addWidget(m_light);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_title);
    first->addWidget(m_separator);
    first->addWidget(m_sentence, 1);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_second);
    words->addWidget(m_advice);
    words->addStretch(1);
    row->addLayout(words, 1);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_signIn), static_cast<QWidget *>(m_tryNow), static_cast<QWidget *>(m_whatToDo),
          static_cast<QWidget *>(m_leave), static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_menu)})
        row->addWidget(widget);
}

void StatusStrip::show(const StripFacts &facts)
{
    m_facts = facts;
    const QString before = m_face.title;
    m_face = StripWords::faceOf(facts);
    const bool tall = !m_face.second.isEmpty();
    setMinimumHeight(tall ? TallHeight : LeastHeight);
    m_light->setIcon(m_face.icon, m_face.role);
    m_title->setRole(m_face.role);
    m_title->setText(m_face.title);
    m_sentence->setText(m_face.sentence);
    m_sentence->setRole(tall ? Role::Text : Role::Text2);
    m_second->setText(m_face.second);
    m_second->setRole(m_face.role);
    m_second->setVisible(tall);
    m_advice->setText(m_face.whatToDo);
    if (m_face.whatToDo.isEmpty())
        m_advice->hide();
    m_separator->setVisible(!tall);
    m_tryNow->setVisible(m_face.tryNow);
    m_signIn->setVisible(m_face.signIn || (!facts.hasAccount && !facts.practice));
    m_signIn->setText(facts.hasAccount ? tr("Sign in") : tr("Set up"));
    m_whatToDo->setVisible(!m_face.whatToDo.isEmpty());
    m_leave->setVisible(facts.practice);
    m_pause->setVisible(!facts.practice && !m_face.tryNow && !m_face.signIn && facts.hasAccount);
    showPause();
    setAccessibleName(m_face.title);
    setAccessibleDescription(m_face.sentence + u' ' + m_face.second);
    if (before != m_face.title) {
        QAccessibleEvent changed(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void StatusStrip::showPause()
{
    const DeskHealth &health = m_facts.health;
    if (health.pausedUntil && *health.pausedUntil > m_facts.here)
        m_pause->setChosen(TimeWords::sameDay(*health.pausedUntil, m_facts.here) ? OneHour : UntilTomorrow);
    else
        m_pause->setChosen(health.automaticOn ? On : -1);
}

void StatusStrip::setRailWidth(int width, bool folded)
{
    m_brand->setFixedWidth(width);
    m_name->setVisible(!folded);
}

void StatusStrip::retranslate()
{
    m_pause->setChoices({tr("On", "automatic texts"), tr("Pause 1 h"), tr("Until tomorrow")});
    m_pause->setAccessibleName(tr("Automatic texts"));
    m_tryNow->setText(tr("Try now"));
    m_whatToDo->setText(tr("What to do"));
    m_leave->setText(tr("Leave practice"));
    m_menu->setName(tr("Menu"));
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(m_face.fill));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, theme.color(Role::Line));
}

void StatusStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_facts);
    }
}

} // namespace textback
