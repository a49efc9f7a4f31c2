// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace textback::ringcentral::ringcentral_consents_test {

/// Who has asked the carrier to stop.
class RingCentralConsentsTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void everyPageIsReadAndOnlyWhoAskedToStopIsTold()
    {
        ScriptedAccount account;
        QList<QJsonObject> searches;
        account.overrules["/restapi/v2/accounts/~/sms/consents/search"] = [&searches](const ArrivedRequest &request) {
            searches.append(QJsonDocument::fromJson(request.body).object());
            const bool isFirst = !searches.constLast().contains("pageToken"_L1);
            return ScriptedAccount::json(
                isFirst
                    ? R"({"records":[{"from":"+15125550100","to":"+15125550142","optStatus":"OptOut"},
                              {"from":"+15125550100","to":"+15125550143","optStatus":"OptIn"}],
                              "paging":{"nextPageToken":"further"}})"
                    : R"({"records":[{"from":"+15125550100","to":"+15125550144","optStatus":"OptOut"}],"paging":{}})");
        };
        Watched watched(account);
        QStringList stopped;
        connect(watched.adapter.get(), &RingCentralAdapter::optedOut, &watched,
                [&stopped](const QList<OptOut> &optOuts) {
                    for (const OptOut &optOut : optOuts)
                        stopped << optOut.number.e164();
                });
        watched.pass(5s);
        QCOMPARE(stopped, (QStringList{u"+15125550142"_s, u"+15125550144"_s}));
        QCOMPARE(searches.size(), 2);
        // All in the body, where the carrier's description has it, and nothing that it describes in two ways.
        QCOMPARE(searches.at(0).keys(), (QStringList{u"from"_s, u"perPage"_s}));
        QCOMPARE(searches.at(1)["pageToken"_L1].toString(), u"further"_s);
        for (const auto &request : account.server.requests) {
            if (request.path.contains("consents"))
                QVERIFY2(!request.path.contains('?'), request.path.constData());
        }
    }
};

} // namespace textback::ringcentral::ringcentral_consents_test

TEXTBACK_TEST(textback::ringcentral::ringcentral_consents_test, RingCentralConsentsTest)
#include "ringcentral_consents_test.moc"
