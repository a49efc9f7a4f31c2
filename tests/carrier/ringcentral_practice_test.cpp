// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/practicecarrier.h"
#include "core/carrier/ringcentral/adapter.h"
#include "tests/support/testprogram.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_practice_test {

/// Real time, as both sides speak over real sockets here.
class RealClock : public Clock {
public:
    RealClock() { m_elapsed.start(); }
    [[nodiscard]] UtcTime now() const override { return fromMs(QDateTime::currentMSecsSinceEpoch()); }
    [[nodiscard]] Milliseconds monotonic() const override { return Milliseconds{m_elapsed.elapsed()}; }
    void callAfter(Milliseconds delay, QObject *context, std::function<void()> fn) override
    {
        QTimer::singleShot(std::max(delay, Milliseconds{0}), context, std::move(fn));
    }

private:
    QElapsedTimer m_elapsed;
};

namespace {

const QString Caller = u"+15125550142"_s;

} // namespace

/// The adapter against the practice carrier: two independent readings of the same wire protocol.
class RingCentralPracticeTest : public QObject {
    Q_OBJECT

    RealClock clock;
    ForgetfulLedger ledger;
    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<RingCentralAdapter> adapter;
    CarrierHealth health;
    QList<LegUpdate> legs;
    QList<TextMessage> texts;
    QList<VoicemailNote> voicemails;
    int lives = 0;
    int lost = 0;
    std::optional<CarrierAccountInfo> info;

