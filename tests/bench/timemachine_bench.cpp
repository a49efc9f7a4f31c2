// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// 10,000 stored calls tried by edited rules: within 1 s (issue: the time machine).
#include "core/policy/judge.h"
#include "core/policy/settings.h"
#include "core/policy/verdictrecord.h"
#include "core/store/storedtrial.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace textback;

namespace timemachine_bench {

class TimeMachineBench : public QObject {
    Q_OBJECT
    static constexpr int Calls = 10'000;
    static OfficePolicy office()
    {
        OfficePolicy policy = policyFrom({{u"opening-hours"_s, u"mon-fri 08:00-12:00 (12:00-13:00) 13:00-17:00"_s},
                                          {u"time-zone"_s, u"America/Chicago"_s},
                                          {u"cap-hour"_s, u"0"_s},
                                          {u"cap-day"_s, u"0"_s}});
        return policy;
    }
    static void fill(DeskFixture &desk)
    {
        const Status filled = desk.store->inTransaction([&]() -> Status {
            for (int number = 0; number < Calls; ++number) {
                const UtcTime at = Noon - 29 * 24h + number * 4min;
                desk.caller = textback::number(u"+1512555%1"_s.arg(1000 + number % 7000));
                StoredCall stored = desk.call(QString::number(number), CallOutcome::Missed, at);
                stored.call.rang = std::chrono::seconds(4 + number % 30);
                const auto saved = desk.store->calls().save(stored);
                if (!saved.ok())
                    return saved.error();
                const JudgedInputs inputs{saved.value().call, {}, office(), at + 30s};
                const Verdict verdict = judge(inputs.call, inputs.caller, inputs.policy, inputs.now);
                if (const Status kept = desk.store->calls().saveVerdict(saved.value().id, verdict, toJson(inputs));
                    !kept.ok())
                    return kept;
            }
            return Done{};
        });
        QVERIFY(filled.ok());
    }

private slots:
    void tenThousandCallsAreTriedWithinASecond()
    {
        DeskFixture desk;
        desk.addAccount();
        fill(desk);
        Trial trial{office(), office(), Noon - 30 * 24h, Noon + 24h};
        trial.after.ringThreshold = 12s;
        trial.after.rules[1].between = DayTimes{8 * 60, 16 * 60};
        auto connection = Connection::open(desk.path(), Connection::Mode::ReadOnly);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            const auto report = runTrial(*connection.value(), trial, [](int, int) { return true; });
            best = std::min(best, timer.elapsed());
            QVERIFY(report.ok());
            QCOMPARE(report.value().calls, Calls);
            QVERIFY(report.value().differing > 0);
        }
        QTextStream(stdout) << "10,000 calls tried in " << best << " ms\n";
#ifdef NDEBUG
        QVERIFY2(best < 1000, qPrintable(QString::number(best)));
#endif
    }
};

} // namespace timemachine_bench

TEXTBACK_TEST(timemachine_bench, TimeMachineBench)
#include "timemachine_bench.moc"
