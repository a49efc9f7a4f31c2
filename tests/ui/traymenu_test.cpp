// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/threadpane.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace traymenu_test {

/// What the tray's menu does is what the window does, from the same table.
class TrayMenuTest : public QObject {
    Q_OBJECT
private:
    static QAction &entry(const TrayIcon &tray, const char *name)
    {
        const QList<QAction *> entries = tray.menu()->actions();
        for (QAction *one : entries) {
            if (one->objectName() == QString::fromLatin1(name))
                return *one;
        }
        qFatal("no entry %s", name);
    }
    static StripFacts watching(const Office &office)
    {
        StripFacts facts{office.health, {}, office.clock.now(), false, true};
        facts.health.carrier.signIn = facts.health.carrier.stream = facts.health.catchUp = Light::Good;
        return facts;
    }
    static ViewCounts waiting(int people)
    {
        ViewCounts counts;
        counts.waitingOnUs = people;
        return counts;
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }

    void everyEntryButOpenIsAnActionOfTheTable()
    {
        Office office;
        TrayIcon tray;
        tray.offer(office.window->actionTable());
        StripFacts facts = watching(office);
        facts.health.pausedUntil = facts.here + 1h;
        tray.update(facts, waiting(3));
        for (const ActionId id : {ActionId::LongestWait, ActionId::TextsOn, ActionId::PauseHour,
                                  ActionId::PauseTomorrow, ActionId::Practice, ActionId::Quit}) {
            const QAction *action = office.window->actionTable().action(id);
            const QAction &shown = entry(tray, qPrintable(action->objectName()));
            QVERIFY(id == ActionId::Quit || shown.text() == action->text());
        }
        const QList<QAction *> entries = tray.menu()->actions();
        for (const QAction *one : entries) {
            const bool ownWords = !one->isEnabled() || one == tray.menu()->defaultAction();
            QVERIFY2(one->isSeparator() || ownWords || !one->objectName().isEmpty(), qPrintable(one->text()));
        }
    }

    void itsEntriesDoWhatTheWindowDoes()
    {
        Office office;
        TrayIcon tray;
        tray.offer(office.window->actionTable());
        tray.update(watching(office), waiting(3));
        entry(tray, "pause-hour").trigger();
        QCOMPARE(office.desk.last(), u"setAutomatic 1 %1"_s.arg(toMs(office.clock.now() + 1h)));
        const QSignalSpy quits(office.window.get(), &MainWindow::quitRequested);
        entry(tray, "quit").trigger();
        QCOMPARE(quits.size(), 1);
        const QSignalSpy wanted(&tray, &TrayIcon::windowWanted);
        entry(tray, "longest-wait").trigger();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(office.page().pane()->current());
    }

    void aCoveredWindowIsStillPausedFromTheTray()
    {
        Office office;
        TrayIcon tray;
        tray.offer(office.window->actionTable());
        tray.update(watching(office), waiting(0));
        office.window->actionTable().setCovered(true);
        entry(tray, "pause-tomorrow").trigger();
        QVERIFY(office.desk.last().startsWith(u"setAutomatic 1 "_s));
    }

    void itsWordsFollowTheWindow()
    {
        Office office;
        TrayIcon tray;
        tray.offer(office.window->actionTable());
        tray.update(watching(office), waiting(0));
        office.window->actionTable().action(ActionId::PauseHour)->setText(u"Pauza 1 h"_s);
        QCOMPARE(entry(tray, "pause-hour").text(), u"Pauza 1 h"_s);
    }
};

} // namespace traymenu_test

TEXTBACK_WINDOW_TEST(traymenu_test, TrayMenuTest)
#include "traymenu_test.moc"
