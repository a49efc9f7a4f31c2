// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/earlierfetch.h"
#include "tests/carrier/historyreader.h"
#include "tests/support/testprogram.h"

using namespace textback;
using namespace textback::ringcentral;

namespace ringcentral_earlier_test {

namespace {

constexpr char AccountLog[] = "/restapi/v1.0/account/~/call-log";
constexpr char OwnLog[] = "/restapi/v1.0/account/~/extension/~/call-log";

QByteArray list(const QByteArray &records, bool more)
{
    return "{\"records\":[" + records + R"(],"paging":{"page":1,"perPage":2,"totalPages":)" + (more ? "99" : "1")
        + "}}";
}

QByteArray call(const char *key, const char *at, const char *result = "Missed")
{
    return QByteArray(R"({"id":")") + key + R"(","telephonySessionId":")" + key + R"(","startTime":")" + at
        + R"(","duration":20,"direction":"Inbound","result":")" + result
        + R"(","from":{"phoneNumber":"+15125550142","name":"DANA LEE"},"to":{"phoneNumber":"+15125550100"}})";
}

} // namespace

/// What the carrier keeps from before, page by page backwards.
class RingCentralEarlierTest : public HistoryReader {
    Q_OBJECT

    std::optional<Result<EarlierTexts>> page;
    std::optional<Result<EarlierCalls>> callPage;
    const UtcTime before = FakeClock().now();

    void askForTexts(const HistoryCursor &place)
    {
        page.reset();
        adapter->fetchEarlierTexts(place, before, this, [this](const auto &read) { page = read; });
    }
    void askForCalls(const HistoryCursor &place)
    {
        callPage.reset();
        adapter->fetchEarlierCalls(place, before, this, [this](const auto &read) { callPage = read; });
    }

private slots:
    void init() { openAdapter(); }
    void cleanup() { closeAdapter(); }

    void aPageEndsWhereTheNextOneBegins()
    {
        account->overrules[Store] = [](const ArrivedRequest &request) {
            return request.path.contains("dateTo=2026-03-03T15%3A00%3A00.000Z")
                ? ScriptedAccount::json(list(text(9) + "," + text(8, "Inbound"), true))
                : ScriptedAccount::json(list(text(8, "Inbound") + "," + text(7), false));
        };
        askForTexts({});
        QVERIFY(waitFor(page));
        QVERIFY(page->ok());
        const EarlierTexts first = page->value();
        QCOMPARE(first.texts.size(), 2);
        QVERIFY(first.texts.first().fromHistory);
        QVERIFY(!first.atEnd);
        QVERIFY(lastPath(Store).contains("messageType=SMS&messageType=VoiceMail&dateFrom=2000-01-01T00%3A00%3A00.000Z&"
                                         "dateTo=2026-03-03T15%3A00%3A00.000Z&page=1&perPage=100"));
        // The times of these lie after the beginning: the carrier did not get older, so the page's number goes up.
        QCOMPARE(*earlierPlaceIn(first.next), (EarlierPlace{before, 2}));
    }

