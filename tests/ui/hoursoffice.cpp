// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/hoursoffice.h"

namespace textback {

UtcTime hoursNow()
{
    return fromQDateTime(QDateTime(QDate(2026, 3, 3), QTime(17, 14), Qt::UTC));
}

OfficePolicy hoursPolicy()
{
    OfficePolicy policy;
    policy.company = QStringLiteral("Northside Repairs");
    policy.templates = starterTemplates();
    policy.rules = starterRules();
    policy.hours.alwaysOpen = false;
    policy.hours.timeZone = QStringLiteral("America/Chicago");
    for (std::size_t day = 0; day < 5; ++day)
        policy.hours.week[day] = {{480, 720}, {720, 780, true}, {780, 1020}};
    policy.hours.week[5] = {{540, 720}};
    policy.hours.holidayPacks = {HolidayPack::UnitedStates};
    return policy;
}

UtcTime instant(const QString &iso)
{
    return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

Line officeLine(qint64 id, const QString &number, const QString &label)
{
    return {LineId(id), {QString::number(id), PhoneNumber::parse(number, QStringLiteral("US")).value(), label}};
}

void FakeCarrierHours::readHours(QObject *, Callback<Result<CarrierHours>> done)
{
    done(answer);
}

HoursOffice::HoursOffice(const OfficePolicy &policy, const QList<Line> &lines) : clock(hoursNow())
{
    office.current = policy;
    inbox.officeLines = lines;
    page = std::make_unique<HoursPage>(HoursPorts{&office, &office, inbox, events, clock, &carrier, true});
    page->resize(1240, 852);
    page->show();
    page->activateWindow();
    [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get()); // keys need it
}

HoursOffice::~HoursOffice() = default;

} // namespace textback
