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
[[nodiscard]] UtcTime hoursNow();

/// Monday to Friday 8 to 5 with a break at noon, Saturday morning, the holidays of the United States.
[[nodiscard]] OfficePolicy hoursPolicy();

[[nodiscard]] UtcTime instant(const QString &iso);

/// A child of that name, or the test ends with the name.
template <typename T> T &part(QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no part %s", name);
    return *found;
}

[[nodiscard]] Line officeLine(qint64 id, const QString &number, const QString &label);

class FakeCarrierHours : public CarrierHoursReader {
public:
    Result<CarrierHours> answer = CarrierHours{};
    void readHours(QObject *, Callback<Result<CarrierHours>> done) override;
};

/// The screen of the hours over an office in memory.
struct HoursOffice {
    explicit HoursOffice(const OfficePolicy &policy = hoursPolicy(), const QList<Line> &lines = {});
    ~HoursOffice();
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
