// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ratebudget.h"
#include "core/carrier/requestfile.h"
#include "core/carrier/ringcentral/endpoints.h"
#include "tests/carrier/scriptedserver.h"
#include "tests/carrier/textsender.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;
using namespace textback::ringcentral;

namespace limits_test {

namespace {

using Share = RateBudget::Share;

RateGroup heavy()
{
    return {u"heavy"_s, 10, 60s};
}

/// Requests that leave until the share is used up.
int spend(RateBudget &budget, Share share)
{
    int spent = 0;
    while (spent < 100 && budget.wait(u"calls"_s, heavy(), share) <= 0ms) {
        (void)budget.take(u"calls"_s, heavy());
        ++spent;
    }
    return spent;
}

HttpAnswer tooMany(const QByteArray &retryAfter)
{
    HttpAnswer answer;
    answer.status = 429;
    answer.headers.insert("retry-after", retryAfter);
    return answer;
}

constexpr char Texts[] = "/restapi/v1.0/account/~/extension/~/sms";

Reaction accept(const ArrivedRequest &request)
{
    if (request.path.startsWith("/restapi/oauth/token"))
        return {Reaction::Reply, 200, R"({"access_token":"a","token_type":"bearer","expires_in":3600,"owner_id":"1"})"};
    return {Reaction::Reply, 200, R"({"id":1,"type":"SMS","messageStatus":"Queued"})"};
}

Milliseconds waitOf(const Sender &sender)
{
    return sender.client.waitForText(u"sms"_s, mediumGroup());
}

bool sendAndWait(Sender &sender, int texts)
{
    for (int i = 0; i < texts; ++i) {
        sender.send();
        if (!QTest::qWaitFor([&] { return sender.results.size() == i + 1; }))
            return false;
    }
    return true;
}

} // namespace

/// The carrier's limits, within one run and over restarts.
class LimitsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString freshPath() { return m_folder.filePath(u"requests-%1"_s.arg(++m_files)); }

private slots:
    void whatIsUrgentFindsRoomThatRoutineLeaves()
    {
        FakeClock clock;
        RateBudget budget(clock);
        QCOMPARE(spend(budget, Share::Spare), 4);
        QCOMPARE(spend(budget, Share::Routine), 2);
        QCOMPARE(spend(budget, Share::Background), 2);
        QCOMPARE(spend(budget, Share::Whole), 2);
    }

    void howLongTheLimitKeepsTextsBackIsKnownBeforehand()
    {
        ScriptedServer server;
        server.onRequest = [](const ArrivedRequest &request) { return accept(request); };
        Sender sender(server.url());
        QCOMPARE(waitOf(sender).count(), 0);
        QVERIFY(sendAndWait(sender, mediumGroup().limit));
        QVERIFY(waitOf(sender) > 59s);
        QVERIFY(waitOf(sender) < 62s);
    }

    void aTextThatWaitsForItsTurnIsCountedAgainstTheLimit()
    {
        ScriptedServer server;
        server.onRequest = [](const ArrivedRequest &request) { return accept(request); };
        Sender sender(server.url());
        QVERIFY(sendAndWait(sender, mediumGroup().limit - 2));
        server.onRequest = [](const ArrivedRequest &) { return Reaction{Reaction::Hang, 200, {}}; };
        const int before = server.count(Texts);
        sender.send();
        QTRY_COMPARE(server.count(Texts), before + 1); // it has the wire to itself for a moment
        QCOMPARE(waitOf(sender).count(), 0);
        sender.send();
        QVERIFY(waitOf(sender) > 0ms); // the last place is taken, though its text has not left
        QCOMPARE(server.count(Texts), before + 1);
    }

