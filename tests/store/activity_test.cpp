// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activityfile.h"
#include "core/store/activityqueries.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace textback;

namespace store_activity_test {

/// The list of calls, against a plain reading of all of them.
class ActivityTest : public QObject {
    Q_OBJECT
private:
    struct Bench : DeskFixture {
        Bench() { addAccount(); }
        void add(int serial, QRandomGenerator &random)
        {
            const QString key = u"k%1"_s.arg(serial);
            const CallOutcome outcome = std::array{CallOutcome::Missed, CallOutcome::Missed, CallOutcome::Answered,
                                                   CallOutcome::Outbound, CallOutcome::Open}[random.bounded(5)];
            StoredCall one = call(key, outcome, Noon - Milliseconds(random.bounded(90'000'000)) * 24);
            one.call.caller = callers.at(random.bounded(int(callers.size())));
            if (random.bounded(20) == 0)
                one.call.caller.reset();
            one.call.rang = std::chrono::seconds(random.bounded(40));
            const StoredCall kept = store->calls().save(one).value();
            if (outcome == CallOutcome::Missed)
                judge(kept, random);
        }
        void judge(const StoredCall &kept, QRandomGenerator &random)
        {
            Verdict verdict;
            verdict.decision = Decision(random.bounded(3));
            verdict.checks = {{CheckKind::RuleFits, CheckResult::Passed, {}}};
            QVERIFY(store->calls().saveVerdict(kept.id, verdict, {}).ok());
            if (verdict.decision != Decision::Text || !kept.call.caller)
                return;
            OutboxText text{
                .cause = TextCause::MissedCall, .callKey = kept.call.key, .line = line, .to = *kept.call.caller};
            text.body = u"Sorry"_s;
            text.createdAt = text.notBefore = *kept.call.endedAt;
            text.id = store->outbox().add(text).value();
            text.state = OutboxState(random.bounded(int(OutboxState::Cancelled) + 1));
            text.cancelReason = text.state == OutboxState::Cancelled ? CancelReason::CallingBack : CancelReason::None;
            if (text.state != OutboxState::Queued)
                text.sendingSince = text.sendingSinceCarrier = *kept.call.endedAt + 11s;
            QVERIFY(store->outbox().update(text).ok());
        }
        void fill(int calls, quint32 seed)
        {
            for (int each = 0; each < 60; ++each)
                callers.append(number(u"+1555010%1"_s.arg(100 + each * 7, 4, 10, QChar(u'0'))));
            QRandomGenerator random(seed);
            QVERIFY(store
                        ->inTransaction([&]() -> Status {
                            for (int serial = 0; serial < calls; ++serial)
                                add(serial, random);
                            for (int each = 0; each < callers.size(); each += 3)
                                TEXTBACK_TRY(store->callers().setName(callers.at(each), u"Person %1"_s.arg(each)));
                            return Done{};
                        })
                        .ok());
        }
        QList<PhoneNumber> callers;
    };
    static QList<ActivityRow> everything(SqliteActivityQueries &queries, const ActivityWish &wish, int limit)
    {
        QList<ActivityRow> rows;
        std::optional<ActivityKey> before;
        do {
            const auto page = queries.activity(wish, before, limit);
            if (!page.ok() || page.value().rows.size() > limit)
                qFatal("a bad page");
            rows += page.value().rows;
            before = page.value().next;
        } while (before);
        return rows;
    }
    static QList<ActivityKey> keys(const QList<ActivityRow> &rows)
    {
        QList<ActivityKey> all;
        std::transform(rows.begin(), rows.end(), std::back_inserter(all), activityKeyOf);
        return all;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyKindAndSearchListsWhatAPlainReadingFinds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("days");
        QTest::newRow("everybody") << QString() << 0;
        QTest::newRow("everybody lately") << QString() << 3;
        QTest::newRow("a fragment of many numbers") << u"555"_s << 0;
        QTest::newRow("a fragment of some numbers") << u"01"_s << 20;
        QTest::newRow("a whole number") << u"(555) 010-0100"_s << 0;
        QTest::newRow("a name") << u"person 1"_s << 0;
        QTest::newRow("nobody") << u"zebra"_s << 0;
        QTest::newRow("signs alone") << u"\"*()%_"_s << 0;
    }
    void everyKindAndSearchListsWhatAPlainReadingFinds()
    {
        QFETCH(QString, words);
        QFETCH(int, days);
        Bench desk;
        desk.fill(600, 42);
        const auto inbox = std::move(openInbox(desk.path())).value();
        SqliteActivityQueries queries(inbox->connection());
        const QList<ActivityRow> all = everything(queries, {}, 1000);
        QCOMPARE(all.size(), 600);
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &one, const auto &other) {
            return activityKeyOf(one) > activityKeyOf(other);
        }));
        const QString digits = u"+-() "_s;
        for (int kind = 0; kind < ActivityKindCount; ++kind) {
            ActivityWish wish{.kind = ActivityKind(kind), .words = words};
            if (days > 0)
                wish.since = Noon - days * 24h;
            QList<ActivityKey> expected;
            for (const ActivityRow &row : all) {
                QString typed = words;
                for (const QChar sign : digits)
                    typed.remove(sign);
                const auto &caller = row.call.stored.call.caller;
                const bool isNumber = !typed.isEmpty() && typed.at(0).isDigit();
                const QStringList name = row.name.toLower().split(u' ');
                const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
                const bool named =
                    !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
                        return std::any_of(name.begin(), name.end(),
                                           [&](const QString &one) { return one.startsWith(part); });
                    });
                const bool found = words.isEmpty() || (isNumber && caller && caller->e164().contains(typed)) || named;
                if (found && isOfKind(row, wish.kind)
                    && row.call.stored.call.startedAt >= wish.since.value_or(UtcTime{}))
                    expected.append(activityKeyOf(row));
            }
            for (const int limit : {7, 50})
                QCOMPARE(keys(everything(queries, wish, limit)), expected);
        }
    }

    void theSecondsUntilTheTextAreThoseOfTheCarriersClock()
    {
        Bench desk;
        const StoredCall kept = desk.store->calls().save(desk.call(u"a"_s, CallOutcome::Missed, Noon)).value();
        OutboxText text = desk.textBack(u"a"_s, Noon + 3h); // this computer's clock is wrong
        text.id = desk.store->outbox().add(text).value();
        text.state = OutboxState::Sending;
        text.sendingSince = Noon + 3h;
        text.sendingSinceCarrier = *kept.call.endedAt + 11s;
        QVERIFY(desk.store->outbox().update(text).ok());
        const auto inbox = std::move(openInbox(desk.path())).value();
        SqliteActivityQueries queries(inbox->connection());
        QVERIFY(!queries.activityOf(kept.id).value()->untilText()); // not taken yet
        text.state = OutboxState::Accepted;
        text.carrierId = u"m1"_s;
        QVERIFY(desk.store->outbox().update(text).ok());
        QCOMPARE(queries.activityOf(kept.id).value()->untilText(), 11s);
        QVERIFY(!queries.repliedAfter(kept.thread, Noon).value());
        QVERIFY(desk.store->texts().save(desk.carrierText(u"t1"_s, TextDirection::In, Noon + 5min), {}).ok());
        QCOMPARE(queries.repliedAfter(kept.thread, Noon).value(), Noon + 5min);
    }

    void pagesCostTheSameHoweverManyCallsThereAre()
    {
        Bench desk;
        desk.fill(400, 7);
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        SqliteActivityQueries queries(*connection);
        for (int kind = 0; kind < ActivityKindCount; ++kind) {
            const qint64 before = connection->work().rows;
            QVERIFY(queries.activity({.kind = ActivityKind(kind)}, {}, 20).ok());
            QVERIFY(connection->work().rows - before <= 40);
        }
        QVERIFY(queries.activity({.words = u"555"_s}, {}, 20).ok());
        QVERIFY(queries.activity({.words = u"person 1"_s}, {}, 20).ok());
        const QStringList prepared = connection->work().prepared;
        for (const QString &sql : prepared) {
            if (!sql.startsWith(u"SELECT"_s))
                continue;
            QString filled = sql;
            Statement plan(*connection, u"EXPLAIN QUERY PLAN "_s + filled.replace(u'?', u'1'));
            const auto steps = plan.all<QString>([](Row &row) {
                row.skip(3);
                return row.text();
            });
            QVERIFY(steps.ok());
            for (const QString &step : steps.value())
                QVERIFY2(!step.startsWith(u"SCAN"_s) || step.contains(u"VIRTUAL TABLE"_s),
                         qPrintable(step + u" in "_s + sql));
        }
    }

    void theFileHasALineForEachCallAndHostileCellsAreHarmless()
    {
        Bench desk;
        desk.fill(120, 3);
        QVERIFY(desk.store->callers().setName(desk.callers.at(1), u"=HYPERLINK(\"http://x\",\"a,b\")\r\n@evil"_s).ok());
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        const QString path = desk.folder.filePath(u"calls.csv"_s);
        const ActivityFile file{{}, path, {u"Name"_s, u"Key"_s}, [](const ActivityRow &row) {
                                    return QStringList{row.name, row.call.stored.call.key};
                                }};
        const auto written = writeActivityFile(*connection, file, [](qint64) { return true; });
        QCOMPARE(written.value(), 120);
        QFile read(path);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBFName,Key\r\n"));
        QVERIFY(bytes.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a,b\"\")"));
        QVERIFY(!bytes.contains("\n="));
    }

    void anExportThatIsGivenUpLeavesWhatWasThere()
    {
        Bench desk;
        desk.fill(50, 3);
        auto connection = std::move(Connection::open(desk.path(), Connection::Mode::ReadOnly)).value();
        const QString path = desk.folder.filePath(u"calls.csv"_s);
        ActivityFile file{{}, path, {u"Name"_s}, [](const ActivityRow &) { return QStringList{u"x"_s}; }};
        const auto given = writeActivityFile(*connection, file, [](qint64) { return false; });
        QCOMPARE(given.error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(desk.folder.path()).entryList({u"calls*"_s}, QDir::Files).size(), 0);
        file.path = desk.folder.filePath(u"no such folder/calls.csv"_s);
        QCOMPARE(writeActivityFile(*connection, file, [](qint64) { return true; }).error().kind, ErrorKind::Storage);
    }
};

} // namespace store_activity_test

TEXTBACK_TEST(store_activity_test, ActivityTest)
#include "activity_test.moc"
