// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakedesk.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/testprogram.h"
#include "tests/ui/samplehints.h"
#include "ui/shell/hintline.h"
#include "ui/shell/supportsheet.h"
#include "ui/shell/windowhints.h"
#include "ui/theme/textbackstyle.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace windowhints_test {

namespace {

QString wordsIn(const QWidget &line)
{
    QStringList words;
    const auto labels = line.findChildren<Label *>();
    for (const Label *label : labels)
        words.append(label->text());
    return words.join(u' ');
}

/// What was before is all there.
void finish(HistoryProgress &progress)
{
    progress.stage = ImportStage::Done;
    progress.place.before = FakeClock().now();
    progress.place.texts =
        HistoryPart{{}, {}, HistoryEnd::Reached, 12, FakeClock().now() - std::chrono::hours{24 * 90}};
    progress.place.calls = HistoryPart{{}, {}, HistoryEnd::Reached, 1, FakeClock().now() - std::chrono::hours{24 * 60}};
}

struct HintOffice {
    HintOffice()
    {
        WindowPorts ports{inbox, desk, events, clock, settings};
        hints.into(ports);
        host.resize(900, 200);
        lines = new WindowHints(ports, &host);
        host.show();
    }
    template <typename T> T &child(const char *name)
    {
        T *found = lines->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no child %s", name);
        return *found;
    }
    FakeClock clock;
    FakeInbox inbox;
    FakeDesk desk;
    DeskEvents events;
    SampleHints hints;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"window.ini"_s), QSettings::IniFormat};
    QWidget host;
    WindowHints *lines;
};

} // namespace

