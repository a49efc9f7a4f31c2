// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reporting.h"
#include "core/store/storedreport.h"
#include "core/store/wonjobs.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace textback;

namespace store_report_test {

/// The report on a real file, against what a plain list of the same events says.
class StoredReportTest : public QObject {
    Q_OBJECT
private:
    struct Bench : DeskFixture {
        Bench() { addAccount(); }
        ReportWish wish() const
        {
            ReportWish made{.first = QDate(2026, 2, 1), .last = QDate(2026, 3, 3), .hours = {}};
            made.hours.timeZone = u"America/Chicago"_s;
            return made;
        }
        /// A missed call with that text, reply and answer; each caller has one.
        StoredCall add(const ReportedCall &wanted, int serial)
        {
            StoredCall one = call(u"k%1"_s.arg(serial), CallOutcome::Missed, wanted.startedAt);
            caller = number(u"+1555%1"_s.arg(2'000'000 + serial));
            one.call.caller = caller;
            const StoredCall kept = store->calls().save(one).value();
            Verdict verdict;
            verdict.decision = wanted.decision.value_or(Decision::Text);
            verdict.templateKey = wanted.templateKey;
            verdict.checks = {{wanted.decidedBy.value_or(CheckKind::RuleFits), CheckResult::Passed, {}}};
            must(store->calls().saveVerdict(kept.id, verdict, {}).ok());
            if (wanted.textedAt || wanted.failed)
                text(wanted);
            TextStore &texts = store->texts();
            if (wanted.repliedAt)
                must(texts.save(carrierText(u"in%1"_s.arg(serial), TextDirection::In, *wanted.repliedAt), {}).ok());
            if (wanted.answeredAt)
                must(texts.save(carrierText(u"out%1"_s.arg(serial), TextDirection::Out, *wanted.answeredAt), {}).ok());
            if (wanted.won)
                must(store->wonJobs().setWon(kept.id, true, Noon).ok());
            return kept;
        }
        void text(const ReportedCall &wanted)
        {
            OutboxText back = textBack(u"k%1"_s.arg(added), *wanted.endedAt);
            back.id = store->outbox().add(back).value();
            back.state = OutboxState::Sending;
            back.sendingSince = back.sendingSinceCarrier = wanted.textedAt.value_or(*wanted.endedAt + 10s);
            QVERIFY(store->outbox().update(back).ok());
            back.state = wanted.failed ? OutboxState::Failed : OutboxState::Delivered;
            QVERIFY(store->outbox().update(back).ok());
        }
        Result<Report> report(const std::function<bool(qint64)> &progress = [](qint64) { return true; }) const
        {
            auto connection = Connection::open(path(), Connection::Mode::ReadOnly);
            return runReport(*connection.value(), wish(), progress);
        }
        static void must(bool done)
        {
            if (!done)
                qFatal("the history could not be written");
        }
        int added = 0;
    };
    static ReportedCall randomCall(QRandomGenerator &random)
    {
        ReportedCall call;
        call.startedAt = Noon - std::chrono::minutes(random.bounded(40 * 24 * 60));
        call.endedAt = call.startedAt + 20s;
        call.decision = Decision(random.bounded(3));
        call.decidedBy = CheckKind(random.bounded(CheckKindCount));
        call.templateKey = call.decision == Decision::Text ? u"t%1"_s.arg(random.bounded(3)) : QString();
        call.won = random.bounded(6) == 0;
        if (call.decision != Decision::Text)
            return call;
        call.failed = random.bounded(8) == 0;
        if (call.failed)
            return call;
        call.textedAt = *call.endedAt + std::chrono::seconds(10 + random.bounded(30));
        if (random.bounded(2) == 0)
            call.repliedAt = *call.textedAt + std::chrono::seconds(5 + random.bounded(90'000));
        if (call.repliedAt && random.bounded(2) == 0)
            call.answeredAt = *call.repliedAt + std::chrono::seconds(5 + random.bounded(90'000));
        return call;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theReportIsThatOfAPlainList_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("history %u", seed) << seed;
    }
    void theReportIsThatOfAPlainList()
    {
        QFETCH(quint32, seed);
        Bench desk;
        QRandomGenerator random(seed);
        ReportBuilder expected(desk.wish());
        QVERIFY(desk.store
                    ->inTransaction([&]() -> Status {
                        for (; desk.added < 250; ++desk.added) {
                            const ReportedCall call = randomCall(random);
                            (void)desk.add(call, desk.added);
                            expected.add(call);
                        }
                        return Done{};
                    })
                    .ok());
        const auto report = desk.report();
        QVERIFY(report.ok());
        QVERIFY(report.value().total.won > 0 && report.value().toAnswer.count > 0);
        QCOMPARE(report.value().total, expected.report().total);
        QCOMPARE(report.value().toText, expected.report().toText);
        QCOMPARE(report.value().toAnswer, expected.report().toAnswer);
        QVERIFY(report.value() == expected.report());
    }

    void stopIsNoReplyAndNeitherIsWhatComesAfterAWeek()
    {
        Bench desk;
        ReportedCall call;
        call.startedAt = Noon - 20 * 24h;
        call.endedAt = call.startedAt + 20s;
        call.textedAt = *call.endedAt + 10s;
        call.repliedAt = *call.textedAt + 1min;
        (void)desk.add(call, desk.added);
        QCOMPARE(desk.report().value().total.replied, 1);
        QVERIFY(desk.store->callers()
                    .setAskedToStop(desk.caller, true, OptOutSource::Caller, u"stop"_s, *call.repliedAt)
                    .ok());
        QCOMPARE(desk.report().value().total.replied, 0);
        ++desk.added;
        call.repliedAt = *call.textedAt + ReplyCounts;
        (void)desk.add(call, desk.added);
        QCOMPARE(desk.report().value().total, (ReportCounts{2, 2, 0, 0}));
    }

    void aCallIsWonOnceAndCanBeTakenBack()
    {
        Bench desk;
        ReportedCall call;
        call.startedAt = Noon - 24h;
        call.endedAt = call.startedAt + 20s;
        const StoredCall kept = desk.add(call, desk.added);
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        SqliteWonQueries queries(*connection);
        QCOMPARE(queries.wonOf(kept.thread).value(), (WonCall{kept.id, false}));
        QCOMPARE(desk.store->wonJobs().setWon(kept.id, true, Noon).value(), kept.thread);
        QVERIFY(desk.store->wonJobs().setWon(kept.id, true, Noon).ok());
        QCOMPARE(queries.wonCall(kept.id).value(), (WonCall{kept.id, true}));
        QCOMPARE(desk.report().value().total.won, 1);
        QVERIFY(desk.store->wonJobs().setWon(kept.id, false, Noon).ok());
        QCOMPARE(desk.report().value().total.won, 0);
        QCOMPARE(desk.store->wonJobs().setWon(CallId(99), true, Noon).error().kind, ErrorKind::NotFound);
    }

    void aReportCanBeGivenUpAndWalksNoWholeTable()
    {
        Bench desk;
        ReportedCall call;
        call.startedAt = Noon - 24h;
        call.endedAt = call.startedAt + 20s;
        call.textedAt = *call.endedAt + 10s;
        call.repliedAt = *call.textedAt + 10s;
        (void)desk.add(call, desk.added);
        QCOMPARE(desk.report([](qint64) { return false; }).error().kind, ErrorKind::Cancelled);
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        QVERIFY(runReport(*connection, desk.wish(), [](qint64) { return true; }).ok());
        const QStringList prepared = connection->work().prepared;
        for (const QString &sql : prepared) {
            QString filled = sql;
            Statement plan(*connection, u"EXPLAIN QUERY PLAN "_s + filled.replace(u'?', u'1'));
            const auto steps = plan.all<QString>([](Row &row) {
                row.skip(3);
                return row.text();
            });
            if (!sql.startsWith(u"SELECT"_s))
                continue;
            QVERIFY(steps.ok() && !steps.value().isEmpty());
            for (const QString &step : steps.value())
                QVERIFY2(!step.startsWith(u"SCAN"_s), qPrintable(step + u" in "_s + sql));
        }
    }
};

} // namespace store_report_test

TEXTBACK_TEST(store_report_test, StoredReportTest)
#include "report_test.moc"
