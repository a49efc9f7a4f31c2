// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redaction.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace redaction_test {

class RedactionTest : public QObject {
    Q_OBJECT
private slots:
    void ofANumberTheLastFourDigitsStay_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("expected");
        QTest::newRow("E.164") << u"to +15125550142 now"_s << u"to …0142 now"_s;
        QTest::newRow("bare") << u"from 5125550142"_s << u"from …0142"_s;
        QTest::newRow("as people write it") << u"(512) 555-0142 rang"_s << u"…0142 rang"_s;
        QTest::newRow("dots") << u"512.555.0142"_s << u"…0142"_s;
        QTest::newRow("local") << u"555-0142"_s << u"…0142"_s;
        QTest::newRow("from abroad") << u"+44 20 7946 0123"_s << u"…0123"_s;
        QTest::newRow("in pairs") << u"01 99 00 01 42."_s << u"…0142."_s;
        QTest::newRow("inside JSON") << u"{\"to\":[\"+15125550142\"]}"_s << u"{\"to\":[\"…0142\"]}"_s;
        QTest::newRow("inside a path") << u"/phone-number/15125550142/x"_s << u"/phone-number/…0142/x"_s;
        QTest::newRow("percent sign for the plus") << u"?from=%2B15125550142"_s << u"?from=%2B…0142"_s;
        QTest::newRow("two") << u"+15125550142, +15125550143"_s << u"…0142, …0143"_s;
        QTest::newRow("last four already") << u"text 7 to 0142 attempt 1"_s << u"text 7 to 0142 attempt 1"_s;
        QTest::newRow("one of our row ids") << u"text 1073741830 refused"_s << u"text 1073741830 refused"_s;
        QTest::newRow("a date") << u"open until 2026-03-09 17:00"_s << u"open until 2026-03-09 17:00"_s;
        QTest::newRow("a status") << u"answered 429 CMN-301"_s << u"answered 429 CMN-301"_s;
        QTest::newRow("an address") << u"127.0.0.1:43811"_s << u"127.0.0.1:43811"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void ofANumberTheLastFourDigitsStay()
    {
        QFETCH(QString, message);
        QTEST(redacted(message), "expected");
    }

    void nothingShapedLikeASecretStays_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("secret");
        const QString opaque = u"U0pDMTJQMDFQQVMwMHxBQUE2fk9sd3BhZkhB"_s;
        const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;
        QTest::newRow("a JWT") << u"sent %1 along"_s.arg(jwt) << u"eyJ"_s;
        QTest::newRow("the rest of a JWT") << u"sent %1 along"_s.arg(jwt) << u"c2lnbmF0"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer short-one"_s << u"short-one"_s;
        QTest::newRow("basic") << u"authorization: basic Y2xpZW50OnB3"_s << u"Y2xp"_s;
        QTest::newRow("a form") << u"grant_type=refresh_token&refresh_token=abc&x=1"_s << u"abc"_s;
        QTest::newRow("JSON") << u"{\"access_token\" : \"abc\"}"_s << u"abc"_s;
        QTest::newRow("a code in an address") << u"GET /?state=1&code=abc HTTP"_s << u"abc"_s;
        QTest::newRow("opaque") << u"what is %1 doing"_s.arg(opaque) << opaque.mid(8, 8);
        QTest::newRow("opaque at the end") << u"wsaccess "_s + opaque << opaque.right(8);
    }
    void nothingShapedLikeASecretStays()
    {
        QFETCH(QString, message);
        QFETCH(QString, secret);
        QVERIFY(message.contains(secret));
        QVERIFY2(!redacted(message).contains(secret), qPrintable(redacted(message)));
        QVERIFY(redacted(message).contains(u"[secret]"_s));
        QVERIFY(!redacted(message, NumbersShown::Whole).contains(secret));
    }

    void wordsAroundASecretStay()
    {
        QCOMPARE(redacted(u"token=abc; then 200 OK"_s), u"token=[secret]; then 200 OK"_s);
        QCOMPARE(redacted(u"The keychain did not take account-1-session"_s),
                 u"The keychain did not take account-1-session"_s);
        QCOMPARE(redacted(u"an error: code CMN-101"_s), u"an error: code CMN-101"_s);
    }

    void forSupportNumbersStayWhole()
    {
        QCOMPARE(redacted(u"to +15125550142"_s, NumbersShown::Whole), u"to +15125550142"_s);
    }

    void hostileInputIsReadInOnePass()
    {
        // Patterns that try again at each character would need hours for these.
        for (const QString &piece : {u"1 "_s, u"1"_s, u"a"_s, u"a1"_s, u"eyJ"_s, u"token="_s, u"bearer "_s, u"(((("_s})
            QVERIFY(redacted(piece.repeated(50'000)).size() <= piece.size() * 50'000 + 8);
    }
};

} // namespace redaction_test

TEXTBACK_TEST(redaction_test, RedactionTest)
#include "redaction_test.moc"
