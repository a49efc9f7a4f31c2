// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_callers_test {

/// What is known of a caller when a call is judged, and who asked to stop.
class CallersTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;

    CallerFacts facts(const QString &key = u"now"_s, UtcTime startedAt = Noon)
    {
        const Call call = desk->call(key, CallOutcome::Missed, startedAt).call;
        return desk->store->callers().facts(call, startedAt + 1min, u"US"_s).value();
    }
    void textBack(const QString &key, UtcTime at, OutboxState state, const QString &carrierId = {})
    {
        OutboxText text = desk->textBack(key, at);
        text.sendingSinceCarrier = at;
        text.state = OutboxState::Sending;
        text.id = desk->store->outbox().add(text).value();
        text.carrierId = carrierId;
        if (!carrierId.isEmpty()) {
            text.state = OutboxState::Accepted;
            QVERIFY(desk->store->outbox().update(text).ok());
        }
        text.state = state;
        QVERIFY(desk->store->outbox().update(text).ok());
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
    }
    void cleanup() { desk.reset(); }

    void aStrangerHasNoFacts()
    {
        QCOMPARE(facts(), CallerFacts{});
        desk->caller = desk->secondLine;
        QVERIFY(facts().isOurs);
        desk->line = desk->secondLine;
        QVERIFY(!facts().lineCanText);
        desk->line = number(u"+15550100199"_s); // not listed by the carrier (yet)
        QVERIFY(facts().lineCanText);
    }

    void whichAutomaticTextsCount_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("carrierId");
        QTest::addColumn<bool>("counts");
        QTest::newRow("waiting") << int(OutboxState::Queued) << QString() << true;
        QTest::newRow("on its way") << int(OutboxState::Sending) << QString() << true;
        QTest::newRow("unknown") << int(OutboxState::Unknown) << QString() << true;
        QTest::newRow("delivered") << int(OutboxState::Delivered) << u"m1"_s << true;
        QTest::newRow("failed on the way") << int(OutboxState::Failed) << u"m1"_s << true;
        QTest::newRow("refused") << int(OutboxState::Failed) << QString() << false;
        QTest::newRow("cancelled") << int(OutboxState::Cancelled) << QString() << false;
    }
    void whichAutomaticTextsCount()
    {
        QFETCH(int, state);
        QFETCH(QString, carrierId);
        QFETCH(bool, counts);
        textBack(u"earlier"_s, Noon - 30min, OutboxState(state), carrierId);
        QCOMPARE(facts().lastAutomaticText, counts ? std::optional(Noon - 30min) : std::nullopt);
        QCOMPARE(facts().automaticTextsEver, int(counts));
        QCOMPARE(facts().automaticTextsLastHour, int(counts));
        // The call's own text never stands in its own way.
        QVERIFY(!facts(u"earlier"_s).lastAutomaticText);
        QCOMPARE(facts(u"earlier"_s).automaticTextsLastDay, 0);
    }

    void capsCountOverAllCallers()
    {
        textBack(u"a"_s, Noon - 30min, OutboxState::Sending);
        desk->caller = number(u"+15550100143"_s);
        textBack(u"b"_s, Noon - 90min, OutboxState::Sending);
        desk->caller = number(u"+15550100144"_s);
        textBack(u"c"_s, Noon - 25h, OutboxState::Sending);
        QCOMPARE(facts().automaticTextsLastHour, 1);
        QCOMPARE(facts().automaticTextsLastDay, 2);
        QCOMPARE(facts().automaticTextsEver, 1);
    }

    void aWaitingTextBackCountsFromTheEndOfItsCall()
    {
        QVERIFY(desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon - 10min)).ok());
        OutboxText text = desk->textBack(u"c1"_s, Noon + 100h); // this computer's clock is far ahead
        QVERIFY(desk->store->outbox().add(text).ok());
        QCOMPARE(facts().lastAutomaticText, Noon - 10min + 20s);
    }

    void peopleOfOursWroteOrTalked()
    {
        QVERIFY(desk->store->calls().save(desk->call(u"a"_s, CallOutcome::Answered, Noon - 3h)).ok());
        QCOMPARE(facts().lastPersonContact, Noon - 3h + 20s);
        QVERIFY(desk->store->texts().save(desk->carrierText(u"m1"_s, TextDirection::In, Noon - 2h), {}).ok());
        QCOMPARE(facts().lastPersonContact, Noon - 3h + 20s);
        QVERIFY(desk->store->calls().save(desk->call(u"b"_s, CallOutcome::Outbound, Noon - 2h)).ok());
        QCOMPARE(facts().lastPersonContact, Noon - 3h + 20s); // rung in vain
        desk->line = desk->secondLine;
        QVERIFY(desk->store->outbox().add(desk->manualText(u"hello"_s, Noon - 1h)).ok());
        QCOMPARE(facts().lastPersonContact, Noon - 1h);
        QVERIFY(!facts().handledSinceCall);
    }

    void whatHappenedSinceTheCallHandlesIt_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("answered") << u"answered"_s;
        QTest::newRow("called back") << u"outbound"_s;
        QTest::newRow("texted by a person here") << u"manual"_s;
        QTest::newRow("texted by another program") << u"carrier"_s;
    }
    void whatHappenedSinceTheCallHandlesIt()
    {
        QFETCH(QString, what);
        const auto happen = [&](UtcTime at, const QString &key) {
            if (what == u"answered"_s)
                QVERIFY(desk->store->calls().save(desk->call(key, CallOutcome::Answered, at)).ok());
            else if (what == u"outbound"_s)
                QVERIFY(desk->store->calls().save(desk->call(key, CallOutcome::Outbound, at)).ok());
            else if (what == u"manual"_s)
                QVERIFY(desk->store->outbox().add(desk->manualText(u"hello"_s, at)).ok());
            else
                QVERIFY(desk->store->texts().save(desk->carrierText(key, TextDirection::Out, at), {}).ok());
        };
        happen(Noon - 1min, u"before"_s);
        QVERIFY(!facts().handledSinceCall);
        happen(Noon + 30s, u"after"_s);
        QVERIFY(facts().handledSinceCall >= Noon + 30s);
    }

    void theCallsOwnTextBackDoesNotHandleIt()
    {
        QVERIFY(desk->store->calls().save(desk->call(u"now"_s, CallOutcome::Missed, Noon)).ok());
        textBack(u"now"_s, Noon + 30s, OutboxState::Delivered, u"m1"_s);
        QVERIFY(desk->store->texts().save(desk->carrierText(u"m1"_s, TextDirection::Out, Noon + 31s), {}).ok());
        QVERIFY(!facts().handledSinceCall);
        QVERIFY(!facts().lastPersonContact);
        QVERIFY(facts(u"other"_s).handledSinceCall);
    }

    void thePersonsChoiceIsKeptWithTheCall()
    {
        StoredCall call = desk->call(u"now"_s, CallOutcome::Missed, Noon);
        call.choice = PersonChoice::Cancelled;
        QVERIFY(desk->store->calls().save(call).ok());
        QCOMPARE(facts().choice, PersonChoice::Cancelled);
    }

    void theNewestWordAboutStoppingHolds()
    {
        CallerStore &callers = desk->store->callers();
        using enum OptOutSource;
        QVERIFY(callers.setAskedToStop(desk->caller, true, Caller, u"stop"_s, Noon).value());
        QVERIFY(callers.askedToStop(desk->caller).value());
        QVERIFY(!callers.setAskedToStop(desk->caller, true, Caller, u"stop"_s, Noon).value());
        QVERIFY(!callers.setAskedToStop(desk->caller, false, Person, u"late"_s, Noon - 1h).value());
        QVERIFY(callers.askedToStop(desk->caller).value());
        QVERIFY(!callers.setAskedToStop(desk->caller, false, Caller, u"start"_s, Noon).value());
        QVERIFY(callers.askedToStop(desk->caller).value()); // at one instant the one that stops holds
        QVERIFY(callers.setAskedToStop(desk->caller, false, Caller, u"start"_s, Noon + 1h).value());
        QVERIFY(!callers.askedToStop(desk->caller).value());
        QCOMPARE(desk->ask(u"SELECT count(*) FROM opt_out"_s), 4);
        QVERIFY(callers.setAskedToStop(desk->caller, true, Carrier, {}, Noon + 2h).value());
        QVERIFY(facts().askedToStop);
        desk->line = desk->secondLine;
        QVERIFY(facts().askedToStop); // of the number, over all lines
    }

    void aPersonsDecisionsAboutANumberAreKept()
    {
        CallerStore &callers = desk->store->callers();
        QVERIFY(callers.setNeverText(desk->caller, true, Noon).ok());
        QVERIFY(callers.setCannotGetTexts(desk->caller, true).ok());
        QVERIFY(facts().neverText);
        QVERIFY(facts().cannotGetTexts);
        QVERIFY(callers.setNeverText(desk->caller, false, Noon).ok());
        QVERIFY(!facts().neverText);
    }

    void theLastHelpAnswerIsRemembered()
    {
        QVERIFY(!desk->store->callers().lastHelpAnswer(desk->caller).value());
        OutboxText help{.cause = TextCause::HelpAnswer, .line = desk->line, .to = desk->caller};
        help.createdAt = Noon;
        help.id = desk->store->outbox().add(help).value();
        QCOMPARE(desk->store->callers().lastHelpAnswer(desk->caller).value(), Noon);
        QVERIFY(!facts().lastAutomaticText);
        help.state = OutboxState::Cancelled;
        QVERIFY(desk->store->outbox().update(help).ok());
        QVERIFY(!desk->store->callers().lastHelpAnswer(desk->caller).value());
    }
};

} // namespace store_callers_test

TEXTBACK_TEST(store_callers_test, CallersTest)
#include "callers_test.moc"
