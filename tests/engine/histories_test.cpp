// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"
#include "core/policy/verdictrecord.h"
#include "core/store/sqlitestore.h"
#include "tests/engine/deskrun.h"
#include "tests/support/opensecrets.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace textback::histories_test {

namespace {

#ifdef TEXTBACK_SANITIZED
constexpr int FewHistories = 300; // each costs about ten times as much
#else
constexpr int FewHistories = 2000;
#endif
constexpr int AllHistories = 100'000;
constexpr int HistoriesPerStore = 500; // one database for many: opening one costs more than a history

/// In memory where the system has such a place, so that no disk is waited for.
QString shortLived()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/textback-histories-XXXXXX"_s;
}

bool full()
{
    return qEnvironmentVariableIsSet("TEXTBACK_FULL");
}

/// What a simple mind expects. How long a call rang before the voicemail is lost with the reports of it; then it counts
/// as long enough.
bool deservesText(const History &history, const History::Happened &call)
{
    const bool rangLongEnough = call.rang >= 6s || (call.voicemail && !history.undisturbed);
    return call.truth == CallOutcome::Missed && rangLongEnough;
}

} // namespace

/// Promises 1, 2, 7 and 9 over generated histories: reordered, duplicated, cut, replayed, crashed and restarted between
/// any two steps, with the clock moved.
class HistoriesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void noHistoryGivesASecondTextLosesAMissedCallOrDiffersFromTheModel();

private:
    struct Bench {
        std::unique_ptr<SqliteStore> real;
        std::unique_ptr<CrashingStore> store;
        QTemporaryDir directory{shortLived()};
        OpenSecrets secrets;
        Account account;
    };
    void open(Bench &bench, const FakeClock &clock);
    QString problemOf(const History &history, const DeskRun::Outcome &outcome, DeskStore &store) const;
    QString problemOfCaller(const History &history, const DeskRun::Outcome &outcome, DeskStore &store,
                            const PhoneNumber &caller) const;
    void closeWhatIsUndecided(OutboxStore &outbox) const;
    int m_verdicts = 0;
    int m_texts = 0;
};

void HistoriesTest::initTestCase()
{
    qSetGlobalQHashSeed(0);
    QLoggingCategory::setFilterRules(u"textback.*=false"_s);
}

void HistoriesTest::open(Bench &bench, const FakeClock &clock)
{
    auto opened = openStore(bench.directory.filePath(u"desk.sqlite"_s));
    QVERIFY2(opened.ok(), "the store opens");
    bench.real = std::move(opened).value();
    bench.store = std::make_unique<CrashingStore>(*bench.real);
    bench.account.carrier = u"model"_s;
    bench.account.addedAt = clock.now() - 24h * 365;
    const auto added = bench.store->accounts().add(bench.account);
    QVERIFY(added.ok());
    bench.account.id = added.value();
    bench.secrets.write(bench.account.secretName(), R"({"jwt":"x"})", this, [](const Status &) {});
    for (const QString &key : {u"cap-hour"_s, u"cap-day"_s})
        QVERIFY(bench.store->book().setSetting(key, u"0"_s, clock.now()).ok());
    bench.store->calls().verdictKept = [this](CallId, const Verdict &verdict, const QJsonObject &inputs) {
        ++m_verdicts;
        const auto read = inputsFromJson(inputs);
        QVERIFY(read.has_value());
        const bool first = verdict == judge(read->call, read->caller, read->policy, read->now);
        QVERIFY(first || verdict == judgeAgain(read->call, read->caller, read->policy, read->now));
    };
}

