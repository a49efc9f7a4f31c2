// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/browsersignin.h"
#include "tests/carrier/practiceclient.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTcpServer>

using namespace textback;

namespace browser_signin_test {

using ringcentral::BrowserSignIn;

namespace {

/// The practice carrier, a sign-in against it, and what a browser does in between.
class SignInBench {
public:
    PracticeCarrier carrier;
    FakeClock clock;
    ForgetfulLedger ledger;
    std::optional<BrowserSignIn::Finished> finished;
    int timesFinished = 0;
    quint16 wayBackPort = 0;
    std::unique_ptr<BrowserSignIn> signIn;

    explicit SignInBench(const QList<quint16> &ports = {0})
    {
        if (!carrier.start({}).ok())
            qFatal("the practice carrier does not start");
        signIn = std::make_unique<BrowserSignIn>(clock, ledger, QSslConfiguration::defaultConfiguration(), ports);
    }

    /// @return the page to open; the carrier is told the way back.
    QUrl begin()
    {
        CarrierCredentials credentials;
        credentials.server = QUrl(carrier.baseUrl());
        credentials.clientId = carrier.clientId();
        const SignInPageWords words{u"T"_s, u"You are <in>"_s, u"You said no"_s, u"Too old"_s};
        const auto page = signIn->start(credentials, words, [this](const BrowserSignIn::Finished &result) {
            finished = result;
            ++timesFinished;
        });
        if (!page.ok())
            return {};
        const QString wayBack = QUrlQuery(page.value()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
        wayBackPort = quint16(QUrl(wayBack).port());
        if (!carrier.setFaults({{u"redirect_uris"_s, QJsonArray{wayBack}}}).ok())
            qFatal("the practice carrier does not take the address");
        return page.value();
    }

    /// Presses a button on the carrier's page. @return where that sends the browser
    [[nodiscard]] QUrl decide(const QUrl &page, const QByteArray &decision) const
    {
        const PracticeClient browser(carrier);
        const QUrl form = QUrl::fromEncoded(browser.get(pathOf(page)).header("Location"));
        const auto shown = browser.get(pathOf(form));
        if (!shown.body.contains("<form"))
            return {};
        const auto answer = browser.form(pathOf(page), "decision=" + decision);
        return QUrl::fromEncoded(answer.header("Location"));
    }

    [[nodiscard]] PracticeAnswer visit(const QByteArray &target, const QByteArray &host = {},
                                       const QByteArray &method = "GET")
    {
        const QByteArray named = host.isEmpty() ? "localhost:" + QByteArray::number(wayBackPort) : host;
        return send(method + ' ' + target + " HTTP/1.1\r\nHost: " + named + "\r\n\r\n");
    }
    [[nodiscard]] PracticeAnswer send(const QByteArray &bytes)
    {
        return PracticeClient(carrier).raw(bytes, 3'000, wayBackPort);
    }
    [[nodiscard]] static QByteArray pathOf(const QUrl &url)
    {
        return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] {
            clock.advance(0ms);
            return finished.has_value();
        });
    }
};

} // namespace

/// Signing in on the carrier's own page.
class BrowserSignInTest : public QObject {
    Q_OBJECT
private slots:
    void aPersonWhoAllowsItIsSignedIn()
    {
        SignInBench bench;
        const QUrl page = bench.begin();
        const QUrlQuery query(page);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge"_s).size(), 43);
        QVERIFY(query.queryItemValue(u"state"_s).size() >= 43);
        const auto shown = bench.visit(SignInBench::pathOf(bench.decide(page, "allow")));
        QCOMPARE(shown.status, 200);
        QVERIFY(shown.body.contains("You are &lt;in&gt;"));
        QVERIFY(shown.header("Content-Security-Policy").startsWith("default-src 'none'"));
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished->trouble, SignInTrouble::None);
        PracticeClient client(bench.carrier);
        client.token = bench.finished->session.accessToken.toUtf8();
        QCOMPARE(client.get("/restapi/v1.0/account/~/extension/~").status, 200);
        QVERIFY(!bench.finished->session.refreshToken.isEmpty());
        QVERIFY(bench.finished->session.scope.contains(u"SMS"_s));
    }

    void theWayBackAnswersOnce()
    {
        SignInBench bench;
        const QByteArray target = SignInBench::pathOf(bench.decide(bench.begin(), "allow"));
        QCOMPARE(bench.visit(target).status, 200);
        QCOMPARE(bench.visit(target).status, 0);
        QVERIFY(bench.ends());
        bench.clock.advance(BrowserSignIn::Patience);
        QCOMPARE(bench.timesFinished, 1);
    }

