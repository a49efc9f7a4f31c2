// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/adapter.h"
#include "core/carrier/ringcentral/sentlookup.h"
#include "tests/carrier/scriptedaccount.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace textback;
using namespace textback::ringcentral;

namespace {

constexpr char Sync[] = "/restapi/v1.0/account/~/extension/~/message-sync";
constexpr char Store[] = "/restapi/v1.0/account/~/extension/~/message-store";
constexpr char AccountLog[] = "/restapi/v1.0/account/~/call-log";
constexpr char OwnLog[] = "/restapi/v1.0/account/~/extension/~/call-log";

QByteArray text(int id, const char *direction = "Outbound", const char *body = "hello", const char *to = "+15125550142")
{
    const QByteArray ours = R"({"phoneNumber":"+15125550100"})";
    const QByteArray theirs = QByteArray(R"({"phoneNumber":")") + to + "\"}";
    const bool out = QByteArray(direction) == "Outbound";
    return "{\"id\":" + QByteArray::number(id) + R"(,"type":"SMS","direction":")" + direction + R"(","subject":")"
        + body + R"(","creationTime":"2026-03-03T15:00:0)" + QByteArray::number(id % 10)
        + R"(.000Z","messageStatus":"Sent","from":)" + (out ? ours : theirs) + ",\"to\":[" + (out ? theirs : ours)
        + "]}";
}

Reaction dead()
{
    return ScriptedAccount::json(R"({"errors":[{"errorCode":"MSG-333"}]})", 400);
}

} // namespace

class RingCentralHistoryTest : public QObject {
    Q_OBJECT

    FakeClock clock;
    ForgetfulLedger ledger;
    std::unique_ptr<ScriptedAccount> account;
    std::unique_ptr<RingCentralAdapter> adapter;
    const UtcTime from = FakeClock().now() - 10min;

    std::optional<Result<TextHistory>> texts;
    std::optional<Result<CallHistory>> calls;
    std::optional<Result<QList<TextMessage>>> found;

    void fetchTexts(const HistoryCursor &cursor)
    {
        texts.reset();
        adapter->fetchTexts(cursor, from, this, [this](const auto &result) { texts = result; });
    }
    void fetchCalls(const HistoryCursor &cursor)
    {
        calls.reset();
        adapter->fetchCalls(cursor, from, this, [this](const auto &result) { calls = result; });
    }
    void lookUp(const QString &body)
    {
        found.reset();
        adapter->findSentTexts({PhoneNumber::fromE164(u"+15125550100").value(),
                                PhoneNumber::fromE164(u"+15125550142").value(), body, from},
                               this, [this](const auto &result) { found = result; });
    }
    [[nodiscard]] QByteArray lastPath(const QByteArray &prefix) const
    {
        QByteArray path;
        for (const auto &request : std::as_const(account->server.requests))
            path = request.path.startsWith(prefix) ? request.path : path;
        return path;
    }
    /// Moves time until something is there.
    template <typename T> bool waitFor(const std::optional<T> &thing)
    {
        for (int i = 0; i < 400 && !thing; ++i) {
            QTest::qWait(2);
            clock.advance(500ms);
        }
        return thing.has_value();
    }

private slots:
    void init()
    {
        clock = FakeClock();
        account = std::make_unique<ScriptedAccount>();
        adapter = std::make_unique<RingCentralAdapter>(clock, ledger, QSslConfiguration());
        CarrierCredentials credentials;
        credentials.server = account->server.url();
        credentials.clientId = u"desk-app"_s;
        credentials.secretJwt = u"jwt"_s;
        adapter->open(credentials, std::nullopt);
    }
    void cleanup()
    {
        adapter.reset();
        account.reset();
    }

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
        for (const int status : {408, 429, 500, 502, 503, 401})
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
        account->overrules[Sync] = [&troubles, kind, status](const auto &) -> std::optional<Reaction> {
            if (troubles-- <= (status == 401 ? 1 : 0))
                return ScriptedAccount::json("{\"records\":[" + text(2) + R"(],"syncInfo":{"syncToken":"x"}})");
            return Reaction{Reaction::Kind(kind), status, "{}", {}};
        };
        fetchTexts({});
        QVERIFY(waitFor(texts));
        QVERIFY(texts->ok());
        QCOMPARE(texts->value().texts.size(), 1);
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

