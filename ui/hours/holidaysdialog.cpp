// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/holidaysdialog.h"

#include "core/policy/dayplans.h"
#include "core/policy/holidays.h"
#include "ui/hours/holidayspanel.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int ClosedAllDay = -1;
constexpr int OwnHours = -2;

} // namespace

HolidaysDialog::HolidaysDialog(const OpeningHours &hours, QDate today, QWidget *parent)
    : AskDialog(tr("Holidays"), tr("Use these holidays"), parent), m_hours(hours)
{
    setObjectName(u"holidaysDialog"_s);
    auto *words = new Label(tr("On these days callers get the holiday text. What falls on a weekend is kept on the "
                               "weekday the law gives for it, too."),
                            TextSize::Dense, Role::Text2);
    words->setWordWrap(true);
    fields()->addWidget(words);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *inside = new Panel(Role::Surface);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 12, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const HolidayPack pack : hours.holidayPacks) {
        for (const HolidayRule &rule : holidayRules(pack))
            addRow(grid, rule.key, today);
    }
    area->setWidget(inside);
    fields()->addWidget(area, 1);
    resize(780, 560);
    connect(this, &QDialog::accepted, this, [this] { emit hoursChosen(m_hours); });
}

void HolidaysDialog::addRow(QGridLayout *grid, const QString &key, QDate today)
{
    const int row = grid->rowCount();
    const QString name = HoursWording::holiday(key);
    auto *kept = new Switch;
    kept->setObjectName(key + u"DialogSwitch"_s);
    kept->setAccessibleName(tr("Keep %1").arg(name));
    kept->setChecked(keepsHoliday(m_hours, key));
    QComboBox *choices = makeChoices(key);
    choices->setEnabled(kept->isChecked());
    choices->setToolTip(kept->isChecked() ? QString() : tr("Switch the holiday on first."));
    grid->addWidget(kept, row, 0);
    grid->addWidget(new Label(name, TextSize::Body), row, 1);
    grid->addWidget(new Label(HoursWording::date(nextDateOf(key, today), today), TextSize::Dense, Role::Text2), row, 2);
    grid->addWidget(choices, row, 3);
    connect(kept, &Switch::toggled, choices, [this, key, choices](bool on) {
        HolidayChoice wanted = choiceOf(m_hours, key);
        wanted.observed = on;
        m_hours = withHoliday(m_hours, wanted);
        choices->setEnabled(on);
        choices->setToolTip(on ? QString() : tr("Switch the holiday on first."));
    });
}

QComboBox *HolidaysDialog::makeChoices(const QString &key)
{
    const HolidayChoice choice = choiceOf(m_hours, key);
    auto *choices = new QComboBox;
    choices->setObjectName(key + u"Choice"_s);
    choices->setAccessibleName(tr("Hours on %1").arg(HoursWording::holiday(key)));
    choices->addItem(tr("Closed all day"), ClosedAllDay);
    if (!choice.stretches.isEmpty() && !choice.closesAt)
        choices->addItem(HoursWording::open(choice.stretches), OwnHours);
    for (int minute = 10 * 60; minute <= 18 * 60; minute += 30)
        choices->addItem(tr("Closing at %1").arg(HoursWording::clock(minute)), minute);
    if (choice.closesAt && choices->findData(*choice.closesAt) < 0)
        choices->addItem(tr("Closing at %1").arg(HoursWording::clock(*choice.closesAt)), *choice.closesAt);
    const int shown = choice.closesAt ? *choice.closesAt : choice.stretches.isEmpty() ? ClosedAllDay : OwnHours;
    choices->setCurrentIndex(choices->findData(shown));
    connect(choices, &QComboBox::activated, this, [this, key, choices, own = choice.stretches] {
        const int picked = choices->currentData().toInt();
        HolidayChoice wanted = choiceOf(m_hours, key);
        wanted.stretches = picked == OwnHours ? own : DayStretches{};
        wanted.closesAt = picked >= 0 ? std::optional(picked) : std::nullopt;
        m_hours = withHoliday(m_hours, wanted);
    });
    return choices;
}

} // namespace textback
