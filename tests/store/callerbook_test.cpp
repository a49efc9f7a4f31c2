// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calleredit.h"
#include "tests/store/callerbookbench.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace store_callerbook_test {

/// What people of ours write down about callers.
class CallerBookTest : public QObject, private CallerBookBench {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void whatIsWrittenDownOutlivesARestartAndIsTakenBackExactly()
    {
        QVERIFY(book().keepFields({{CallerFieldId{0}, u"Gate code"_s}}).ok());
        const CallerFieldId gate = queries->callerFields().value().constFirst().id;
        const CallerDetails before = profile(hers).details;
        CallerEdit edit;
        edit.name = u"Maple Bakery"_s;
        edit.address = u"12 Mill Lane\nback door"_s;
        edit.notes = u"Prefers mornings."_s;
        edit.addTags = {u"supplier"_s, u"bakery"_s};
        edit.fields = {{gate, u"4711"_s}};
        const CallerEdits back = keep(hers, edit);
        queries.reset();
        inbox.reset();
        desk->reopen();
        inbox = std::move(openInbox(desk->path())).value();
        queries = std::make_unique<SqliteCallerQueries>(inbox->connection());
        const CallerDetails kept = profile(hers).details;
        QCOMPARE(kept.name, u"Maple Bakery"_s);
        QCOMPARE(kept.address, u"12 Mill Lane\nback door"_s);
        QCOMPARE(kept.tags, (QStringList{u"bakery"_s, u"supplier"_s}));
        QCOMPARE(kept.fields.value(gate), u"4711"_s);
        QVERIFY(book().edit(back).ok());
        QCOMPARE(profile(hers).details, before);
    }

    void aTagIsSpelledAsItWasFirstAndStandsOnce()
    {
        keep(hers, {.addTags = {u"Supplier"_s}});
        const CallerEdits back = keep(office, {.addTags = {u"  supplier "_s, u"SUPPLIER"_s, u"new\u202E\u0007 one"_s}});
        QCOMPARE(profile(office).details.tags, (QStringList{u"new one"_s, u"Supplier"_s}));
        QCOMPARE(queries->usedTags(10).value(), (QStringList{u"Supplier"_s, u"new one"_s}));
        QCOMPARE(queries->usedTags(1).value(), QStringList{u"Supplier"_s});
        QVERIFY(keep(office, {.addTags = {u"sUPPLIER"_s}}).isEmpty()); // nothing changed, nothing to take back
        QVERIFY(book().edit(back).ok());
        QVERIFY(profile(office).details.tags.isEmpty());
        QCOMPARE(profile(hers).details.tags, QStringList{u"Supplier"_s});
    }

    void severalAreTaggedAtOnceOrNone()
    {
        keep(office, {.addTags = {u"vip"_s}});
        const CallerEdit vip{.addTags = {u"vip"_s}};
        const auto back = book().edit({{hers, vip}, {office, vip}});
        QCOMPARE(back.value().size(), 1); // the other one had it
        QVERIFY(book().edit(back.value()).ok());
        QVERIFY(profile(hers).details.tags.isEmpty());
        QCOMPARE(profile(office).details.tags, QStringList{u"vip"_s});
        QCOMPARE(book().edit({{hers, vip}, {ThreadId{999}, vip}}).error().kind, ErrorKind::NotFound);
        QVERIFY(profile(hers).details.tags.isEmpty());
    }

    void rulesSeeTheTagsAndATaggedCallerIsKnown()
    {
        const StoredCall call = desk->call(u"c1"_s, CallOutcome::Missed, Noon + 1h);
        desk->caller = mobile;
        Call judged = call.call;
        judged.caller = mobile;
        QVERIFY(!desk->store->callers().facts(judged, Noon + 1h, u"US"_s).value().known);
        keep(hers, {.addTags = {u"supplier"_s}});
        const CallerFacts facts = desk->store->callers().facts(judged, Noon + 1h, u"US"_s).value();
        QCOMPARE(facts.tags, QStringList{u"supplier"_s});
        QVERIFY(facts.known);
    }

    void wordsThatAreTooLongAreRefusedAndNothingChanges_data()
    {
        QTest::addColumn<CallerEdit>("edit");
        QTest::newRow("name") << CallerEdit{.name = QString(LongestCallerName + 1, u'x')};
        QTest::newRow("address") << CallerEdit{.address = QString(LongestAddress + 1, u'x')};
        QTest::newRow("notes") << CallerEdit{.notes = QString(LongestNotes + 1, u'x')};
        QTest::newRow("tag") << CallerEdit{.addTags = {QString(LongestTag + 1, u'x')}};
        QTest::newRow("field") << CallerEdit{.fields = {{CallerFieldId{1}, QString(LongestFieldValue + 1, u'x')}}};
        CallerEdit many;
        for (int serial = 0; serial <= MostTagsPerCaller; ++serial)
            many.addTags.append(u"tag %1"_s.arg(serial));
        QTest::newRow("tags") << many;
    }

