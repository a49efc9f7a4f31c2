// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/schedulepanel.h"

#include "core/domain/replies.h"
#include "core/policy/sendtimes.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

SchedulePanel::SchedulePanel(QWidget *parent)
    : QWidget(parent),
      m_words(new Label(TextSize::Body)),
      m_edit(new QDateTimeEdit(this)),
      m_choose(new Button(ButtonKind::Normal, {}, u"schedule"_s)),
      m_back(new Button(ButtonKind::Quiet)),
      m_warning(new Label(TextSize::Small, Role::Warn))
{
    setObjectName(u"schedulePanel"_s);
    m_edit->setObjectName(u"scheduleEdit"_s);
    m_choose->setObjectName(u"scheduleChooseButton"_s);
    m_back->setObjectName(u"scheduleBackButton"_s);
    m_words->setBuddy(m_edit);
    m_warning->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_edit);
    row->addStretch(1);
    row->addWidget(m_choose);
    row->addWidget(m_back);
    column->addLayout(row);
    column->addWidget(m_warning);
    retranslate();
    hide();
    connect(m_edit, &QDateTimeEdit::dateTimeChanged, this, &SchedulePanel::check);
    connect(m_choose, &Button::clicked, this, &SchedulePanel::choose);
    connect(m_back, &Button::clicked, this, &SchedulePanel::dismissed);
}

void SchedulePanel::retranslate()
{
    m_words->setText(tr("Send on"));
    m_edit->setAccessibleName(tr("Date and time to send"));
    m_choose->setText(tr("Schedule"));
    m_back->setText(tr("Back"));
}

UtcTime SchedulePanel::at() const
{
    return fromQDateTime(m_edit->dateTime().toUTC());
}

void SchedulePanel::open(const OpeningHours &hours, const std::optional<DayTimes> &quiet, UtcTime now, UtcTime proposed)
{
    m_hours = hours;
    m_quiet = quiet;
    m_now = now;
    m_edit->setDateTime(toQDateTime(proposed).toLocalTime());
    check();
    show();
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->setSelectedSection(QDateTimeEdit::HourSection);
}

void SchedulePanel::check()
{
    const Milliseconds ahead = at() - m_now;
    QString wrong;
    if (ahead < LeastSchedule)
        wrong = tr("That time is past or too close. Send it now instead.");
    else if (ahead > MostSchedule)
        wrong = tr("That is more than a year away.");
    m_choose->setEnabled(wrong.isEmpty());
    m_choose->setToolTip(wrong);
    const auto clock = [](int minute) {
        return QLocale().toString(QTime(minute / 60, minute % 60), QLocale::ShortFormat);
    };
    const QString quiet = isQuietTime(m_hours, m_quiet, at())
        ? tr("Between %1 and %2 most people don't want texts that can wait; in many places the law says so, too.")
              .arg(clock(m_quiet->from), clock(m_quiet->to))
        : QString();
    m_warning->setText(wrong.isEmpty() ? quiet : wrong);
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_edit->setAccessibleDescription(m_warning->text());
}

void SchedulePanel::choose()
{
    if (m_choose->isEnabled())
        emit chosen(at());
}

void SchedulePanel::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit dismissed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SchedulePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace textback
