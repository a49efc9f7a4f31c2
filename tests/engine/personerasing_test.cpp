// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/personerasing.h"

#include "core/engine/officekeeper.h"
#include "core/engine/retention.h"
#include "core/store/connection.h"
#include "tests/engine/deskbench.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace textback;

namespace personerasing_test {

/// People are erased, and old things forgotten, in steps that nothing has to wait for.
class PersonErasingTest : public QObject {
    Q_OBJECT
private:
    static constexpr int Texts = 40 * PersonErasing::EntriesAStep;
    std::unique_ptr<DeskBench> bench;

    void writeMany(const PhoneNumber &who, UtcTime at, int texts) const
    {
        const Status done = bench->store().inTransaction([&]() -> Status {
            for (int serial = 0; serial < texts; ++serial) {
                TextMessage text;
                text.carrierId = u"%1-%2"_s.arg(who.e164()).arg(serial);
                text.direction = TextDirection::In;
                text.line = DeskBench::line();
                text.remotes = {who};
                text.at = at + std::chrono::seconds(serial);
                text.body = u"a word"_s;
                const auto saved = bench->store().texts().save(text, {});
                if (!saved.ok())
                    return saved.error();
            }
            return Done{};
        });
        QVERIFY(done.ok());
    }
    [[nodiscard]] qint64 left() const { return bench->store().eraser().leftToErase().value(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        bench = std::make_unique<DeskBench>();
        writeMany(DeskBench::caller(1), bench->clock().now() - 24h * 90, Texts);
    }
    void cleanup() { bench.reset(); }

    void aCallThatIsMissedMeanwhileIsTextedBetweenTheSteps()
    {
        PersonErasing erasing(bench->clock(), bench->store().eraser(), bench->events());
        const CallKey call = bench->missCall(DeskBench::caller(2));
        bench->clock().advance(9990ms); // its text leaves ten seconds after the call
        QCOMPARE(bench->textsTo(DeskBench::caller(2)), 0);
        QList<int> told;
        std::optional<Status> ended;
        erasing.erase(
            DeskBench::caller(1), &erasing, [&told](int part) { told.append(part); },
            [&ended](const Status &how) { ended = how; });
        bench->clock().advance(20ms);
        QVERIFY(bench->textBackFor(call));
        QCOMPARE(bench->textsTo(DeskBench::caller(2)), 1);
        QVERIFY(!ended && left() > 0); // and it is not over
        bench->clock().advance(1s);
        QVERIFY(ended && ended->ok());
        QCOMPARE(left(), 0);
        QVERIFY(told.size() > 10 && std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(bench->textsTo(DeskBench::caller(2)), 1);
    }

    void whatAnEarlierRunBeganIsFinished()
    {
        QVERIFY(bench->store().eraser().beginErasing(DeskBench::caller(1), bench->clock().now()).ok());
        bench->restart();
        QVERIFY(left() > 0);
        PersonErasing erasing(bench->clock(), bench->store().eraser(), bench->events());
        erasing.resume();
        bench->clock().advance(20s);
        QCOMPARE(left(), 0);
    }

    void whoeverIsNotKnownIsSaidAtOnce()
    {
        PersonErasing erasing(bench->clock(), bench->store().eraser(), bench->events());
        std::optional<Status> ended;
        erasing.erase(
            DeskBench::caller(9), &erasing, [](int) {}, [&ended](const Status &how) { ended = how; });
        QVERIFY(ended && ended->error().kind == ErrorKind::NotFound);
    }

    void laterCallsAreJudgedByRulesWithoutTheNumber()
    {
        PersonErasing erasing(bench->clock(), bench->store().eraser(), bench->events());
        connect(&erasing, &PersonErasing::officeChanged, &bench->desk(), &Desk::policyChanged);
        Rule rule;
        rule.name = u"one number"_s;
        rule.prefixes = {DeskBench::caller(1).e164()};
        rule.action = RuleAction::Leave;
        OfficeDocument rules;
        rules.rules = OfficeKeeper(bench->store(), bench->clock()).policy().value().rules;
        rules.rules->prepend(rule);
        QVERIFY(bench->desk().saveOffice(rules, u"Kim"_s).ok());
        erasing.erase(
            DeskBench::caller(1), &erasing, [](int) {}, [](const Status &) {});
        const CallKey call = bench->missCall(DeskBench::caller(2));
        bench->clock().advance(11s);
        QVERIFY(bench->textBackFor(call)); // the rule is off: it does not fit everybody now
        const auto file = Connection::open(bench->path(), Connection::Mode::ReadOnly);
        const auto found =
            file.value()->askOnce(u"SELECT count(*) FROM judged_policy WHERE CAST(json AS TEXT) LIKE '%%1%'"_s.arg(
                DeskBench::caller(1).e164()));
        QCOMPARE(found.value(), 0);
    }

    void forgettingEndsAtOnceWhenThingsAreToBeKeptAfterAll()
    {
        Retention retention(bench->clock(), bench->store().book(), bench->store().eraser(), bench->events());
        retention.start();
        bench->set(u"forget-after-months"_s, u"1"_s);
        emit bench->events().settingsChanged();
        bench->clock().advance(6s);
        const auto old = [this] {
            return bench->store().eraser().previewOlder(bench->clock().now() - 24h * 60).value().texts;
        };
        const qint64 some = old();
        QVERIFY(some > 0 && some < Texts);
        bench->set(u"forget-after-months"_s, u"0"_s);
        bench->clock().advance(2h);
        QVERIFY(some - old() <= PersonErasing::EntriesAStep);
        bench->set(u"forget-after-months"_s, u"1"_s);
        bench->clock().advance(2h);
        QCOMPARE(old(), 0);
    }
};

} // namespace personerasing_test

TEXTBACK_TEST(personerasing_test, PersonErasingTest)
#include "personerasing_test.moc"
