// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answers.h"
#include "tests/support/testprogram.h"

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace keychainstore_test {

/// Against the real keychain of the test session. A person's own keychain is never touched.
class KeychainStoreTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        if (!qEnvironmentVariableIsSet("TEXTBACK_SESSION_ROOM"))
            QSKIP("There is no keychain of our own here: run this through tests/run or tests/support/private_session.");
    }

    void aSecretOutlivesItsStore()
    {
        {
            KeychainStore store(u"outlives"_s);
            QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "first")));
            QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "second")));
        }
        KeychainStore store(u"outlives"_s);
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("second"));
    }

    void anyBytesComeBackUnchanged_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QByteArray every;
        for (int byte = 0; byte < 256; ++byte)
            every.append(static_cast<char>(byte));
        QTest::newRow("every byte") << every;
        QTest::newRow("zeros") << QByteArray(5, '\0');
        QTest::newRow("text of many scripts") << u"Grüße, 你好, \U0001F4DE"_s.toUtf8();
        QTest::newRow("looks like base64") << QByteArray("YWJj");
        QTest::newRow("lines") << QByteArray("a\r\nb\n");
        QTest::newRow("a long sign-in") << QByteArray(64 * 1024, 'j');
    }
    void anyBytesComeBackUnchanged()
    {
        QFETCH(QByteArray, secret);
        KeychainStore store(u"bytes"_s);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, secret)));
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), secret);
    }

    void twoProfilesShareNothing()
    {
        KeychainStore one(u"one"_s);
        KeychainStore two(u"two"_s);
        QVERIFY(succeeded(writeNow(one, u"sign-in"_s, "of one")));
        QVERIFY(failedAs(readNow(two, u"sign-in"_s), ErrorKind::NotFound));
        QVERIFY(succeeded(writeNow(two, u"sign-in"_s, "of two")));
        QVERIFY(succeeded(removeNow(two, u"sign-in"_s)));
        QCOMPARE(readNow(one, u"sign-in"_s)->value(), QByteArray("of one"));
    }

    void removingTwiceIsFine()
    {
        KeychainStore store(u"removing"_s);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "x")));
        QVERIFY(succeeded(removeNow(store, u"sign-in"_s)));
        QVERIFY(succeeded(removeNow(store, u"sign-in"_s)));
        QVERIFY(failedAs(readNow(store, u"sign-in"_s), ErrorKind::NotFound));
    }

    void manyRequestsAreAnsweredInTheOrderOfAsking()
    {
        KeychainStore store(u"order"_s);
        QStringList answers;
        const auto note = [&](const QString &what) { return [&answers, what](const auto &) { answers << what; }; };
        QByteArray read;
        store.write(u"n"_s, "1", this, note(u"write 1"_s));
        store.write(u"n"_s, "2", this, note(u"write 2"_s));
        store.read(u"n"_s, this, [&](const Result<QByteArray> &result) {
            read = result.value();
            answers << u"read"_s;
        });
        store.remove(u"n"_s, this, note(u"remove"_s));
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE(answers, (QStringList{u"write 1"_s, u"write 2"_s, u"read"_s, u"remove"_s}));
        QCOMPARE(read, QByteArray("2"));
    }

    void aSecretIsKeptAlthoughWhoAskedIsGone()
    {
        KeychainStore store(u"gone"_s);
        {
            QObject context;
            store.write(u"sign-in"_s, "x", &context, [](const Status &) { QFAIL("called back"); });
        }
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("x"));
    }

    void aStoreMayDieInTheMiddleOfARequestOrOfItsAnswer()
    {
        for (int i = 0; i < 20; ++i) {
            KeychainStore dying(u"dying"_s);
            dying.write(u"sign-in"_s, "x", this, [](const Status &) { QFAIL("called back"); });
            dying.read(u"sign-in"_s, this, [](const Result<QByteArray> &) { QFAIL("called back"); });
        }
        auto store = std::make_unique<KeychainStore>(u"dying"_s);
        store->read(u"sign-in"_s, this, [&](const Result<QByteArray> &) { store.reset(); });
        QTRY_VERIFY(!store);
    }
};

} // namespace keychainstore_test

TEXTBACK_TEST(keychainstore_test, KeychainStoreTest)
#include "keychainstore_test.moc"