    void aPersonWhoSaysNoIsNotAskedAgainByItself()
    {
        SignInBench bench;
        const auto shown = bench.visit(SignInBench::pathOf(bench.decide(bench.begin(), "refuse")));
        QVERIFY(shown.body.contains("You said no"));
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished->trouble, SignInTrouble::Refused);
        QVERIFY(!bench.signIn->isWaiting());
    }

    void aPageOfAnEarlierTryEndsNothing()
    {
        SignInBench bench;
        const QUrl firstPage = bench.begin();
        const QUrl fromFirst = bench.decide(firstPage, "allow");
        const QUrl secondPage = bench.begin();
        QCOMPARE(bench.finished->trouble, SignInTrouble::Cancelled);
        bench.finished.reset();
        QVERIFY(QUrlQuery(firstPage).queryItemValue(u"state"_s) != QUrlQuery(secondPage).queryItemValue(u"state"_s));
        QVERIFY(bench.visit(SignInBench::pathOf(fromFirst)).body.contains("Too old"));
        QVERIFY(!bench.finished && bench.signIn->isWaiting());
        QCOMPARE(bench.visit(SignInBench::pathOf(bench.decide(secondPage, "allow"))).status, 200);
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished->trouble, SignInTrouble::None);
    }

    void nobodyWhoComesBackInTimeEndsTheTry()
    {
        SignInBench bench;
        (void)bench.begin();
        bench.clock.advance(BrowserSignIn::Patience - 1s);
        QVERIFY(!bench.finished);
        bench.clock.advance(1s);
        QCOMPARE(bench.finished->trouble, SignInTrouble::TimedOut);
        QCOMPARE(bench.visit("/oauth2callback?state=x&code=y").status, 0);
    }

    void aCancelledTryIsOver()
    {
        SignInBench bench;
        const QUrl page = bench.begin();
        bench.signIn->cancel();
        QCOMPARE(bench.finished->trouble, SignInTrouble::Cancelled);
        QCOMPARE(bench.visit(SignInBench::pathOf(bench.decide(page, "allow"))).status, 0);
        QCOMPARE(bench.timesFinished, 1);
    }

    void aTakenPortIsPassedOver()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SignInBench bench({other.serverPort(), 0});
        QVERIFY(!bench.begin().isEmpty());
        QVERIFY(bench.wayBackPort != other.serverPort());
    }

    void whereEveryPortIsTakenThatIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        SignInBench bench({other.serverPort()});
        QVERIFY(bench.begin().isEmpty());
        QCOMPARE(bench.finished->trouble, SignInTrouble::NoPort);
    }

    void aCodeThatTheCarrierDoesNotTakeIsSaid()
    {
        SignInBench bench;
        const QUrl back = bench.decide(bench.begin(), "allow");
        bench.carrier.advance(61s); // codes live for a minute
        QCOMPARE(bench.visit(SignInBench::pathOf(back)).status, 200);
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished->trouble, SignInTrouble::NotAccepted);
        QCOMPARE(bench.finished->detail, u"OAU-108"_s);
    }

    void aCarrierThatIsAwayIsSaid()
    {
        SignInBench bench;
        const QUrl back = bench.decide(bench.begin(), "allow");
        QVERIFY(bench.carrier.setFaults({{u"refuse_connections"_s, QJsonObject{{u"seconds"_s, 60}}}}).ok());
        QCOMPARE(bench.visit(SignInBench::pathOf(back)).status, 200);
        QVERIFY(bench.ends());
        QCOMPARE(bench.finished->trouble, SignInTrouble::NoAnswer);
    }

    void strangersAtTheDoorGetNothing_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("another page") << QByteArray("/") << QByteArray() << QByteArray("GET");
        QTest::newRow("another method") << QByteArray("/oauth2callback?code=a") << QByteArray() << QByteArray("POST");
        QTest::newRow("another host") << QByteArray("/oauth2callback?code=a") << QByteArray("evil.example.com")
                                      << QByteArray("GET");
        QTest::newRow("two hosts") << QByteArray("/oauth2callback?code=a") << QByteArray("a\r\nHost: b")
                                   << QByteArray("GET");
        QTest::newRow("no request") << QByteArray() << QByteArray() << QByteArray();
    }
    void strangersAtTheDoorGetNothing()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, method);
        SignInBench bench;
        (void)bench.begin();
        const auto answer = bench.visit(target, host, method);
        QCOMPARE(answer.status, 404);
        QVERIFY(answer.body.isEmpty());
        QVERIFY(!bench.finished && bench.signIn->isWaiting());
    }

    void aVisitorWhoTalksTooMuchOrNotAtAllIsCut()
    {
        SignInBench bench;
        (void)bench.begin();
        QCOMPARE(bench.send(QByteArray(100'000, 'x')).status, 0);
        QTcpSocket silent;
        silent.connectToHost(u"127.0.0.1"_s, bench.wayBackPort);
        QTRY_COMPARE(silent.state(), QAbstractSocket::ConnectedState);
        QTRY_VERIFY(bench.clock.untilNext() && *bench.clock.untilNext() <= 5s);
        bench.clock.advance(5s);
        QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(bench.signIn->isWaiting());
    }

    void whateverComesAtTheDoorNothingBreaks()
    {
        SignInBench bench;
        (void)bench.begin();
        QRandomGenerator random(20260303);
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = "GET /oauth2callback?state=%ff&code=\xff HTTP/1.1\r\nHost: localhost:"
                + QByteArray::number(bench.wayBackPort) + "\r\n";
            for (int change = 0; change < 8; ++change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const auto answer = bench.send(bytes + "\r\n\r\n");
            QVERIFY2(answer.status == 404 || answer.body.contains("Too old"), bytes.constData());
        }
        QCOMPARE(bench.visit("/").status, 404);
        QVERIFY(bench.signIn->isWaiting());
    }
};

} // namespace browser_signin_test

TEXTBACK_TEST(browser_signin_test, BrowserSignInTest)
#include "browser_signin_test.moc"
