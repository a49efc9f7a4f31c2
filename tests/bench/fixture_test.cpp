// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "core/store/sqlitestore.h"
#include "tests/bench/fixturewords.h"
#include "tests/bench/messagefixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace fixture_test {

/// What is measured with must be what the program itself would have written.
class FixtureTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir folder;
    QString path;
    static constexpr FixtureSize Size{.messages = 2000, .threads = 100};

    qint64 ask(const QString &sql) const
    {
        return Connection::open(path, Connection::Mode::ReadOnly).value()->askOnce(sql).value();
    }

private slots:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        path = folder.filePath(u"textback.sqlite"_s);
        const Status written = writeFixture(path, Size);
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
    }

    void theProgramOpensItAsItsOwn()
    {
        const auto store = openStore(path, {.checkAll = true});
        QVERIFY(store.ok());
        QCOMPARE(store.value()->report(), OpenReport{});
        QCOMPARE(store.value()->accounts().accounts().value().size(), 1);
        QVERIFY(!QFile::exists(path + u".loading"_s));
    }

    void threadsAreAsUnevenAsInRealOffices()
    {
        QCOMPARE(ask(u"SELECT count(*) FROM item WHERE kind = 1"_s), Size.messages);
        QCOMPARE(ask(u"SELECT count(*) FROM thread WHERE state < 4"_s), Size.threads);
        const qint64 busiest = ask(u"SELECT max(texts) FROM thread"_s);
        QVERIFY2(busiest > 350 && busiest < 420,
                 qPrintable(QString::number(busiest))); // 2000 / (1 + 1/2 + ... + 1/100)
        const qint64 second = ask(u"SELECT texts FROM thread ORDER BY texts DESC LIMIT 1 OFFSET 1"_s);
        QVERIFY(qAbs(busiest / 2 - second) < 10);
    }

    void itsCountersAreThoseOfItsRows()
    {
        QCOMPARE(ask(u"SELECT count(*) FROM counter WHERE id < 9 AND amount <> "
                     "(SELECT count(*) FROM thread WHERE state = counter.id)"_s),
                 0);
        QCOMPARE(ask(u"SELECT count(*) FROM thread WHERE texts <> (SELECT count(*) FROM item WHERE kind = 1 AND "
                     "thread_id = thread.id)"_s),
                 0);
        QCOMPARE(ask(u"SELECT count(*) FROM caller WHERE calls <> 1 OR missed <> 1"_s), 0);
        QCOMPARE(ask(u"SELECT count(*) FROM caller_digits"_s), 11 * Size.threads);
    }

    void itHasIndexesAndTriggersOfANewFile()
    {
        QTemporaryDir other;
        const QString fresh = other.filePath(u"new.sqlite"_s);
        {
            QVERIFY(openStore(fresh).ok());
        }
        const auto schema = [](const QString &file) {
            const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
            Statement all(*connection.value(), u"SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY type, name"_s);
            return all.all<QString>([](Row &row) { return row.text(); }).value();
        };
        QCOMPARE(schema(path), schema(fresh));
    }

    void everyWordIsFound()
    {
        const auto inbox = std::move(openInbox(path)).value();
        QVERIFY(!inbox->search(u"wat"_s, 50).value().isEmpty());
        QCOMPARE(ask(u"SELECT count(*) FROM item_search WHERE item_search MATCH 'missed'"_s),
                 ask(u"SELECT count(*) FROM item WHERE lower(body) LIKE '%missed%'"_s));
    }

    void theSameSizeGivesTheSameRows()
    {
        QTemporaryDir other;
        const QString again = other.filePath(u"textback.sqlite"_s);
        QVERIFY(writeFixture(again, Size).ok());
        const auto sum = [](const QString &file) {
            return Connection::open(file, Connection::Mode::ReadOnly)
                .value()
                ->askOnce(u"SELECT sum(at_ms % 9973 * length(coalesce(body, '')) + thread_id) FROM item"_s)
                .value();
        };
        QCOMPARE(sum(again), sum(path));
    }

    void whatIsThereIsNotOverwritten()
    {
        const Status again = writeFixture(path, Size);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, u"exists"_s);
    }

    void senselessSizesAreRefused()
    {
        QVERIFY(!writeFixture(folder.filePath(u"x"_s), {.messages = 5, .threads = 6}).ok());
        QVERIFY(!writeFixture(folder.filePath(u"x"_s), {.messages = 5, .threads = 0}).ok());
    }

    void textsAreAboutSixtyCharactersLong()
    {
        QRandomGenerator random(1);
        qsizetype length = 0;
        for (int text = 0; text < 1000; ++text)
            length += plausibleText(random).size();
        QVERIFY2(length > 50'000 && length < 72'000, qPrintable(QString::number(length)));
    }
};

} // namespace fixture_test

TEXTBACK_TEST(fixture_test, FixtureTest)
#include "fixture_test.moc"
