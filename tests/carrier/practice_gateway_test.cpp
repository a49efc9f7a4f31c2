// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/practiceclient.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSslConfiguration>

using namespace textback;

namespace practice_gateway_test {

namespace {
const QString Subscription = u"/restapi/v1.0/subscription"_s;
}

class PracticeGatewayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<PracticeClient> client;

    void text(const QString &words) { QVERIFY(carrier->receiveText(u"+13035550142"_s, words).ok()); }
    static QStringList textsIn(const PracticeStream &stream)
    {
        QStringList words;
        for (const QJsonObject &each : stream.events()) {
            if (each["event"_L1].toString().contains("instant"_L1))
                words.append(each["body"_L1]["subject"_L1].toString());
        }
        return words;
    }
    static QString idOf(const QJsonArray &answer) { return answer[1]["id"_L1].toString(); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        QVERIFY(carrier->setFaults({{u"limits"_s, QJsonObject{{u"auth"_s, 1000}}}}).ok());
        client = std::make_unique<PracticeClient>(*carrier);
        QCOMPARE(client->signIn().status, 200);
    }

    void theFirstFrameGivesTheDetails()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        const QJsonObject details = stream.ofType(u"ConnectionDetails"_s).constFirst();
        QCOMPARE(details["recoveryBufferSize"_L1].toInt(), 100);
        QVERIFY(details["creationTime"_L1].toString().endsWith("+0000"_L1));
        QVERIFY(!details.contains("recoveryState"_L1));
        QVERIFY(!stream.newestWsc().isEmpty());
    }

    void withoutATokenTheSocketIsClosedWith4400()
    {
        QUrl url(carrier->baseUrl().replace(0, 4, u"ws"_s) + u"/ws"_s);
        PracticeStream stream(url);
        QTRY_VERIFY(stream.closed);
        QCOMPARE(int(stream.socket.closeCode()), 4400);
    }

    void onlyWhatWasAskedForIsTold()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        text(u"before"_s);
        const QJsonArray answer = stream.subscribe({PracticeStream::usualFilters().at(2)});
        QCOMPARE(PracticeStream::meta(answer)["status"_L1].toInt(), 200);
        QCOMPARE(PracticeStream::meta(answer)["type"_L1].toString(), u"ClientRequest"_s);
        QVERIFY(answer[1]["eventFilters"_L1][0].toString().contains("/account/810000001/extension/810100101/"_L1));
        text(u"after"_s);
        QTRY_COMPARE(textsIn(stream), QStringList{u"after"_s});
        QCOMPARE(stream.events().size(), 1);
        QCOMPARE(stream.events().constFirst()["subscriptionId"_L1].toString(), idOf(answer));
    }

    void aSecondSubscriptionReplacesTheFirst()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        const QString first = idOf(stream.subscribe(PracticeStream::usualFilters()));
        const QString second = idOf(stream.subscribe(PracticeStream::usualFilters()));
        QVERIFY(first != second);
        QCOMPARE(client->get((Subscription + u'/' + first).toUtf8()).status, 404);
        QCOMPARE(client->get((Subscription + u'/' + second).toUtf8()).status, 200);
    }

    void aSubscriptionIsChangedAndRemovedOverTheSocket()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        const QString path = Subscription + u'/' + idOf(stream.subscribe(PracticeStream::usualFilters()));
        const QJsonObject fewer{{u"eventFilters"_s, QJsonArray{PracticeStream::usualFilters().constFirst()}},
                                {u"deliveryMode"_s, QJsonObject{{u"transportType"_s, u"WebSocket"_s}}}};
        QCOMPARE(stream.ask(u"PUT"_s, path, fewer)[1]["eventFilters"_L1].toArray().size(), 1);
        QCOMPARE(client->ask("PUT", path.toUtf8(), "{}").status, 400);
        const QJsonArray gone = stream.ask(u"DELETE"_s, path);
        QCOMPARE(PracticeStream::meta(gone)["status"_L1].toInt(), 204);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(PracticeStream::meta(stream.ask(u"DELETE"_s, path))["status"_L1].toInt(), 404);
    }

    void filtersThatMakeNoSenseAreRefused()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        QCOMPARE(stream.subscribe({u"/restapi/v1.0/nonsense"_s})[1]["errorCode"_L1].toString(), u"SUB-508"_s);
        QCOMPARE(PracticeStream::meta(stream.subscribe({}))["status"_L1].toInt(), 400);
        QVERIFY(carrier->setFaults({{u"disabled_filters"_s, u"telephony"_s}}).ok());
        const QJsonArray answer = stream.subscribe(PracticeStream::usualFilters());
        QCOMPARE(answer[1]["disabledFilters"_L1].toArray().size(), 1);
        QCOMPARE(answer[1]["eventFilters"_L1].toArray().size(), 3);
    }

    void aHeartbeatComesBackWithItsId()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        stream.socket.sendTextMessage(uR"([{"type":"Heartbeat","messageId":"hb"}])"_s);
        QTRY_COMPARE(PracticeStream::meta(stream.frames.last())["messageId"_L1].toString(), u"hb"_s);
    }

    void restIsAnsweredOverTheSocketToo()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        const QJsonArray answer = stream.ask(u"GET"_s, u"/restapi/v1.0/account/~/extension/~"_s);
        QCOMPARE(answer[1]["name"_L1].toString(), u"Reception"_s);
        QVERIFY(PracticeStream::meta(answer)["headers"_L1].toObject().contains("RCRequestId"_L1));
    }

    void aLostSocketIsContinuedWithWhatItMissed()
    {
        QString wsc;
        {
            PracticeStream stream(*client);
            QVERIFY(stream.waitForDetails());
            QCOMPARE(stream.subscribe(PracticeStream::usualFilters()).size(), 2);
            text(u"seen"_s);
            QTRY_COMPARE(stream.events().size(), 2);
            wsc = stream.newestWsc();
            QVERIFY(carrier->setFaults({{u"drop_socket"_s, u"rst"_s}}).ok());
            QTRY_VERIFY(stream.closed);
        }
        text(u"missed"_s);
        PracticeStream again(*client, wsc);
        QVERIFY(again.waitForDetails());
        QCOMPARE(again.ofType(u"ConnectionDetails"_s).constFirst()["recoveryState"_L1].toString(), u"Successful"_s);
        QCOMPARE(again.events().size(), 0); // a moment after the details, not with them
        QTRY_COMPARE(textsIn(again), QStringList{u"missed"_s});
        text(u"live"_s);
        QTRY_COMPARE(textsIn(again), (QStringList{u"missed"_s, u"live"_s}));
    }

    void onlyTheNewestHundredAreKept()
    {
        QString wsc;
        {
            PracticeStream stream(*client);
            QVERIFY(stream.waitForDetails());
            QCOMPARE(stream.subscribe({PracticeStream::usualFilters().at(2)}).size(), 2);
            wsc = stream.newestWsc();
        }
        QTRY_COMPARE(carrier->state()["open_sockets"_L1].toInt(), 0);
        for (int i = 0; i < 130; ++i)
            text(QString::number(i));
        PracticeStream again(*client, wsc);
        QTRY_COMPARE(textsIn(again).size(), 100);
        QCOMPARE(textsIn(again).constFirst(), u"30"_s);
    }

    void aRecoveryThatFailsSaysWhy()
    {
        QString wsc;
        {
            PracticeStream stream(*client);
            QVERIFY(stream.waitForDetails());
            QCOMPARE(stream.subscribe(PracticeStream::usualFilters()).size(), 2);
            wsc = stream.newestWsc();
        }
        const auto failure = [this, &wsc] {
            PracticeStream again(*client, wsc);
            return again.waitForDetails()
                ? again.ofType(u"ConnectionDetails"_s).constFirst()["recoveryErrorCode"_L1].toString()
                : QString();
        };
        QVERIFY(carrier->setFaults({{u"recovery"_s, QJsonObject{{u"how"_s, u"WSG-1003"_s}, {u"times"_s, 1}}}}).ok());
        QCOMPARE(failure(), u"WSG-1003"_s);
        QCOMPARE(failure(), QString());
        QTRY_COMPARE(carrier->state()["open_sockets"_L1].toInt(), 0);
        carrier->advance(181s);
        QCOMPARE(failure(), u"WSG-1005"_s);
        QCOMPARE(client->signIn().status, 200); // another session altogether
        QCOMPARE(failure(), u"WSG-1003"_s);
    }

    void aMalformedRecoveryTokenEndsTheSocket()
    {
        PracticeStream stream(*client, u"nonsense!"_s);
        QTRY_VERIFY(stream.closed);
        QCOMPARE(stream.ofType(u"Error"_s).constFirst()["errorCode"_L1].toString(), u"WSG-400"_s);
    }

    void silenceAndAgeEndTheSocket()
    {
        PracticeStream idle(*client);
        QVERIFY(idle.waitForDetails());
        carrier->advance(1801s);
        QTRY_VERIFY(idle.closed);
        QCOMPARE(idle.ofType(u"Error"_s).constFirst()["errorCode"_L1].toString(), u"WSG-902"_s);
        PracticeStream old(*client);
        QVERIFY(old.waitForDetails());
        carrier->advance(86'401s);
        QTRY_VERIFY(old.closed);
        QCOMPARE(old.ofType(u"Error"_s).constFirst()["errorCode"_L1].toString(), u"WSG-903"_s);
    }

    void noiseFromTheClientIsAnsweredWithAnError_data()
    {
        QTest::addColumn<QString>("noise");
        QTest::newRow("no json") << u"hello"_s;
        QTest::newRow("no array") << u"{}"_s;
        QTest::newRow("empty array") << u"[]"_s;
        QTest::newRow("numbers") << u"[1,2,3]"_s;
        QTest::newRow("unknown type") << uR"([{"type":"X"}])"_s;
        QTest::newRow("deep") << QString(3000, u'[');
    }
    void noiseFromTheClientIsAnsweredWithAnError()
    {
        QFETCH(QString, noise);
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        stream.socket.sendTextMessage(noise);
        QTRY_COMPARE(stream.ofType(u"Error"_s).size(), 1);
        QVERIFY(!stream.closed);
    }

    void oddRequestsInFramesAreAnsweredLikeAnyOther()
    {
        PracticeStream stream(*client);
        QVERIFY(stream.waitForDetails());
        QCOMPARE(PracticeStream::meta(stream.ask(u"GET"_s, u"//%%//"_s))["status"_L1].toInt(), 404);
        QCOMPARE(PracticeStream::meta(stream.ask(QString(), QString()))["status"_L1].toInt(), 404);
        QCOMPARE(PracticeStream::meta(stream.ask(u"POST"_s, Subscription, u"text"_s))["status"_L1].toInt(), 400);
    }

    void tlsServesBothSidesWithACertificateOfItsOwn()
    {
        PracticeCarrier secure;
        QVERIFY(secure.start({0, true}).ok());
        QFile file(secure.caFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSslConfiguration trust = QSslConfiguration::defaultConfiguration();
        trust.setCaCertificates(QSslCertificate::fromDevice(&file));
        QVERIFY(secure.baseUrl().startsWith("https://"_L1));
        QSslSocket socket;
        socket.setSslConfiguration(trust);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, quint16(QUrl(secure.baseUrl()).port()));
        QTRY_VERIFY(socket.isEncrypted());
        socket.write("GET /restapi/v1.0 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
        QWebSocket stream;
        stream.setSslConfiguration(trust);
        stream.open(QUrl(secure.baseUrl().replace(0, 5, u"wss"_s) + u"/ws"_s));
        QTRY_COMPARE(int(stream.closeCode()), 4400); // opened, and refused for want of a token
    }
};

} // namespace practice_gateway_test

TEXTBACK_TEST(practice_gateway_test, PracticeGatewayTest)
#include "practice_gateway_test.moc"