    void begin(bool tls = false)
    {
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({0, tls}).ok());
        auto trust = QSslConfiguration::defaultConfiguration();
        if (tls) {
            const auto extra = trustWith(carrier->caFile());
            QVERIFY(extra.ok());
            trust = extra.value();
        }
        adapter = std::make_unique<RingCentralAdapter>(clock, ledger, trust);
        connect(adapter.get(), &CarrierAdapter::healthChanged, this, [this](const auto &now) { health = now; });
        connect(adapter.get(), &CarrierAdapter::legUpdated, this, [this](const auto &leg) { legs.append(leg); });
        connect(adapter.get(), &CarrierAdapter::textReceived, this, [this](const auto &text) { texts.append(text); });
        connect(adapter.get(), &CarrierAdapter::voicemailNoted, this,
                [this](const auto &note) { voicemails.append(note); });
        connect(adapter.get(), &CarrierAdapter::streamLive, this, [this] { ++lives; });
        connect(adapter.get(), &CarrierAdapter::streamLost, this, [this] { ++lost; });
        connect(adapter.get(), &CarrierAdapter::signedIn, this, [this](const auto &told) { info = told; });
        CarrierCredentials credentials;
        credentials.server = QUrl(carrier->baseUrl());
        credentials.clientId = carrier->clientId();
        credentials.secretJwt = carrier->jwt();
        adapter->open(credentials, std::nullopt);
    }
    [[nodiscard]] bool green() const { return health.signIn == Light::Good && health.stream == Light::Good; }
    [[nodiscard]] bool over(const QString &key) const
    {
        return std::any_of(legs.cbegin(), legs.cend(), [&key](const LegUpdate &leg) {
            return leg.callKey == key && leg.role == LegRole::Caller && leg.phase == LegPhase::Ended;
        });
    }
    QString ring(const QString &scenario)
    {
        practice::CallRequest request;
        request.scenario = scenario;
        request.from = Caller;
        request.ring = 100ms;
        request.talk = 50ms;
        request.voicemail = 50ms;
        const auto started = carrier->startCall(request);
        return started.ok() ? started.value().value("telephonySessionId"_L1).toString() : QString();
    }
    std::optional<SendResult> sent;
    void send(const QString &body)
    {
        sent.reset();
        const auto line = PhoneNumber::parse(carrier->lines().constFirst()).value();
        adapter->sendText({line, PhoneNumber::fromE164(Caller).value(), body, {}}, this,
                          [this](const SendResult &result) { sent = result; });
    }
    qsizetype lookedUp(const QString &body)
    {
        std::optional<Result<QList<TextMessage>>> found;
        const auto line = PhoneNumber::parse(carrier->lines().constFirst()).value();
        adapter->findSentTexts({line, PhoneNumber::fromE164(Caller).value(), body, clock.now() - 1min}, this,
                               [&found](const auto &result) { found = result; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, 20'000) || !found->ok())
            return -1;
        return found->value().size();
    }

private slots:
    void cleanup()
    {
        adapter.reset();
        carrier.reset();
        health = {};
        legs.clear();
        texts.clear();
        voicemails.clear();
        lives = lost = 0;
        info.reset();
    }

    void theAccountTellsItsOpeningHours()
    {
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        std::optional<Result<CarrierHours>> hours;
        adapter->readHours(this, [&hours](const auto &read) { hours = read; });
        QTRY_VERIFY(hours);
        QVERIFY(hours->ok());
        QCOMPARE(hours->value().week[4], (QList<HoursStretch>{{480, 1020}}));
        QVERIFY(hours->value().week[5].isEmpty());
    }

    void aVoicemailIsHeardAndMarkedAsHeard()
    {
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        QVERIFY(!ring(u"voicemail"_s).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(voicemails.size(), 1, 10'000);
        const VoicemailNote note = voicemails.constFirst();
        QVERIFY(!note.heard);
        QCOMPARE(note.length, std::optional<std::chrono::seconds>(5));
        std::optional<Result<QByteArray>> content;
        adapter->fetchAttachment(note.recording.value(), 1'000'000, this,
                                 [&content](const auto &came) { content = came; });
        QTRY_VERIFY_WITH_TIMEOUT(content, 10'000);
        QVERIFY(content->ok());
        QVERIFY(content->value().startsWith("RIFF"));
        std::optional<Status> marked;
        adapter->markRead({note.carrierId}, this, [&marked](const Status &done) { marked = done; });
        QTRY_VERIFY_WITH_TIMEOUT(marked, 10'000);
        QVERIFY(marked->ok());
        std::optional<Result<TextHistory>> history;
        adapter->fetchTexts({}, clock.now() - 1h, this, [&history](const auto &read) { history = read; });
        QTRY_VERIFY_WITH_TIMEOUT(history, 10'000);
        QVERIFY(history->ok());
        QCOMPARE(history->value().voicemails.size(), 1);
        QVERIFY(history->value().voicemails.constFirst().heard);
        QCOMPARE(history->value().voicemails.constFirst().recording.value().carrierId, note.recording->carrierId);
    }

    void aMissedCallIsSeenTextedAndFoundAgain_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::newRow("plain") << false;
        QTest::newRow("tls") << true;
    }
    void aMissedCallIsSeenTextedAndFoundAgain()
    {
        QFETCH(bool, tls);
        begin(tls);
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        QTRY_VERIFY(info);
        QVERIFY(info->missingPermissions.isEmpty());
        QVERIFY(!info->lines.isEmpty());
        const QString key = ring(u"missed"_s);
        QVERIFY(!key.isEmpty());
        QTRY_VERIFY(over(key));
        QVERIFY(std::none_of(legs.cbegin(), legs.cend(),
                             [](const LegUpdate &leg) { return leg.phase == LegPhase::Answered; }));
        send(u"Sorry we missed you"_s);
        QTRY_VERIFY(sent);
        QVERIFY(std::holds_alternative<SendAccepted>(*sent));
        QCOMPARE(lookedUp(u"Sorry we missed you"_s), 1);
        std::optional<Result<CallHistory>> calls;
        adapter->fetchCalls({}, clock.now() - 1h, this, [&calls](const auto &result) { calls = result; });
        QTRY_VERIFY(calls);
        QVERIFY(calls->ok());
        QVERIFY(std::any_of(calls->value().calls.cbegin(), calls->value().calls.cend(),
                            [&key](const HistoricCall &call) { return call.call.key == key; }));
        std::optional<Result<TextHistory>> history;
        adapter->fetchTexts({}, clock.now() - 1h, this, [&history](const auto &result) { history = result; });
        QTRY_VERIFY(history);
        QVERIFY(history->ok());
        QVERIFY(!history->value().texts.isEmpty());
    }

    void aTextAndAPhotoComeIn()
    {
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        QVERIFY(carrier->receiveText(Caller, u"hello"_s).ok());
        QTRY_COMPARE(texts.size(), 1);
        QCOMPARE(texts.first().body, u"hello"_s);
        QVERIFY(carrier->receiveText(Caller, u"look"_s, {}, "photo").ok());
        QTRY_COMPARE(texts.size(), 2);
    }

    void callsThatWereTakenReadAsAnswered_data()
    {
        QTest::addColumn<QString>("scenario");
        for (const auto *name :
             {"answered", "answered_elsewhere", "queue_answered", "blind_transfer", "attended_transfer"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void callsThatWereTakenReadAsAnswered()
    {
        QFETCH(QString, scenario);
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        const QString key = ring(scenario);
        if (key.isEmpty())
            QSKIP("the practice carrier does not know this scenario");
        QTRY_VERIFY_WITH_TIMEOUT(over(key), 10'000);
        QVERIFY(std::any_of(legs.cbegin(), legs.cend(), [](const LegUpdate &leg) {
            return leg.phase == LegPhase::Answered || leg.hint == OutcomeHint::AnsweredElsewhere;
        }));
    }

    void aSendWhoseAnswerIsLostIsUnknownAndFound_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("expectedInHistory");
        for (const auto *name : {"500_but_stored", "closed_after_store", "reset_after_store", "half_response"})
            QTest::newRow(name) << QString::fromLatin1(name) << 1;
        for (const auto *name : {"500_not_stored", "closed_not_stored"})
            QTest::newRow(name) << QString::fromLatin1(name) << 0;
    }
    void aSendWhoseAnswerIsLostIsUnknownAndFound()
    {
        QFETCH(QString, fault);
        QFETCH(int, expectedInHistory);
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        QVERIFY(carrier->setFaults({{u"sms"_s, fault}}).ok());
        send(u"once"_s);
        QTRY_VERIFY(sent);
        QVERIFY(std::holds_alternative<SendUnknown>(*sent));
        QCOMPARE(lookedUp(u"once"_s), expectedInHistory);
    }

    void aLostSocketIsBackWithinSeconds_data()
    {
        QTest::addColumn<QJsonObject>("faults");
        QTest::newRow("closed") << QJsonObject{{u"drop_socket"_s, u"clean"_s}};
        QTest::newRow("reset") << QJsonObject{{u"drop_socket"_s, u"rst"_s}};
        QTest::newRow("recovery fails") << QJsonObject{{u"drop_socket"_s, u"rst"_s}, {u"recovery"_s, u"WSG-1005"_s}};
        QTest::newRow("token dead, too") << QJsonObject{{u"expire"_s, u"access"_s}, {u"drop_socket"_s, u"clean"_s}};
    }
    void aLostSocketIsBackWithinSeconds()
    {
        QFETCH(QJsonObject, faults);
        begin();
        QTRY_VERIFY_WITH_TIMEOUT(green(), 10'000);
        QVERIFY(carrier->setFaults(faults).ok());
        QTRY_COMPARE(lost, 1);
        QTRY_VERIFY_WITH_TIMEOUT(green() && lives == 2, 10'000);
        const QString key = ring(u"missed"_s);
        QTRY_VERIFY(over(key));
    }
};

} // namespace ringcentral_practice_test

TEXTBACK_TEST(ringcentral_practice_test, RingCentralPracticeTest)
#include "ringcentral_practice_test.moc"
