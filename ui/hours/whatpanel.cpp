// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/whatpanel.h"

#include "core/policy/calleranswer.h"
#include "core/policy/officedays.h"
#include "ui/hours/changedialog.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/words.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

struct Face {
    QString icon;
    Role role;
};

Face faceOf(Situation situation)
{
    switch (situation) {
    case Situation::Open:
        return {u"light-on"_s, Role::Ok};
    case Situation::Break:
        return {u"light-paused"_s, Role::Calm};
    case Situation::Holiday:
        return {u"calendar"_s, Role::Calm};
    case Situation::Closed:
        break;
    }
    return {u"moon"_s, Role::Calm};
}

QString situationInWords(Situation situation)
{
    switch (situation) {
    case Situation::Open:
        return WhatPanel::tr("Open.");
    case Situation::Break:
        return WhatPanel::tr("On a break.");
    case Situation::Holiday:
        return WhatPanel::tr("Holiday.");
    case Situation::Closed:
        break;
    }
    return WhatPanel::tr("Closed.");
}

int minuteAt(const OfficeDays &days, UtcTime at)
{
    return days.wallTimeAt(at).msecsSinceStartOfDay() / 60'000;
}

} // namespace

WhatPanel::WhatPanel(QWidget *parent)
    : TitledPanel(tr("What would happen at \u2026"), parent),
      m_date(makeDateField(tr("Day to ask about"), {})),
      m_time(new TimeField(tr("Time to ask about"))),
      m_icon(new IconLabel(u"moon"_s, 18, Role::Calm, this)),
      m_title(new Label(TextSize::Body, Role::Text, QFont::DemiBold)),
      m_words(new Label(TextSize::Dense, Role::Text2))
{
    setObjectName(u"whatPanel"_s);
    build();
    connect(m_date, &QDateEdit::dateChanged, this, &WhatPanel::chosen);
    connect(m_time, &TimeField::minuteTyped, this, &WhatPanel::chosen);
}

void WhatPanel::build()
{
    m_date->setObjectName(u"whatDateEdit"_s);
    m_time->setObjectName(u"whatTimeEdit"_s);
    m_title->setObjectName(u"whatTitle"_s);
    m_words->setObjectName(u"whatWords"_s);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *now = new Button(ButtonKind::Normal, tr("Now"));
    now->setObjectName(u"whatNowButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(now);
    row->addStretch(1);
    body()->addLayout(row);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(8);
    answer->addWidget(m_icon, 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(m_title);
    lines->addWidget(m_words);
    answer->addLayout(lines, 1);
    body()->addSpacing(4);
    body()->addLayout(answer);
    connect(now, &Button::clicked, this, &WhatPanel::nowWanted);
}

void WhatPanel::setPolicy(const OfficePolicy &policy, const QString &line)
{
    m_policy = policy;
    m_line = line;
    setInstant(m_at);
}

void WhatPanel::setInstant(UtcTime at)
{
    m_at = at;
    const QScopedValueRollback filling(m_filling, true);
    const OfficeDays days(m_policy.hours);
    m_date->setDate(days.dateAt(at));
    if (m_time->minute() != minuteAt(days, at))
        m_time->setMinute(minuteAt(days, at));
    answer();
}

void WhatPanel::chosen()
{
    const auto minute = m_time->minute();
    if (m_filling || !minute)
        return;
    m_at = OfficeDays(m_policy.hours).instantAt(m_date->date(), *minute);
    answer();
    emit instantChosen(m_at);
}

QString WhatPanel::sentence(UtcTime at) const
{
    const CallerAnswer answer = answerAt(m_policy, m_line, at);
    const QString time = HoursWording::clock(minuteAt(OfficeDays(m_policy.hours), at));
    const QString situation = situationInWords(answer.verdict.situation);
    if (answer.verdict.decision == Decision::Text) //: A time, the situation, the name of a text
        return tr("%1: %2 Callers get \u201C%3\u201D.").arg(time, situation, oneLine(answer.templateName, 60));
    return tr("%1: %2 Callers get no text.").arg(time, situation);
}

void WhatPanel::answer()
{
    const CallerAnswer answer = answerAt(m_policy, m_line, m_at);
    const Situation situation = answer.verdict.situation;
    const Face face = faceOf(situation);
    m_icon->setIcon(face.icon, face.role);
    const QString name = oneLine(answer.templateName, 60);
    if (answer.verdict.decision == Decision::Text) {
        m_title->setText(tr("%1 The caller gets \u201C%2\u201D.").arg(situationInWords(situation), name));
        m_words->setText(tr("\u201C%1\u201D").arg(manyLines(answer.body)));
    } else {
        const QString held = answer.verdict.decision == Decision::Hold ? tr("A person decides about the call.")
                                                                       : tr("The caller gets no text.");
        m_title->setText(tr("%1 %2").arg(situationInWords(situation), held));
        m_words->setText(answer.verdict.checks.isEmpty() ? QString()
                                                         : Words::shortReason(answer.verdict.checks.constLast()));
    }
    if (answer.until) {
        const OfficeDays days(m_policy.hours);
        const QDate date = days.dateAt(*answer.until);
        const QString time = HoursWording::clock(minuteAt(days, *answer.until));
        const QString until = date == days.dateAt(m_at)
            ? tr("Until %1.").arg(time)
            : tr("Until %1, %2.").arg(HoursWording::date(date, days.dateAt(m_at)), time);
        m_words->setText(m_words->text() + u'\n' + until);
    }
}

} // namespace textback
