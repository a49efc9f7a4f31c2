// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keychainstore.h"
#include "tests/secrets/answers.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

const QString SecretService = u"org.freedesktop.secrets"_s;

/// A keychain service that takes every question and answers none.
class SilentService : public QDBusVirtualObject {
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++asked;
        return true;
    }
    int asked = 0;
};

} // namespace

/// Runs on a bus of its own, on which nothing can be started.
class KeychainFaultsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        if (!qEnvironmentVariableIsSet("TEXTBACK_BUS_WITHOUT_SERVICES"))
            QSKIP("dbus-run-session is missing: there is no bus without a keychain to try this on.");
    }

    // First: QtKeychain remembers how it reaches a service once there was one.
    void withoutAServiceEverythingIsUnavailableAtOnceAndNoFileIsWritten()
    {
        KeychainStore store(u"none"_s);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(failedAs(readNow(store, u"sign-in"_s), ErrorKind::Unavailable));
        QVERIFY(failedAs(writeNow(store, u"sign-in"_s, "x"), ErrorKind::Unavailable));
        QVERIFY(failedAs(removeNow(store, u"sign-in"_s), ErrorKind::Unavailable));
        QVERIFY(timer.elapsed() < 5000);
    }

    void aServiceThatNeverAnswersCostsNobodyMoreThanTheirPatience()
    {
        SilentService silent;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject(u"/"_s, &silent, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(SecretService));

        KeychainStore store(u"silent"_s, Milliseconds{300});
        int unavailable = 0;
        const auto count = [&](const auto &result) {
            unavailable += !result.ok() && result.error().kind == ErrorKind::Unavailable;
        };
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i) {
            store.write(u"sign-in"_s, "x", this, count);
            store.read(u"sign-in"_s, this, count);
            store.remove(u"sign-in"_s, this, count);
        }
        QTRY_COMPARE(unavailable, 15);
        QVERIFY2(timer.elapsed() < 3000, "one patience for all, not one after the other");
        QVERIFY(silent.asked > 0);
        bus.unregisterService(SecretService);
        bus.unregisterObject(u"/"_s, QDBusConnection::UnregisterTree);
    }
};

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("TEXTBACK_BUS_WITHOUT_SERVICES")) {
        const QByteArray runner = QStandardPaths::findExecutable(u"dbus-run-session"_s).toUtf8();
        if (!runner.isEmpty()) {
            qputenv("TEXTBACK_BUS_WITHOUT_SERVICES", "1");
            QList<const char *> command{runner.constData(), "--config-file=" BUS_WITHOUT_SERVICES, "--"};
            for (int i = 0; i < argc; ++i)
                command << argv[i];
            command << nullptr;
            execv(runner.constData(), const_cast<char **>(command.data()));
        }
    }
    QCoreApplication application(argc, argv);
    KeychainFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keychainfaults_test.moc"
