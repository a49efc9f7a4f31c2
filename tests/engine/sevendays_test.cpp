// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <array>

#ifdef __GLIBC__
#include <malloc.h>
#include <sqlite3.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace sevendays_test {

namespace {

constexpr int Days = 7;
constexpr int CallsByDay = 24;
constexpr int CallsByNight = 6;

/// Somebody else for each index: a caller who comes again would rightly get no second text.
PhoneNumber stranger(int index)
{
    static constexpr std::array areas{201, 212, 303, 312, 404, 415, 503, 512, 602, 615,
                                      617, 702, 713, 720, 801, 816, 904, 916, 919, 971};
    return PhoneNumber::fromE164(u"+1%1555%2"_s.arg(areas.at(size_t(index / 80) % areas.size()))
                                     .arg(QString::number(120 + index % 80).rightJustified(4, u'0')))
        .value();
}

/// Bytes in use on the heap, without the database's page cache, which takes weeks to reach its limit; 0 where nobody
/// tells.
qsizetype bytesInUse()
{
#ifdef __GLIBC__
    return qsizetype(mallinfo2().uordblks) - qsizetype(sqlite3_memory_used());
#else
    return 0;
#endif
}

} // namespace

/// A week in which everything goes wrong that usually does.
class SevenDaysTest : public QObject {
    Q_OBJECT
private slots:
    void aWeekEndsWithEveryCallJudgedAndNoMoreMemory()
    {
        DeskBench bench;
        bench.set(u"cap-hour"_s, u"0"_s);
        bench.set(u"cap-day"_s, u"0"_s);
        QList<qsizetype> used;
        for (int day = 0; day < Days; ++day) {
            live(bench, day);
            forgetOldHistory(bench);
            used.append(bytesInUse());
        }
        bench.clock().advance(10min);
        QCOMPARE(m_calls.size(), Days * (CallsByDay + CallsByNight));
        int texted = 0;
        for (const auto &[key, caller] : std::as_const(m_calls)) {
            const StoredCall call = bench.stored(key);
            QVERIFY2(call.call.outcome == CallOutcome::Missed && call.judged, qPrintable(key));
            QVERIFY2(m_texts.value(caller.e164()) <= 1, qPrintable(key));
            texted += m_texts.value(caller.e164());
        }
        QVERIFY2(texted >= Days * CallsByDay * 3 / 4, qPrintable(QString::number(texted)));
        QVERIFY(bench.desk().health().watching());
        // The first days fill caches; after them only this test's own notes grow.
        const qsizetype growth = used.constLast() - used.at(2);
        qInfo("%d calls, %d texted, heap after each day in KiB: %s", int(m_calls.size()), texted,
              qPrintable(inKiB(used)));
        QVERIFY2(growth < 128 * 1024, qPrintable(inKiB(used)));
    }

private:
    static QString inKiB(const QList<qsizetype> &bytes)
    {
        QStringList words;
        for (const qsizetype each : bytes)
            words.append(QString::number(each / 1024));
        return words.join(u' ');
    }

    void call(DeskBench &bench, bool told)
    {
        const PhoneNumber caller = stranger(int(m_calls.size()));
        m_calls.append({bench.missCall(caller, 12s, told), caller});
    }

    /// Sixteen hours of work with what disturbs it, eight of sleep.
    void live(DeskBench &bench, int day)
    {
        for (int hour = 0; hour < 16; ++hour) {
            if (hour == 3 || hour == 11)
                loseNetwork(bench);
            if (hour == 5)
                endSignIn(bench);
            if (hour == 7)
                setComputersClock(bench, day % 2 == 0 ? 1h : -1h);
            call(bench, true);
            bench.clock().advance(40min);
            if (hour % 4 == 2)
                call(bench, true);
            bench.clock().advance(20min);
        }
        sleep(bench);
    }

    void loseNetwork(DeskBench &bench)
    {
        bench.world().reachable = false;
        bench.carrier().setLive(false);
        bench.clock().advance(2min);
        call(bench, false);
        bench.clock().advance(3min);
        bench.world().reachable = true;
        bench.carrier().setLive(true);
        bench.clock().advance(2min);
    }

    void endSignIn(DeskBench &bench)
    {
        bench.world().reachable = false;
        bench.carrier().setLive(false);
        CarrierHealth health;
        health.trouble = TroubleKind::SignInEnded;
        emit bench.carrier().healthChanged(health);
        for (int missed = 0; missed < 2; ++missed) {
            bench.clock().advance(4min);
            call(bench, false);
        }
        QVERIFY(!bench.desk().health().watching());
        bench.world().reachable = true; // somebody signed in again
        bench.carrier().setLive(true);
        bench.clock().advance(2min);
    }

    static void setComputersClock(DeskBench &bench, Milliseconds by)
    {
        bench.clock().setTime(bench.clock().now() + by);
        bench.carrier().setClockOffset(bench.carrier().clockOffset() - by); // the carrier's own clock goes on
        bench.clock().advance(5min);
    }

    /// Timers stand still, the world does not.
    void sleep(DeskBench &bench)
    {
        bench.carrier().setLive(false);
        for (int missed = 0; missed < CallsByNight; ++missed) {
            bench.clock().setTime(bench.clock().now() + 80min);
            const PhoneNumber caller = stranger(int(m_calls.size()));
            const CallKey key = u"night-%1"_s.arg(m_calls.size());
            bench.note(key, caller, bench.clock().now() + bench.carrier().clockOffset() - 15s);
            m_calls.append({key, caller});
        }
        bench.clock().advance(1min);
        bench.carrier().setLive(true);
        bench.clock().advance(5min);
    }

    /// The model's own history would grow, which is not what is measured.
    void forgetOldHistory(DeskBench &bench)
    {
        for (const TextMessage &text : ModelCarrier::sentTexts(bench.world()))
            ++m_texts[text.remotes.constFirst().e164()];
        bench.world().texts.clear();
        bench.world().calls.clear();
        bench.world().visibleFrom.clear();
    }

    QList<std::pair<CallKey, PhoneNumber>> m_calls;
    QHash<QString, int> m_texts;
};

} // namespace sevendays_test

TEXTBACK_TEST(sevendays_test, SevenDaysTest)
#include "sevendays_test.moc"
