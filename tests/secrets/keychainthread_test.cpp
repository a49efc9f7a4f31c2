// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answers.h"
#include "tests/support/testprogram.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace keychainthread_test {

/// A program of its own: QtKeychain's queue belongs to the first thread of a process that uses it.
class KeychainThreadTest : public QObject {
    Q_OBJECT
private slots:
    void theKeychainWorksOnTheDeskThreadWhileTheMainThreadIsBusy()
    {
        if (!qEnvironmentVariableIsSet("TEXTBACK_SESSION_ROOM"))
            QSKIP("There is no keychain of our own here: run this through tests/run or tests/support/private_session.");
        QThread desk;
        QObject onDesk;
        onDesk.moveToThread(&desk);
        desk.start();
        std::optional<Result<QByteArray>> read;
        QMetaObject::invokeMethod(
            &onDesk,
            [&] {
                KeychainStore store(u"thread"_s);
                if (succeeded(writeNow(store, u"sign-in"_s, "from the desk")))
                    read = readNow(store, u"sign-in"_s);
            },
            Qt::BlockingQueuedConnection);
        desk.quit();
        QVERIFY(desk.wait(5000));
        QVERIFY(succeeded(read));
        QCOMPARE(read->value(), QByteArray("from the desk"));
    }
};

} // namespace keychainthread_test

TEXTBACK_TEST(keychainthread_test, KeychainThreadTest)
#include "keychainthread_test.moc"
