// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesearch.h"
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "ui/callbacks/callbackrow.h"
#include "ui/callbacks/callbackspage.h"
#include "ui/inbox/inboxlist.h"
#include "ui/shell/actionmenu.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadhead.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QLineEdit>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace actionmenus_test {

/// Palette, key sheet and menus are made from one table.
class ActionMenusTest : public QObject {
    Q_OBJECT
private:
    static QListView &rows(Office &office) { return office.child<QListView>("threadList"); }
    static void openRowMenu(Office &office, qint64 thread)
    {
        const int row = office.page().model().rowOf(ThreadId(thread));
        const QPoint at = rows(office).visualRect(office.page().model().index(row)).center();
        emit rows(office).customContextMenuRequested(at);
    }
    static void openChosenMenu(Office &office)
    {
        office.page().list()->select(ThreadId(2));
        office.page().list()->extend(1);
        openRowMenu(office, 3);
    }
    static void openMoreMenu(Office &office)
    {
        office.page().showThread(ThreadId(6));
        office.page().pane()->head()->moreButton()->click();
    }
    static CallBacksPage &openCallBacks(Office &office)
    {
        office.window->showPlace(Place::CallBacks);
        return *office.window->findChild<CallBacksPage *>();
    }
    /// As somebody who presses the menu key.
    static void openCallBackMenu(Office &office)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(openCallBacks(office).row(0), &event);
    }
    /// Of a private note, as somebody who points at it.
    static void openEntryMenu(Office &office)
    {
        TimelineItem note = sampleText(400, office.clock.now(), {}, OutboxState::Sent, TextCause::Manual);
        note.what = NoteItem{.body = u"gate code 4411"_s, .writtenBy = {}};
        office.inbox.timelines[ThreadId(6)].append(note);
        office.page().showThread(ThreadId(6));
        QWidget *viewport = office.page().pane()->view()->viewport();
        const QPoint at = office.page().pane()->view()->visible().constLast().rect.center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &event);
    }
    static QStringList namesIn(const QMenu &menu)
    {
        QStringList names;
        const QList<QAction *> entries = menu.actions();
        for (const QAction *entry : entries) {
            if (!entry->isSeparator())
                names << entry->objectName();
        }
        return names;
    }
    static std::optional<ActionId> idOf(const ActionTable &table, const QString &name)
    {
        for (int index = 0; index < ActionCount; ++index) {
            if (table.action(ActionId(index))->objectName() == name)
                return ActionId(index);
        }
        return std::nullopt;
    }
    static QString undoWords(Office &office)
    {
        QStringList words;
        for (const char *strip : {"undoStrip", "nothingUndoStrip"}) {
            const auto *found = office.window->findChild<QWidget *>(QString::fromLatin1(strip));
            const auto *label = found ? found->findChild<Label *>() : nullptr;
            if (label && label->isVisible())
                words << label->text();
        }
        return words.join(u' ');
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init()
    {
        // Menus ask for what the offscreen platform does not have.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }

    void everyActionHasANameOfItsOwnAndWords()
    {
        Office office;
        const auto &table = office.child<ActionTable>("actionTable");
        QSet<QString> names;
        QSet<QString> words;
        for (int index = 0; index < ActionCount; ++index) {
            const QAction *action = table.action(ActionId(index));
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            QVERIFY2(!action->text().isEmpty() && !words.contains(action->text()), qPrintable(action->objectName()));
            names.insert(action->objectName());
            words.insert(action->text());
        }
        const QList<QAction *> ofWindow = office.window->actions();
        for (const QAction *action : ofWindow)
            QVERIFY2(names.contains(action->objectName()), qPrintable(action->text()));
    }

    void everyEntryOfEveryMenuIsAnActionOfTheTable_data()
    {
        QTest::addColumn<QString>("menu");
        for (const char *menu : {"rowMenu", "chosenMenu", "moreMenu", "windowMenu", "callBackMenu", "entryMenu"})
            QTest::newRow(menu) << QString::fromLatin1(menu);
    }
    void everyEntryOfEveryMenuIsAnActionOfTheTable()
    {
        QFETCH(QString, menu);
        Office office;
        office.won.newest = CallId(81);
        emit office.events.countdownStarted(sampleCountdown(office.clock.now()));
        if (menu == u"rowMenu"_s)
            openRowMenu(office, sampleCountdown(office.clock.now()).thread.value());
        else if (menu == u"chosenMenu"_s)
            openChosenMenu(office);
        else if (menu == u"moreMenu"_s)
            openMoreMenu(office);
        else if (menu == u"windowMenu"_s)
            office.child<QAbstractButton>("menuButton").click();
        else if (menu == u"entryMenu"_s)
            openEntryMenu(office);
        else
            openCallBackMenu(office);
        auto &shown = office.child<ActionMenu>(qPrintable(menu));
        const auto &table = office.child<ActionTable>("actionTable");
        QVERIFY(namesIn(shown).size() >= 3);
        const QList<QAction *> entries = shown.actions();
        for (const QAction *entry : entries) {
            if (entry->isSeparator())
                continue;
            const auto id = idOf(table, entry->objectName());
            QVERIFY2(id, qPrintable(entry->text()));
            QVERIFY2(table.offered(*id), qPrintable(entry->text()));
            QCOMPARE(entry->text().section(u'\t', 1), ActionTable::keysOf(table.action(*id)));
            QVERIFY2(entry->isEnabled() || !entry->toolTip().isEmpty(), qPrintable(entry->text()));
        }
        shown.close();
    }

    void noOtherMenuIsMadeThanThoseOfNamesTimesAndKeptSearches()
    {
        // What these hold is data: who works here, when to be reminded, what was searched for; the tray is tested by
        // itself.
        const QStringList ofData{u"deskperson.cpp"_s, u"savedviews.cpp"_s, u"snoozemenu.cpp"_s, u"trayicon.cpp"_s};
        for (const QString &room : {u"ui/shell/"_s, u"ui/inbox/"_s, u"ui/callbacks/"_s, u"ui/thread/"_s}) {
            const QDir folder(QStringLiteral(PROJECT_ROOT "/") + room);
            const QStringList files = folder.entryList({u"*.cpp"_s});
            QVERIFY(!files.isEmpty());
            for (const QString &name : files) {
                QFile file(folder.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray text = file.readAll();
                const bool makesMenu =
                    text.contains("new QMenu") || text.contains("unique<QMenu>") || text.contains(": QMenu(parent)");
                QVERIFY2(!makesMenu || ofData.contains(name) || name == u"actionmenu.cpp"_s, qPrintable(name));
            }
        }
    }

    void theEntryDoesWhatTheKeyDoes()
    {
        Office office;
        openRowMenu(office, 3);
        auto &menu = office.child<ActionMenu>("rowMenu");
        auto *done = menu.findChild<QAction *>(u"done"_s);
        QCOMPARE(done->text(), QStringList({u"Done"_s, u"E"_s}).join(u'\t'));
        done->trigger();
        menu.close();
        QVERIFY(office.desk.asked.contains(u"setThreadState 3 3"_s));
    }

    void whatCannotBeDoneSaysWhyInMenuPaletteAndAtTheKey()
    {
        Office office;
        QTest::keyClick(office.window.get(), Qt::Key_E);
        QVERIFY2(undoWords(office).contains(u"Choose a thread first."_s), qPrintable(undoWords(office)));
        QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
        const QAbstractItemModel *model = office.child<CommandPalette>("commandPalette").list()->model();
        QString why;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == u"Snooze"_s)
                why = model->index(row, 0).data(PaletteModel::DetailRole).toString();
        }
        QCOMPARE(why, u"Choose a thread first."_s);
        QVERIFY(office.desk.asked.isEmpty());
    }

    void theFiveViewsAreCommands()
    {
        Office office;
        office.window->showPlace(Place::CallBacks);
        QTest::keyClick(office.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto &field = office.child<QLineEdit>("paletteEdit");
        QTest::keyClicks(&field, u"snoozed"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(office.page().model().view(), InboxView::Snoozed);
        QVERIFY(office.page().isVisible());
    }

    void whatWasFoundHasItsMenuByMouseAndByKey()
    {
        FakeSearch search;
        search.pages = {
            {{FakeSearch::hit(6, {}, u"Sam"_s, {}, {}), FakeSearch::hit(3, {}, u"Alex"_s, {}, {})}, {}, {}}};
        Office office;
        office.page().list()->setSearch(search, office.clock);
        office.page().searchFor(u"a"_s);
        auto &hits = office.child<QListView>("hitList");
        QTRY_COMPARE(hits.model()->rowCount(), 2);
        emit hits.customContextMenuRequested(hits.visualRect(hits.model()->index(1, 0)).center());
        QCOMPARE(office.page().pane()->current(), ThreadId(3));
        auto *menu = qobject_cast<ActionMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->objectName() == u"hitMenu"_s);
        for (const QString &name : {u"open-thread"_s, u"copy-number"_s, u"done"_s, u"call"_s, u"reply"_s})
            QVERIFY2(namesIn(*menu).contains(name), qPrintable(name));
        menu->findChild<QAction *>(u"copy-number"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), office.inbox.rows.at(ThreadId(3)).caller.e164());
        delete menu;
        hits.setFocus();
        QTest::keyClick(&hits, Qt::Key_K);
        QTest::keyClick(&hits, Qt::Key_F10, Qt::ShiftModifier);
        menu = qobject_cast<ActionMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu && menu->objectName() == u"hitMenu"_s);
        menu->findChild<QAction *>(u"done"_s)->trigger();
        delete menu;
        QCOMPARE(office.desk.last(), u"setThreadState 6 3"_s);
    }

    void whereOnlyOneFitsChoosingSeveralStaysInTheList()
    {
        Office office;
        office.window->resize(900, 700);
        const auto place = [&office](qint64 thread) {
            const int row = office.page().model().rowOf(ThreadId(thread));
            return rows(office).visualRect(office.page().model().index(row)).center();
        };
        QVERIFY(rows(office).isVisible());
        QTest::mouseClick(rows(office).viewport(), Qt::LeftButton, Qt::ControlModifier, place(2));
        QTest::mouseClick(rows(office).viewport(), Qt::LeftButton, Qt::ControlModifier, place(4));
        QVERIFY(rows(office).isVisible());
        QCOMPARE(office.page().list()->chosen(), (QList{ThreadId(2), ThreadId(4)}));
        QTest::keyClick(&rows(office), Qt::Key_J, Qt::ShiftModifier);
        QVERIFY(rows(office).isVisible());
        QTest::mousePress(rows(office).viewport(), Qt::RightButton, {}, place(3));
        openRowMenu(office, 3);
        QVERIFY(rows(office).isVisible());
        delete QApplication::activePopupWidget();
        QTest::mouseRelease(rows(office).viewport(), Qt::RightButton, {}, place(3));
        QTest::mouseClick(rows(office).viewport(), Qt::LeftButton, {}, place(2));
        QVERIFY(!rows(office).isVisible());
        QVERIFY(office.page().pane()->isVisible());
    }
};

} // namespace actionmenus_test

TEXTBACK_WINDOW_TEST(actionmenus_test, ActionMenusTest)
#include "actionmenus_test.moc"
