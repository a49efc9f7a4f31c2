// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotices.h"
#include "tests/app/noticebench.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace noticesounds_test {

/// Hears what the program tells task bars.
class FakeTaskBar : public QObject {
    Q_OBJECT
public:
    explicit FakeTaskBar(QDBusConnection &bus)
    {
        // clang-format off
        const char *update = SLOT(update(QString,QVariantMap)); // as Qt spells it, without a space
        // clang-format on
        if (!bus.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, this, update))
            qFatal("task bars hear nothing");
    }
    QString program;
    QVariantMap told;

public slots:
    void update(const QString &who, const QVariantMap &what)
    {
        program = who;
        told = what;
    }
};

/// What notices sound like, and the count in the task bar.
class NoticeSoundsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session bus of its own: tests/support/private_session");
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void eachKindSoundsAsWanted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("sound");
        QTest::addColumn<int>("off");
        QTest::newRow("missed") << u"missed"_s << u"dialog-information"_s << int(NoticeKind::Missed);
        QTest::newRow("reply") << u"reply"_s << u"message-new-instant"_s << int(NoticeKind::Reply);
        QTest::newRow("failed") << u"failed"_s << u"dialog-warning"_s << int(NoticeKind::Trouble);
    }
    void eachKindSoundsAsWanted()
    {
        QFETCH(QString, kind);
        QFETCH(QString, sound);
        QFETCH(int, off);
        NoticeBench bench;
        emit bench.events.noticed(kind, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        QCOMPARE(bench.fake.shown.constLast().hints.value(u"sound-name"_s).toString(), sound);
        NoticeSettings settings;
        settings.missedSound = off != int(NoticeKind::Missed);
        settings.replySound = off != int(NoticeKind::Reply);
        settings.troubleSound = off != int(NoticeKind::Trouble);
        settings.keep(bench.settings);
        QCOMPARE(NoticeSettings::from(bench.settings), settings);
        emit bench.events.noticed(kind, ThreadId(2));
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QVERIFY(bench.fake.shown.constLast().hints.contains(u"suppress-sound"_s));
    }

    void theTaskBarShowsHowManyWait()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake-task-bar"_s);
        const FakeTaskBar bar(bus);
        showLauncherCount(3);
        QTRY_COMPARE(bar.told.value(u"count"_s).toLongLong(), 3);
        QCOMPARE(bar.told.value(u"count-visible"_s).toBool(), true);
        QVERIFY(bar.program.endsWith(u"textback.desktop"_s));
        showLauncherCount(0);
        QTRY_COMPARE(bar.told.value(u"count-visible"_s).toBool(), false);
    }

    void whereTheDesktopIsSilentTheProgramSounds()
    {
        NoticeBench bench({u"actions"_s, u"body"_s});
        const QSignalSpy wanted(bench.shower.get(), &NoticeShower::soundWanted);
        const QSignalSpy opened(bench.notices.get(), &Notices::openWanted);
        emit bench.events.noticed(u"held"_s, ThreadId(3));
        QTRY_COMPARE(bench.fake.shown.size(), 1);
        emit bench.fake.ActionInvoked(bench.fake.shown.constLast().id, u"default"_s);
        QTRY_COMPARE(opened.size(), 1); // what the server can was told before
        const auto before = wanted.size();
        emit bench.events.noticed(u"reply"_s, ThreadId(2));
        QTRY_COMPARE(bench.fake.shown.size(), 2);
        QCOMPARE(wanted.size(), before + 1);
        QCOMPARE(wanted.constLast().at(0).value<NoticeKind>(), NoticeKind::Reply);
        QVERIFY(bench.fake.shown.constLast().hints.contains(u"suppress-sound"_s));
    }
};

} // namespace noticesounds_test

TEXTBACK_TEST(noticesounds_test, NoticeSoundsTest)
#include "noticesounds_test.moc"
