// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/accountreader.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/calllogreading.h"
#include "core/carrier/ringcentral/subscription.h"
#include "core/carrier/ringcentral/texting.h"
#include "core/carrier/ringcentral/tokens.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_fuzz_test {

namespace {

// Defined below the class, out of its way.
const QByteArrayList &samples();
QByteArray mutated(QByteArray text, std::mt19937 &random);
void readEverything(const QByteArray &text);

} // namespace

class RingCentralFuzzTest : public QObject {
    Q_OBJECT

private slots:
    void whateverArrivesIsReadWithoutHarm()
    {
        std::mt19937 random(20260303);
        const int rounds = qEnvironmentVariableIsSet("TEXTBACK_FULL") ? 200000 : 4000;
        for (int i = 0; i < rounds; ++i)
            readEverything(mutated(samples().at(i % samples().size()), random));
    }

    void theSamplesThemselvesAreRead()
    {
        const auto news = notificationIn(*frameIn(QString::fromUtf8(samples().at(0))));
        QVERIFY(news);
        QCOMPARE(int(news->kind), int(EventKind::Telephony));
        QVERIFY(textIn(json::object(samples().at(2)), Home{}));
        QCOMPARE(int(textIn(json::object(samples().at(2)), Home{})->failure), int(FailureReason::CannotReceive));
        QVERIFY(sessionIn(samples().at(4), UtcTime{}));
        QVERIFY(streamTokenIn(samples().at(4), QUrl()));
        QVERIFY(lineIn(json::object(samples().at(5)), Home{}));
    }

    void endlessNestingAndHugeNumbersAreBounded()
    {
        readEverything(QByteArray(200000, '['));
        readEverything(QByteArray(200000, '{'));
        readEverything(
            R"({"duration":9223372036854775807,"durationMs":-9223372036854775808,"startTime":"9999-12-31T23:59:59Z","telephonySessionId":"s"})");
        readEverything("{\"telephonySessionId\":\"" + QByteArray(1000000, 'x') + "\"}");
        QJsonArray parties;
        for (int i = 0; i < 20000; ++i)
            parties.append(QJsonObject{
                {u"id"_s, i}, {u"direction"_s, u"Inbound"_s}, {u"status"_s, QJsonObject{{u"code"_s, u"Gone"_s}}}});
        ExtensionBook book;
        const QSet<PhoneNumber> numbers;
        const auto legs = legsIn(QJsonObject{{u"telephonySessionId"_s, u"s"_s}, {u"parties"_s, parties}}, UtcTime{},
                                 {book, numbers, Home{}});
        QVERIFY(legs.size() <= 200);
    }
};