    void wordsThatAreTooLongAreRefusedAndNothingChanges()
    {
        QFETCH(const CallerEdit, edit);
        QVERIFY(book().keepFields({{CallerFieldId{0}, u"Gate code"_s}}).ok());
        QVERIFY(!book().edit({{hers, edit}}).ok());
        QCOMPARE(profile(hers).details, CallerDetails{});
    }

    void hostileWordsAreKeptAsWordsWithoutWhatIsInvisible()
    {
        keep(hers,
             {.name = u"<b>x</b>\u202E'; DROP TABLE caller;--\u0000"_s, .notes = u"a\u0000b\u2067c\r\nd\xD800"_s});
        const CallerDetails kept = profile(hers).details;
        QCOMPARE(kept.name, u"<b>x</b>'; DROP TABLE caller;--"_s);
        QCOMPARE(kept.notes, u"abc\nd?"_s);
        QVERIFY(inbox->search(u"drop table"_s, 10).ok());
    }

    void aFieldThatIsLeftOutIsHiddenAndBackWithAllThatWasWritten()
    {
        QVERIFY(book().keepFields({{CallerFieldId{0}, u"Gate code"_s}, {CallerFieldId{0}, u"Boiler"_s}}).ok());
        const QList<CallerField> both = queries->callerFields().value();
        QCOMPARE(both.size(), 2);
        keep(hers, {.fields = {{both[1].id, u"Model 7"_s}}});
        QVERIFY(book().keepFields({both[0]}).ok());
        QCOMPARE(queries->callerFields().value(), QList<CallerField>{both[0]});
        QVERIFY(book().keepFields({both[0], {CallerFieldId{0}, u"Boiler"_s}}).ok());
        QCOMPARE(queries->callerFields().value(), both);
        QCOMPARE(profile(hers).details.fields.value(both[1].id), u"Model 7"_s);
        QVERIFY(book().keepFields({{both[1].id, u"Gate code"_s}, {both[0].id, u"Boiler"_s}}).ok()); // names swapped
        QCOMPARE(queries->callerFields().value().constFirst(), (CallerField{both[1].id, u"Gate code"_s}));
        QVERIFY(!book().keepFields({{CallerFieldId{0}, u"a"_s}, {CallerFieldId{0}, u" A "_s}}).ok());
        QVERIFY(!book().keepFields({{CallerFieldId{0}, u" \n"_s}}).ok());
        QVERIFY(!book().keepFields(QList<CallerField>(MostCallerFields + 1, {CallerFieldId{0}, u"a"_s})).ok());
        QCOMPARE(queries->callerFields().value().size(), 2);
    }

    void whenHowAndByWhomTheyAskedToStopIsKept()
    {
        CallerStore &callers = desk->store->callers();
        QVERIFY(callers.setAskedToStop(mobile, true, OptOutSource::Caller, u"Stop!"_s, Noon).ok());
        QVERIFY(callers.setAskedToStop(mobile, false, OptOutSource::Person, u"Asked for the times"_s, Noon + 1h).ok());
        SqliteDeskPeople &people = desk->store->deskPeople();
        QVERIFY(people.keepNames({{DeskNameId{0}, u"Robin"_s}}).ok() && people.setAtDesk(DeskNameId{1}).ok());
        QVERIFY(people.signConsent(hers).ok());
        const QList<ConsentChange> consent = profile(hers).consent;
        QCOMPARE(consent,
                 (QList<ConsentChange>{{false, OptOutSource::Person, u"Asked for the times"_s, u"Robin"_s, Noon + 1h},
                                       {true, OptOutSource::Caller, u"Stop!"_s, QString(), Noon}}));
    }

    void somebodyWhoIsTaggedIsNotForgotten()
    {
        keep(hers, {.addTags = {u"vip"_s}});
        QCOMPARE(desk->store->eraser().forgetOlder(Noon + 24h, 100).value(), 3);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller"_s), 1);
    }
};

} // namespace store_callerbook_test

TEXTBACK_TEST(store_callerbook_test, CallerBookTest)
#include "callerbook_test.moc"
