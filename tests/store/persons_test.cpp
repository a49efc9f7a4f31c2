// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/calleredit.h"
#include "core/store/archive.h"
#include "tests/store/callerbookbench.h"
#include "tests/support/erasewhole.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace store_persons_test {

/// Several numbers of one person.
class PersonsTest : public QObject, private CallerBookBench {
    Q_OBJECT
private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void twoNumbersOfOnePersonShareWhatIsWrittenDown()
    {
        QVERIFY(book().keepFields({{CallerFieldId{0}, u"Gate code"_s}}).ok());
        const CallerFieldId gate = queries->callerFields().value().constFirst().id;
        keep(hers, {.name = u"Maple"_s, .addTags = {u"vip"_s}, .fields = {{gate, u"1"_s}}});
        keep(office,
             {.name = u"Maple Bakery"_s, .notes = u"Side door"_s, .addTags = {u"VIP"_s}, .fields = {{gate, u"2"_s}}});
        const auto before = book().merge(hers, landline);
        QVERIFY(before.ok());
        const CallerDetails both = profile(hers).details;
        QCOMPARE(both.name, u"Maple"_s);
        QCOMPARE(both.notes, u"Maple Bakery\nGate code: 2\nSide door"_s); // nothing is lost
        QCOMPARE(both.tags, QStringList{u"vip"_s});
        QCOMPARE(profile(office).details, both);
        QCOMPARE(profile(hers).texts, 2);
        QCOMPARE(profile(hers).others.constFirst().number, landline);
        QCOMPARE(profile(hers).others.constFirst().thread, office);
        QCOMPARE(inbox->thread(office).value()->name, u"Maple"_s);
        keep(office, {.notes = u"Front door"_s});
        QCOMPARE(profile(hers).details.notes, u"Front door"_s);
        QVERIFY(book().restore(before.value()).ok());
        QCOMPARE(profile(hers).details.name, u"Maple"_s);
        QCOMPARE(profile(office).details.name, u"Maple Bakery"_s);
        QCOMPARE(profile(office).details.notes, u"Side door"_s);
        QVERIFY(profile(hers).others.isEmpty() && profile(office).others.isEmpty());
    }

    void aPersonIsSplitAgainAndTheSplitTakenBack()
    {
        QVERIFY(book().merge(hers, landline).ok());
        QVERIFY(book().merge(office, third).ok());
        QCOMPARE(profile(hers).others.size(), 2);
        const auto before = book().split(landline);
        QCOMPARE(profile(hers).others.size(), 1);
        QVERIFY(profile(office).others.isEmpty());
        keep(office, {.name = u"Somebody else"_s});
        QVERIFY(profile(hers).details.name.isEmpty());
        QVERIFY(book().restore(before.value()).ok());
        QCOMPARE(profile(office).others.size(), 2);
        QVERIFY(book().split(landline).ok() && book().split(third).ok());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM person_number"_s), 0);
        QCOMPARE(book().merge(hers, number(u"+15125550199"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(book().merge(hers, mobile).error().kind, ErrorKind::Invalid);
    }

    void aPersonHasSoManyNumbersAtMost()
    {
        for (int serial = 0; serial < MostNumbersPerPerson - 1; ++serial) {
            const PhoneNumber next = number(u"+1512555015%1"_s.arg(serial));
            textFrom(next, Noon + 1h);
            QVERIFY(book().merge(hers, next).ok());
        }
        QCOMPARE(book().merge(office, mobile).error().kind, ErrorKind::Rejected);
        QVERIFY(profile(office).others.isEmpty());
    }

    void puttingTogetherAndSplittingNeverLoosensAWishNotToBeTexted()
    {
        CallerStore &callers = desk->store->callers();
        QVERIFY(callers.setAskedToStop(landline, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        QVERIFY(callers.setNeverText(landline, true, Noon).ok());
        const auto before = book().merge(hers, landline);
        QVERIFY(callers.askedToStop(landline).value());
        QVERIFY(profile(hers).others.constFirst().askedToStop);
        QVERIFY(profile(hers).others.constFirst().neverText);
        QVERIFY(inbox->thread(office).value()->askedToStop && inbox->thread(office).value()->neverText);
        QVERIFY(book().split(landline).ok());
        QVERIFY(book().restore(before.value()).ok());
        QVERIFY(callers.askedToStop(landline).value());
        QVERIFY(inbox->thread(office).value()->neverText);
    }

    void erasingAPersonTakesAllNumbersAndAllThatIsWrittenDown()
    {
        QVERIFY(book().keepFields({{CallerFieldId{0}, u"Gate code"_s}}).ok());
        const CallerFieldId gate = queries->callerFields().value().constFirst().id;
        keep(hers,
             {.name = u"Maple"_s,
              .address = u"x"_s,
              .notes = u"y"_s,
              .addTags = {u"vip"_s},
              .fields = {{gate, u"1"_s}}});
        QVERIFY(book().merge(hers, landline).ok());
        QVERIFY(desk->store->callers().setAskedToStop(landline, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        const ErasePreview preview = desk->store->eraser().previewPerson(landline).value();
        QCOMPARE(preview.numbers, 2);
        QCOMPARE(preview.texts, 2);
        QCOMPARE(preview.threadIds.size(), 2);
        QVERIFY(preview.optOutStays);
        const auto erased = eraseWhole(desk->store->eraser(), mobile, Noon + 2h);
        QVERIFY2(erased.ok(), erased.ok() ? "" : qPrintable(erased.error().detail));
        for (const QString &table :
             {u"caller_tag"_s, u"caller_detail"_s, u"caller_field_value"_s, u"person_number"_s, u"opt_out"_s})
            QCOMPARE(desk->ask(u"SELECT count(*) FROM "_s + table), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM caller"_s), 1);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QVERIFY(desk->store->callers().askedToStop(landline).value());
        QVERIFY(!desk->store->callers().askedToStop(mobile).value());
    }

    void theArchiveCarriesItAll()
    {
        QVERIFY(book().keepFields({{CallerFieldId{0}, u"Gate code"_s}}).ok());
        const CallerFieldId gate = queries->callerFields().value().constFirst().id;
        keep(hers, {.name = u"Maple"_s, .notes = u"好"_s, .addTags = {u"vip"_s}, .fields = {{gate, u"1"_s}}});
        QVERIFY(book().merge(hers, landline).ok());
        const CallerProfile there = profile(hers);
        const QString archive = desk->folder.filePath(u"all.tar"_s);
        const QString copy = desk->folder.filePath(u"copy.db"_s);
        QVERIFY(exportArchive(desk->path(), archive, Noon).ok());
        QVERIFY(importArchive(archive, copy).ok());
        const auto read = std::move(openInbox(copy)).value();
        SqliteCallerQueries other(read->connection());
        const CallerProfile here = other.profile(hers).value().value();
        QCOMPARE(here.details, there.details);
        QCOMPARE(here.others, there.others);
        QCOMPARE(other.callerFields().value(), queries->callerFields().value());
    }
};

} // namespace store_persons_test

TEXTBACK_TEST(store_persons_test, PersonsTest)
#include "persons_test.moc"