    void aSentTextIsRecognisedByLineCallerAndWords()
    {
        account->overrules[Store] = [](const ArrivedRequest &request) {
            return request.path.contains("page=1&")
                ? ScriptedAccount::json("{\"records\":[" + text(1, "Outbound", "hello ") + ","
                                        + text(2, "Outbound", "Hello") + "," + text(3, "Inbound")
                                        + R"(],"navigation":{"nextPage":{"uri":"x"}}})")
                : ScriptedAccount::json("{\"records\":[" + text(4, "Outbound", "hello", "5125550142") + ","
                                        + text(5, "Outbound", "hello", "+15125550143") + R"(],"navigation":{}})");
        };
        lookUp(u"hello"_s);
        QVERIFY(waitFor(found));
        QVERIFY(found->ok());
        QCOMPARE(found->value().size(), 2);
        QCOMPARE(found->value().first().carrierId, u"1"_s);
        QCOMPARE(found->value().last().carrierId, u"4"_s);
        account->overrules[Store] = [](const ArrivedRequest &request) {
            return request.path.contains("page=1&")
                ? ScriptedAccount::json(R"({"records":[{}],"navigation":{"nextPage":{"uri":"x"}}})")
                : ScriptedAccount::json("{}", 500);
        };
        lookUp(u"hello"_s);
        QVERIFY(waitFor(found));
        QVERIFY(!found->ok()); // half a history proves nothing
    }

    void attachmentsAreReadFromOurOwnServerOnly()
    {
        std::optional<Result<QByteArray>> content;
        const auto fetch = [&](const QString &uri, qint64 limit) {
            content.reset();
            Attachment attachment;
            attachment.uri = uri;
            adapter->fetchAttachment(attachment, limit, this, [&content](const auto &result) { content = result; });
            return waitFor(content);
        };
        account->overrules["/photo"] = [](const auto &) { return ScriptedAccount::json(QByteArray(1000, 'x')); };
        QVERIFY(fetch(account->server.url().toString() + u"/photo/1"_s, 1000));
        QCOMPARE(content->value().size(), 1000);
        QVERIFY(fetch(u"/photo/1"_s, 1000));
        QVERIFY(content->ok());
        QVERIFY(fetch(u"/photo/1"_s, 999));
        QVERIFY(!content->ok());
        const auto before = account->server.count("/photo");
        for (const auto &foreign :
             {u"https://example.com/photo"_s, u"http://127.0.0.1:1/photo"_s, u"file:///etc/passwd"_s, u""_s}) {
            QVERIFY(fetch(foreign, 1000));
            QVERIFY(!content->ok());
        }
        QCOMPARE(account->server.count("/photo"), before);
        QCOMPARE(account->server.count("/etc"), 0);
    }

    void markingAsReadNeverTouchesTheWholeMailbox()
    {
        std::optional<Status> marked;
        account->overrules["/restapi/v1.0/account/~/extension/~/message-store/17"] = [](const auto &) {
            return ScriptedAccount::json("{}");
        };
        adapter->markRead({u"17"_s, u""_s, u"../x"_s, u"*"_s}, this,
                          [&marked](const auto &status) { marked = status; });
        QVERIFY(waitFor(marked));
        QVERIFY(marked->ok());
        QCOMPARE(account->server.count(Store, "PUT"), 1);
        QCOMPARE(account->server.requests.last().body, QByteArray(R"({"readStatus":"Read"})"));
    }

    void anOpenCallIsAskedForAndOneThatIsOverIsNotFound()
    {
        std::optional<Result<QList<LegUpdate>>> legs;
        account->overrules["/restapi/v1.0/account/~/telephony/sessions/s-1"] = [](const auto &) {
            return ScriptedAccount::json(
                R"({"id":"s-1","origin":{"type":"Call"},"parties":[{"id":"p-1","direction":"Outbound","status":{"code":"Answered"},"from":{"phoneNumber":"+15125550142"},"to":{"phoneNumber":"+15125550100"}}]})");
        };
        adapter->fetchOpenCall(u"s-1"_s, this, [&legs](const auto &result) { legs = result; });
        QVERIFY(waitFor(legs));
        QCOMPARE(legs->value().size(), 1);
        QCOMPARE(int(legs->value().first().phase), int(LegPhase::Ringing));
        legs.reset();
        adapter->fetchOpenCall(u"s-2/../?x"_s, this, [&legs](const auto &result) { legs = result; });
        QVERIFY(waitFor(legs));
        QCOMPARE(int(legs->error().kind), int(ErrorKind::NotFound));
    }
};

QTEST_GUILESS_MAIN(RingCentralHistoryTest)
#include "ringcentral_history_test.moc"
