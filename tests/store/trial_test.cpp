// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"
#include "core/policy/settings.h"
#include "core/policy/verdictrecord.h"
#include "core/store/numberlistrows.h"
#include "core/store/storedtrial.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

using namespace textback;

namespace store_trial_test {

/// The time machine on a real file, and the lists of numbers.
class TrialTest : public QObject {
    Q_OBJECT
    static void judgeCall(DeskFixture &desk, const QString &key, UtcTime at)
    {
        StoredCall stored = desk.call(key, CallOutcome::Missed, at);
        stored.call.rang = 20s;
        stored = desk.store->calls().save(stored).value();
        const JudgedInputs inputs{stored.call, {}, policyFrom({}), at + 30s};
        const Verdict verdict = judge(inputs.call, inputs.caller, inputs.policy, inputs.now);
        QVERIFY(desk.store->calls().saveVerdict(stored.id, verdict, toJson(inputs)).ok());
    }
    static Result<TrialReport> run(const DeskFixture &desk, const Trial &trial, int giveUpAfter = -1)
    {
        auto connection = Connection::open(desk.path(), Connection::Mode::ReadOnly);
        int told = 0;
        return runTrial(*connection.value(), trial, [&told, giveUpAfter](int, int) { return told++ != giveUpAfter; });
    }

private slots:
    void storedCallsAreTriedAndListed()
    {
        DeskFixture desk;
        desk.addAccount();
        for (int number = 0; number < 20; ++number)
            judgeCall(desk, QString::number(number), Noon + number * 25h);
        Trial trial{policyFrom({}), policyFrom({}), Noon, Noon + 10 * 25h};
        trial.after.ringThreshold = 60s;
        const auto report = run(desk, trial);
        QVERIFY(report.ok());
        QCOMPARE(report.value().calls, 10);
        QCOMPARE(report.value().before.texted, 10);
        QCOMPARE(report.value().after.left, 10);
        QCOMPARE(report.value().differing, 10);
        QVERIFY(report.value().differences.constFirst().thread.value() > 0);
    }

    void recordsThatCannotBeReadAreCountedAndNeverFatal()
    {
        DeskFixture desk;
        desk.addAccount();
        judgeCall(desk, u"a"_s, Noon);
        judgeCall(desk, u"b"_s, Noon + 1h);
        {
            auto connection = Connection::open(desk.path(), Connection::Mode::Write);
            QVERIFY(connection.value()->runOnce(u"UPDATE verdict SET inputs = '{\"call\":[' WHERE id = 1"_s).ok());
        }
        const auto report = run(desk, {policyFrom({}), policyFrom({}), Noon, Noon + 2h});
        QCOMPARE(report.value().unreadable, 1);
        QCOMPARE(report.value().calls, 1);
    }

    void aTrialCanBeGivenUp()
    {
        DeskFixture desk;
        desk.addAccount();
        judgeCall(desk, u"a"_s, Noon);
        const auto report = run(desk, {policyFrom({}), policyFrom({}), Noon, Noon + 2h}, 0);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    }

    void listsAreKeptWholeAndKnownOfACaller()
    {
        DeskFixture desk;
        desk.addAccount();
        NumberListWriter &lists = desk.store->numberLists();
        QVERIFY(lists.save({u"owner"_s, u"The owner's list"_s, {desk.caller, desk.secondLine}}, Noon).ok());
        QVERIFY(lists.save({u"owner"_s, u"Owner"_s, {desk.caller}}, Noon).ok());
        QVERIFY(lists.save({neverTextList(), {}, {desk.caller}}, Noon).ok());
        QVERIFY(!lists.save({askedToStopList(), {}, {}}, Noon).ok());
        auto connection = Connection::open(desk.path(), Connection::Mode::ReadOnly);
        SqliteNumberLists reader(*connection.value());
        const auto found = reader.numberLists();
        QCOMPARE(found.value().size(), 3);
        QCOMPARE(found.value()[0].numbers, QList<PhoneNumber>{desk.caller});
        QVERIFY(found.value()[1].numbers.isEmpty());
        QCOMPARE(found.value()[2].name, u"Owner"_s);
        QCOMPARE(found.value()[2].numbers, QList<PhoneNumber>{desk.caller});
        QList<NumberListName> names;
        for (const NumberList &list : found.value())
            names.append(nameOf(list));
        QCOMPARE(reader.numberListNames().value(), names);
        NumberListRows rows(*connection.value());
        QCOMPARE(rows.numbersOf(u"owner"_s).value(), found.value()[2].numbers);
        QCOMPARE(rows.numbersOf(u"nobody's"_s).value(), QList<PhoneNumber>());
        const Call call = desk.call(u"x"_s, CallOutcome::Missed, Noon).call;
        const CallerFacts facts = reader.factsOf(call, Noon).value();
        QVERIFY(facts.neverText);
        QCOMPARE(facts.lists, QStringList{u"owner"_s});
        QVERIFY(lists.save({neverTextList(), {}, {}}, Noon).ok());
        QVERIFY(lists.remove(u"owner"_s).ok());
        QVERIFY(!reader.factsOf(call, Noon).value().neverText);
        QVERIFY(reader.factsOf(call, Noon).value().lists.isEmpty());
    }

    void aCallerIsKnownBySomebodyOfOursAndSeenByAnything()
    {
        DeskFixture desk;
        desk.addAccount();
        const auto factsAt = [&desk](UtcTime at) {
            const Call call = desk.call(u"now"_s, CallOutcome::Missed, at).call;
            return desk.store->callers().facts(call, at, u"US"_s).value();
        };
        QVERIFY(desk.store->calls().save(desk.call(u"first"_s, CallOutcome::Missed, Noon)).ok());
        QVERIFY(!factsAt(Noon).seenBefore && !factsAt(Noon).calledBefore);
        QVERIFY(factsAt(Noon + 1h).seenBefore && !factsAt(Noon + 1h).known);
        QCOMPARE(factsAt(Noon + 1h).calledBefore, std::optional(Noon));
        QVERIFY(desk.store->calls().save(desk.call(u"out"_s, CallOutcome::Outbound, Noon + 2h)).ok());
        QCOMPARE(factsAt(Noon + 3h).calledBefore, std::optional(Noon)); // we called them, they did not call
        QVERIFY(desk.store->callers().setName(desk.caller, u"Helen"_s).ok());
        QVERIFY(factsAt(Noon + 3h).known);
    }
};

} // namespace store_trial_test

TEXTBACK_TEST(store_trial_test, TrialTest)
#include "trial_test.moc"
