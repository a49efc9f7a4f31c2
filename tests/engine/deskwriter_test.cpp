// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callerqueries.h"
#include "core/store/sqliteinbox.h"
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::deskwriter_test {

/// What a person does carries the name of who is at the desk.
class DeskWriterTest : public QObject {
    Q_OBJECT
private:
    static SqliteDeskPeople &peopleOf(DeskBench &bench)
    {
        return static_cast<SqliteStore &>(bench.store()).deskPeople();
    }
    static ThreadId begin(DeskBench &bench)
    {
        SqliteDeskPeople &people = peopleOf(bench);
        (void)people.keepNames({{DeskNameId{0}, u"Robin"_s}, {DeskNameId{0}, u"Kim"_s}});
        bench.desk().setPeople(&people);
        bench.receive(DeskBench::caller(), u"hello"_s);
        return bench.store().threads().threadOf(DeskBench::line(), DeskBench::caller()).value();
    }
    static QString owner(DeskBench &bench, ThreadId thread)
    {
        const auto before = peopleOf(bench).setOwner({thread}, std::nullopt).value();
        (void)peopleOf(bench).restoreOwners(before);
        return before.isEmpty() ? QString() : before.constFirst().owner == DeskNameId{1} ? u"Robin"_s : u"Kim"_s;
    }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void aReplyIsSignedAndClaimsTheConversation()
    {
        DeskBench bench;
        const ThreadId thread = begin(bench);
        QVERIFY(peopleOf(bench).setAtDesk(DeskNameId{1}).ok());
        const auto kept = bench.desk().sendText(thread, u"on my way"_s);
        QCOMPARE(bench.store().outbox().find(kept.value()).value()->writtenBy, u"Robin"_s);
        QCOMPARE(owner(bench, thread), u"Robin"_s);
        QVERIFY(peopleOf(bench).setAtDesk(DeskNameId{2}).ok());
        const auto second = bench.desk().sendText(thread, u"be there soon"_s);
        QCOMPARE(bench.store().outbox().find(second.value()).value()->writtenBy, u"Kim"_s);
        QCOMPARE(owner(bench, thread), u"Robin"_s); // it stays whose it is
        QCOMPARE(bench.store().outbox().find(kept.value()).value()->writtenBy, u"Robin"_s);
    }

    void whereNobodySaidWhoTheyAreNothingIsSignedOrClaimed()
    {
        DeskBench bench;
        const ThreadId thread = begin(bench);
        const auto kept = bench.desk().sendText(thread, u"on my way"_s);
        QVERIFY(bench.store().outbox().find(kept.value()).value()->writtenBy.isEmpty());
        QVERIFY(owner(bench, thread).isEmpty());
    }

    void anAutomaticTextIsNobodysAndClaimsNothing()
    {
        DeskBench bench;
        const ThreadId thread = begin(bench);
        QVERIFY(peopleOf(bench).setAtDesk(DeskNameId{1}).ok());
        const CallKey call = bench.missCall(DeskBench::caller(7));
        bench.clock().advance(1min);
        QVERIFY(bench.textBackFor(call)->writtenBy.isEmpty());
        QVERIFY(owner(bench, bench.textBackFor(call)->thread).isEmpty());
        QVERIFY(owner(bench, thread).isEmpty());
    }

    void whoNotedThatSomebodyAskedToStopIsKept()
    {
        DeskBench bench;
        const ThreadId thread = begin(bench);
        QVERIFY(peopleOf(bench).setAtDesk(DeskNameId{2}).ok());
        QVERIFY(bench.desk().keeper().setAskedToStop(thread, true, u"Told us by phone"_s).ok());
        const auto copy = static_cast<SqliteStore &>(bench.store()).backUpNow(bench.clock().now());
        QVERIFY(copy.ok());
        const auto read = openInbox(copy.value());
        QVERIFY(read.ok());
        SqliteCallerQueries queries(read.value()->connection());
        const QList<ConsentChange> changes = queries.profile(thread).value()->consent;
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.constFirst().who, u"Kim"_s);
        QCOMPARE(changes.constFirst().words, u"Told us by phone"_s);
    }

    void aReplyThatIsRefusedClaimsNothing()
    {
        DeskBench bench;
        const ThreadId thread = begin(bench);
        QVERIFY(peopleOf(bench).setAtDesk(DeskNameId{1}).ok());
        QVERIFY(bench.desk().keeper().setAskedToStop(thread, true, u"Told us by phone"_s).ok());
        QVERIFY(!bench.desk().sendText(thread, u"hello?"_s).ok());
        QVERIFY(owner(bench, thread).isEmpty());
    }
};

} // namespace textback::deskwriter_test

TEXTBACK_TEST(textback::deskwriter_test, DeskWriterTest)
#include "deskwriter_test.moc"
