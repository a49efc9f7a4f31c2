// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

using namespace textback;

namespace store_deskpeople_test {

/// Who works at this desk, and whose conversations are.
class StoredPeopleTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<SqliteDeskPeopleQueries> queries;

    SqliteDeskPeople &people() { return desk->store->deskPeople(); }
    QString ownerOf(ThreadId thread) { return inbox->thread(thread).value()->owner; }
    void keepTwo()
    {
        QVERIFY(people().keepNames({{DeskNameId{0}, u"Robin"_s, u"hash"_s}, {DeskNameId{0}, u"kim"_s}}).ok());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        QVERIFY(desk->store->texts().save(desk->carrierText(u"p1"_s, TextDirection::In, Noon), {}).ok());
        inbox = std::move(openInbox(desk->path())).value();
        queries = std::make_unique<SqliteDeskPeopleQueries>(inbox->connection());
    }
    void cleanup()
    {
        queries.reset();
        inbox.reset();
        desk.reset();
    }

    void namesAreKeptRenamedAndTakenAwayAndComeBackAsWhoTheyWere()
    {
        keepTwo();
        const QList<DeskName> two = queries->deskNames().value();
        QCOMPARE(two, (QList<DeskName>{{DeskNameId{2}, u"kim"_s, {}}, {DeskNameId{1}, u"Robin"_s, u"hash"_s}}));
        QVERIFY(people().keepNames({{DeskNameId{1}, u"Robin B"_s}}).ok());
        QCOMPARE(queries->deskNames().value(), (QList<DeskName>{{DeskNameId{1}, u"Robin B"_s, u"hash"_s}}));
        QVERIFY(people().keepNames({{DeskNameId{1}, u"Robin"_s, QString()}, {DeskNameId{0}, u"kim"_s}}).ok());
        QCOMPARE(queries->deskNames().value(),
                 (QList<DeskName>{{DeskNameId{2}, u"kim"_s, {}}, {DeskNameId{1}, u"Robin"_s, {}}}));
    }

    void namesThatMakeNoSenseAreRefusedAndNothingChanges()
    {
        keepTwo();
        const QList<DeskName> before = queries->deskNames().value();
        QList<DeskNameEdit> many;
        for (int serial = 0; serial <= MostDeskNames; ++serial)
            many.append({DeskNameId{0}, u"n%1"_s.arg(serial)});
        for (const QList<DeskNameEdit> &bad :
             {QList<DeskNameEdit>{{DeskNameId{0}, u" \u202E "_s}},
              QList<DeskNameEdit>{{DeskNameId{0}, QString(LongestDeskName + 1, u'x')}},
              QList<DeskNameEdit>{{DeskNameId{0}, u"A"_s}, {DeskNameId{0}, u"a "_s}}, many})
            QCOMPARE(people().keepNames(bad).error().kind, ErrorKind::Invalid);
        QCOMPARE(queries->deskNames().value(), before);
    }

    void whoIsHereOutlivesARestartAndGoesWithTheName()
    {
        keepTwo();
        QVERIFY(people().writer().value().isEmpty());
        QVERIFY(people().setAtDesk(DeskNameId{1}).ok());
        QCOMPARE(people().setAtDesk(DeskNameId{77}).error().kind, ErrorKind::NotFound);
        desk->reopen();
        QCOMPARE(people().writer().value(), u"Robin"_s);
        QCOMPARE(queries->atDesk().value()->id, DeskNameId{1});
        QVERIFY(people().keepNames({{DeskNameId{2}, u"kim"_s}}).ok());
        QVERIFY(people().writer().value().isEmpty());
        QVERIFY(!queries->atDesk().value());
    }

    void aConversationIsClaimedOnceHandedOverAndTakenBack()
    {
        keepTwo();
        const ThreadId thread = desk->thread();
        QVERIFY(people().claim(thread).ok());
        QVERIFY(ownerOf(thread).isEmpty()); // nobody said who they are
        QVERIFY(people().setAtDesk(DeskNameId{1}).ok());
        QVERIFY(people().claim(thread).ok());
        QCOMPARE(ownerOf(thread), u"Robin"_s);
        QVERIFY(people().setAtDesk(DeskNameId{2}).ok());
        QVERIFY(people().claim(thread).ok());
        QCOMPARE(ownerOf(thread), u"Robin"_s);
        const auto before = people().setOwner({thread, ThreadId{999}}, DeskNameId{2});
        QCOMPARE(before.value(), (ThreadOwners{{thread, DeskNameId{1}}}));
        QCOMPARE(ownerOf(thread), u"kim"_s);
        QVERIFY(people().setOwner({thread}, DeskNameId{2}).value().isEmpty());
        QCOMPARE(people().setOwner({thread}, DeskNameId{77}).error().kind, ErrorKind::NotFound);
        QVERIFY(people().restoreOwners(before.value()).ok());
        QCOMPARE(ownerOf(thread), u"Robin"_s);
        QVERIFY(people().setOwner({thread}, std::nullopt).ok());
        QVERIFY(ownerOf(thread).isEmpty());
    }

    void whoeverIsGoneOwnsNothingAndAnotherMayClaimIt()
    {
        keepTwo();
        const ThreadId thread = desk->thread();
        QVERIFY(people().setOwner({thread}, DeskNameId{1}).ok());
        QVERIFY(people().keepNames({{DeskNameId{2}, u"kim"_s}}).ok());
        QVERIFY(ownerOf(thread).isEmpty());
        QVERIFY(people().setAtDesk(DeskNameId{2}).ok());
        QVERIFY(people().claim(thread).ok());
        QCOMPARE(ownerOf(thread), u"kim"_s);
    }

    void whatCameOfRingingBackIsSigned()
    {
        keepTwo();
        QVERIFY(people().setAtDesk(DeskNameId{1}).ok());
        const auto call = desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        QVERIFY(desk->store->callBacks().finish(call.id, CallBackResult::Reached, u"Talked."_s, Noon + 1h).ok());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM item WHERE kind = 2 AND written_by = 'Robin'"_s), 1);
    }

    void erasingACallerLeavesTheNamesAndTheArchiveCarriesThem()
    {
        keepTwo();
        const ThreadId thread = desk->thread();
        QVERIFY(people().setOwner({thread}, DeskNameId{1}).ok());
        const QString archive = desk->folder.filePath(u"all.tar"_s);
        const QString copy = desk->folder.filePath(u"copy.db"_s);
        QVERIFY(exportArchive(desk->path(), archive, Noon).ok());
        QVERIFY(importArchive(archive, copy).ok());
        const auto read = std::move(openInbox(copy)).value();
        QCOMPARE(read->thread(thread).value()->owner, u"Robin"_s);
        const auto erased = eraseWhole(desk->store->eraser(), desk->caller, Noon);
        QVERIFY2(erased.ok(), erased.ok() ? "" : qPrintable(erased.error().detail));
        QCOMPARE(queries->deskNames().value().size(), 2);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
    }
};

} // namespace store_deskpeople_test

TEXTBACK_TEST(store_deskpeople_test, StoredPeopleTest)
#include "deskpeople_test.moc"
