// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/migrations.h"
#include "core/store/sqlitestore.h"
#include "core/store/statement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

namespace textback {

using namespace Qt::Literals::StringLiterals;

/// Starts a process that works on a database, ends it at any moment (kill -9), and looks at what it left.
class KillBench {
public:
    /// How often each work is cut off: 100 times with TEXTBACK_FULL.
    static int times() { return qEnvironmentVariableIsSet("TEXTBACK_FULL") ? 100 : 5; }
    static qint64 ask(const QString &path, const QString &sql)
    {
        const auto file = Connection::open(path, Connection::Mode::ReadOnly);
        return file.value()->askOnce(sql).value();
    }

    /// The file passes every check, as the program finds it at its next start.
    static void checkWhole(const QString &path)
    {
        {
            const auto store = openStore(path, {.now = fromMs(1'790'000'000'000), .checkAll = true});
            QVERIFY(store.ok());
            QVERIFY(store.value()->report().setAside.isEmpty());
        }
        const auto opened = Connection::open(path, Connection::Mode::Write);
        QVERIFY(opened.ok());
        Connection &file = *opened.value();
        Statement check(file, u"PRAGMA integrity_check(1)"_s);
        QCOMPARE(check.first<QString>([](Row &row) { return row.text(); }).value(), u"ok"_s);
        QVERIFY(file.runOnce(u"INSERT INTO item_search (item_search, rank) VALUES ('integrity-check', 1)"_s).ok());
        QVERIFY(file.runOnce(u"INSERT INTO caller_search (caller_search, rank) VALUES ('integrity-check', 1)"_s).ok());
        for (const QString &wrong :
             {u"pragma_foreign_key_check"_s,
              u"counter WHERE id < 5 AND amount <> (SELECT count(*) FROM thread WHERE state = counter.id)"_s,
              u"counter WHERE id = 9 AND amount <> (SELECT count(DISTINCT coalesce(thread_id, -id)) FROM call "
              "WHERE call_back = 1)"_s,
              u"thread WHERE texts <> (SELECT count(*) FROM item WHERE thread_id = thread.id AND kind = 1)"_s,
              u"caller WHERE calls <> (SELECT count(*) FROM call WHERE caller_id = caller.id)"_s})
            QCOMPARE(file.askOnce(u"SELECT count(*) FROM "_s + wrong).value(), 0);
    }
    static void copyDatabase(const QString &from, const QString &to)
    {
        for (const QString &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(to + part);
        QVERIFY(QFile::copy(from, to));
    }
    /// A few thousand texts in a file of the first schema.
    static void writeFirstVersion(const QString &path, int texts)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto first = std::move(Connection::open(path, Connection::Mode::Write)).value();
        QVERIFY(Migrations(u":/sql/sqlite"_s).run(*first, 0, 1).ok());
        for (const QString &sql :
             {u"INSERT INTO account (carrier, server, client_id, added_ms, carrier_account_id) "
              "VALUES ('x', 'x', 'x', 1, '1')"_s,
              u"INSERT INTO caller (id, number) VALUES (1, '+15550100142')"_s,
              u"INSERT INTO thread (id, account_id, line_number, caller_id, state) "
              "VALUES (1, 1, '+15550100100', 1, 0)"_s,
              u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
              "INSERT INTO item (id, thread_id, at_ms, kind, turn, body) "
              "SELECT 1073741824 + i, 1, i, 1, 1, 'heater number ' || i || ' \u597D\u7684' FROM n"_s.arg(texts)})
            QVERIFY(first->runOnce(sql).ok());
    }

    /// How long the work takes when nobody disturbs it.
    void measure(const QStringList &arguments)
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(QProcess::execute(QStringLiteral(STORE_WORKER), arguments), 0);
        m_longest = std::max(int(timer.elapsed()), 20);
    }
    /// Does the work and ends it somewhere.
    void startAndKill(const QStringList &arguments)
    {
        QProcess worker;
        worker.start(QStringLiteral(STORE_WORKER), arguments);
        QVERIFY(worker.waitForReadyRead(30'000)); // it has begun
        (void)worker.waitForFinished(m_random.bounded(m_longest));
        worker.kill();
        QVERIFY(worker.state() == QProcess::NotRunning || worker.waitForFinished(30'000));
    }
    /// Does the work to its end.
    static void finish(const QStringList &arguments)
    {
        QProcess worker;
        worker.start(QStringLiteral(STORE_WORKER), arguments);
        QVERIFY(worker.waitForFinished(600'000));
        QVERIFY2(worker.exitCode() == 0, worker.readAllStandardError().constData());
    }

private:
    QRandomGenerator m_random{4};
    int m_longest = 20;
};

} // namespace textback
