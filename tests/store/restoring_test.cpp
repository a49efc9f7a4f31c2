// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/messagesearch.h"
#include "core/store/restoring.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_restoring_test {

/// A file of an earlier day that goes on from where the desk is.
class RestoringTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    QString backup;
    const PhoneNumber other = number(u"+15550100143"_s);

    OutboxId queue(const QString &body, UtcTime notBefore)
    {
        OutboxText text = desk->manualText(body, Noon);
        text.notBefore = notBefore;
        return desk->store->outbox().add(text).value();
    }
    void become(OutboxId id, OutboxState state, CancelReason reason = CancelReason::None)
    {
        OutboxText text = *desk->store->outbox().find(id).value();
        text.state = state;
        text.cancelReason = reason;
        if (state == OutboxState::Delivered)
            text.carrierId = u"d%1"_s.arg(id.value());
        QVERIFY(desk->store->outbox().update(text).ok());
    }
    OutboxText found(OutboxId id) { return *desk->store->outbox().find(id).value(); }
    void keepBackup() { backup = desk->store->backUpNow(Noon + 1min).value(); }
    void restore()
    {
        desk->reopen({.now = Noon + 1h, .restore = backup});
        QCOMPARE(desk->store->report().restoreFailed, QString());
        QCOMPARE(desk->store->report().restoredFrom, backup);
    }
    void spoil(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(8192, 'x'));
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
    }
    void cleanup() { desk.reset(); }

    void whatStandsThereIsSetAsideAndCanBeRestoredInItsTurn()
    {
        QVERIFY(desk->store->book().setSetting(u"company"_s, u"Oak"_s, Noon).ok());
        keepBackup();
        QVERIFY(desk->store->book().setSetting(u"company"_s, u"Maple"_s, Noon).ok());
        restore();
        QCOMPARE(desk->store->book().settings().value().value(u"company"_s), u"Oak"_s);
        const QString aside = desk->store->report().replaced;
        QVERIFY(QFile::exists(aside));
        QVERIFY(setAsideFilesOf(desk->path()).contains(aside));
        backup = aside;
        restore();
        QCOMPARE(desk->store->book().settings().value().value(u"company"_s), u"Maple"_s);
    }

    void aTextThatLeftSinceDoesNotLeaveAgain()
    {
        const OutboxId left = queue(u"on my way"_s, Noon);
        const OutboxId undone = queue(u"never mind"_s, Noon);
        const OutboxId tomorrow = queue(u"see you"_s, Noon + 24h);
        keepBackup();
        become(left, OutboxState::Delivered);
        become(undone, OutboxState::Cancelled, CancelReason::Undone);
        restore();
        QCOMPARE(found(left).state, OutboxState::Delivered);
        QCOMPARE(found(left).carrierId, u"d%1"_s.arg(left.value()));
        QCOMPARE(found(undone).state, OutboxState::Cancelled);
        QCOMPARE(found(tomorrow).state, OutboxState::Queued);
        QCOMPARE(desk->store->outbox().unfinished().value().size(), 1);
    }

    void aTextWrittenSinceIsKept()
    {
        keepBackup();
        OutboxText text = desk->manualText(u"with a photo"_s, Noon + 10min);
        text.files = {{.fileName = u"a.jpg"_s, .contentType = u"image/jpeg"_s, .content = "jpeg"}};
        QVERIFY(desk->store->outbox().add(text).ok());
        restore();
        const auto open = desk->store->outbox().unfinished().value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().body, text.body);
        QCOMPARE(open.constFirst().files.size(), 1);
        QCOMPARE(open.constFirst().files.constFirst().content, QByteArray("jpeg"));
        QCOMPARE(desk->texts(), 1);
    }

    void aCallThatWasTextedBackSinceIsNotTextedAgain()
    {
        keepBackup();
        QVERIFY(desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon + 5min)).ok());
        const OutboxId id = desk->store->outbox().add(desk->textBack(u"c1"_s, Noon + 5min)).value();
        become(id, OutboxState::Delivered);
        restore();
        QVERIFY(!desk->store->calls().find(u"c1"_s).value()); // the carrier's history brings it back
        QCOMPARE(desk->store->outbox().automaticFor(u"c1"_s).value()->state, OutboxState::Delivered);
        QVERIFY(desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon + 5min)).ok());
        QCOMPARE(desk->store->outbox().add(desk->textBack(u"c1"_s, Noon)).error().kind, ErrorKind::Rejected);
    }

    void whoeverAskedToStopSinceStaysAsked()
    {
        auto &callers = desk->store->callers();
        QVERIFY(callers.setAskedToStop(other, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        keepBackup();
        QVERIFY(desk->store->callers().setAskedToStop(desk->caller, true, OptOutSource::Person, {}, Noon + 2min).ok());
        QVERIFY(
            desk->store->callers().setAskedToStop(other, false, OptOutSource::Caller, u"START"_s, Noon + 2min).ok());
        const PhoneNumber never = number(u"+15550100144"_s);
        QVERIFY(desk->store->callers().setNeverText(never, true, Noon + 2min).ok());
        restore();
        QVERIFY(desk->store->callers().askedToStop(desk->caller).value());
        QVERIFY(!desk->store->callers().askedToStop(other).value());
        QCOMPARE(desk->ask(u"SELECT never_text FROM caller WHERE number = '+15550100144'"_s), 1);
    }

    void whoeverWasErasedSinceIsStillNotTexted()
    {
        QVERIFY(desk->store->texts().save(desk->carrierText(u"m1"_s, TextDirection::In, Noon), {}).ok());
        keepBackup();
        QVERIFY(desk->store->callers().setAskedToStop(desk->caller, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        QVERIFY(eraseWhole(desk->store->eraser(), desk->caller, Noon + 2min).ok());
        restore();
        QCOMPARE(desk->texts(), 1); // as the backup has it
        QVERIFY(desk->store->callers().askedToStop(desk->caller).value());
    }

    void withoutThePresentFileAPersonDecidesWhatMayHaveLeft()
    {
        const OutboxId due = queue(u"on my way"_s, Noon);
        const OutboxId tomorrow = queue(u"see you"_s, Noon + 24h);
        keepBackup();
        become(due, OutboxState::Delivered);
        desk->store.reset();
        spoil(desk->path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"damaged and set aside"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed"_s));
        desk->reopen({.now = Noon + 1h});
        QCOMPARE(desk->store->report().restoredFrom, backup);
        QCOMPARE(found(due).state, OutboxState::Unknown); // looked up, never just sent
        QCOMPARE(found(due).lookUps, 2);
        QCOMPARE(found(tomorrow).state, OutboxState::Queued);
    }

    void aBackupThatIsDamagedChangesNothing()
    {
        QVERIFY(desk->store->book().setSetting(u"company"_s, u"Oak"_s, Noon).ok());
        keepBackup();
        spoil(backup);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed"_s));
        desk->reopen({.now = Noon + 1h, .restore = backup});
        QVERIFY(!desk->store->report().restoreFailed.isEmpty());
        QVERIFY(desk->store->report().replaced.isEmpty());
        QCOMPARE(desk->store->book().settings().value().value(u"company"_s), u"Oak"_s);
        QVERIFY(setAsideFilesOf(desk->path()).isEmpty());
    }

    void whatWasPreparedIsPutInPlaceByTheNextOpening()
    {
        keepBackup();
        QVERIFY(desk->store->book().setSetting(u"company"_s, u"Oak"_s, Noon).ok());
        desk->store.reset();
        QVERIFY(prepareRestore(desk->path(), backup, Noon + 1h).ok());
        // Cut off between the parts of the second step: the log stands aside, the file not yet.
        const QString part = desk->path() + u"-wal"_s;
        QFile log(part);
        QVERIFY(log.open(QIODevice::WriteOnly));
        log.write("left of the old file");
        log.close();
        desk->reopen({.now = Noon + 2h});
        QVERIFY(!restoreIsPrepared(desk->path()));
        QVERIFY(desk->store->book().settings().value().isEmpty());
        QVERIFY(QFile::exists(desk->store->report().replaced + u"-wal"_s));
    }

    void whatWasPreparedIsNotLostToAnotherRestore()
    {
        QVERIFY(desk->store->book().setSetting(u"company"_s, u"Oak"_s, Noon).ok());
        keepBackup();
        desk->store.reset();
        QVERIFY(prepareRestore(desk->path(), backup, Noon + 1h).ok());
        QVERIFY(QFile::remove(desk->path())); // cut off with the old file set aside and nothing in its place
        spoil(backup);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"statement failed"_s));
        desk->reopen({.now = Noon + 2h, .restore = backup});
        QVERIFY(!desk->store->report().restoreFailed.isEmpty());
        QVERIFY(!desk->store->report().created);
        QCOMPARE(desk->store->book().settings().value().value(u"company"_s), u"Oak"_s);
    }
};

} // namespace store_restoring_test

TEXTBACK_TEST(store_restoring_test, RestoringTest)
#include "restoring_test.moc"