namespace {

/// Well-formed samples of everything that is read; mutations of them reach deeper than noise.
const QByteArrayList &samples()
{
    static const QByteArrayList all{
        R"([{"type":"ServerNotification","messageId":"1","status":200,"wsc":{"token":"t","sequence":4}},{"uuid":"1","event":"/restapi/v1.0/account/9001/telephony/sessions","timestamp":"2026-03-03T15:00:00.000Z","subscriptionId":"sub-1","body":{"sequence":3,"sessionId":"77","telephonySessionId":"s-1","eventTime":"2026-03-03T15:00:00.000+0000","origin":{"type":"Call"},"parties":[{"id":"p-1","extensionId":1001,"direction":"Inbound","queueCall":true,"from":{"phoneNumber":"+15125550142","name":"x"},"to":{"phoneNumber":"+15125550100","extensionId":"2001"},"status":{"code":"Gone","reason":"AttendedTransfer","peerId":{}}}]}}])",
        R"({"id":"sub-1","status":"Active","eventFilters":["/restapi/v1.0/account/9001/telephony/sessions"],"disabledFilters":[{"filter":"/x","reason":"y","message":"z"}]})",
        R"({"id":7,"type":"SMS","direction":"Outbound","availability":"Alive","subject":"hi","creationTime":"2026-03-03T15:00:00Z","lastModifiedTime":"2026-03-03T15:00:00.1Z","messageStatus":"DeliveryFailed","deliveryErrorCode":"SMS-UP-410","readStatus":"Unread","from":{"phoneNumber":"+15125550142"},"to":[{"phoneNumber":"+15125550100","target":true}],"attachments":[{"id":1,"uri":"https://media/x","type":"MmsAttachment","contentType":"image/png","size":5,"vmDuration":17}]})",
        R"({"id":"a","sessionId":1,"telephonySessionId":"s-1","startTime":"2026-03-03T15:00:00.000Z","duration":20,"durationMs":20123,"type":"Voice","direction":"Inbound","result":"Missed","reason":"Hang Up","from":{"phoneNumber":"+15125550142","extensionNumber":"1"},"to":{"phoneNumber":"+15125550100","extensionId":2001},"message":{"type":"VoiceMail"},"finished":true,"legs":[{"legType":"Accept","result":"Call connected","direction":"Outbound","extension":{"id":1001}}]})",
        R"({"access_token":"a","expires_in":3600,"refresh_token":"r","refresh_token_expires_in":604800,"scope":"SMS","owner_id":5,"uri":"wss://127.0.0.1/ws","ws_access_token":"w"})",
        R"({"errorCode":"x","errors":[{"errorCode":"CMN-101","parameterName":"to"}],"phoneNumber":"+15125550100","usageType":"DirectNumber","features":["SmsSender"],"id":4,"type":"FaxOnly","extension":{"type":"Department"}})"};
    return all;
}

QByteArray mutated(QByteArray text, std::mt19937 &random)
{
    static const QByteArrayList splices{"null",
                                        "-1",
                                        "1e400",
                                        "99999999999999999999",
                                        "\"\"",
                                        "[]",
                                        "{}",
                                        "true",
                                        "\"\\u0000\"",
                                        "\"\\ud800\"",
                                        "[[[[[[[[[[",
                                        "\xff\xfe",
                                        "\"9999-12-31T23:59:59Z\"",
                                        "\"0000-00-00T00:00:00+9999\"",
                                        "{\"id\":{\"id\":[]}}",
                                        "9223372036854775807"};
    const auto pick = [&random](qsizetype below) {
        return qsizetype(random() % quint32(std::max<qsizetype>(below, 1)));
    };
    const int changes = 1 + int(random() % 4);
    for (int i = 0; i < changes; ++i) {
        const qsizetype at = pick(text.size());
        switch (random() % 6) {
        case 0:
            text.remove(at, pick(20));
            break;
        case 1:
            text.insert(at, splices.at(pick(splices.size())));
            break;
        case 2:
            if (at < text.size())
                text[at] = char(random() % 256);
            break;
        case 3: { // replace a whole value
            const auto colon = text.indexOf(':', at);
            const auto end = text.indexOf(',', colon);
            if (colon > 0 && end > colon)
                text.replace(colon + 1, end - colon - 1, splices.at(pick(splices.size())));
            break;
        }
        case 4:
            text.insert(at, text.mid(pick(text.size()), pick(200)));
            break;
        default:
            text.truncate(std::max<qsizetype>(at, 1));
        }
    }
    return text;
}

void readEverything(const QByteArray &text)
{
    const QSet<PhoneNumber> numbers{PhoneNumber::fromE164(u"+15125550100").value()};
    const Home home;
    ExtensionBook book;
    const QJsonObject object = json::object(text);
    book.read({object});
    const OurSide ours{book, numbers, home};
    const UtcTime now = fromMs(1772550000000);
    if (const auto frame = frameIn(QString::fromUtf8(text))) {
        if (const auto news = notificationIn(*frame)) {
            (void)legsIn(news->body, now, ours);
            (void)namesUnknownExtension(news->body, book);
            (void)textIn(news->body, home);
        }
        (void)subscriptionIn(frame->body, requiredFilters());
    }
    (void)legsIn(object, now, ours);
    (void)textIn(object, home);
    (void)voicemailIn(object, home);
    (void)historicCallIn(object, now, true, ours);
    (void)historicCallIn(object, now, false, ours);
    (void)subscriptionIn(object, requiredFilters() + extensionFilters({u"1"_s}));
    (void)sessionIn(text, now);
    (void)streamTokenIn(text, QUrl(u"http://127.0.0.1:1"_s));
    (void)lineIn(object, home);
    HttpAnswer answer;
    answer.status = 400;
    answer.body = text;
    (void)errorOf(answer, now);
    (void)sendResult(answer, now);
    answer.status = 200;
    answer.headers.insert("retry-after", text.left(20));
    answer.headers.insert("date", text.left(40));
    (void)sendResult(answer, now);
    (void)retryAfter(answer, now);
}

} // namespace

} // namespace ringcentral_fuzz_test

TEXTBACK_TEST(ringcentral_fuzz_test, RingCentralFuzzTest)
#include "ringcentral_fuzz_test.moc"
