// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/officekeeper.h"
#include "core/policy/verdictrecord.h"
#include "core/store/sqliteoffice.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/erasewhole.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace erasedoffice_test {

/// Who is erased stands on no list of numbers and in no rule any more, nor in what is kept about changes of these, nor
/// in what calls of others were judged by.
class ErasedOfficeTest : public QObject {
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
    [[nodiscard]] qint64 rowsWith(const PhoneNumber &number) const { return rowsWith(number, desk); }
    [[nodiscard]] static qint64 rowsWith(const PhoneNumber &number, const DeskFixture &desk)
    {
        return desk.ask(
            u"SELECT (SELECT count(*) FROM number_list_entry WHERE number = '%1') + (SELECT count(*) FROM "
            "office_change WHERE CAST(before AS TEXT) LIKE '%%1%' OR CAST(after AS TEXT) LIKE '%%1%') + (SELECT "
            "count(*) FROM office_part WHERE CAST(json AS TEXT) LIKE '%%1%') + (SELECT count(*) FROM judged_policy "
            "WHERE CAST(json AS TEXT) LIKE '%%1%')"_s.arg(number.e164()));
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

    void theNumberLeavesTheRulesOfTodayOfBeforeAndOfJudgedCalls()
    {
        DeskFixture other;
        OfficeKeeper keeper(*other.store, clock);
        other.addAccount();
        const auto ruleAbout = [](const QString &name, const QStringList &beginnings) {
            Rule rule;
            rule.name = name;
            rule.prefixes = beginnings;
            rule.action = RuleAction::Leave;
            return rule;
        };
        OfficeDocument rules;
        rules.rules = QList<Rule>{ruleAbout(u"her alone"_s, {her.e164()}),
                                  ruleAbout(u"both"_s, {her.e164(), him.e164()}), ruleAbout(u"area"_s, {u"+1512"_s})};
        QVERIFY(keeper.save(rules, u"Kim"_s).ok());
        other.caller = him;
        const auto call = other.store->calls().save(other.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        OfficePolicy policy;
        policy.rules = *rules.rules;
        const JudgedInputs inputs{call.call, {}, policy, Noon};
        QVERIFY(other.store->calls().saveVerdict(call.id, Verdict{}, toJson(inputs)).ok());
        QCOMPARE(other.ask(u"SELECT count(*) FROM judged_policy"_s), 1);
        QVERIFY(rowsWith(her, other) >= 3);
        QVERIFY(other.store->eraser().previewPerson(her).ok()); // nobody but the rules knows the number
        QVERIFY(eraseWhole(other.store->eraser(), her, Noon).ok());
        QCOMPARE(rowsWith(her, other), 0);
        const QList<Rule> left = *other.store->office().document().value().rules;
        QCOMPARE(left.size(), 3);
        QVERIFY(!left.at(0).on); // it asks about nobody now, and would fit everybody
        QCOMPARE(left.at(0).prefixes, QStringList());
        QVERIFY(left.at(1).on);
        QCOMPARE(left.at(1).prefixes, QStringList{him.e164()});
        QCOMPARE(left.at(2), rules.rules->at(2));
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

} // namespace erasedoffice_test

TEXTBACK_TEST(erasedoffice_test, ErasedOfficeTest)
#include "erasedoffice_test.moc"