QString HistoriesTest::problemOfCaller(const History &history, const DeskRun::Outcome &outcome, DeskStore &store,
                                       const PhoneNumber &caller) const
{
    int texts = 0;
    for (const TextMessage &text : ModelCarrier::sentTexts(outcome.world)) {
        if (text.remotes.constFirst() != caller || text.carrierId.startsWith(u"other"_s))
            continue;
        ++texts;
        const bool askedToStop = caller == history.calls.constFirst().caller && outcome.stopKnownAt;
        if (askedToStop && text.at > *outcome.stopKnownAt)
            return u"%1 got a text after asking to stop"_s.arg(caller.lastFour());
    }
    bool deserved = false;
    bool only = true;
    for (const History::Happened &call : history.calls) {
        if (call.caller != caller)
            continue;
        deserved |= deservesText(history, call);
        only &= call.truth == CallOutcome::Missed;
        const auto stored = store.calls().find(call.key);
        if (!stored.ok())
            return u"store"_s;
        if (call.truth == CallOutcome::Missed && (!stored.value() || !stored.value()->judged))
            return u"%1 was missed and has no verdict"_s.arg(call.key);
    }
    if (texts > 1)
        return u"%1 got %2 texts"_s.arg(caller.lastFour()).arg(texts);
    if (texts > 0 && !deserved)
        return u"%1 got a text that nobody earned"_s.arg(caller.lastFour());
    if (history.undisturbed && deserved && only && texts != 1)
        return u"%1 got no text"_s.arg(caller.lastFour());
    return {};
}

QString HistoriesTest::problemOf(const History &history, const DeskRun::Outcome &outcome, DeskStore &store) const
{
    for (const History::Happened &call : history.calls) {
        const QString problem = problemOfCaller(history, outcome, store, call.caller);
        if (!problem.isEmpty())
            return problem;
    }
    const auto unfinished = store.outbox().unfinished();
    if (!unfinished.ok())
        return u"store"_s;
    for (const OutboxText &text : unfinished.value()) {
        if (text.state != OutboxState::Unknown || text.lookUps < 4)
            return u"text %1 never came to an end: state %2"_s.arg(text.id.value()).arg(int(text.state));
    }
    return {};
}

/// Texts that wait for a person end with their history.
void HistoriesTest::closeWhatIsUndecided(OutboxStore &outbox) const
{
    const auto left = outbox.unfinished();
    QVERIFY(left.ok());
    for (OutboxText text : left.value()) {
        text.state = OutboxState::Cancelled;
        QVERIFY(outbox.update(text).ok());
    }
}

void HistoriesTest::noHistoryGivesASecondTextLosesAMissedCallOrDiffersFromTheModel()
{
    const int count = full() ? AllHistories : FewHistories;
    const int only = qEnvironmentVariableIntValue("TEXTBACK_HISTORY"); // to look at one again
    std::unique_ptr<Bench> bench;
    std::unique_ptr<FakeClock> clock;
    for (int number = only > 0 ? only : 1; number <= (only > 0 ? only : count); ++number) {
        if (!bench || number % HistoriesPerStore == 0) {
            bench = std::make_unique<Bench>();
            clock = std::make_unique<FakeClock>();
            open(*bench, *clock);
        }
        std::mt19937 random{unsigned(number)};
        const History history = makeHistory(random, clock->now() + 1s, number);
        const QString wait = history.zeroWaits ? u"0"_s : u"10"_s;
        QVERIFY(bench->store->book().setSetting(u"delay-seconds"_s, wait, clock->now()).ok());
        QVERIFY(bench->store->book().setSetting(u"settle-seconds"_s, wait, clock->now()).ok());
        for (const QString &kind : {u"texts"_s, u"calls"_s}) // each history has a world of its own
            QVERIFY(bench->store->book().setCursor(kind, {}).ok());
        DeskRun run(*clock, *bench->store, bench->secrets, bench->account, number * 1000);
        const DeskRun::Outcome outcome = run.live(history);
        m_texts += int(ModelCarrier::sentTexts(outcome.world).size());
        const QString problem = problemOf(history, outcome, *bench->store);
        QVERIFY2(problem.isEmpty(), qPrintable(u"history %1: %2"_s.arg(number).arg(problem)));
        closeWhatIsUndecided(bench->store->outbox());
        clock->advance(60s);
    }
    qInfo("%d histories, %d verdicts, %d texts", count, m_verdicts, m_texts);
    QVERIFY(only > 0 || m_texts > count / 4);
}

} // namespace textback::histories_test

TEXTBACK_TEST(textback::histories_test, HistoriesTest)
#include "histories_test.moc"
