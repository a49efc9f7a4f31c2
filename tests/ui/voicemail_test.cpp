// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakefiles.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleoffice.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadview.h"
#include "ui/thread/voicemailbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace voicemail_test {

namespace {

constexpr ItemId Recorded{7};

/// A player in whose stead the test speaks.
class TestPlayer : public SoundPlayer {
public:
    void open(const QString &path) override { orders << u"open "_s + path; }
    void play() override { orders << u"play"_s; }
    void pause() override { orders << u"pause"_s; }
    void seek(Milliseconds at) override { orders << u"seek %1"_s.arg(at.count()); }
    void close() override { orders << u"close"_s; }
    QStringList orders;
};

struct Bar {
    explicit Bar(FileState state = FileState::Kept, FileKind kind = FileKind::Sound, bool canPlay = true)
    {
        put(state, kind);
        SoundPlayerMaker maker;
        if (canPlay)
            maker = [this] {
                auto made = std::make_unique<TestPlayer>();
                player = made.get();
                return made;
            };
        bar = std::make_unique<VoicemailBar>(files, files, maker);
        bar->resize(700, 60);
        bar->open(Recorded, u"Voicemail of Sam, 9:14 pm"_s, 17s);
    }
    void put(FileState state, FileKind kind = FileKind::Sound)
    {
        files.files[Recorded] = {{Recorded, 0, {state, kind, QString(64, u'a'), 1234}, {}, u"/kept/aa"_s, {}}};
    }
    void beReady() const { emit player->ready(17s); }
    template <typename T> T *child(const char *name) { return bar->findChild<T *>(QString::fromLatin1(name)); }
    [[nodiscard]] bool shows(const char *name) { return child<QWidget>(name)->isVisible(); }
    [[nodiscard]] QString state() { return child<QLabel>("voicemailState")->text(); }
    [[nodiscard]] QString time() { return child<QLabel>("voicemailTime")->text(); }
    FakeFiles files;
    TestPlayer *player = nullptr;
    std::unique_ptr<VoicemailBar> bar;
};

} // namespace

