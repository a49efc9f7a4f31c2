// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/messagereading.h"
#include "tests/carrier/historyreader.h"
#include "tests/support/testprogram.h"

using namespace textback;
using namespace textback::ringcentral;

namespace ringcentral_lookup_test {

/// Single things asked for: a text of ours, an attachment, a call that may still go on.
class RingCentralLookupTest : public HistoryReader {
    Q_OBJECT

private slots:
    void init() { openAdapter(); }
    void cleanup() { closeAdapter(); }

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

    void theWordsOfATextAreNoFile_data()
    {
        QTest::addColumn<QByteArray>("attachment");
        QTest::addColumn<qsizetype>("files");
        QTest::newRow("by their type") << QByteArray(R"({"id":9,"type":"Text","contentType":"text/plain"})")
                                       << qsizetype(0);
        QTest::newRow("by their content")
            << QByteArray(R"({"id":9,"type":"Body","contentType":"text/plain; charset=x"})") << qsizetype(0);
        QTest::newRow("a file") << QByteArray(R"({"id":9,"type":"MmsAttachment","contentType":"text/plain"})")
                                << qsizetype(1);
        QTest::newRow("a file with a name")
            << QByteArray(R"({"id":9,"contentType":"text/plain","fileName":"a.txt"})") << qsizetype(1);
        QTest::newRow("a picture") << QByteArray(R"({"id":9,"contentType":"image/png"})") << qsizetype(1);
    }
    void theWordsOfATextAreNoFile()
    {
        QFETCH(QByteArray, attachment);
        QFETCH(qsizetype, files);
        QByteArray row = text(1, "Outbound", "hello");
        row.chop(1);
        account->overrules[Store] = [&](const auto &) {
            return ScriptedAccount::json("{\"records\":[" + row + ",\"attachments\":[" + attachment
                                         + R"(]}],"navigation":{}})");
        };
        lookUp(u"hello"_s);
        QVERIFY(waitFor(found));
        QCOMPARE(found->value().first().attachments.size(), files);
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

    void aPhotoToldByTheStreamWithoutAnAddressHasOne()
    {
        const auto read = [](const QJsonValue &message, const QJsonValue &attachment) {
            const auto text = textIn(QJsonObject{{u"id"_s, message},
                                                 {u"type"_s, u"SMS"_s},
                                                 {u"attachments"_s, QJsonArray{QJsonObject{{u"id"_s, attachment}}}}},
                                     Home{});
            return text ? text->attachments.value(0).uri : QString();
        };
        QCOMPARE(read(u"4100000000001"_s, u"4100000000002"_s),
                 u"/restapi/v1.0/account/~/extension/~/message-store/4100000000001/content/4100000000002"_s);
        QVERIFY(read(u"41/../.."_s, u"2"_s).isEmpty());
        QVERIFY(read(u"41"_s, u"*"_s).isEmpty());
        QVERIFY(read(u"41"_s, QJsonValue()).isEmpty());
    }

    void markingAsReadNeverTouchesTheWholeMailbox()
    {
        std::optional<Status> marked;
        QByteArray written;
        account->overrules["/restapi/v1.0/account/~/extension/~/message-store/17"] = [&written](const auto &request) {
            written = request.body;
            return ScriptedAccount::json("{}");
        };
        adapter->markRead({u"17"_s, u""_s, u"../x"_s, u"*"_s}, this,
                          [&marked](const auto &status) { marked = status; });
        QVERIFY(waitFor(marked));
        QVERIFY(marked->ok());
        QCOMPARE(account->server.count(Store, "PUT"), 1);
        QCOMPARE(written, QByteArray(R"({"readStatus":"Read"})"));
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

} // namespace ringcentral_lookup_test

TEXTBACK_TEST(ringcentral_lookup_test, RingCentralLookupTest)
#include "ringcentral_lookup_test.moc"
