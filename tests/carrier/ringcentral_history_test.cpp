// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/historyreader.h"
#include "tests/support/testprogram.h"

using namespace textback;
using namespace textback::ringcentral;

namespace ringcentral_history_test {

namespace {

constexpr char AccountLog[] = "/restapi/v1.0/account/~/call-log";
constexpr char OwnLog[] = "/restapi/v1.0/account/~/extension/~/call-log";

Reaction dead()
{
    return ScriptedAccount::json(R"({"errors":[{"errorCode":"MSG-333"}]})", 400);
}

} // namespace

/// Texts and calls read back, in full and by their changes.
class RingCentralHistoryTest : public HistoryReader {
    Q_OBJECT

private slots:
    void init() { openAdapter(); }
    void cleanup() { closeAdapter(); }

    void textsAreReadInFullOnceAndThenByTheirChanges()
    {
        account->overrules[Sync] = [](const ArrivedRequest &request) {
            return request.path.contains("ISync")
                ? ScriptedAccount::json(
                    R"({"records":[{"id":1,"availability":"Deleted"}],"syncInfo":{"syncToken":"m 2"}})")
                : ScriptedAccount::json(
                    "{\"records\":[" + text(2) + "," + text(1, "Inbound")
                    + R"(,{"id":3,"type":"VoiceMail","from":{"phoneNumber":"+15125550142"}},{"id":4,"type":"Fax"}],"syncInfo":{"syncToken":"m+1/="}})");
        };
        fetchTexts({});
        QVERIFY(waitFor(texts));
        const TextHistory first = texts->value();
        QCOMPARE(first.texts.size(), 2);
        QCOMPARE(first.texts.first().carrierId, u"1"_s); // oldest first
        QCOMPARE(first.voicemails.size(), 1);
        QVERIFY(first.texts.first().fromHistory);
        const QByteArray full = lastPath(Sync);
        QVERIFY(full.contains("syncType=FSync&messageType=SMS&messageType=VoiceMail&dateFrom=2026-03-03T14%3A50%3A00."
                              "000Z&recordCount=250"));
        fetchTexts(first.next);
        QVERIFY(waitFor(texts));
        QVERIFY(lastPath(Sync).contains("syncType=ISync&syncToken=m%2B1%2F%3D"));
        QVERIFY(texts->value().texts.first().deleted);
    }

    void aDeadTokenMeansReadingInFullSilently()
    {
        account->overrules[Sync] = [](const ArrivedRequest &request) {
            return request.path.contains("ISync")
                ? dead()
                : ScriptedAccount::json("{\"records\":[" + text(2) + R"(],"syncInfo":{"syncToken":"fresh"}})");
        };
        fetchTexts("sync:old");
        QVERIFY(waitFor(texts));
        QCOMPARE(texts->value().texts.size(), 1);
        QCOMPARE(texts->value().next, HistoryCursor("sync:fresh"));
        fetchTexts("nonsense \xff");
        QVERIFY(waitFor(texts));
        QVERIFY(texts->ok());
    }

    void whereSyncIsRefusedTheListIsRead_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void whereSyncIsRefusedTheListIsRead()
    {
        QFETCH(int, status);
        account->overrules[Sync] = [status](const auto &) { return ScriptedAccount::json("{}", status); };
        account->overrules[Store] = [](const ArrivedRequest &request) {
            return request.path.contains("page=1&")
                ? ScriptedAccount::json("{\"records\":[" + text(2) + R"(],"paging":{"page":1,"totalPages":2}})")
                : ScriptedAccount::json("{\"records\":[" + text(3) + R"(],"paging":{"page":2,"totalPages":2}})");
        };
        fetchTexts("sync:old");
        QVERIFY(waitFor(texts));
        QVERIFY(texts->ok());
        QCOMPARE(texts->value().texts.size(), 2);
    }

    void aCutHistoryIsCompletedFromTheList()
    {
        account->overrules[Sync] = [](const auto &) {
            return ScriptedAccount::json("{\"records\":[" + text(2)
                                         + R"(],"syncInfo":{"syncToken":"x","olderRecordsExist":true}})");
        };
        account->overrules[Store] = [](const auto &) {
            return ScriptedAccount::json("{\"records\":[" + text(1) + R"(],"navigation":{}})");
        };
        fetchTexts({});
        QVERIFY(waitFor(texts));
        QCOMPARE(texts->value().texts.size(), 2);
        QCOMPARE(texts->value().next, HistoryCursor("sync:x"));
    }

