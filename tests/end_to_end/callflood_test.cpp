// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace callflood_test {

/// Far more calls ring at once than any office has.
class CallFloodTest : public QObject {
    Q_OBJECT
private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void theDeskAnswersAndTextsThroughAFlood()
    {
        PracticeOffice office;
        QCOMPARE(office.open(hastySettings()), QString());
        const int flood = isFullRun() ? 20'000 : 4'000;
        QVERIFY(!office.carrier
                     .post(u"/calls"_s,
                           {{u"scenario"_s, u"missed"_s},
                            {u"from"_s, u"+13125550160"_s},
                            {u"ring_seconds"_s, 3'000},
                            {u"count"_s, flood}})
                     .isEmpty());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!office.desk.status().isEmpty());
        const qint64 statusTook = timer.restart();
        QVERIFY2(statusTook < 3'000, qPrintable(QString::number(statusTook)));
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 20'000);
        QVERIFY(office.desk.waitForWatching(60s)); // what it let go of was looked for in the history
        QCOMPARE(office.carrier.acceptedTexts().size(), 1);
    }
};

} // namespace callflood_test

TEXTBACK_TEST(callflood_test, CallFloodTest)
#include "callflood_test.moc"
