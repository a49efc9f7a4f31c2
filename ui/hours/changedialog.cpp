// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/changedialog.h"

#include "core/policy/dayplans.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

QDateEdit *makeDateField(const QString &name, QDate date)
{
    auto *field = new QDateEdit(date);
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    const QString format = QLocale().dateFormat(QLocale::ShortFormat);
    field->setDisplayFormat(u"ddd "_s + QString(format).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    constexpr int RoomForArrow = 56;
    const QString wide = QLocale().toString(QDate(2026, 9, 30), field->displayFormat()); // a Wednesday
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(wide) + RoomForArrow);
    return field;
}

ChangeDialog::ChangeDialog(const OpeningHours &hours, QDate today, const std::optional<SpecialDay> &existing,
                           QWidget *parent)
    : AskDialog(existing ? tr("Change a day") : tr("Other hours on some days"), tr("Use these hours"), parent),
      m_hours(hours),
      m_today(today),
      m_first(makeDateField(tr("First day"), today.addDays(1))),
      m_last(makeDateField(tr("Last day"), today.addDays(1))),
      m_kind(new Segment),
      m_closes(new TimeField(tr("Closing at"))),
      m_times(new QLineEdit),
      m_name(new QLineEdit),
      m_holiday(new QCheckBox(tr("Callers get the holiday text")))
{
    setObjectName(u"changeDialog"_s);
    build(today, existing);
    connect(m_first, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_last->date() < date)
            m_last->setDate(date);
        check();
    });
    connect(m_last, &QDateEdit::dateChanged, this, &ChangeDialog::check);
    connect(m_kind, &Segment::pressed, this, &ChangeDialog::check);
    connect(m_closes, &TimeField::minuteTyped, this, &ChangeDialog::check);
    connect(m_times, &QLineEdit::textChanged, this, &ChangeDialog::check);
    connect(this, &QDialog::accepted, this, [this] { emit changesChosen(made()); });
    check();
    m_first->setFocus();
}

void ChangeDialog::build(QDate today, const std::optional<SpecialDay> &existing)
{
    m_first->setObjectName(u"firstDayEdit"_s);
    m_last->setObjectName(u"lastDayEdit"_s);
    m_kind->setChoices({tr("Closed all day"), tr("Closing early"), tr("Other hours")});
    m_kind->setChosen(Closed);
    for (int kind = Closed; kind <= Other; ++kind)
        m_kind->part(kind)->setObjectName(u"changeKind%1"_s.arg(kind));
    m_closes->setObjectName(u"closesEdit"_s);
    m_closes->setMinute(12 * 60);
    m_times->setObjectName(u"otherHoursEdit"_s);
    m_times->setAccessibleName(tr("Hours"));
    m_times->setPlaceholderText(tr("8 \u2013 5, break 12 \u2013 1"));
    m_times->setMaxLength(300);
    m_name->setObjectName(u"changeNameEdit"_s);
    m_name->setAccessibleName(tr("What it is, for you"));
    m_name->setPlaceholderText(tr("What it is, for you: team training"));
    m_name->setMaxLength(60);
    m_holiday->setObjectName(u"holidayTextBox"_s);
    auto *dates = new QHBoxLayout;
    dates->setSpacing(8);
    dates->addWidget(m_first);
    dates->addWidget(new Label(tr("until", "between two dates"), TextSize::Body, Role::Text2));
    dates->addWidget(m_last);
    dates->addStretch(1);
    fields()->addLayout(dates);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(8);
    kinds->addWidget(m_kind);
    kinds->addWidget(m_closes);
    kinds->addStretch(1);
    fields()->addLayout(kinds);
    fields()->addWidget(m_times);
    fields()->addWidget(m_name);
    fields()->addWidget(m_holiday);
    if (existing)
        fill(*existing);
    m_first->setMinimumDate(std::min(today, m_first->date()));
}

void ChangeDialog::fill(const SpecialDay &day)
{
    m_first->setDate(day.date);
    m_last->setDate(day.last.isValid() ? day.last : day.date);
    m_name->setText(day.name);
    m_holiday->setChecked(day.holiday);
    m_times->setText(HoursWording::day(day.stretches));
    m_kind->setChosen(day.stretches.isEmpty() ? Closed : Other);
    int last = 0;
    for (const HoursStretch &stretch : day.stretches)
        last = std::max(last, stretch.to);
    const DayPlans plans(m_hours);
    if (last > 0 && !day.last.isValid() && cutAt(plans.usual(day.date), last) == day.stretches) {
        m_kind->setChosen(Early);
        m_closes->setMinute(last);
    }
}

void ChangeDialog::check()
{
    m_closes->setVisible(m_kind->chosen() == Early);
    m_times->setVisible(m_kind->chosen() == Other);
    if (m_last->date() < m_first->date())
        return setProblem(tr("The last day is before the first."));
    if (m_first->date().daysTo(m_last->date()) > LongestRange)
        return setProblem(tr("That is more than a year."));
    if (m_kind->chosen() == Early && !m_closes->minute())
        return setProblem(tr("When do you close? Write it like 12:30 pm."));
    if (m_kind->chosen() == Other)
        return setProblem(HoursWording::problem(readDay(m_times->text(), HoursWording::typed())));
    setProblem({});
}

QList<SpecialDay> ChangeDialog::made() const
{
    SpecialDay day{m_first->date(), m_name->text().trimmed(), m_holiday->isChecked(), {}};
    if (m_last->date() > m_first->date())
        day.last = m_last->date();
    if (m_kind->chosen() == Other)
        day.stretches = readDay(m_times->text(), HoursWording::typed()).stretches;
    if (m_kind->chosen() != Early)
        return {day};
    // Weekdays differ, so each day of a row closes early from its own hours.
    const DayPlans plans(m_hours);
    QList<SpecialDay> days;
    for (QDate date = m_first->date(); date <= m_last->date(); date = date.addDays(1))
        days.append({date, day.name, day.holiday, cutAt(plans.usual(date), m_closes->minute().value_or(0))});
    return days;
}

} // namespace textback
