// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/officekeeper.h"
#include "core/store/sqliteoffice.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace erasedlists_test {

/// Who is erased stands on no list of numbers any more, nor in what is kept about changes of the lists.
class ErasedListsTest : public QObject {
    Q_OBJECT
private:
    DeskFixture desk;
    FakeClock clock;
    const PhoneNumber her = number(u"+15125550142"_s);
    const PhoneNumber him = number(u"+15125550143"_s);

    [[nodiscard]] QList<NumberList> ownLists() const { return desk.store->numberLists().lists().value().mid(2); }
    [[nodiscard]] QList<OfficeChange> changes() const
    {
        const auto connection = Connection::open(desk.path(), Connection::Mode::ReadOnly);
        return OfficeRows(*connection.value()).changes({}, 20).value();
    }
    /// Rows of any table of the office in which the number stands.
    [[nodiscard]] qint64 rowsWith(const PhoneNumber &number) const
    {
        return desk.ask(
            u"SELECT (SELECT count(*) FROM number_list_entry WHERE number = '%1') + (SELECT count(*) FROM "
            "office_change WHERE CAST(before AS TEXT) LIKE '%%1%' OR CAST(after AS TEXT) LIKE '%%1%')"_s.arg(
                number.e164()));
    }

private slots:
    void theNumberLeavesTheListsAndTheKeptChanges()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        OfficeKeeper keeper(*desk.store, clock);
        desk.addAccount();
        desk.caller = her;
        QVERIFY(desk.store->texts().save(desk.carrierText(u"t1"_s, TextDirection::In, Noon), {}).ok());
        const auto together = keeper.keepList({u"owner"_s, u"Owner"_s, {her, him}}, u"Kim"_s);
        QVERIFY(keeper.keepList({u"vip"_s, u"VIP"_s, {her}}, u"Kim"_s).ok());
        QVERIFY(keeper.keepList({neverTextList(), {}, {her, him}}, u"Kim"_s).ok());
        const auto alone = keeper.keepList({u"owner"_s, u"Owner"_s, {him}}, u"Kim"_s);
        QCOMPARE(rowsWith(her), 5); // on one list, and in four changes
        QVERIFY(eraseWhole(desk.store->eraser(), her, Noon).ok());
        QCOMPARE(rowsWith(her), 0);
        QCOMPARE(desk.ask(u"SELECT count(*) FROM caller WHERE number LIKE '%5550142'"_s), 0);
        QCOMPARE(ownLists(), (QList<NumberList>{{u"owner"_s, u"Owner"_s, {him}}, {u"vip"_s, u"VIP"_s, {}}}));
        QCOMPARE(desk.store->numberLists().lists().value().at(0).numbers, QList<PhoneNumber>{him});
        QCOMPARE(desk.ask(u"SELECT count(*) FROM erased_number WHERE never_text = 1"_s),
                 1); // the wish stays, by a hash
        QCOMPARE(changes().size(), 4); // with their times and who it was
        for (const OfficeChangeId change : {alone.value(), together.value()})
            QVERIFY(keeper.restore(change, Restore::Before, u"Kim"_s).ok());
        QCOMPARE(rowsWith(her), 0); // and no undo brings the number back
        QVERIFY(rowsWith(him) > 0);
    }

    void whoStandsOnAListAloneCanBeErased()
    {
        DeskFixture other;
        OfficeKeeper keeper(*other.store, clock);
        QVERIFY(keeper.keepList({u"owner"_s, u"Owner"_s, {her}}, u"Kim"_s).ok());
        QVERIFY(other.store->eraser().previewPerson(her).ok());
        QVERIFY(eraseWhole(other.store->eraser(), her, Noon).ok());
        QVERIFY(other.store->numberLists().lists().value().at(2).numbers.isEmpty());
        QCOMPARE(other.store->eraser().previewPerson(her).error().kind, ErrorKind::NotFound);
    }

    void whatCannotBeReadStaysAsItIs()
    {
        DeskFixture other;
        const auto file = Connection::open(other.path(), Connection::Mode::Write);
        const QString damaged = u"{\"lists\":[\"+15125550142\"]}"_s;
        QVERIFY(file.value()
                    ->runOnce(u"INSERT INTO office_change (at_ms, who, before, after) VALUES (1, '', '%1', '%1')"_s.arg(
                        damaged))
                    .ok());
        other.addAccount();
        other.caller = her;
        QVERIFY(other.store->texts().save(other.carrierText(u"t1"_s, TextDirection::In, Noon), {}).ok());
        QVERIFY(eraseWhole(other.store->eraser(), her, Noon).ok());
        QCOMPARE(other.ask(u"SELECT count(*) FROM office_change"_s), 1);
    }
};

} // namespace erasedlists_test

TEXTBACK_TEST(erasedlists_test, ErasedListsTest)
#include "erasedlists_test.moc"
