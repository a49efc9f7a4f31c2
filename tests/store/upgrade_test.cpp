// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messagesearch.h"
#include "core/store/migrations.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_upgrade_test {

/// Files of every earlier schema become files of today's, with what they hold.
class UpgradeTest : public QObject {
    Q_OBJECT
private:
    static int newest() { return Migrations(u":/sql/sqlite"_s).newest(); }
    static QStringList schemaOf(const QString &path)
    {
        const auto file = Connection::open(path, Connection::Mode::ReadOnly);
        Statement all(*file.value(),
                      u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                      "ORDER BY type, name"_s);
        return all.all<QString>([](Row &row) { return row.text(); }).value();
    }
    /// A file as the program of that version would have made it, with one text in it.
    static void writeOld(const QString &path, int version)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        file.close();
        const auto old = std::move(Connection::open(path, Connection::Mode::Write)).value();
        QVERIFY(Migrations(u":/sql/sqlite"_s).run(*old, 0, version).ok());
        for (
            const QString &sql :
            {u"INSERT INTO account (carrier, server, client_id, added_ms, carrier_account_id) VALUES ('x','x','x',1,'1')"_s,
             u"INSERT INTO caller (id, number, name) VALUES (1, '+15550100142', 'Maple Bakery')"_s,
             u"INSERT INTO thread (id, account_id, line_number, caller_id, state) VALUES (1, 1, '+15550100100', 1, 0)"_s,
             u"INSERT INTO item (id, thread_id, at_ms, kind, turn, body) VALUES (1073741824, 1, 5, 1, 1, 'old 好🔥 heater')"_s})
            QVERIFY(old->runOnce(sql).ok());
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void theScriptsHaveNoGap() { QCOMPARE(QDir(u":/sql/sqlite"_s).entryList({u"*.sql"_s}).size(), newest()); }

    void everyVersionBecomesWhatANewFileIs_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= newest(); ++version)
            QTest::newRow(qPrintable(QString::number(version))) << version;
    }
    void everyVersionBecomesWhatANewFileIs()
    {
        QFETCH(int, version);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.sqlite"_s);
        writeOld(path, version);
        const QString fresh = folder.filePath(u"new.sqlite"_s);
        {
            QVERIFY(openStore(fresh).ok());
        }
        {
            const auto store = openStore(path, {.now = Noon});
            QVERIFY(store.ok());
            QCOMPARE(store.value()->report().migratedFrom, version == newest() ? 0 : version);
        }
        QCOMPARE(schemaOf(path), schemaOf(fresh));
        if (version == newest())
            return; // written past the store: nobody gave its texts their forms
        const auto inbox = std::move(openInbox(path)).value();
        MessageSearch search(inbox->connection());
        for (const QString &typed : {u"heat"_s, u"好"_s, u"🔥"_s, u"old 好"_s})
            QCOMPARE(search.find(typed, {}, 50).value().hits.size(), 1);
        QCOMPARE(search.find(u"maple"_s, {}, 50).value().hits.size(), 1);
        QCOMPARE(inbox->counts().value().waitingOnUs, 1);
    }
};

} // namespace store_upgrade_test

TEXTBACK_TEST(store_upgrade_test, UpgradeTest)
#include "upgrade_test.moc"
