// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/openinghours.h"
#include "tests/support/testprogram.h"
#include "tests/unit/hoursmodel.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace hoursmodel_test {

namespace {

/// Every minute of five years with TEXTBACK_FULL; usually the part with every kind of day in it.
bool isFull()
{
    return qEnvironmentVariableIsSet("TEXTBACK_FULL");
}
QDate firstDay()
{
    return isFull() ? QDate(2025, 1, 1) : QDate(2026, 2, 1);
}
QDate lastDay()
{
    return isFull() ? QDate(2029, 12, 31) : QDate(2027, 7, 31);
}

constexpr int at(int hour, int minute = 0)
{
    return hour * 60 + minute;
}

UtcTime utc(QDate date)
{
    return fromMs(QDate(1970, 1, 1).daysTo(date) * 86'400'000);
}

/// Everything at once: stretches in the hours that are skipped and repeated, nights, breaks, holidays, one-off changes.
OpeningHours everything(const QString &zone)
{
    OpeningHours hours;
    hours.alwaysOpen = false;
    hours.timeZone = zone;
    hours.week.fill({{at(8), at(12)}, {at(12), at(13), true}, {at(13), at(17, 15)}});
    hours.week[0].prepend({at(0), at(0, 45)});
    hours.week[4].append({at(22), at(26, 30)});
    hours.week[5] = {{at(9), at(12)}, {at(23, 15), at(25, 20)}};
    hours.week[6] = {
        {at(1, 15), at(1, 40), true}, {at(2, 10), at(2, 40)}, {at(2, 45), at(3, 5), true}, {at(23, 30), at(24)}};
    hours.holidayPacks = {HolidayPack::UnitedStates};
    hours.holidayChoices = {{u"us-columbus-day"_s, false, {}}, {u"us-thanksgiving"_s, true, {}, at(12)}};
    hours.specialDays = {{{2026, 3, 29}, u"Spring fair"_s, false, {{at(0, 30), at(2, 30)}, {at(20), at(27)}}},
                         {{2026, 12, 24}, u"Winter break"_s, true, {}, {2027, 1, 3}},
                         {{2027, 7, 5}, u"Open all the same"_s, false, {{at(10), at(16)}}},
                         {{2028, 4, 1}, u"Stocktaking"_s, false, {}, {2028, 4, 3}}};
    hours.closedNow = ClosedSpan{utc({2027, 5, 12}) + 15h + 7min, utc({2027, 5, 14}) + 9h + 3min};
    return hours;
}

} // namespace

/// The program's opening hours against the model's, over five years.
class HoursModelTest : public QObject {
    Q_OBJECT
private slots:
    void allHoursAgreeWithAskingTheWallEveryMinute_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"America/New_York", "America/St_Johns", "America/Santiago", "America/Havana",
                                 "Europe/London", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Kathmandu"})
            QTest::newRow(zone) << QString::fromLatin1(zone);
    }
    void allHoursAgreeWithAskingTheWallEveryMinute()
    {
        QFETCH(QString, zone);
        const OpeningHours hours = everything(zone);
        const QTimeZone clocks(zone.toLatin1());
        QVERIFY(clocks.isValid());
        const UtcTime from = utc(firstDay()) + 48h;
        const UtcTime to = utc(lastDay()) - 48h;
        const std::vector<char> model =
            MinuteModel(hours, firstDay().addDays(-3), lastDay()).everyMinute(clocks, from, to);
        // Walking from change to change meets every minute.
        UtcTime change = from;
        int changes = 0;
        for (std::size_t minute = 1; minute < model.size(); ++minute) {
            if (change <= from + (minute - 1) * 1min)
                change = nextChange(hours, from + (minute - 1) * 1min).value_or(to);
            const bool changed = model[minute] != model[minute - 1];
            if (changed != (change == from + minute * 1min) || (changed && !isAsModel(hours, model, from, minute)))
                QFAIL(qPrintable(u"at %1"_s.arg(toQDateTime(from + minute * 1min).toString(Qt::ISODate))));
            changes += changed ? 1 : 0;
        }
        QVERIFY(changes > (isFull() ? 8'000 : 2'000));
        askSingleMinutes(hours, clocks, model, from);
    }

    void bothClockChangesLieInTheYearsLookedAt()
    {
        for (const char *name : {"America/New_York", "America/Santiago", "Australia/Lord_Howe", "Pacific/Chatham"}) {
            const auto changes = QTimeZone(name).transitions(toQDateTime(utc(firstDay())), toQDateTime(utc(lastDay())));
            QCOMPARE(changes.size(), isFull() ? 10 : 3);
        }
    }

private:
    static bool isAsModel(const OpeningHours &hours, const std::vector<char> &model, UtcTime from, std::size_t minute)
    {
        return situationAt(hours, from + minute * 1min) == Situation(model[minute]);
    }

    /// Every minute around a clock change, and of all others some, or with TEXTBACK_FULL all.
    static void askSingleMinutes(const OpeningHours &hours, const QTimeZone &zone, const std::vector<char> &model,
                                 UtcTime from)
    {
        const std::size_t step = isFull() ? 1 : 1511;
        for (std::size_t minute = 0; minute < model.size(); minute += step)
            QVERIFY(isAsModel(hours, model, from, minute));
        const UtcTime end = from + model.size() * 1min;
        for (const auto &change : zone.transitions(toQDateTime(from), toQDateTime(end))) {
            const auto middle = std::size_t((fromQDateTime(change.atUtc) - from) / 1min);
            const std::size_t first = middle > 180 ? middle - 180 : 0;
            for (std::size_t minute = first; minute < std::min(middle + 180, model.size()); ++minute)
                QVERIFY(isAsModel(hours, model, from, minute));
        }
    }
};

} // namespace hoursmodel_test

TEXTBACK_TEST(hoursmodel_test, HoursModelTest)
#include "hoursmodel_test.moc"
