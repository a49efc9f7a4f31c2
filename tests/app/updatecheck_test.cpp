// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatecheck.h"
#include "tests/support/testprogram.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace updatecheck_test {

namespace {

/// Feeds are easier to read with the other quotes.
QByteArray json(QByteArray words)
{
    return words.replace('\'', '"');
}

/// A web server that gives everybody the same answer.
class OneAnswer : public QTcpServer {
public:
    QByteArray status = "200 OK";
    QByteArray body;
    int visits = 0;
    QByteArray asked;

    OneAnswer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                asked += socket->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                ++visits;
                socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                              + "\r\nLocation: http://127.0.0.1:1/\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
    }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/feed.json"_s.arg(serverPort()); }
};

} // namespace

/// It tells that there is a later version, once, and does nothing else.
class UpdateCheckTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;

private slots:
    void aLaterVersionIsToldUntilSomebodyHasSeenIt()
    {
        OneAnswer server;
        server.body = json("{'version': '1.10.0', 'page': 'https://example.com/new'}");
        QSettings settings(m_folder.filePath(u"one.ini"_s), QSettings::IniFormat);
        UpdateCheck check(u"1.9.3"_s, settings);
        QSignalSpy changed(&check, &UpdateNews::changed);
        QSignalSpy looked(&check, &UpdateCheck::looked);
        check.setFeed(server.address());
        check.look();
        QTRY_COMPARE(looked.size(), 1);
        QCOMPARE(check.newer().value(), (NewerVersion{u"1.10.0"_s, QUrl(u"https://example.com/new"_s)}));
        check.setSeen();
        QVERIFY(!check.newer());
        check.look();
        QTRY_COMPARE(looked.size(), 2);
        QVERIFY(!check.newer());
        QCOMPARE(changed.size(), 2);
        QVERIFY(!server.asked.contains("Cookie"));
    }

    void whatIsNotALaterVersionIsNotTold_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("this one") << QByteArray("200 OK") << json("{'version': '1.9.3'}");
        QTest::newRow("an earlier one") << QByteArray("200 OK") << json("{'version': '1.9'}");
        QTest::newRow("no version") << QByteArray("200 OK") << json("{'page': 'https://example.com'}");
        QTest::newRow("words") << QByteArray("200 OK") << json("{'version': '9 <b>now</b>'}");
        QTest::newRow("not JSON") << QByteArray("200 OK") << QByteArray("9.9.9");
        QTest::newRow("an error page") << QByteArray("404 Not Found") << json("{'version': '9.9'}");
        QTest::newRow("somewhere else") << QByteArray("302 Found") << json("{'version': '9.9'}");
        QTest::newRow("far too much") << QByteArray("200 OK")
                                      << json("{'version': '9.9', 'x': '" + QByteArray(500000, 'x') + "'}");
    }
    void whatIsNotALaterVersionIsNotTold()
    {
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, body);
        OneAnswer server;
        server.status = status;
        server.body = body;
        QSettings settings(m_folder.filePath(u"two.ini"_s), QSettings::IniFormat);
        UpdateCheck check(u"1.9.3"_s, settings);
        QSignalSpy looked(&check, &UpdateCheck::looked);
        check.setFeed(server.address());
        check.look();
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(!check.newer());
        QCOMPARE(server.visits, 1);
    }

    void nobodyIsAskedWithoutAFeedOrWithoutEncryption()
    {
        QSettings settings(m_folder.filePath(u"three.ini"_s), QSettings::IniFormat);
        UpdateCheck check(u"1.0"_s, settings);
        for (const QString &feed : {QString(), u"http://example.com/feed"_s, u"ftp://127.0.0.1/feed"_s,
                                    u"https://user:word@example.com/feed"_s, u"file:///etc/passwd"_s, u"::"_s}) {
            check.setFeed(feed);
            check.look();
            QVERIFY(!check.findChild<QNetworkReply *>());
        }
    }

    void pagesThatAreNotSafeToOpenAreLeftOut()
    {
        for (const char *page : {"http://example.com", "javascript:alert(1)", "file:///etc", "https://a:b@example.com"})
            QVERIFY(UpdateCheck::read(json("{'version': '2.0', 'page': '" + QByteArray(page) + "'}"))->page.isEmpty());
    }
};

} // namespace updatecheck_test

TEXTBACK_TEST(updatecheck_test, UpdateCheckTest)
#include "updatecheck_test.moc"
