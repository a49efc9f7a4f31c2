// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>

using namespace textback;

namespace store_logroom_test {

/// What is done while nothing waits: the log is written back and keeps its room on the disk, so that a commit need not
/// make the file longer, and the parts of the search index are put together.
class LogRoomTest : public QObject {
    Q_OBJECT

private slots:
    void afterTidyingCommitsWriteOverWhatIsThere()
    {
        DeskFixture desk;
        desk.addAccount();
        desk.store->tidy();
        const qint64 room = desk.store->logSize();
        QVERIFY2(room >= 1024 * 1024, qPrintable(QString::number(room)));
        for (int i = 0; i < 100; ++i) {
            QVERIFY(desk.store->book().setInstant(u"checked"_s, Noon + std::chrono::seconds(i)).ok());
            if (i % 30 == 0)
                desk.store->tidy();
        }
        QCOMPARE(desk.store->logSize(), room);
    }

    void thePartsOfTheSearchIndexAreJoinedByTidyingAlone()
    {
        DeskFixture desk;
        desk.addAccount();
        const auto parts = [&desk] { return desk.ask(u"SELECT count(DISTINCT segid) FROM item_search_idx"_s); };
        constexpr int Texts = 15; // one more would join them all within its commit
        for (int i = 0; i < Texts; ++i)
            QVERIFY(desk.store->texts().save(desk.carrierText(QString::number(i), TextDirection::In, Noon), {}).ok());
        QCOMPARE(parts(), Texts);
        desk.store->tidy();
        QCOMPARE(parts(), 1);
    }

    void partsThatAddUpOverTheMonthsBecomeOne()
    {
        DeskFixture desk;
        desk.addAccount();
        const auto parts = [&desk] { return desk.ask(u"SELECT count(DISTINCT segid) FROM item_search_idx"_s); };
        int texts = 0;
        const auto keepOne = [&] {
            TextMessage text = desk.carrierText(QString::number(texts), TextDirection::In, Noon);
            for (int word = 0; word < 12; ++word)
                *text.body += u" w%1"_s.arg((texts * 7 + word * 13) % 3000);
            ++texts;
            return desk.store->texts().save(text, {}).ok();
        };
        while (parts() <= 4 && texts < 1000) {
            for (int i = 0; i < 4; ++i)
                QVERIFY(keepOne());
            desk.store->tidy();
        }
        QVERIFY(parts() > 4);
        for (int minute = 0; minute < 60; ++minute)
            desk.store->tidy();
        QCOMPARE(parts(), 1);
    }

    void theRoomIsNothingToTheDatabase()
    {
        DeskFixture desk;
        desk.addAccount();
        desk.store->tidy();
        QVERIFY(desk.store->book().setInstant(u"checked"_s, Noon).ok());
        // A copy of the files as a crash would leave them.
        QTemporaryDir folder;
        const QString path = folder.filePath(u"desk.sqlite"_s);
        QVERIFY(QFile::copy(desk.path(), path));
        QVERIFY(QFile::copy(desk.path() + u"-wal"_s, path + u"-wal"_s));
        auto opened = openStore(path);
        QVERIFY(opened.ok());
        QVERIFY(opened.value()->report().setAside.isEmpty());
        QCOMPARE(opened.value()->book().instant(u"checked"_s).value(), std::optional(Noon));
    }
};

} // namespace store_logroom_test

TEXTBACK_TEST(store_logroom_test, LogRoomTest)
#include "logroom_test.moc"
