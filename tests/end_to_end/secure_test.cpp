// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace secure_test {

/// The real program over encrypted connections, to a server with a certificate of its own making.
class SecureTest : public QObject {
    Q_OBJECT
private slots:
    void init() { TEXTBACK_NEEDS_KEYCHAIN(); }

    void aMissedCallIsTextedOverEncryptedConnections()
    {
        PracticeOffice office;
        QVERIFY(office.desk.set(hastySettings()));
        QCOMPARE(office.addAccount({u"--tls"_s}), QString());
        QVERIFY(office.carrier.baseUrl().startsWith("https://"_L1));
        QVERIFY(office.desk.startInBackground());
        QVERIFY2(office.desk.waitForWatching(), qPrintable(office.desk.log()));
        QVERIFY(office.carrier.call(u"missed"_s, callerNumber(0)));
        QTRY_COMPARE_WITH_TIMEOUT(office.carrier.acceptedTexts().value(callerNumber(0)), 1, 10'000);
        QVERIFY(office.desk.terminate());
    }

    void aServerThatNobodyVouchesForGetsNoSignIn()
    {
        PracticeOffice office;
        QCOMPARE(office.addAccount({u"--tls"_s}), QString());
        office.desk.setVariable(u"TEXTBACK_EXTRA_CA"_s, QString());
        QVERIFY(office.desk.startInBackground());
        QVERIFY(waitUntil(
            [&office] {
                return office.desk.status()["health"_L1]["trouble"_L1].toString() == "certificate-problem"_L1;
            },
            20s));
        QVERIFY(!office.desk.isWatching());
        QCOMPARE(signInRequests(office.carrier.log()).size(), 0);
    }
};

} // namespace secure_test

TEXTBACK_TEST(secure_test, SecureTest)
#include "secure_test.moc"
