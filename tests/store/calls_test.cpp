// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/verdictrecord.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_calls_test {

/// Calls, their verdicts, and where they stand in threads.
class CallsTest : public QObject {
    Q_OBJECT
private:
    static Verdict verdictBy(Decision decision, CheckKind kind)
    {
        Verdict verdict;
        verdict.decision = decision;
        verdict.checks = {{.kind = kind, .result = CheckResult::Failed, .inputs = {u"2"_s, u"6"_s}}};
        verdict.judgedAt = Noon + 30s;
        return verdict;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aCallComesBackAsItWasSaved()
    {
        DeskFixture desk;
        desk.addAccount();
        StoredCall call = desk.call(u"c1"_s, CallOutcome::Missed, Noon);
        call.call.callerName = u"Water Works"_s;
        call.call.label = MissedLabel::Voicemail;
        call.call.confidence = Confidence::Confirmed;
        call.call.rang = 18s;
        call.call.voicemailLeft = true;
        call.call.voicemailLength = 7s;
        call.call.fromHistory = true;
        call.choice = PersonChoice::CallingBack;
        call.needsConfirmation = true;
        const StoredCall saved = desk.store->calls().save(call).value();
        QCOMPARE(saved.call, call.call);
        QCOMPARE(saved.choice, call.choice);
        QVERIFY(saved.needsConfirmation);
        QVERIFY(!saved.judged);
        QCOMPARE(saved.thread, desk.thread());
        desk.reopen();
        QCOMPARE(desk.store->calls().find(u"c1"_s).value()->call, call.call);
        QCOMPARE(desk.store->calls().byId(saved.id).value()->call, call.call);
        QVERIFY(!desk.store->calls().find(u"c2"_s).value());
    }

    void theSameCallSavedAgainIsOneCallAndOneItem()
    {
        DeskFixture desk;
        desk.addAccount();
        const auto ringing = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Open, Noon)).value();
        QCOMPARE(ringing.thread, ThreadId(0));
        for (int times = 0; times < 3; ++times) {
            const auto ended = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
            QCOMPARE(ended.id, ringing.id);
        }
        QCOMPARE(desk.ask(u"SELECT count(*) FROM item"_s), 1);
        QCOMPARE(desk.ask(u"SELECT missed FROM caller"_s), 1);
    }

    void aCallThatTurnsOutToBeNoneLeavesTheThread()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Ignored, Noon)).ok());
        QCOMPARE(desk.ask(u"SELECT count(*) FROM item"_s), 0);
        QCOMPARE(openInbox(desk.path()).value()->counts().value(), ViewCounts{});
    }

    void aWithheldCallerHasNoThread()
    {
        DeskFixture desk;
        desk.addAccount();
        StoredCall call = desk.call(u"c1"_s, CallOutcome::Missed, Noon);
        call.call.caller.reset();
        const StoredCall saved = desk.store->calls().save(call).value();
        QCOMPARE(saved.thread, ThreadId(0));
        QCOMPARE(saved.call, call.call);
        QVERIFY(
            desk.store->calls().saveVerdict(saved.id, verdictBy(Decision::Leave, CheckKind::OutsideNumber), {}).ok());
        QVERIFY(desk.store->calls().byId(saved.id).value()->judged);
    }

    void aCallWithoutALineMovesToItsThreadWhenTheLineIsTold()
    {
        DeskFixture desk;
        desk.addAccount();
        StoredCall call = desk.call(u"c1"_s, CallOutcome::Missed, Noon);
        call.call.line.reset();
        const StoredCall first = desk.store->calls().save(call).value();
        QCOMPARE(first.thread, desk.thread()); // the main line's
        call.call.line = desk.secondLine;
        const StoredCall second = desk.store->calls().save(call).value();
        QVERIFY(second.thread != first.thread);
        QCOMPARE(desk.store->threads().numbers(second.thread).value().first, desk.secondLine);
        QCOMPARE(openInbox(desk.path()).value()->counts().value().all, 1);
    }

    void callsWithoutAVerdictAreUnfinishedOldestFirst()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"later"_s, CallOutcome::Missed, Noon + 1min)).ok());
        QVERIFY(desk.store->calls().save(desk.call(u"open"_s, CallOutcome::Open, Noon)).ok());
        QVERIFY(desk.store->calls().save(desk.call(u"answered"_s, CallOutcome::Answered, Noon)).ok());
        StoredCall unsure = desk.call(u"unsure"_s, CallOutcome::Answered, Noon + 2min);
        unsure.needsConfirmation = true;
        QVERIFY(desk.store->calls().save(unsure).ok());
        const auto keys = [&] {
            QStringList found;
            const auto calls = desk.store->calls().unfinished().value();
            for (const StoredCall &call : calls)
                found.append(call.call.key);
            return found;
        };
        QCOMPARE(keys(), (QStringList{u"open"_s, u"later"_s, u"unsure"_s}));
        const CallId later = desk.store->calls().find(u"later"_s).value()->id;
        QVERIFY(desk.store->calls().saveVerdict(later, verdictBy(Decision::Hold, CheckKind::FreshEnough), {}).ok());
        QCOMPARE(keys(), (QStringList{u"open"_s, u"unsure"_s}));
        // What is saved later from an old copy does not undo the verdict.
        QVERIFY(desk.store->calls().save(desk.call(u"later"_s, CallOutcome::Missed, Noon + 1min)).value().judged);
        QCOMPARE(keys(), (QStringList{u"open"_s, u"unsure"_s}));
    }

    void aVerdictIsKeptWithEverythingItWasJudgedFrom()
    {
        DeskFixture desk;
        desk.addAccount();
        const StoredCall call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        JudgedInputs inputs;
        inputs.call = call.call;
        inputs.policy.company = u"Oak Plumbing"_s;
        inputs.now = Noon + 30s;
        const Verdict first = verdictBy(Decision::Hold, CheckKind::FreshEnough);
        const Verdict second = verdictBy(Decision::Leave, CheckKind::CoolDownOver);
        QVERIFY(desk.store->calls().saveVerdict(call.id, first, toJson(inputs)).ok());
        QVERIFY(desk.store->calls().saveVerdict(call.id, second, toJson(inputs)).ok());
        QCOMPARE(inputsFromJson(*desk.store->calls().inputsOf(call.id).value()), inputs);
        QCOMPARE(desk.ask(u"SELECT count(*) FROM verdict"_s), 2);
        QCOMPARE(desk.ask(u"SELECT count(*) FROM judged_policy"_s), 1);
        const auto items = openInbox(desk.path()).value()->timeline(desk.thread(), {}, 10).value();
        QCOMPARE(std::get<CallItem>(items.constFirst().what).verdict, second);
        QCOMPARE(desk.store->calls().saveVerdict(CallId(99), first, {}).error().kind, ErrorKind::NotFound);
    }

    void aVeryShortCallMakesNobodyWait()
    {
        DeskFixture desk;
        desk.addAccount();
        const StoredCall call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        QCOMPARE(desk.state(), ThreadState::WaitingOnUs);
        QVERIFY(
            desk.store->calls().saveVerdict(call.id, verdictBy(Decision::Leave, CheckKind::RangLongEnough), {}).ok());
        QCOMPARE(desk.state(), ThreadState::Done);
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        QCOMPARE(desk.state(), ThreadState::Done);
        const ThreadRow row = *openInbox(desk.path()).value()->thread(call.thread).value();
        QCOMPARE(row.lastDecidedBy, CheckKind::RangLongEnough);
    }

    void aVoicemailFindsItsCallByCallerAndTime()
    {
        DeskFixture desk;
        desk.addAccount();
        QVERIFY(desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).ok());
        QVERIFY(desk.store->calls().save(desk.call(u"c2"_s, CallOutcome::Missed, Noon + 10min)).ok());
        const auto find = [&](UtcTime at) { return desk.store->calls().newestOf(desk.caller, at, 5min).value(); };
        QCOMPARE(find(Noon + 2min)->call.key, u"c1"_s);
        QCOMPARE(find(Noon + 11min)->call.key, u"c2"_s);
        QVERIFY(!find(Noon + 7min));
        QVERIFY(!find(Noon - 1s));
    }

    void aRecordingIsKeptWithItsCallAndHeardOnce()
    {
        DeskFixture desk;
        desk.addAccount();
        const StoredCall call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        QVERIFY(!call.recorded);
        VoicemailNote note;
        note.carrierId = u"77"_s;
        QCOMPARE(desk.store->calls().keepRecording(call.id, note).value(), false); // there is nothing to fetch
        note.recording = Attachment{u"78"_s, u"/content/78"_s, u"audio/mpeg"_s, {}, 4000};
        QCOMPARE(desk.store->calls().keepRecording(call.id, note).value(), true);
        QCOMPARE(desk.store->calls().keepRecording(call.id, note).value(), false);
        QVERIFY(desk.store->calls().save(call).ok()); // later news of the call
        const auto items = openInbox(desk.path()).value()->timeline(desk.thread(), {}, 10).value();
        const ItemId item = items.constFirst().id;
        QVERIFY(std::get<CallItem>(items.constFirst().what).stored.recorded);
        QVERIFY(!std::get<CallItem>(items.constFirst().what).stored.heard);
        const auto wanted = desk.store->files().wantedOf(item).value();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().attachment.uri, u"/content/78"_s);
        QCOMPARE(wanted.constFirst().attachment.size, std::optional<qint64>(4000));
        QCOMPARE(desk.store->calls().markHeard(item).value()->carrierId, u"77"_s);
        QVERIFY(!desk.store->calls().markHeard(item).value());
        QVERIFY(desk.store->calls().byId(call.id).value()->heard);
    }

    void whatWasHeardElsewhereIsHeard()
    {
        DeskFixture desk;
        desk.addAccount();
        const StoredCall call = desk.store->calls().save(desk.call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        VoicemailNote note;
        note.carrierId = u"77"_s;
        note.recording = Attachment{u"77"_s, u"/content/77"_s, {}, {}, std::nullopt};
        QVERIFY(desk.store->calls().keepRecording(call.id, note).ok());
        note.heard = true;
        note.carrierId = u"99"_s;
        QCOMPARE(desk.store->calls().keepRecording(call.id, note).value(), false); // another one's
        note.carrierId = u"77"_s;
        QCOMPARE(desk.store->calls().keepRecording(call.id, note).value(), true);
        note.heard = false;
        QCOMPARE(desk.store->calls().keepRecording(call.id, note).value(), false);
        QVERIFY(desk.store->calls().byId(call.id).value()->heard);
    }

    void aCallWithoutAKeyIsRefused()
    {
        DeskFixture desk;
        QCOMPARE(desk.store->calls().save(desk.call({}, CallOutcome::Missed, Noon)).error().kind, ErrorKind::Invalid);
    }
};

} // namespace store_calls_test

TEXTBACK_TEST(store_calls_test, CallsTest)
#include "calls_test.moc"
