// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/replay.h"
#include "tests/support/testprogram.h"
#include "tests/unit/samples.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace replay_test {

namespace {

PastCall pastCall(int number, UtcTime at, const char *caller = "+15125550142")
{
    PastCall past;
    past.id = CallId(number);
    past.thread = ThreadId(7);
    past.call = missedCall();
    past.call.key = QString::number(number);
    past.call.caller = phone(caller);
    past.call.startedAt = at - 30s;
    past.call.endedAt = at - 10s;
    past.now = at;
    return past;
}

Trial trial(const std::function<void(OfficePolicy &)> &edit)
{
    Trial trial{newOffice(), newOffice(), Noon, Noon + 30 * 24h};
    edit(trial.after);
    return trial;
}

} // namespace

class ReplayTest : public QObject {
    Q_OBJECT
private slots:
    void nothingDiffersWhereNothingWasChanged()
    {
        Replay replay(trial([](OfficePolicy &) {}));
        for (int hour = 1; hour <= 200; ++hour)
            replay.add(pastCall(hour, Noon + hour * 1h));
        const TrialReport &report = replay.report();
        QCOMPARE(report.calls, 200);
        QCOMPARE(report.before, report.after);
        QCOMPARE(report.differing, 0);
        QCOMPARE(report.before.texted, 9); // once in 24 hours
        QCOMPARE(report.before.left, 191);
        QCOMPARE(report.before.stopped[std::size_t(CheckKind::CoolDownOver)], 191);
        QCOMPARE(report.before.rules.value(u"While open"_s), 9);
    }

    void eachDifferenceIsListedWithBothReasons()
    {
        Replay replay(trial([](OfficePolicy &after) { after.ringThreshold = 60s; }));
        replay.add(pastCall(1, Noon + 1h));
        const TrialReport &report = replay.report();
        QCOMPARE(report.differing, 1);
        const TrialDifference &one = report.differences.constFirst();
        QCOMPARE(one.call, CallId(1));
        QCOMPARE(one.thread, ThreadId(7));
        QCOMPARE(one.caller, u"+15125550142"_s);
        QCOMPARE(one.before.decision, Decision::Text);
        QCOMPARE(one.before.templateKey, u"simple"_s);
        QCOMPARE(one.after.decision, Decision::Leave);
        QCOMPARE(one.after.decidedBy, CheckKind::RangLongEnough);
    }

    void textsThatWouldHaveGoneOutCountForLaterCalls()
    {
        Replay replay(trial([](OfficePolicy &after) { after.coolDown = 1h; }));
        for (int hour = 1; hour <= 10; ++hour) {
            PastCall past = pastCall(hour, Noon + hour * 2h);
            if (hour > 1) // as it was: only the first was texted
                past.caller.lastAutomaticText = Noon + 2h;
            replay.add(past);
        }
        QCOMPARE(replay.report().before.texted, 1);
        QCOMPARE(replay.report().after.texted, 10);
        QCOMPARE(replay.report().differing, 9);
    }

    void aTextFromBeforeTheTrialStillCounts()
    {
        Replay replay(trial([](OfficePolicy &) {}));
        PastCall past = pastCall(1, Noon + 1h);
        past.caller.lastAutomaticText = Noon - 25h; // older than the lead, so it stands
        past.call.startedAt = Noon;
        replay.add(past);
        QCOMPARE(replay.report().before.texted, 1);
        Trial longer = trial([](OfficePolicy &) {});
        longer.before.coolDown = longer.after.coolDown = 48h;
        Replay second(longer);
        past.caller.lastAutomaticText = Noon - 49h + 1h + 1min;
        second.add(past); // its own call is judged too, but is not among those given
        QCOMPARE(second.report().before.texted, 1);
        past.caller.lastAutomaticText = Noon - 48h - 1ms;
        second.add(past);
        QCOMPARE(second.report().calls, 2);
    }

    void callsBeforeTheTrialOnlyCountForLaterOnes()
    {
        Replay replay(trial([](OfficePolicy &) {}));
        replay.add(pastCall(1, Noon - 1h));
        replay.add(pastCall(2, Noon + 1h));
        QCOMPARE(replay.report().calls, 1);
        QCOMPARE(replay.report().before.left, 1);
    }

    void theCapsAreCountedAnew()
    {
        Replay replay(trial([](OfficePolicy &after) { after.capPerHour = 2; }));
        const char *callers[] = {"+15125550141", "+15125550142", "+15125550143", "+15125550144"};
        for (int number = 0; number < 4; ++number)
            replay.add(pastCall(number, Noon + 1h + number * 1min, callers[number]));
        QCOMPARE(replay.report().before.texted, 4);
        QCOMPARE(replay.report().after.texted, 2);
        QCOMPARE(replay.report().after.held, 2);
    }

    void aPauseIsNotWhatIsTried()
    {
        Replay replay(trial([](OfficePolicy &after) {
            after.automatic = false;
            after.pausedUntil = Noon + 1000h;
        }));
        replay.add(pastCall(1, Noon + 1h));
        QCOMPARE(replay.report().after.texted, 1);
    }

    void aRuleThatIsOffSaysWhatItWouldDecide()
    {
        Replay replay(trial([](OfficePolicy &after) {
            Rule off = after.rules.at(1);
            off.name = u"off"_s;
            off.on = false;
            Rule behind = off;
            behind.name = u"behind"_s;
            after.rules.prepend(off);
            after.rules.append(behind);
        }));
        replay.add(pastCall(1, Noon + 1h));
        QCOMPARE(replay.report().after.wouldFit, (QMap<QString, int>{{u"off"_s, 1}}));
    }

    void theHoursOfEachLineAreFollowedThroughTheDay()
    {
        Replay replay(trial([](OfficePolicy &after) {
            after.hours.alwaysOpen = false;
            after.hours.timeZone = u"UTC"_s;
            for (auto &day : after.hours.week)
                day = {{480, 1020, false}};
            after.hours.lineHours = {{u"+15125550199"_s, true, {}}};
        }));
        for (int hour = 1; hour <= 48; ++hour) {
            PastCall past = pastCall(hour, Noon + hour * 1h);
            past.call.caller = PhoneNumber::fromE164(u"+1512555%1"_s.arg(1000 + hour)).value();
            replay.add(past);
        }
        const TrialReport &report = replay.report();
        QCOMPARE(report.after.rules.value(u"While open"_s), 18);
        QCOMPARE(report.after.rules.value(u"While closed"_s), 30);
        QCOMPARE(report.differing, 30); // another text
    }
};

} // namespace replay_test

TEXTBACK_TEST(replay_test, ReplayTest)
#include "replay_test.moc"
