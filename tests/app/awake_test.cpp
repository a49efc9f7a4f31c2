// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dbusawake.h"
#include "app/stayingawake.h"
#include "tests/support/testprogram.h"

#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace awake_test {

/// The power manager of a session, as desktops have it.
class FakePowerManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")
public:
    QSet<uint> held;
    int asked = 0;

public slots:
    uint Inhibit(const QString &, const QString &)
    {
        held.insert(++asked);
        return uint(asked);
    }
    void UnInhibit(uint cookie) { held.remove(cookie); }
};

/// UPower, as far as we ask it.
class FakeBattery : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery MEMBER onBattery)
public:
    bool onBattery = false;
};

/// logind, as far as we ask it.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
    Q_PROPERTY(QString IdleAction MEMBER idleAction)
public:
    QString idleAction = u"ignore"_s;
};

class FakeLock : public AwakeLock {
public:
    void hold() override { set(true); }
    void release() override { set(false); }
    [[nodiscard]] bool held() const override { return m_held; }

private:
    void set(bool held)
    {
        if (std::exchange(m_held, held) != held)
            emit heldChanged();
    }
    bool m_held = false;
};

class FakePower : public PowerNews {
public:
    bool plugged = true;
    [[nodiscard]] bool pluggedIn() const override { return plugged; }
    [[nodiscard]] IdleSleep idleSleep() const override { return IdleSleep::On; }
};

/// The computer is kept awake when somebody wants it, only while it is plugged in, and given back after.
class AwakeTest : public QObject {
    Q_OBJECT
private:
    struct Bus {
        Bus()
        {
            server.registerObject(u"/org/freedesktop/PowerManagement/Inhibit"_s, &power,
                                  QDBusConnection::ExportAllSlots);
            server.registerObject(u"/org/freedesktop/UPower"_s, &battery, QDBusConnection::ExportAllProperties);
            server.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllProperties);
            for (const QString &name :
                 {u"org.freedesktop.PowerManagement"_s, u"org.freedesktop.UPower"_s, u"org.freedesktop.login1"_s}) {
                if (!server.registerService(name))
                    qFatal("another service of that name is on this bus");
            }
        }
        ~Bus() { QDBusConnection::disconnectFromBus(u"fake-power"_s); }
        QDBusConnection server = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-power"_s);
        FakePowerManager power;
        FakeBattery battery;
        FakeLogind logind;
    };

private slots:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session bus of its own: tests/support/private_session");
    }

    void thePowerManagerHoldsItUntilItIsGivenBack()
    {
        Bus bus;
        DBusAwake lock(&QDBusConnection::sessionBus, &QDBusConnection::sessionBus);
        const QSignalSpy changed(&lock, &AwakeLock::heldChanged);
        lock.hold();
        lock.hold(); // once is enough
        QTRY_VERIFY(lock.held());
        QCOMPARE(bus.power.asked, 1);
        lock.release();
        QVERIFY(!lock.held());
        QTRY_VERIFY(bus.power.held.isEmpty());
        QCOMPARE(changed.size(), 2);
        lock.hold();
        QTRY_COMPARE(bus.power.held.size(), 1);
    }

    void anAnswerThatComesTooLateIsGivenBack()
    {
        Bus bus;
        DBusAwake lock(&QDBusConnection::sessionBus, &QDBusConnection::sessionBus);
        lock.hold();
        lock.release(); // before anybody has answered
        QTRY_COMPARE(bus.power.asked, 1);
        QTRY_VERIFY(bus.power.held.isEmpty());
        QVERIFY(!lock.held());
    }

    void withTheProgramGoneNothingIsHeld()
    {
        Bus bus;
        {
            DBusAwake lock(&QDBusConnection::sessionBus, &QDBusConnection::sessionBus);
            lock.hold();
            QTRY_VERIFY(lock.held());
        }
        QTRY_VERIFY(bus.power.held.isEmpty());
    }

    void withoutAnyServiceItSaysThatNothingIsHeld()
    {
        DBusAwake lock(&QDBusConnection::sessionBus, [] { return QDBusConnection(u"no such bus"_s); });
        lock.hold();
        QTRY_VERIFY(lock.findChildren<QDBusPendingCallWatcher *>().isEmpty()); // everybody has answered
        QVERIFY(!lock.held());
        lock.release();
    }

    void batteryAndIdleSleepAreReadFromTheSystem()
    {
        Bus bus;
        bus.battery.onBattery = true;
        bus.logind.idleAction = u"suspend"_s;
        DBusPower power(&QDBusConnection::sessionBus);
        QTRY_VERIFY(!power.pluggedIn());
        QTRY_COMPARE(power.idleSleep(), IdleSleep::On);
        bus.battery.onBattery = false;
        bus.logind.idleAction = u"ignore"_s;
        QSignalSpy changed(&power, &PowerNews::changed);
        power.look();
        QTRY_VERIFY(power.pluggedIn());
        QTRY_COMPARE(power.idleSleep(), IdleSleep::Unknown); // the desktop may do it all the same
        QVERIFY(!changed.isEmpty());
    }

    void aBatteryIsNotRunDownForCalls()
    {
        FakeLock lock;
        FakePower power;
        StayingAwake awake(lock, power);
        QVERIFY(!awake.keepsAwake());
        awake.setWanted(true);
        QVERIFY(awake.keepsAwake());
        power.plugged = false;
        emit power.changed();
        QVERIFY(!awake.keepsAwake());
        QVERIFY(awake.wanted());
        power.plugged = true;
        emit power.changed();
        QVERIFY(awake.keepsAwake());
        awake.setWanted(false);
        QVERIFY(!awake.keepsAwake());
    }
};

} // namespace awake_test

TEXTBACK_TEST(awake_test, AwakeTest)
#include "awake_test.moc"
