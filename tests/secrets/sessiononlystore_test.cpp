// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/sessiononlystore.h"
#include "tests/secrets/answers.h"
#include "tests/support/testprogram.h"

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace sessiononlystore_test {

class SessionOnlyStoreTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsReadBack()
    {
        SessionOnlyStore store;
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, QByteArray("a\0b", 3))));
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("a\0b", 3));
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "second")));
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("second"));
    }

    void whatWasNeverWrittenIsNotFound()
    {
        SessionOnlyStore store;
        QVERIFY(failedAs(readNow(store, u"sign-in"_s), ErrorKind::NotFound));
    }

    void removingTwiceIsFine()
    {
        SessionOnlyStore store;
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "x")));
        QVERIFY(succeeded(removeNow(store, u"sign-in"_s)));
        QVERIFY(succeeded(removeNow(store, u"sign-in"_s)));
        QVERIFY(failedAs(readNow(store, u"sign-in"_s), ErrorKind::NotFound));
    }

    void anAnswerNeverComesFromInsideTheQuestion()
    {
        SessionOnlyStore store;
        bool answered = false;
        store.read(u"sign-in"_s, this, [&](const Result<QByteArray> &) { answered = true; });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void nobodyIsCalledBackAfterTheContextIsGone()
    {
        SessionOnlyStore store;
        bool answered = false;
        {
            QObject context;
            store.read(u"sign-in"_s, &context, [&](const Result<QByteArray> &) { answered = true; });
        }
        QVERIFY(failedAs(readNow(store, u"another"_s), ErrorKind::NotFound));
        QVERIFY(!answered);
    }
};

} // namespace sessiononlystore_test

TEXTBACK_TEST(sessiononlystore_test, SessionOnlyStoreTest)
#include "sessiononlystore_test.moc"
