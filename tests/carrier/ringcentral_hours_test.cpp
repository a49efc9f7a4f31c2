// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/hoursreading.h"
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

using namespace Qt::Literals::StringLiterals;
using namespace textback;
using namespace textback::ringcentral;

namespace ringcentral_hours_test {

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray Weekdays = R"({"schedule":{"weeklyRanges":{"monday":[{"from":"08:00","to":"17:00"}]}}})";
const QByteArray Sundays = R"({"schedule":{"weeklyRanges":{"sunday":[{"from":"10:00","to":"12:00"}]}}})";

} // namespace

/// The week that a RingCentral account keeps.
class RingCentralHoursTest : public QObject {
    Q_OBJECT
private slots:
    void aScheduleIsReadAsTheCarrierWritesIt()
    {
        const auto hours = hoursIn(parsed(R"({"schedule":{"weeklyRanges":{
            "monday":[{"from":"13:00","to":"17:30"},{"from":"08:00","to":"12:00"}],
            "tuesday":[{"from":"08:00","to":1080}],
            "friday":[{"from":"22:00","to":"02:00"}],
            "saturday":[{"from":"00:00","to":"00:00"}]}}})"));
        QVERIFY(hours.ok());
        QVERIFY(!hours.value().alwaysOpen);
        QCOMPARE(hours.value().week[0], (QList<HoursStretch>{{480, 720}, {780, 1050}}));
        QCOMPARE(hours.value().week[1], (QList<HoursStretch>{{480, 1080}})); // minutes, as in the carrier's examples
        QCOMPARE(hours.value().week[2], QList<HoursStretch>{}); // a day that is missing is closed
        QCOMPARE(hours.value().week[4], (QList<HoursStretch>{{1320, 1560}}));
        QCOMPARE(hours.value().week[5], (QList<HoursStretch>{{0, 1440}}));
    }

    void anEmptyScheduleIsOpenRoundTheClock()
    {
        QVERIFY(hoursIn(parsed(R"({"schedule":{}})")).value().alwaysOpen);
        QVERIFY(hoursIn(parsed(R"({"schedule":{"weeklyRanges":{}}})")).value().alwaysOpen);
        QVERIFY(!hoursIn(parsed(R"({})")).ok());
        QVERIFY(!hoursIn(parsed(R"({"schedule":"always"})")).ok());
    }

    void whatMakesNoSenseIsLeftOut()
    {
        const auto hours = hoursIn(parsed(R"({"schedule":{"weeklyRanges":{
            "monday":[{"from":"8","to":"17:00"},{"from":"25:00","to":"26:00"},{"from":-1,"to":70},{"from":"-1:00",
            "to":"2:00"},{"from":"08:00","to":1e99},{"from":"24:00","to":"24:00"},7,null,{"from":"09:00","to":"09:30"}],
            "tuesday":"all day","wednesday":{"from":"08:00"},"someday":[{"from":"08:00","to":"09:00"}]}}})"));
        QVERIFY(hours.ok());
        QCOMPARE(hours.value().week[0], (QList<HoursStretch>{{540, 570}}));
        for (std::size_t day = 1; day < 7; ++day)
            QVERIFY(hours.value().week[day].isEmpty());
        QJsonArray many;
        for (int at = 0; at < 100'000; ++at)
            many.append(QJsonObject{{u"from"_s, u"08:00"_s}, {u"to"_s, u"09:00"_s}});
        const QJsonObject flood{{u"schedule"_s, QJsonObject{{u"weeklyRanges"_s, QJsonObject{{u"monday"_s, many}}}}}};
        QCOMPARE(hoursIn(flood).value().week[0].size(), 1);
    }

    void theCompanysHoursAreAskedForAndTheUsersWhereThoseMayNotBeSeen_data()
    {
        QTest::addColumn<int>("company");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<bool>("users");
        QTest::newRow("company") << 200 << true << false;
        QTest::newRow("no permission") << 403 << true << true;
        QTest::newRow("not there") << 404 << true << true;
        QTest::newRow("refused") << 400 << false << false;
    }
    void theCompanysHoursAreAskedForAndTheUsersWhereThoseMayNotBeSeen()
    {
        QFETCH(int, company);
        QFETCH(bool, ok);
        QFETCH(bool, users);
        ScriptedAccount account;
        account.overrules["/restapi/v1.0/account/~/business-hours"] = [company](const ArrivedRequest &) {
            return ScriptedAccount::json(company == 200 ? Weekdays : QByteArray("{}"), company);
        };
        account.overrules["/restapi/v1.0/account/~/extension/~/business-hours"] = [](const ArrivedRequest &) {
            return ScriptedAccount::json(Sundays);
        };
        Watched watched(account);
        QTRY_VERIFY(watched.green());
        std::optional<Result<CarrierHours>> read;
        watched.adapter->readHours(this, [&read](const Result<CarrierHours> &result) { read = result; });
        QTRY_VERIFY(read);
        QCOMPARE(read->ok(), ok);
        if (ok)
            QCOMPARE(read->value(), hoursIn(parsed(users ? Sundays : Weekdays)).value());
    }
};

} // namespace ringcentral_hours_test

TEXTBACK_TEST(ringcentral_hours_test, RingCentralHoursTest)
#include "ringcentral_hours_test.moc"
