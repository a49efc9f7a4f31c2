// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/keptoffice.h"
#include "ui/theme/textbackstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace keptnotes_test {

/// Private notes are kept, taken back and deleted, or it is said that they are not.
class KeptNotesTest : public QObject {
    Q_OBJECT
private:
    static QPlainTextEdit &writeNote(Office &office, const QString &words)
    {
        office.page().showThread(ThreadId(6));
        office.page().pane()->composer()->setNoteMode(true);
        auto &edit = office.child<QPlainTextEdit>("replyEdit");
        QTest::keyClicks(&edit, words);
        return edit;
    }
    /// The desk keeps notes in the made-up office.
    static void keepNotes(Office &office)
    {
        QList<TimelineItem> &items = office.inbox.timelines[ThreadId(6)];
        office.desk.notes.insert(67, {ItemId(67), ThreadId(6), items.at(6).at, u"dog in the yard"_s, u"Kim"_s});
        office.desk.onChange = [&office, &items](ThreadId thread) {
            items.removeIf([](const TimelineItem &item) { return std::holds_alternative<NoteItem>(item.what); });
            for (const PrivateNote &note : std::as_const(office.desk.notes))
                items.append({note.item, note.at, NoteItem{note.body, note.writtenBy}});
            emit office.events.threadChanged(thread);
        };
        office.page().showThread(ThreadId(6));
    }
    static QRect placeOf(Office &office, qint64 key)
    {
        const auto visible = office.page().pane()->view()->visible();
        for (const ThreadView::Visible &entry : visible) {
            if (entry.key == key)
                return entry.rect;
        }
        return {};
    }
    static QMenu *menuAt(Office &office, const QPoint &at, QContextMenuEvent::Reason reason)
    {
        QWidget *viewport = office.page().pane()->view()->viewport();
        QContextMenuEvent event(reason, at, viewport->mapToGlobal(at));
        QApplication::sendEvent(viewport, &event);
        const QList<QMenu *> menus = office.page().findChildren<QMenu *>(u"entryMenu"_s);
        return menus.isEmpty() ? nullptr : menus.constLast();
    }
    static QAction *deleteIn(QMenu *menu)
    {
        const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
        return actions.isEmpty() || actions.constLast()->text() != u"Delete note"_s ? nullptr : actions.constLast();
    }

private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void aNoteThatCannotBeKeptStandsInTheComposer()
    {
        Office office;
        auto &edit = writeNote(office, u"key under the mat"_s);
        office.desk.refusal = fullDisk();
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(office.desk.last(), u"addNote 6 key under the mat"_s);
        QCOMPARE(edit.toPlainText(), u"key under the mat"_s);
        QVERIFY(edit.accessibleDescription().startsWith(u"Not kept"_s));
        QVERIFY(!undoStack(office).canUndo());
        office.desk.refusal.reset();
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(edit.toPlainText().isEmpty());
    }

    void aNoteThatIsRefusedAfterItsThreadWasLeftIsTold()
    {
        Office office;
        auto &edit = writeNote(office, u"key under the mat"_s);
        office.desk.refusal = fullDisk();
        office.desk.answers = false;
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(edit.isReadOnly()); // what is shown is what is being kept
        office.page().showThread(ThreadId(2));
        office.desk.giveAnswer();
        QVERIFY2(stripWords(office).contains(u"was not kept"_s), qPrintable(stripWords(office)));
        office.page().showThread(ThreadId(6));
        office.page().pane()->composer()->setNoteMode(true);
        QCOMPARE(edit.toPlainText(), u"key under the mat"_s);
    }

    void aNoteIsTakenBackWithItsWords()
    {
        Office office;
        keepNotes(office);
        auto &edit = writeNote(office, u"key under the mat"_s);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stripWords(office), u"The note is kept."_s);
        QTest::mouseClick(&office.child<QAbstractButton>("undoButton"), Qt::LeftButton);
        QVERIFY(office.desk.last().startsWith(u"removeNote 6 "_s));
        QCOMPARE(edit.toPlainText(), u"key under the mat"_s);
        QCOMPARE(office.desk.notes.size(), 1);
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier);
        office.desk.refusal = fullDisk();
        undoStack(office).undo();
        QVERIFY2(stripWords(office).contains(u"could not be taken back"_s), qPrintable(stripWords(office)));
        QCOMPARE(office.desk.notes.size(), 2);
    }

    void aNoteIsDeletedByMenuAndComesBack()
    {
        Office office;
        keepNotes(office);
        QAction *remove = deleteIn(menuAt(office, placeOf(office, 67).center(), QContextMenuEvent::Mouse));
        QVERIFY(remove);
        remove->trigger();
        QCOMPARE(office.desk.last(), u"removeNote 6 67"_s);
        QVERIFY(placeOf(office, 67).isNull());
        QCOMPARE(stripWords(office), u"The note is deleted."_s);
        undoStack(office).undo();
        QVERIFY(!placeOf(office, 67).isNull());
        undoStack(office).redo();
        QVERIFY(placeOf(office, 67).isNull());
        QVERIFY(!deleteIn(menuAt(office, placeOf(office, 62).center(), QContextMenuEvent::Mouse))); // theirs
    }

    void aNoteIsDeletedByKeyboard()
    {
        Office office;
        keepNotes(office);
        office.page().pane()->view()->showItem(ItemId(67), {});
        QAction *remove = deleteIn(menuAt(office, QPoint(1, 1), QContextMenuEvent::Keyboard));
        QVERIFY(remove);
        office.desk.refusal = fullDisk();
        remove->trigger();
        QVERIFY2(stripWords(office).startsWith(u"Not done"_s), qPrintable(stripWords(office)));
        QVERIFY(!placeOf(office, 67).isNull());
        QVERIFY(!undoStack(office).canUndo());
    }
};

} // namespace keptnotes_test

TEXTBACK_WINDOW_TEST(keptnotes_test, KeptNotesTest)
#include "keptnotes_test.moc"