    void readingIsRepeatedThroughTroubles_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        for (const int status : {408, 500, 502, 503, 401})
            QTest::addRow("%d", status) << int(Reaction::Reply) << status;
        for (const int kind : {int(Reaction::Close), int(Reaction::Reset), int(Reaction::HalfHead),
                               int(Reaction::HalfBody), int(Reaction::Hang)})
            QTest::addRow("fault %d", kind) << kind << 200;
    }
    void readingIsRepeatedThroughTroubles()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        int troubles = 2;
        const auto troubled = [&troubles, kind, status](const auto &) -> std::optional<Reaction> {
            if (troubles-- <= (status == 401 ? 1 : 0))
                return ScriptedAccount::json("{\"records\":[" + text(2) + R"(],"syncInfo":{"syncToken":"x"}})");
            return Reaction{Reaction::Kind(kind), status, "{}", {}};
        };
        account->overrules[Sync] = troubled;
        account->overrules[Store] = troubled; // read where the sync fails
        fetchTexts({});
        QVERIFY(waitFor(texts));
        QVERIFY(texts->ok());
        QCOMPARE(texts->value().texts.size(), 1);
    }

    void aLimitIsToldAndTheNextReadingWaitsForIt()
    {
        Milliseconds askedAt{0};
        bool limited = true;
        account->overrules[Sync] = [&](const auto &) {
            askedAt = clock.monotonic();
            return std::exchange(limited, false)
                ? Reaction{Reaction::Reply, 429, "{}", {"Retry-After: 40"}}
                : ScriptedAccount::json("{\"records\":[" + text(2) + R"(],"syncInfo":{"syncToken":"x"}})");
        };
        fetchTexts({});
        QVERIFY(waitFor(texts));
        QCOMPARE(int(texts->error().kind), int(ErrorKind::RateLimited));
        QCOMPARE(account->server.count(Store), 0); // counts towards the same limit
        const Milliseconds firstAt = askedAt;
        fetchTexts({});
        QVERIFY(waitFor(texts));
        QVERIFY(texts->ok());
        QVERIFY(askedAt - firstAt >= 40s);
    }

    void callsComeFromTheAccountsLogElseFromOnesOwnElseFromTheList()
    {
        const QByteArray row =
            R"({"id":"a","telephonySessionId":"s-1","startTime":"2026-03-03T14:55:00.000Z","duration":20,"direction":"Inbound","result":"Missed","from":{"phoneNumber":"+15125550142"},"to":{"phoneNumber":"+15125550100"}})";
        account->overrules[AccountLog] = [row](const auto &) {
            return ScriptedAccount::json("{\"records\":[" + row + R"(],"syncInfo":{"syncToken":"c1"}})");
        };
        fetchCalls({});
        QVERIFY(waitFor(calls));
        QCOMPARE(calls->value().calls.size(), 1);
        QCOMPARE(int(calls->value().calls.first().call.outcome), int(CallOutcome::Missed));
        QVERIFY(!calls->value().calls.first().provisional);
        QVERIFY(
            lastPath(AccountLog).contains("syncType=FSync&statusGroup=All&view=Detailed&recordCount=250&dateFrom="));
        const auto cursor = calls->value().next;
        account->overrules[AccountLog] = [](const auto &) { return ScriptedAccount::json("{}", 403); };
        account->overrules[OwnLog] = [row](const ArrivedRequest &request) {
            return request.path.contains("call-log-sync")
                ? ScriptedAccount::json("{}", 400)
                : ScriptedAccount::json("{\"records\":[" + row + "],\"paging\":{}}");
        };
        fetchCalls(cursor);
        QVERIFY(waitFor(calls));
        QVERIFY2(calls->ok(), qPrintable(calls->ok() ? QString() : calls->error().detail));
        QCOMPARE(calls->value().calls.size(), 1);
    }

    void aLogWhoseSyncAloneIsForbiddenIsReadByItsList()
    {
        account->overrules[AccountLog] = [](const ArrivedRequest &request) {
            return ScriptedAccount::json(R"({"records":[],"paging":{}})",
                                         request.path.contains("call-log-sync") ? 403 : 200);
        };
        fetchCalls({});
        QVERIFY(waitFor(calls));
        QVERIFY(calls->ok());
        QCOMPARE(account->server.count("/restapi/v1.0/account/~/call-log?"), 1);
        QCOMPARE(account->server.count(OwnLog), 0);
    }

    void whoMayNotReadTheAccountsLogIsToldTheChangesOfTheirOwn()
    {
        account->overrules[AccountLog] = [](const auto &) { return ScriptedAccount::json("{}", 403); };
        account->overrules[OwnLog] = [](const auto &) {
            return ScriptedAccount::json(R"({"records":[],"syncInfo":{"syncToken":"c1"}})");
        };
        fetchCalls({});
        QVERIFY(waitFor(calls));
        QVERIFY(calls->ok());
        QCOMPARE(calls->value().next, HistoryCursor("sync:own:c1"));
    }

    void whatARowDoesNotKnowItDoesNotTell_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<std::optional<Milliseconds>>("length");
        QTest::addColumn<std::optional<std::chrono::seconds>>("rang");
        const auto row = [](const char *name, const QByteArray &text, std::optional<Milliseconds> length,
                            std::optional<std::chrono::seconds> rang) {
            QTest::newRow(name) << text << length << rang;
        };
        row("a length", R"("result":"Missed","duration":20)", 20s, 20s);
        row("none", R"("result":"Missed")", std::nullopt, std::nullopt);
        row("one that was not measured", R"("result":"Missed","duration":0,"durationMs":0)", std::nullopt,
            std::nullopt);
        row("a short one", R"("result":"Missed","duration":0,"durationMs":400)", 400ms, 0s);
        row("milliseconds that were not measured", R"("result":"Missed","duration":7,"durationMs":0)", 7s, 7s);
        row("in progress", R"("result":"In Progress","duration":5)", std::nullopt, std::nullopt);
        row("not finished", R"("result":"Missed","finished":false,"duration":5)", std::nullopt, std::nullopt);
        row("phones that still ring", R"("result":"Stopped","duration":5,"legs":[{"legType":"PstnToSip"}])",
            std::nullopt, std::nullopt);
        row("stopped", R"("result":"Stopped","duration":5)", 5s, std::nullopt);
    }
    void whatARowDoesNotKnowItDoesNotTell()
    {
        QFETCH(QByteArray, row);
        QFETCH(std::optional<Milliseconds>, length);
        QFETCH(std::optional<std::chrono::seconds>, rang);
        account->overrules[AccountLog] = [row](const auto &) {
            return ScriptedAccount::json(
                R"({"records":[{"id":"a","telephonySessionId":"s-1","startTime":"2026-03-03T14:55:00.000Z","direction":"Inbound",)"
                + row + R"(}],"syncInfo":{"syncToken":"c2"}})");
        };
        fetchCalls({});
        QVERIFY(waitFor(calls));
        const Call call = calls->value().calls.first().call;
        QCOMPARE(call.endedAt, length ? std::optional(call.startedAt + *length) : std::nullopt);
        QCOMPARE(call.rang, rang);
    }

    void aRowThatMayStillChangeIsReadAgain()
    {
        account->overrules[AccountLog] = [](const auto &) {
            return ScriptedAccount::json(
                R"({"records":[{"id":"a","telephonySessionId":"s-1","startTime":"2026-03-03T14:59:30.000Z","duration":10,"direction":"Inbound","result":"Stopped"}],"syncInfo":{"syncToken":"c2"}})");
        };
        fetchCalls("sync:account:c1");
        QVERIFY(waitFor(calls));
        QVERIFY(calls->value().calls.first().provisional);
        QCOMPARE(calls->value().next, HistoryCursor("sync:account:c1"));
    }
};

} // namespace ringcentral_history_test

TEXTBACK_TEST(ringcentral_history_test, RingCentralHistoryTest)
#include "ringcentral_history_test.moc"
