// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/childplayer.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace childplayer_test {

namespace {

/// A program that speaks in the player's stead.
class StandIn {
public:
    explicit StandIn(const QByteArray &script)
    {
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script");
        file.write("#!/bin/sh\n" + script + "\n");
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"player"_s); }
    [[nodiscard]] QString beside(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// A player in a process of its own, which is believed as little as what it plays.
class ChildPlayerTest : public QObject {
    Q_OBJECT
private slots:
    void itOrdersAndListens()
    {
        const StandIn program("read order path; test \"$order $path\" = 'open /a%20b/c' || exit 1\n"
                              "echo ready 17000; read order; test $order = play || exit 1\n"
                              "echo playing; read order at; test \"$order $at\" = 'seek 4000' || exit 1\n"
                              "echo at 4000; echo ended; read order");
        ChildPlayer player(program.path());
        const QSignalSpy failed(&player, &SoundPlayer::failed);
        QSignalSpy ready(&player, &SoundPlayer::ready);
        QSignalSpy playing(&player, &SoundPlayer::playingChanged);
        QSignalSpy moved(&player, &SoundPlayer::moved);
        QSignalSpy ended(&player, &SoundPlayer::ended);
        player.open(u"/a b/c"_s);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.at(0).at(0).value<Milliseconds>(), Milliseconds{17'000});
        player.play();
        QTRY_COMPARE(playing.size(), 1);
        player.seek(Milliseconds{4'000});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(moved.at(0).at(0).value<Milliseconds>(), Milliseconds{4'000});
        QCOMPARE(failed.size(), 0);
        player.close();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(failed.size(), 0); // it was told to go
    }

    void whateverGoesWrongIsToldOnce_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<SoundTrouble>("trouble");
        QTest::newRow("it ends") << QByteArray("exit 0") << SoundTrouble::Unplayable;
        QTest::newRow("it crashes") << QByteArray("kill -SEGV $$") << SoundTrouble::Unplayable;
        QTest::newRow("it says so") << QByteArray("echo unplayable; read order") << SoundTrouble::Unplayable;
        QTest::newRow("no loudspeaker") << QByteArray("echo no-output; read order") << SoundTrouble::NoOutput;
        QTest::newRow("it raves") << QByteArray("echo hello; read order") << SoundTrouble::Unplayable;
        QTest::newRow("it raves without end") << QByteArray("yes | tr -d '\\n'") << SoundTrouble::Unplayable;
    }
    void whateverGoesWrongIsToldOnce()
    {
        QFETCH(QByteArray, script);
        QFETCH(SoundTrouble, trouble);
        const StandIn program(script);
        ChildPlayer player(program.path());
        QSignalSpy failed(&player, &SoundPlayer::failed);
        player.open(u"/kept/aa"_s);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<SoundTrouble>(), trouble);
        player.play(); // says nothing to nobody
        QCOMPARE(failed.size(), 1);
    }

    void figuresAreKeptWithinReason()
    {
        const StandIn program("echo ready 999999999999999999; echo at -5; read a; read b");
        ChildPlayer player(program.path());
        QSignalSpy moved(&player, &SoundPlayer::moved);
        QSignalSpy ready(&player, &SoundPlayer::ready);
        player.open(u"/kept/aa"_s);
        QTRY_COMPARE(moved.size(), 1);
        QCOMPARE(ready.at(0).at(0).value<Milliseconds>(), Milliseconds(24h));
        QCOMPARE(moved.at(0).at(0).value<Milliseconds>(), Milliseconds{0});
    }

    void aProgramThatIsNotThereFails()
    {
        ChildPlayer player(u"/nowhere/player"_s);
        QSignalSpy failed(&player, &SoundPlayer::failed);
        player.open(u"/kept/aa"_s);
        QTRY_COMPARE(failed.size(), 1);
    }
};

} // namespace childplayer_test

TEXTBACK_TEST(childplayer_test, ChildPlayerTest)
#include "childplayer_test.moc"