    void whatWaitsInTheBackgroundIsHastenedWhenAGapIsToBeFilled()
    {
        ScriptedServer server;
        server.onRequest = [](const ArrivedRequest &request) { return accept(request); };
        Sender sender(server.url());
        int answered = 0;
        const auto ask = [&](const QString &endpoint) {
            const ApiRequest request = reading(server.url(), endpoint, u"/calls"_s, {}, heavy(), Urgency::Background);
            sender.client.ask(request, this, [&answered](const HttpAnswer &) { ++answered; });
        };
        for (int i = 0; i < 6; ++i)
            ask(u"calls"_s);
        QTRY_COMPARE(answered, 6); // as many as the background may use
        ask(u"calls"_s);
        ask(u"book"_s);
        sender.client.hasten(u"calls"_s);
        QTRY_COMPARE(answered, 7);
        QCOMPARE(server.count("/calls"), 7);
    }

    void aRestartDoesNotForgetWhatWasSpent()
    {
        FakeClock clock;
        const QString path = freshPath();
        {
            RequestFile ledger(path, clock.now());
            RateBudget budget(clock, &ledger);
            QCOMPARE(spend(budget, Share::Whole), 10);
        }
        clock.advance(20s);
        RequestFile ledger(path, clock.now());
        RateBudget budget(clock, &ledger);
        QCOMPARE(spend(budget, Share::Whole), 0);
        const Milliseconds wait = budget.wait(u"calls"_s, heavy(), Share::Whole);
        QVERIFY2(wait > 40s && wait < 43s, qPrintable(QString::number(wait.count())));
        clock.advance(wait);
        QCOMPARE(spend(budget, Share::Whole), 10);
    }

    void aRestartDoesNotBreakTheSilenceTheCarrierAskedFor()
    {
        FakeClock clock;
        const QString path = freshPath();
        {
            RequestFile ledger(path, clock.now());
            RateBudget budget(clock, &ledger);
            budget.answered(u"calls"_s, heavy(), budget.take(u"calls"_s, heavy()), tooMany("60"));
        }
        clock.advance(10s);
        RequestFile ledger(path, clock.now());
        RateBudget budget(clock, &ledger);
        QVERIFY(budget.wait(u"calls"_s, heavy(), Share::Whole) >= 50s);
    }

    void aClockSetBackDoesNotLockTheLimitForLong()
    {
        FakeClock clock;
        const QString path = freshPath();
        {
            RequestFile ledger(path, clock.now());
            RateBudget budget(clock, &ledger);
            (void)spend(budget, Share::Whole);
        }
        clock.setTime(clock.now() - 3h);
        RequestFile ledger(path, clock.now());
        RateBudget budget(clock, &ledger);
        QVERIFY(budget.wait(u"calls"_s, heavy(), Share::Whole) <= 61s);
    }

    void theFileStaysSmallAndForTheUserOnly()
    {
        const QString path = freshPath();
        FakeClock clock;
        RequestFile ledger(path, clock.now());
        for (int i = 0; i < 20'000; ++i) {
            clock.advance(50ms);
            ledger.note({u"light"_s, clock.now()});
        }
        QVERIFY(QFileInfo(path).size() <= RequestFile::LargestFile + 100);
        QVERIFY(ledger.recent().size() < 5'000);
        constexpr auto ForOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & ForOthers));
    }

    void whatIsUnreadableInTheFileIsLeftOut()
    {
        FakeClock clock;
        const QString path = freshPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("request 9223372036854775807 heavy\nrequest x heavy\n\n\0\xff\xfe request\nsilence "
                   "-9223372036854775808 heavy\nrequest 1\n");
        file.write(QByteArray(300'000, 'x'));
        file.write("\nrequest " + QByteArray::number(toMs(clock.now())) + " heavy\n");
        file.close();
        RequestFile ledger(path, clock.now());
        QCOMPARE(ledger.recent(), (QList<CountedRequest>{{u"heavy"_s, clock.now()}}));
    }

    void withoutAFileTheLimitsHoldAllTheSame()
    {
        FakeClock clock;
        RequestFile ledger(m_folder.filePath(u"no/such/folder"_s), clock.now());
        RateBudget budget(clock, &ledger);
        QCOMPARE(spend(budget, Share::Whole), 10);
    }
};

} // namespace limits_test

TEXTBACK_TEST(limits_test, LimitsTest)
#include "limits_test.moc"
