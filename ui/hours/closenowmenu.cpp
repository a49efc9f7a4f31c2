// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hours/closenowmenu.h"

#include "core/policy/officedays.h"
#include "core/policy/openinghours.h"
#include "ui/hours/changedialog.h"
#include "ui/widgets/hourswording.h"
#include "ui/widgets/label.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr auto LongestSpan = std::chrono::hours(24 * 60);

QString clockAt(const OfficeDays &days, UtcTime at)
{
    return HoursWording::clock(days.wallTimeAt(at).msecsSinceStartOfDay() / 60'000);
}

} // namespace

CloseNowMenu::CloseNowMenu(const OpeningHours &hours, UtcTime now, QWidget *parent) : QMenu(parent)
{
    setObjectName(u"closeNowMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    OpeningHours planned = hours;
    planned.closedNow.reset();
    const OfficeDays days(planned);
    const UtcTime hour = now + 1h;
    offer(tr("For an hour, until %1").arg(clockAt(days, hour)), u"closeForAnHour"_s, hour);
    const UtcTime tomorrow = days.startOf(days.dateAt(now).addDays(1));
    offer(tr("For the rest of the day"), u"closeToday"_s, tomorrow);
    if (const auto opens = nextOpen(planned, tomorrow); opens && *opens > tomorrow) {
        const QString day = HoursWording::date(days.dateAt(*opens), days.dateAt(now));
        offer(tr("Until %1, %2").arg(day, clockAt(days, *opens)), u"closeUntilOpening"_s, *opens);
    }
    addSeparator();
    QAction *other = addAction(tr("Until \u2026"));
    other->setObjectName(u"closeUntil"_s);
    connect(other, &QAction::triggered, this, &CloseNowMenu::otherWanted);
}

void CloseNowMenu::offer(const QString &words, const QString &objectName, UtcTime until)
{
    QAction *action = addAction(words);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, until] { emit untilChosen(until); });
}

CloseUntilDialog::CloseUntilDialog(const OpeningHours &hours, UtcTime now, QWidget *parent)
    : AskDialog(tr("Close now until \u2026"), tr("Close now"), parent),
      m_hours(hours),
      m_now(now),
      m_date(makeDateField(tr("Day"), OfficeDays(hours).dateAt(now).addDays(1))),
      m_time(new TimeField(tr("Time")))
{
    setObjectName(u"closeUntilDialog"_s);
    m_date->setObjectName(u"closeUntilDateEdit"_s);
    m_date->setMinimumDate(OfficeDays(hours).dateAt(now));
    m_time->setObjectName(u"closeUntilTimeEdit"_s);
    m_time->setMinute(8 * 60);
    auto *words = new Label(tr("Callers get the text for closed hours until then. The office opens again by itself."),
                            TextSize::Dense, Role::Text2);
    words->setWordWrap(true);
    fields()->addWidget(words);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addStretch(1);
    fields()->addLayout(row);
    connect(m_date, &QDateEdit::dateChanged, this, &CloseUntilDialog::check);
    connect(m_time, &TimeField::minuteTyped, this, &CloseUntilDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        if (const auto at = until())
            emit untilChosen(*at);
    });
    check();
}

std::optional<UtcTime> CloseUntilDialog::until() const
{
    const auto minute = m_time->minute();
    return minute ? std::optional(OfficeDays(m_hours).instantAt(m_date->date(), *minute)) : std::nullopt;
}

void CloseUntilDialog::check()
{
    const auto at = until();
    if (!at)
        return setProblem(tr("Until when? Write the time like 8:00 am."));
    if (*at <= m_now)
        return setProblem(tr("That time is over."));
    setProblem(*at > m_now + LongestSpan ? tr("For more than two months, add a one-off change.") : QString());
}

} // namespace textback
