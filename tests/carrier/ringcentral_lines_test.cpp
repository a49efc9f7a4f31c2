// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/practicecarrier.h"
#include "core/carrier/ringcentral/adapter.h"
#include "core/carrier/ringcentral/standingreader.h"
#include "core/policy/linecheck.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <memory>

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_lines_test {

/// What keeps a line from texting is heard from the carrier before the first text.
class RingCentralLinesTest : public QObject {
    Q_OBJECT

    FakeClock clock;
    ForgetfulLedger ledger;
    std::unique_ptr<PracticeCarrier> carrier;
    std::unique_ptr<RingCentralAdapter> adapter;
    QList<CarrierLine> lines;

    void begin(const QJsonObject &faults)
    {
        carrier = std::make_unique<PracticeCarrier>();
        QVERIFY(carrier->start({}).ok());
        QVERIFY(carrier->setFaults(faults).ok());
        adapter = std::make_unique<RingCentralAdapter>(clock, ledger, QSslConfiguration());
        connect(adapter.get(), &CarrierAdapter::signedIn, this,
                [this](const CarrierAccountInfo &told) { lines = told.lines; });
        CarrierCredentials credentials;
        credentials.server = QUrl(carrier->baseUrl());
        credentials.clientId = carrier->clientId();
        credentials.secretJwt = carrier->jwt();
        adapter->open(credentials, std::nullopt);
    }
    [[nodiscard]] bool is(const QString &number, LineState state, LineStanding standing) const
    {
        return std::any_of(lines.cbegin(), lines.cend(), [&](const CarrierLine &line) {
            return line.number.e164() == number && checkLine(line) == state && standingOf(line) == standing;
        });
    }
    [[nodiscard]] QString mainLine() const { return carrier->lines().constFirst(); }

private slots:
    void cleanup()
    {
        adapter.reset();
        carrier.reset();
        lines.clear();
    }

    void aRegisteredLineIsReady()
    {
        begin({});
        QTRY_VERIFY(is(mainLine(), LineState::Ready, {Registration::Confirmed, false, false}));
        QVERIFY(is(u"+13035550120"_s, LineState::NotAllowed, {}) || is(u"+13035550120"_s, LineState::OthersNumber, {}));
    }

    void oneLineWaitsForItsRegistrationAndTheAccountIsUnderHealthPrivacy()
    {
        begin({{u"registration"_s, QJsonObject{{u"how"_s, u"Submitted"_s}, {u"line"_s, u"+13035550110"_s}}},
               {u"hipaa"_s, true}});
        QTRY_VERIFY(is(u"+13035550110"_s, LineState::RegistrationWaits, {Registration::Waiting, false, true}));
        QTRY_VERIFY(is(u"+13035550100"_s, LineState::Ready, {Registration::Confirmed, false, true}));
        QTRY_VERIFY(is(u"+18885550130"_s, LineState::TollFree, {Registration::NotTold, false, true}));
    }

    void textingIsSwitchedOffForThePersonAndNothingIsRegistered()
    {
        begin({{u"texting_off"_s, true}, {u"registration"_s, u"none"_s}});
        QTRY_VERIFY(is(mainLine(), LineState::TextingOff, {Registration::Missing, true, false}));
    }

    void aCarrierThatDoesNotSayIsNotBelievedEitherWay()
    {
        begin({{u"status"_s, QJsonObject{{u"path"_s, u"sms-configuration"_s}, {u"status"_s, 403}}}});
        QTRY_VERIFY(is(mainLine(), LineState::RegistrationNotTold, {}));
        QTRY_COMPARE(std::count_if(lines.cbegin(), lines.cend(),
                                   [](const CarrierLine &line) { return canTextFrom(checkLine(line)); }),
                     3);
    }

    void everyStateOfARegistrationIsUnderstood_data()
    {
        QTest::addColumn<QJsonObject>("answer");
        QTest::addColumn<Registration>("meaning");
        const auto row = [](const char *status, Registration meaning) {
            QTest::newRow(status) << QJsonObject{{u"phoneNumberId"_s, u"1"_s},
                                                 {u"smsCampaignInfo"_s,
                                                  QJsonObject{{u"status"_s, QLatin1StringView(status)}}}}
                                  << meaning;
        };
        row("Confirmed", Registration::Confirmed);
        row("Submitted", Registration::Waiting);
        row("Unconfirmed", Registration::Waiting);
        row("CampaignExpired", Registration::Refused);
        row("Draft", Registration::Missing);
        row("SomethingNew", Registration::NotTold);
        QTest::newRow("none") << QJsonObject{{u"phoneNumberId"_s, u"1"_s}} << Registration::Missing;
        QTest::newRow("another answer") << QJsonObject{{u"message"_s, u"?"_s}} << Registration::NotTold;
        QTest::newRow("wrong shape") << QJsonObject{{u"phoneNumberId"_s, u"1"_s}, {u"smsCampaignInfo"_s, 3}}
                                     << Registration::NotTold;
    }
    void everyStateOfARegistrationIsUnderstood()
    {
        QFETCH(QJsonObject, answer);
        QFETCH(Registration, meaning);
        QCOMPARE(registrationIn(answer), meaning);
    }

    void whatIsKeptOfALineIsReadBackWhole()
    {
        auto line = CarrierLine{u"1"_s, PhoneNumber::fromE164(u"+15125550100"_s).value()};
        for (int registration = 0; registration <= int(Registration::Missing); ++registration) {
            for (int flags = 0; flags < 4; ++flags) {
                const LineStanding standing{Registration(registration), bool(flags & 1), bool(flags & 2)};
                line.note = noteOf(standing);
                QCOMPARE(standingOf(line), standing);
            }
        }
        line.note = u"This number is not allowed to send texts."_s;
        QCOMPARE(standingOf(line), LineStanding());
    }

    void onlyLocalNumbersOfNorthAmericaAreRegistered()
    {
        const auto needs = [](const QString &number) {
            CarrierLine line{u"1"_s, PhoneNumber::fromE164(number).value()};
            line.canText = true;
            return needsRegistration(line);
        };
        QVERIFY(needs(u"+15125550100"_s));
        QVERIFY(needs(u"+14165550100"_s));
        QVERIFY(!needs(u"+18885550130"_s));
        QVERIFY(!needs(u"+442079460123"_s));
    }
};

} // namespace ringcentral_lines_test

TEXTBACK_TEST(ringcentral_lines_test, RingCentralLinesTest)
#include "ringcentral_lines_test.moc"