/// What is worth knowing beside the work is said once, and goes away when it was answered.
class WindowHintsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void nothingIsClaimedThatIsNotKnown()
    {
        HintOffice office;
        QVERIFY(!office.lines->isVisible());
        office.hints.sleep.idle = IdleSleep::Off;
        emit office.hints.sleep.changed();
        QVERIFY(!office.lines->isVisible());
    }

    void aComputerThatFallsAsleepIsSaidAndKeptAwakeWithOneClick()
    {
        HintOffice office;
        office.hints.sleep.idle = IdleSleep::On;
        emit office.hints.sleep.changed();
        QVERIFY(office.child<HintLine>("sleepHint").isVisible());
        office.child<Button>("sleepHintAct").click();
        QCOMPARE(office.desk.last(), u"setSetting keep-awake on"_s);
        QVERIFY(!office.child<HintLine>("sleepHint").isVisible());
    }

    void whoLeavesItAsItIsIsNotAskedAgain()
    {
        HintOffice office;
        office.hints.sleep.idle = IdleSleep::On;
        emit office.hints.sleep.changed();
        office.child<Button>("sleepHintDismiss").click();
        QVERIFY(!office.lines->isVisible());
        emit office.hints.sleep.changed();
        QVERIFY(!office.lines->isVisible());
        QVERIFY(office.desk.asked.isEmpty());
    }

    void aLockedKeychainIsSaidUntilItIsUnlocked()
    {
        HintOffice office;
        office.hints.secrets.set(true);
        QVERIFY(office.child<HintLine>("secretsHint").isVisible());
        QVERIFY(wordsIn(office.child<HintLine>("secretsHint")).contains(u"until Textback is closed"_s));
        QVERIFY(!office.child<Button>("secretsHintAct").isVisible());
        office.hints.secrets.set(false);
        QVERIFY(!office.lines->isVisible());
        office.hints.secrets.set(true);
        office.child<Button>("secretsHintDismiss").click();
        QVERIFY(!office.lines->isVisible());
        office.hints.secrets.set(false);
        office.hints.secrets.set(true); // another time is other news
        QVERIFY(office.lines->isVisible());
    }

    void aBackupThatFailsIsSaidUntilOneIsMade()
    {
        HintOffice office;
        const QSignalSpy wanted(office.lines, &WindowHints::backupsWanted);
        QVERIFY(!office.child<HintLine>("backupHint").isVisible());
        office.hints.backups.set(true);
        QVERIFY(office.child<HintLine>("backupHint").isVisible());
        QVERIFY(wordsIn(office.child<HintLine>("backupHint")).contains(u"No backup could be made"_s));
        office.child<Button>("backupHintAct").click();
        QCOMPARE(wanted.size(), 1);
        office.hints.backups.set(false);
        QVERIFY(!office.lines->isVisible());
        office.hints.backups.set(true);
        office.child<Button>("backupHintDismiss").click();
        QVERIFY(!office.lines->isVisible());
        office.hints.backups.set(false);
        office.hints.backups.set(true); // another time is other news
        QVERIFY(office.lines->isVisible());
    }

    void aLaterVersionIsToldUntilItWasSeen()
    {
        HintOffice office;
        const QSignalSpy links(office.lines, &WindowHints::linkPressed);
        office.hints.updates.version = NewerVersion{u"1.2.0"_s, QUrl(u"https://example.com/new"_s)};
        emit office.hints.updates.changed();
        office.child<Button>("updateHintAct").click();
        QCOMPARE(links.at(0).at(0).toUrl(), QUrl(u"https://example.com/new"_s));
        office.hints.updates.version->page = QUrl();
        emit office.hints.updates.changed();
        QVERIFY(!office.child<Button>("updateHintAct").isVisible());
        office.child<Button>("updateHintDismiss").click();
        QVERIFY(!office.lines->isVisible());
    }

    void howFarEarlierTextsAreFetchedIsSaidAndCanBeStopped()
    {
        HintOffice office;
        HistoryProgress progress;
        progress.stage = ImportStage::Reading;
        progress.place.before = office.clock.now();
        progress.place.texts.reached = progress.place.calls.reached = office.clock.now() - std::chrono::hours{24 * 30};
        emit office.events.historyImportChanged(progress);
        QVERIFY(office.child<HintLine>("earlierHint").isVisible());
        QVERIFY(wordsIn(office.child<HintLine>("earlierHint")).contains(u"Fetching your earlier texts and calls"_s));
        office.child<Button>("earlierHintAct").click();
        QCOMPARE(office.desk.last(), u"stopHistoryImport"_s);
        progress.stage = ImportStage::Stopped;
        emit office.events.historyImportChanged(progress);
        office.child<Button>("earlierHintAct").click();
        QCOMPARE(office.desk.last(), u"resumeHistoryImport"_s);
        progress.stage = ImportStage::Reading;
        emit office.events.historyImportChanged(progress);
        office.child<Button>("earlierHintDismiss").click();
        QVERIFY(!office.lines->isVisible());
        progress.stage = ImportStage::Waiting;
        emit office.events.historyImportChanged(progress);
        QVERIFY(!office.lines->isVisible()); // hidden is hidden, until it is over
        finish(progress);
        emit office.events.historyImportChanged(progress);
        const QString done = wordsIn(office.child<HintLine>("earlierHint"));
        QVERIFY2(done.contains(u"Your earlier conversations are here: 12 text"_s), qPrintable(done));
        QVERIFY2(done.contains(u"Your phone company keeps no texts from before"_s), qPrintable(done));
        QVERIFY(!office.child<Button>("earlierHintAct").isVisible());
        office.child<Button>("earlierHintDismiss").click();
        emit office.events.historyImportChanged(progress);
        QVERIFY(!office.lines->isVisible()); // said once
    }

    void whereThereWasNothingNothingIsSaid()
    {
        HintOffice office;
        HistoryProgress progress;
        finish(progress);
        progress.place.texts = progress.place.calls = HistoryPart{{}, {}, HistoryEnd::Reached, 0, {}};
        emit office.events.historyImportChanged(progress);
        QVERIFY(!office.lines->isVisible());
        progress.place.calls.end = HistoryEnd::Refused;
        emit office.events.historyImportChanged(progress);
        QVERIFY(
            wordsIn(office.child<HintLine>("earlierHint")).contains(u"does not let this sign-in read earlier calls"_s));
        office.child<Button>("earlierHintAct").click();
        QCOMPARE(office.desk.last(), u"resumeHistoryImport"_s); // "Ask again"
    }

    void whatASupportFileHoldsIsWhatIsSaved()
    {
        const QTemporaryDir folder;
        const QString notes = u"== versions\n\u00E9\n"_s;
        QVERIFY(SupportSheet::write(folder.filePath(u"support.txt"_s), notes));
        QFile file(folder.filePath(u"support.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), notes);
        QVERIFY(!SupportSheet::write(folder.filePath(u"no/such/folder.txt"_s), notes));
    }
};

} // namespace windowhints_test

TEXTBACK_WINDOW_TEST(windowhints_test, WindowHintsTest)
#include "windowhints_test.moc"