/// Listening to what a caller said.
class VoicemailTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }

    void itPlaysAsSoonAsItIsReadAndIsHeardThen()
    {
        Bar bar;
        QCOMPARE(bar.player->orders, QStringList{u"open /kept/aa"_s});
        QVERIFY(!bar.child<QAbstractButton>("voicemailPlayButton")->isEnabled());
        QVERIFY(bar.files.heard.isEmpty());
        bar.beReady();
        QCOMPARE(bar.player->orders.constLast(), u"play"_s);
        emit bar.player->playingChanged(true);
        QCOMPARE(bar.files.heard, QList<ItemId>{Recorded});
        emit bar.player->moved(4200ms);
        QCOMPARE(bar.time(), u"0:04 of 0:17"_s);
        QCOMPARE(bar.child<QSlider>("voicemailSlider")->value(), 4200);
        QVERIFY(bar.files.fetched.isEmpty());
    }

    void spaceStopsAndGoesOnAndStartsAnewAtTheEnd()
    {
        Bar bar;
        bar.beReady();
        emit bar.player->playingChanged(true);
        auto *play = bar.child<QAbstractButton>("voicemailPlayButton");
        QVERIFY(play->accessibleName().startsWith(u"Pause"_s));
        QTest::keyClick(play, Qt::Key_Space);
        QCOMPARE(bar.player->orders.constLast(), u"pause"_s);
        emit bar.player->playingChanged(false);
        QVERIFY(play->accessibleName().startsWith(u"Play"_s));
        emit bar.player->ended();
        QCOMPARE(bar.time(), u"0:17 of 0:17"_s);
        QTest::keyClick(play, Qt::Key_Space);
        QCOMPARE(bar.player->orders.mid(bar.player->orders.size() - 2), (QStringList{u"seek 0"_s, u"play"_s}));
    }

    void arrowsAndTheSliderSeekWithinIt()
    {
        Bar bar;
        bar.beReady();
        emit bar.player->moved(14s);
        auto *play = bar.child<QAbstractButton>("voicemailPlayButton");
        QTest::keyClick(play, Qt::Key_Right);
        QCOMPARE(bar.player->orders.constLast(), u"seek 17000"_s);
        QTest::keyClick(play, Qt::Key_Left);
        QCOMPARE(bar.player->orders.constLast(), u"seek 9000"_s);
        bar.bar->setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(play, Qt::Key_Right);
        QCOMPARE(bar.player->orders.constLast(), u"seek 9000"_s);
        bar.bar->setLayoutDirection(Qt::LeftToRight);
        auto *slider = bar.child<QSlider>("voicemailSlider");
        QTest::keyClick(slider, Qt::Key_Left);
        QCOMPARE(bar.player->orders.constLast(), u"seek 13000"_s);
    }

    void whatIsNotHereIsAskedForAndPlayedWhenItCame()
    {
        Bar bar(FileState::Wanted);
        QCOMPARE(bar.files.fetched, QList<ItemId>{Recorded});
        QVERIFY(bar.state().contains(u"fetched"_s));
        QCOMPARE(bar.time(), u"0:17"_s);
        bar.bar->refresh();
        QVERIFY(!bar.player);
        bar.put(FileState::Kept);
        bar.bar->refresh();
        bar.beReady();
        QCOMPARE(bar.player->orders.constLast(), u"play"_s);
        bar.bar->refresh();
        QCOMPARE(bar.player->orders.count(u"open /kept/aa"_s), 1);
    }

    void whatCannotBeHeardSaysWhyAndWhatToDo_data()
    {
        QTest::addColumn<FileState>("came");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("again");
        QTest::newRow("no connection") << FileState::Failed << FileKind::Unknown << u"could not be fetched"_s << true;
        QTest::newRow("gone") << FileState::Gone << FileKind::Unknown << u"not have it any more"_s << false;
        QTest::newRow("too large") << FileState::TooLarge << FileKind::Unknown << u"too large"_s << false;
        QTest::newRow("not a sound") << FileState::Kept << FileKind::Document << u"not a sound"_s << false;
    }
    void whatCannotBeHeardSaysWhyAndWhatToDo()
    {
        QFETCH(FileState, came);
        QFETCH(FileKind, kind);
        QFETCH(QString, words);
        QFETCH(bool, again);
        Bar bar(FileState::Wanted);
        bar.put(came, kind);
        bar.bar->refresh();
        QVERIFY2(bar.state().contains(words), qPrintable(bar.state()));
        QCOMPARE(bar.shows("voicemailAgainButton"), again);
        QVERIFY(!bar.shows("voicemailOpenButton")); // whatever it is, it is not handed on
        QVERIFY(!bar.player);
        if (!again)
            return;
        bar.put(FileState::Wanted);
        QTest::mouseClick(bar.child<QAbstractButton>("voicemailAgainButton"), Qt::LeftButton);
        QCOMPARE(bar.files.fetched.size(), 2);
        QVERIFY(bar.state().contains(u"fetched"_s));
    }

    void withoutAPlayerAnotherProgramIsOffered()
    {
        Bar bar(FileState::Kept, FileKind::Sound, false);
        QVERIFY(bar.shows("voicemailOpenButton"));
        QVERIFY(bar.shows("voicemailSaveButton"));
        const QSignalSpy elsewhere(bar.bar.get(), &VoicemailBar::openElsewhere);
        QTest::mouseClick(bar.child<QAbstractButton>("voicemailOpenButton"), Qt::LeftButton);
        QCOMPARE(elsewhere.size(), 1);
        QCOMPARE(bar.files.heard, QList<ItemId>{Recorded});
    }

    void whereNothingIsPluggedInItSaysSoAndTriesAgain()
    {
        Bar bar;
        emit bar.player->failed(SoundTrouble::NoOutput);
        QVERIFY(bar.state().contains(u"headphones"_s));
        QVERIFY(bar.shows("voicemailOpenButton"));
        QTest::mouseClick(bar.child<QAbstractButton>("voicemailAgainButton"), Qt::LeftButton);
        QCOMPARE(bar.player->orders.count(u"open /kept/aa"_s), 2);
        emit bar.player->failed(SoundTrouble::Unplayable);
        QVERIFY(bar.state().contains(u"could not be played"_s));
        QVERIFY(bar.files.heard.isEmpty());
    }

    void escClosesAndSilencesIt()
    {
        Bar bar;
        bar.beReady();
        const QSignalSpy dismissed(bar.bar.get(), &VoicemailBar::dismissed);
        QTest::keyClick(bar.bar.get(), Qt::Key_Escape);
        QCOMPARE(bar.player->orders.constLast(), u"close"_s);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!bar.bar->isVisible());
        emit bar.player->ready(3s); // late news is for nobody
        QCOMPARE(bar.player->orders.constLast(), u"close"_s);
    }

    void theConversationOffersItAndSaysWhatNobodyHeard()
    {
        FakeClock clock;
        FakeInbox inbox;
        TimelineItem call = sampleCall(7, clock.now(), u"c"_s, {}, false);
        auto &stored = std::get<CallItem>(call.what).stored;
        stored.call.voicemailLeft = true;
        stored.call.voicemailLength = 17s;
        stored.recorded = true;
        TimelineItem heard = sampleCall(8, clock.now(), u"d"_s, {}, false);
        std::get<CallItem>(heard.what).stored.recorded = true;
        std::get<CallItem>(heard.what).stored.heard = true;
        inbox.timelines[ThreadId(6)] = {heard, call};
        ThreadView view(inbox, clock);
        view.resize(700, 500);
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view)); // keys need it
        view.open(ThreadId(6), u"Sam"_s);
        QVERIFY2(view.spokenAt(0).contains(u"not listened to yet"_s), qPrintable(view.spokenAt(0)));
        QVERIFY(view.spokenAt(0).contains(u"voicemail 0:17"_s));
        QVERIFY(!view.spokenAt(1).contains(u"not listened"_s));
        const QSignalSpy pressed(&view, &ThreadView::voicemailPressed);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Tab);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.at(0).at(0).value<TimelineItem>().id, ItemId(7));
        QVERIFY(view.playVoicemail()); // by key: what nobody heard comes before what is newer
        QCOMPARE(pressed.at(1).at(0).value<TimelineItem>().id, ItemId(7));
    }
};

} // namespace voicemail_test

TEXTBACK_WINDOW_TEST(voicemail_test, VoicemailTest)
#include "voicemail_test.moc"
