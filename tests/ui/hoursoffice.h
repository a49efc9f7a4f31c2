// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/starters.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/fakeoffice.h"
#include "ui/hours/hourspage.h"
#include "ui/hours/weekgrid.h"

#include <QAbstractButton>
#include <QDialog>
#include <QMenu>
#include <QTest>

#include <memory>

namespace textback {

/// The instant a made-up office looks at its hours: a Tuesday at 11:14 in Chicago, five days before the clocks change.
[[nodiscard]] inline UtcTime hoursNow()
{
    return fromQDateTime(QDateTime(QDate(2026, 3, 3), QTime(17, 14), Qt::UTC));
}

/// Monday to Friday 8 to 5 with a break at noon, Saturday morning, the holidays of the United States.
[[nodiscard]] inline OfficePolicy hoursPolicy()
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

[[nodiscard]] inline UtcTime instant(const QString &iso)
{
    return fromQDateTime(QDateTime::fromString(iso, Qt::ISODate));
}

/// A child of that name, or the test ends with the name.
template <typename T> T &part(QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no part %s", name);
    return *found;
}

[[nodiscard]] inline Line officeLine(qint64 id, const QString &number, const QString &label)
{
    return {LineId(id), {QString::number(id), PhoneNumber::parse(number, QStringLiteral("US")).value(), label}};
}

class FakeCarrierHours : public CarrierHoursReader {
public:
    Result<CarrierHours> answer = CarrierHours{};
    void readHours(QObject *, Callback<Result<CarrierHours>> done) override { done(answer); }
};

/// The screen of the hours over an office in memory.
struct HoursOffice {
    explicit HoursOffice(const OfficePolicy &policy = hoursPolicy(), const QList<Line> &lines = {}) : clock(hoursNow())
    {
        office.current = policy;
        inbox.officeLines = lines;
        page = std::make_unique<HoursPage>(HoursPorts{&office, &office, inbox, events, clock, &carrier, true});
        page->resize(1240, 852);
        page->show();
        page->activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(page.get()); // keys need it
    }
    template <typename T = QWidget> T &child(const char *name)
    {
        T *found = page->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    void press(const char *name) { child<QAbstractButton>(name).click(); }
    WeekGrid &grid() { return child<WeekGrid>("weekGrid"); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), Qt::Key(key), modifiers); }
    /// Presses the left button on one minute of a day and lets it go on another.
    void drag(int day, int from, int toDay, int to)
    {
        const auto point = [this](int onDay, int minute) {
            return QPoint(grid().cell(onDay, 0, minute).right() + 1, grid().rowRect(onDay).center().y());
        };
        QTest::mousePress(&grid(), Qt::LeftButton, {}, point(day, from));
        QTest::mouseMove(&grid(), point(toDay, to));
        QTest::mouseRelease(&grid(), Qt::LeftButton, {}, point(toDay, to));
    }
    [[nodiscard]] const OpeningHours &kept() const { return office.current.hours; }

    FakeClock clock;
    FakeInbox inbox;
    FakeOffice office;
    FakeCarrierHours carrier;
    DeskEvents events;
    std::unique_ptr<HoursPage> page;
};

} // namespace textback