    void theWayBackGoesByTime()
    {
        account->overrules[Store] = [](const auto &) {
            return ScriptedAccount::json(
                R"({"records":[{"id":2,"type":"SMS","direction":"Inbound","creationTime":"2026-02-01T10:00:00.000Z","subject":"b","from":{"phoneNumber":"+15125550142"},"to":[{"phoneNumber":"+15125550100"}],"readStatus":"Unread"},
                {"id":1,"type":"VoiceMail","creationTime":"2026-01-31T10:00:00.000Z","from":{"phoneNumber":"+15125550142"},"attachments":[{"vmDuration":7}]}],"paging":{"page":1,"totalPages":9}})");
        };
        askForTexts({});
        QVERIFY(waitFor(page));
        const EarlierTexts first = page->value();
        QCOMPARE(first.texts.size(), 1);
        QVERIFY(!first.texts.first().read);
        QCOMPARE(first.voicemails.size(), 1);
        QCOMPARE(*first.voicemails.first().length, 7s);
        QCOMPARE(first.reachedBackTo, fromQDateTime(QDateTime::fromString(u"2026-01-31T10:00:00Z"_s, Qt::ISODate)));
        askForTexts(first.next);
        QVERIFY(waitFor(page));
        QVERIFY(lastPath(Store).contains("dateTo=2026-01-31T10%3A00%3A00.000Z&page=1&"));
    }

    void theLastPageSaysSo()
    {
        account->overrules[Store] = [](const auto &) { return ScriptedAccount::json(list({}, false)); };
        askForTexts({});
        QVERIFY(waitFor(page));
        QVERIFY(page->value().atEnd);
        QVERIFY(page->value().texts.isEmpty());
    }

    void aPlaceThatMeansNothingBeginsAnew()
    {
        account->overrules[Store] = [](const auto &) { return ScriptedAccount::json(list({}, false)); };
        for (const char *place : {"earlier:1:2:3", "earlier:x:1", "earlier:5:0", "sync:abc", "earlier:"}) {
            askForTexts(place);
            QVERIFY(waitFor(page));
            QVERIFY(page->ok());
            QVERIFY2(lastPath(Store).contains("dateTo=2026-03-03T15%3A00%3A00.000Z&page=1&"), place);
        }
    }

    void aListThatNeverGetsOlderEnds()
    {
        account->overrules[Store] = [](const auto &) { return ScriptedAccount::json(list(text(9), true)); };
        askForTexts(cursorOf(EarlierPlace{before, 60}));
        QVERIFY(waitFor(page));
        QCOMPARE(int(page->error().kind), int(ErrorKind::Rejected));
    }

    void whatIsNotOpenToUsIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind");
        QTest::newRow("403") << 403 << int(ErrorKind::Forbidden);
        QTest::newRow("404") << 404 << int(ErrorKind::NotFound);
    }
    void whatIsNotOpenToUsIsSaid()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        const auto closed = [status](const auto &) { return ScriptedAccount::json("{}", status); };
        account->overrules[Store] = closed;
        account->overrules[AccountLog] = closed;
        account->overrules[OwnLog] = closed;
        askForTexts({});
        QVERIFY(waitFor(page));
        QCOMPARE(int(page->error().kind), kind);
        askForCalls({});
        QVERIFY(waitFor(callPage));
        QCOMPARE(int(callPage->error().kind), kind);
    }

    void callsComeFromTheAccountsLogElseFromOnesOwn()
    {
        account->overrules[AccountLog] = [](const auto &) {
            return ScriptedAccount::json(list(call("s-2", "2026-02-02T10:00:00.000Z"), true));
        };
        account->overrules[OwnLog] = [](const auto &) {
            return ScriptedAccount::json(list(call("s-1", "2026-01-02T10:00:00.000Z", "Accepted"), false));
        };
        askForCalls({});
        QVERIFY(waitFor(callPage));
        const EarlierCalls first = callPage->value();
        QCOMPARE(first.calls.size(), 1);
        QCOMPARE(int(first.calls.first().call.outcome), int(CallOutcome::Missed));
        QCOMPARE(first.calls.first().call.callerName, u"DANA LEE"_s);
        QVERIFY(!first.calls.first().provisional);
        QVERIFY(lastPath(AccountLog).contains("view=Detailed&dateFrom=2000-01-01"));
        account->overrules[AccountLog] = [](const auto &) { return ScriptedAccount::json("{}", 403); };
        askForCalls(first.next);
        QVERIFY(waitFor(callPage));
        QVERIFY(callPage->value().atEnd);
        QCOMPARE(int(callPage->value().calls.first().call.outcome), int(CallOutcome::Answered));
        QVERIFY(lastPath(OwnLog).contains("dateTo=2026-02-02T10%3A00%3A00.000Z&page=1&perPage=250"));
    }

    void aLimitIsWaitedForAndNothingElseHasToWaitBehindIt()
    {
        int pages = 0;
        account->overrules[AccountLog] = [&pages](const ArrivedRequest &request) {
            if (request.path.contains("call-log-sync"))
                return ScriptedAccount::json(R"({"records":[],"syncInfo":{"syncToken":"c"}})");
            ++pages;
            return ScriptedAccount::json(list(call("s-2", "2026-02-02T10:00:00.000Z"), true));
        };
        for (int i = 0; i < 12; ++i)
            askForCalls({}); // more than the limit of ten a minute has room for
        fetchCalls({});
        QVERIFY(waitFor(calls)); // what is happening now has its room all the same
        QVERIFY(calls->ok());
        QVERIFY2(pages <= 4, qPrintable(QString::number(pages)));
    }
};

} // namespace ringcentral_earlier_test

TEXTBACK_TEST(ringcentral_earlier_test, RingCentralEarlierTest)
#include "ringcentral_earlier_test.moc"
