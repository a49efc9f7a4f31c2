// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace history_test {

namespace {

constexpr int Texts = 4000;
constexpr int Calls = 2400;
constexpr int Kills = 2; // as many as the limit of sign-ins takes without a wait, which the import would use to the end

struct Came {
    int texts = 0;
    int calls = 0;
};

Came whatCame(const PracticeOffice &office, const QString &without)
{
    Came came;
    const auto records = office.records();
    for (auto record = records.begin(); record != records.end(); ++record) {
        if (record.key() == without)
            continue;
        came.texts += int(record->replies.size());
        came.calls += record->calls;
    }
    return came;
}

QString stageOf(const PracticeOffice &office)
{
    return office.desk.status()["earlier"_L1]["stage"_L1].toString();
}

} // namespace

/// The first sign-in of an office that has been with its carrier for years.
class HistoryTest : public QObject {
    Q_OBJECT

    static void signIn(PracticeOffice &office)
    {
        QCOMPARE(office.addAccount(), QString());
        QVERIFY(office.desk.set(hastySettings()));
        QVERIFY(office.carrier.fault({{u"limits"_s, QJsonObject{{u"heavy"_s, 1000}, {u"light"_s, 1000}}}}));
        const QJsonObject fill{{u"texts"_s, Texts}, {u"calls"_s, Calls}, {u"days"_s, 300}, {u"callers"_s, 40}};
        QVERIFY(!office.carrier.post(u"/history"_s, {{u"fill"_s, fill}}).isEmpty());
        QVERIFY(office.desk.startInBackground());
        QVERIFY(office.desk.waitForWatching());
    }
    static bool waitUntilItMoves(const PracticeOffice &office, int beyond)
    {
        return waitUntil(
            [&] {
                const QJsonObject earlier = office.desk.status()["earlier"_L1].toObject();
                return earlier["texts"_L1]["taken"_L1].toInt() > beyond || earlier["stage"_L1] == "done"_L1;
            },
            60s, 20ms);
    }

private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void killedAgainAndAgainItBringsEverythingOnceAndHoldsNobodyUp()
    {
        PracticeOffice office;
        signIn(office);
        for (int kill = 0; kill < Kills; ++kill) {
            QVERIFY(waitUntilItMoves(office, kill * 200));
            office.desk.kill();
            QVERIFY(office.desk.startInBackground());
            QVERIFY(office.desk.waitForWatching());
        }
        QVERIFY(stageOf(office) != u"done"_s);
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0))); // while it goes on
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 5'000);
        QVERIFY(waitUntil([&] { return stageOf(office) == u"done"_s; }, 120s));
        const Came came = whatCame(office, callerNumber(0));
        QCOMPARE(came.texts, Texts / 2); // the other half is ours
        QCOMPARE(came.calls, Calls);
        const QJsonObject status = office.desk.status();
        QCOMPARE(status["earlier"_L1]["texts"_L1]["end"_L1].toString(), u"reached"_s);
        QCOMPARE(office.carrier.acceptedTexts().size(), 1); // nobody of before was texted
        QCOMPARE(status["counts"_L1]["call_backs"_L1].toInt(), 0);
        QVERIFY(status["waiting"_L1].toInt() < 25); // who wrote in the last days, at most
        QVERIFY(office.desk.terminate());
    }

    void theLimitsOfTheCarrierAreKept()
    {
        PracticeOffice office;
        QCOMPARE(office.addAccount(), QString());
        QVERIFY(office.desk.set(hastySettings()));
        const QJsonObject fill{{u"texts"_s, 5000}, {u"calls"_s, 3000}, {u"days"_s, 300}, {u"callers"_s, 40}};
        QVERIFY(!office.carrier.post(u"/history"_s, {{u"fill"_s, fill}}).isEmpty());
        QVERIFY(office.desk.startInBackground());
        QVERIFY(office.desk.waitForWatching());
        QVERIFY(waitUntilItMoves(office, 500));
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 5'000);
        QCOMPARE(answersWith(office.carrier.log(), 429), 0);
        QCOMPARE(stageOf(office), u"reading"_s);
    }
};

} // namespace history_test

TEXTBACK_TEST(history_test, HistoryTest)
#include "history_test.moc"
