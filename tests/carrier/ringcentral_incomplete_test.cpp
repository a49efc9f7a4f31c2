// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

using namespace textback;
using namespace textback::ringcentral;
using namespace Qt::Literals::StringLiterals;

namespace ringcentral_incomplete_test {

/// Subscriptions of which the carrier grants a part.
class RingCentralIncompleteTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void refusedAccountNewsAreWatchedExtensionByExtension()
    {
        ScriptedAccount account;
        account.disabled = {u"/restapi/v1.0/account/9001/telephony/sessions"_s};
        Watched desk(account);
        QTRY_VERIFY(desk.green());
        QVERIFY(account.lastFilters.contains(u"/restapi/v1.0/account/~/extension/1002/telephony/sessions"_s));
        QVERIFY(account.lastFilters.contains(u"/restapi/v1.0/account/~/extension/2001/telephony/sessions"_s));
        QVERIFY(!account.lastFilters.contains(u"/restapi/v1.0/account/~/telephony/sessions"_s));
    }

    void anIncompleteSubscriptionIsNeverGreen_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("texts") << u"/restapi/v1.0/account/9001/extension/1001/message-store"_s;
        QTest::newRow("instant texts") << u"/restapi/v1.0/account/9001/extension/1001/message-store/instant?type=SMS"_s;
    }
    void anIncompleteSubscriptionIsNeverGreen()
    {
        QFETCH(QString, filter);
        ScriptedAccount account;
        account.disabled = {filter};
        Watched desk(account);
        QTRY_COMPARE(int(desk.health.trouble), int(TroubleKind::SubscriptionIncomplete));
        QCOMPARE(int(desk.health.stream), int(Light::Working));
        account.disabled.clear();
        desk.pass(40s);
        QTRY_VERIFY(desk.green());
    }

    void aRefusedVoicemailFilterDoesNotMatter()
    {
        ScriptedAccount account;
        account.disabled = {u"/restapi/v1.0/account/9001/extension/1001/voicemail"_s};
        Watched desk(account);
        QTRY_VERIFY(desk.green());
    }

    void anIncompleteSubscriptionIsCompletedOnARecoveredStream()
    {
        ScriptedAccount account;
        account.recoveryState = "Successful";
        account.disabled = {u"/restapi/v1.0/account/9001/extension/1001/message-store"_s};
        Watched desk(account);
        QTRY_COMPARE(int(desk.health.trouble), int(TroubleKind::SubscriptionIncomplete));
        account.server.closeStreams();
        QTRY_COMPARE(desk.lost, 1);
        account.disabled.clear();
        desk.pass(40s);
        QTRY_VERIFY(desk.green());
        QCOMPARE(account.server.streams.size(), 2);
        QCOMPARE(account.subscriptions, 2);
    }
};

} // namespace ringcentral_incomplete_test

TEXTBACK_TEST(ringcentral_incomplete_test, RingCentralIncompleteTest)
#include "ringcentral_incomplete_test.moc"
