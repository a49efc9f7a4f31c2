// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "core/store/threadscan.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace textback;

namespace store_threadscan_test {

/// Looking for words in one thread.
class ThreadScanTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAreFoundNewestFirstInTextsAndNotes()
    {
        DeskFixture desk;
        desk.addAccount();
        const auto write = [&desk](int id, const QString &body) {
            TextMessage text = desk.carrierText(QString::number(id), TextDirection::In, Noon + id * 1min);
            text.body = body;
            return desk.store->texts().save(text, {}).value();
        };
        const KeptText first = write(1, u"The BOILER is cold"_s);
        write(2, u"100% sure"_s);
        const KeptText third = write(3, u"boiler_x"_s);
        const ItemId note = desk.store->texts().addNote(first.thread, u"old Boiler"_s, {}, Noon + 1h).value();
        auto inbox = openInbox(desk.path());
        SqliteThreadSearch search(inbox.value()->connection());
        const auto found = search.scan(first.thread, u"boiler"_s, {}).value();
        QCOMPARE(found.found, (QList<ItemId>{note, third.item, first.item}));
        QVERIFY(!found.next);
        QCOMPARE(search.scan(first.thread, u"%"_s, {}).value().found.size(), 1);
        QCOMPARE(search.scan(first.thread, u"_"_s, {}).value().found.size(), 1);
        QVERIFY(search.scan(first.thread, u"' OR 1=1 --"_s, {}).value().found.isEmpty());
        QVERIFY(search.scan(first.thread, QString(), {}).value().found.isEmpty());
        QVERIFY(search.scan(ThreadId(99), u"boiler"_s, {}).value().found.isEmpty());
    }

    void aLongThreadIsLookedThroughInStretches()
    {
        DeskFixture desk;
        desk.addAccount();
        ThreadId thread{0};
        const Status written = desk.store->inTransaction([&]() -> Status {
            for (int id = 0; id < SqliteThreadSearch::ItemsAtOnce + 10; ++id) {
                TextMessage text = desk.carrierText(QString::number(id), TextDirection::In, Noon + id * 1s);
                text.body = id == 3 ? u"needle"_s : u"hay"_s;
                thread = desk.store->texts().save(text, {}).value().thread;
            }
            return Done{};
        });
        QVERIFY(written.ok());
        auto inbox = openInbox(desk.path());
        SqliteThreadSearch search(inbox.value()->connection());
        const auto newer = search.scan(thread, u"needle"_s, {}).value();
        QVERIFY(newer.found.isEmpty());
        QVERIFY(newer.next);
        const auto older = search.scan(thread, u"needle"_s, newer.next).value();
        QCOMPARE(older.found.size(), 1);
        QVERIFY(!older.next);
    }
};

} // namespace store_threadscan_test

TEXTBACK_TEST(store_threadscan_test, ThreadScanTest)
#include "threadscan_test.moc"
