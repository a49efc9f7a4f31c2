// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/smallpictures.h"
#include "core/store/activityqueries.h"
#include "core/store/files.h"
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_erasing_test {

/// Forgetting for good.
class ErasingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;

    void textFrom(const PhoneNumber &who, const QString &body, UtcTime at)
    {
        static int serial = 0;
        desk->caller = who;
        TextMessage text = desk->carrierText(u"e%1"_s.arg(++serial), TextDirection::In, at);
        text.body = body;
        QVERIFY(desk->store->texts().save(text, {}).ok());
    }
    qint64 rowsWith(const QString &words)
    {
        const auto inbox = std::move(openInbox(desk->path())).value();
        MessageSearch search(inbox->connection());
        return search.find(words, {}, 50).value().hits.size();
    }
    void countersAreExact()
    {
        for (
            const QString &sql :
            {u"SELECT count(*) FROM counter WHERE id < 4 AND amount <> (SELECT count(*) FROM thread WHERE state = counter.id)"_s,
             u"SELECT count(*) FROM counter WHERE id = 9 AND amount <> (SELECT count(DISTINCT coalesce(thread_id, -id)) FROM call WHERE call_back = 1)"_s,
             u"SELECT count(*) FROM thread WHERE texts <> (SELECT count(*) FROM item WHERE thread_id = thread.id AND kind = 1)"_s,
             u"SELECT count(*) FROM caller WHERE calls <> (SELECT count(*) FROM call WHERE caller_id = caller.id)"_s,
             u"SELECT count(*) FROM pragma_foreign_key_check"_s})
            QCOMPARE(desk->ask(sql), 0);
    }
    const PhoneNumber her = number(u"+15125550142"_s);
    const PhoneNumber him = number(u"+15125550143"_s);

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        textFrom(her, u"heater is leaking"_s, Noon - 24h * 400);
        textFrom(him, u"heater again"_s, Noon - 24h * 390);
        textFrom(her, u"thanks 👍"_s, Noon);
        (void)desk->store->texts().addNote(desk->thread(), u"heater note"_s, u"Desk"_s, Noon);
        const auto call = desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon - 24h * 380)).value();
        Verdict verdict;
        verdict.decision = Decision::Hold;
        verdict.checks = {{.kind = CheckKind::FreshEnough, .result = CheckResult::Failed, .inputs = {}}};
        QVERIFY(desk->store->calls().saveVerdict(call.id, verdict, {}).ok());
        QVERIFY(desk->store->callers().setName(her, u"Maple Bakery"_s).ok());
    }
    void cleanup() { desk.reset(); }

    void aPersonIsShownThenErasedWithAllThatIsTheirs()
    {
        const ErasePreview preview = desk->store->eraser().previewPerson(her).value();
        QCOMPARE(preview.threads, 1);
        QCOMPARE(preview.calls, 1);
        QCOMPARE(preview.texts, 2);
        QCOMPARE(preview.notes, 1);
        QVERIFY(!preview.optOutStays);
        QCOMPARE(rowsWith(u"heater"_s), 3);
        const auto erased = eraseWhole(desk->store->eraser(), her, Noon);
        QVERIFY2(erased.ok(), erased.ok() ? "" : qPrintable(erased.error().detail));
        QCOMPARE(erased.value(), preview);
        QCOMPARE(rowsWith(u"heater"_s), 1);
        QCOMPARE(rowsWith(u"maple"_s), 0);
        QCOMPARE(rowsWith(u"0142"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller"_s), 1);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM verdict"_s), 0);
        countersAreExact();
        QCOMPARE(eraseWhole(desk->store->eraser(), her, Noon).error().kind, ErrorKind::NotFound);
    }

    void theirPhotosGoUnlessSomebodyElseSentTheSame()
    {
        const QString folder = filesFolder(desk->path());
        const auto keep = [&](const QString &hash, const QString &whose) {
            QVERIFY(QDir().mkpath(folder + u'/' + hash.left(2)));
            QFile file(filePathIn(folder, hash));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QFile small(file.fileName() + SmallPictureSuffix);
            QVERIFY(small.open(QIODevice::WriteOnly));
            const auto open = Connection::open(desk->path(), Connection::Mode::Write);
            QVERIFY(open.value()
                        ->runOnce(u"INSERT INTO kept_file (item_id, position, state, kind, hash, size) SELECT "
                                  "min(item.id), (SELECT count(*) FROM kept_file), 0, 0, '%1', 7 FROM item JOIN thread "
                                  "ON thread.id = item.thread_id JOIN caller ON caller.id = thread.caller_id "
                                  "WHERE caller.number = '%2'"_s.arg(hash, whose))
                        .ok());
        };
        const QString hers(64, u'a');
        const QString both(64, u'b');
        keep(hers, her.e164());
        keep(both, her.e164());
        keep(both, him.e164());
        QVERIFY(eraseWhole(desk->store->eraser(), her, Noon).ok());
        QVERIFY(!QFile::exists(filePathIn(folder, hers)));
        QVERIFY(!QFile::exists(filePathIn(folder, hers) + SmallPictureSuffix));
        QVERIFY(QFile::exists(filePathIn(folder, both)));
        QVERIFY(QFile::exists(filePathIn(folder, both) + SmallPictureSuffix));
    }

    void whatARunThatWasCutOffLeftIsRemovedLater()
    {
        const QString folder = filesFolder(desk->path());
        const QString stray(64, u'a');
        QVERIFY(QDir().mkpath(folder + u"/aa"_s));
        for (const QString &name :
             {filePathIn(folder, stray), filePathIn(folder, stray) + SmallPictureSuffix, folder + u"/aa/mine.txt"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const UtcTime now = fromQDateTime(QDateTime::currentDateTimeUtc());
        Eraser &eraser = desk->store->eraser();
        eraser.removeStrayFiles(0xaa, now);
        QVERIFY(QFile::exists(filePathIn(folder, stray))); // it may be about to be noted
        eraser.removeStrayFiles(0xab, now + 25h);
        QVERIFY(QFile::exists(filePathIn(folder, stray)));
        eraser.removeStrayFiles(0xaa, now + 25h);
        QVERIFY(!QFile::exists(filePathIn(folder, stray)));
        QVERIFY(!QFile::exists(filePathIn(folder, stray) + SmallPictureSuffix));
        QVERIFY(QFile::exists(folder + u"/aa/mine.txt"_s));
    }

    void theNumberStandsNowhereAnyMore()
    {
        QVERIFY(desk->store->callers().setAskedToStop(her, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        QVERIFY(eraseWhole(desk->store->eraser(), her, Noon).ok());
        const auto file = Connection::open(desk->path(), Connection::Mode::ReadOnly);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller WHERE number LIKE '%5550142'"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM opt_out"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller_digits WHERE ending = '0142'"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM erased_number WHERE length(hash) = 32"_s), 1);
    }

    void whoAskedToStopIsNotTextedAfterBeingErased()
    {
        QVERIFY(desk->store->callers().setAskedToStop(her, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        QVERIFY(desk->store->eraser().previewPerson(her).value().optOutStays);
        QVERIFY(eraseWhole(desk->store->eraser(), her, Noon).ok());
        QVERIFY(desk->store->callers().askedToStop(her).value());
        textFrom(her, u"it is me again"_s, Noon + 1h); // known again
        QVERIFY(desk->store->callers().askedToStop(her).value());
        QVERIFY(desk->store->callers().setAskedToStop(her, false, OptOutSource::Caller, u"START"_s, Noon + 2h).ok());
        QVERIFY(!desk->store->callers().askedToStop(her).value());
        QVERIFY(eraseWhole(desk->store->eraser(), her, Noon + 3h).ok());
        QVERIFY(!desk->store->callers().askedToStop(her).value());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM erased_number"_s), 0);
    }

    void nothingIsShownFromTheFirstStepOn()
    {
        desk->caller = her;
        const ThreadId thread = desk->thread();
        QCOMPARE(desk->store->eraser().beginErasing(her, Noon).value(), QList<ThreadId>{thread});
        QCOMPARE(rowsWith(u"heater"_s), 1); // his
        QCOMPARE(rowsWith(u"maple"_s), 0);
        QCOMPARE(rowsWith(u"0142"_s), 0);
        const auto inbox = std::move(openInbox(desk->path())).value();
        QVERIFY(!inbox->thread(thread).value());
        QVERIFY(inbox->timeline(thread, {}, 10).value().isEmpty());
        QCOMPARE(inbox->threads(InboxView::All, {}, 10).value().size(), 1);
        QVERIFY(inbox->callBacks(10).value().isEmpty());
        QCOMPARE(inbox->search(u"leaking"_s, 10).value().size(), 0);
        SqliteActivityQueries activity(inbox->connection());
        QVERIFY(activity.activity({}, {}, 10).value().rows.isEmpty());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM item"_s), 5); // and yet it is all there
        countersAreExact();
        QCOMPARE(desk->store->eraser().previewPerson(her).error().kind, ErrorKind::NotFound);
    }

    void aStepTakesSoManyAndNoMore()
    {
        for (int serial = 0; serial < 50; ++serial)
            textFrom(her, u"again"_s, Noon + std::chrono::minutes(serial));
        QVERIFY(desk->store->eraser().beginErasing(her, Noon + 1h).ok());
        qint64 left = desk->store->eraser().leftToErase().value();
        int steps = 0;
        while (left > 0) {
            const qint64 before = desk->ask(u"SELECT count(*) FROM item"_s);
            left = desk->store->eraser().eraseSome(7).value();
            QVERIFY(before - desk->ask(u"SELECT count(*) FROM item"_s) <= 7);
            countersAreExact();
            QVERIFY(++steps < 20);
        }
        QVERIFY(steps >= 8);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM item"_s), 1);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller"_s), 1);
        QCOMPARE(desk->store->eraser().eraseSome(7).value(), 0);
    }

    void whatWasBegunGoesOnAfterARestart()
    {
        QVERIFY(desk->store->eraser().beginErasing(her, Noon).ok());
        QVERIFY(desk->store->eraser().eraseSome(1).value() > 0);
        desk->reopen();
        QCOMPARE(rowsWith(u"heater"_s), 1);
        int steps = 0;
        while (desk->store->eraser().eraseSome(1).value() > 0)
            QVERIFY(++steps < 20);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller"_s), 1);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM item"_s), 1);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM erasing"_s), 0);
        countersAreExact();
    }

    void whoWritesMeanwhileIsSomebodyNewAndStays()
    {
        QVERIFY(desk->store->eraser().beginErasing(her, Noon).ok());
        textFrom(her, u"hello once more"_s, Noon + 1h);
        QCOMPARE(rowsWith(u"hello"_s), 1);
        while (desk->store->eraser().eraseSome(2).value() > 0)
            countersAreExact();
        QCOMPARE(rowsWith(u"hello"_s), 1);
        QCOMPARE(rowsWith(u"thanks"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller WHERE number = '+15125550142'"_s), 1);
        countersAreExact();
    }

    void nobodyIsErasedWhileATextIsOnItsWay()
    {
        desk->caller = her;
        QVERIFY(desk->store->outbox().add(desk->manualText(u"on my way"_s, Noon)).ok());
        QCOMPARE(desk->store->eraser().previewPerson(her).value().waiting, 1);
        QCOMPARE(eraseWhole(desk->store->eraser(), her, Noon).error().kind, ErrorKind::Rejected);
        QVERIFY(desk->texts() > 0);
    }

    void whatIsOldIsForgottenLittleByLittle()
    {
        const UtcTime before = Noon - 24h * 365;
        const ErasePreview preview = desk->store->eraser().previewOlder(before).value();
        QCOMPARE(preview.texts, 2);
        QCOMPARE(preview.calls, 1);
        int steps = 0;
        for (;;) {
            const auto gone = desk->store->eraser().forgetOlder(before, 2);
            QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(gone.error().detail));
            countersAreExact();
            if (gone.value() < 2)
                break;
            QVERIFY(++steps < 10);
        }
        QCOMPARE(rowsWith(u"leaking"_s), 0);
        QCOMPARE(rowsWith(u"note"_s), 1);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller WHERE number = '+15125550143'"_s),
                 0); // nothing is left of him
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller WHERE number = '+15125550142'"_s), 1);
        desk->caller = her;
        QCOMPARE(desk->texts(), 1);
    }
};

} // namespace store_erasing_test

TEXTBACK_TEST(store_erasing_test, ErasingTest)
#include "erasing_test.moc"
