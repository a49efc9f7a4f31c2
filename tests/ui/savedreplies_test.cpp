// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/writingdesk.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace textback;

namespace savedreplies_test {

/// Choosing, keeping, renaming and deleting saved replies while writing.
class SavedRepliesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aSlashFindsASavedReplyByItsName()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        QTest::keyClicks(&desktop.edit(), u"/mor"_s);
        QVERIFY(desktop.list().isVisible());
        QTest::keyClick(&desktop.edit(), Qt::Key_Return);
        QVERIFY(!desktop.list().isVisible());
        QCOMPARE(desktop.words(), u"Good morning Sam, Northside Repairs here."_s);
        QVERIFY(desktop.desk.asked.isEmpty());
    }

    void aSlashInsideAWordIsASlash()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        QTest::keyClicks(&desktop.edit(), u"and/or"_s);
        QVERIFY(!desktop.list().isVisible());
    }

    void whoThinksBetterOfItLeavesNoSlash()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        QTest::keyClicks(&desktop.edit(), u"Yes /"_s);
        QTest::keyClick(&desktop.edit(), Qt::Key_Escape);
        QVERIFY(!desktop.list().isVisible());
        QCOMPARE(desktop.words(), u"Yes "_s);
    }

    void savedRepliesAreChosenByArrowsAndByPointer()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        QTest::keyClicks(&desktop.edit(), u"/"_s);
        QTest::keyClick(&desktop.edit(), Qt::Key_Down);
        QVERIFY(desktop.edit().accessibleDescription().contains(u"2 of 3"_s));
        QTest::keyClick(&desktop.edit(), Qt::Key_Down);
        QTest::keyClick(&desktop.edit(), Qt::Key_Return);
        QCOMPARE(desktop.words(), u"We're on our way."_s);
        desktop.edit().clear();
        desktop.button("savedReplyButton").click();
        auto &view = *desktop.pane.findChild<QListView *>(u"savedRepliesView"_s);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.model()->index(2, 0)).center());
        QCOMPARE(desktop.words(), u"We're on our way."_s);
    }

    void escapeLeavesTheSlashAndWritesOn()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        QTest::keyClicks(&desktop.edit(), u"/mor"_s);
        QTest::keyClick(&desktop.edit(), Qt::Key_Escape);
        QVERIFY(!desktop.list().isVisible());
        QTest::keyClicks(&desktop.edit(), u"e"_s);
        QVERIFY(!desktop.list().isVisible());
        QCOMPARE(desktop.words(), u"/more"_s);
    }

    void whatIsWrittenCanBeKeptAsASavedReply()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        const QSignalSpy undoable(desktop.composer, &Composer::undoable);
        desktop.edit().setPlainText(u"{company} calls you. "_s);
        desktop.edit().moveCursor(QTextCursor::End);
        QTest::keyClicks(&desktop.edit(), u"/"_s);
        desktop.button("keepReplyButton").click();
        auto &name = *desktop.pane.findChild<QLineEdit *>(u"replyNameEdit"_s);
        QTest::keyClicks(&name, u"We call"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(writing.replies.size(), 1);
        QCOMPARE(writing.replies.first().name, u"We call"_s);
        QCOMPARE(writing.replies.first().body, u"{company} calls you."_s);
        QCOMPARE(desktop.words(), u"Northside Repairs calls you. "_s);
        QCOMPARE(undoable.size(), 1);
        undoable.at(0).at(1).value<std::function<void()>>()();
        QVERIFY(writing.replies.isEmpty());
    }

    void aSavedReplyIsRenamedAndDeletedAndDeletingIsUndone()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        const QSignalSpy undoable(desktop.composer, &Composer::undoable);
        QTest::keyClicks(&desktop.edit(), u"/mor"_s);
        QTest::keyClick(&desktop.edit(), Qt::Key_Tab);
        auto &view = *desktop.pane.findChild<QListView *>(u"savedRepliesView"_s);
        QVERIFY(view.hasFocus());
        QTest::keyClick(&view, Qt::Key_F2);
        auto &name = *desktop.pane.findChild<QLineEdit *>(u"replyNameEdit"_s);
        name.setText(u"Good morrow"_s);
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(writing.replies.value(u"a"_s).name, u"Good morrow"_s);
        QTest::keyClick(&view, Qt::Key_Delete);
        QVERIFY(!writing.replies.contains(u"a"_s));
        undoable.last().at(1).value<std::function<void()>>()();
        QCOMPARE(writing.replies.value(u"a"_s).name, u"Good morrow"_s);
    }

    void whatCannotBeKeptIsSaid()
    {
        FakeWriting writing;
        fill(writing);
        writing.refusal = Error{ErrorKind::Storage, u"full"_s};
        WritingDesk desktop(&writing);
        const QSignalSpy said(desktop.composer, &Composer::said);
        QTest::keyClicks(&desktop.edit(), u"/mor"_s);
        desktop.button("removeReplyButton").click();
        QCOMPARE(said.size(), 1);
    }
};

} // namespace savedreplies_test

TEXTBACK_WINDOW_TEST(savedreplies_test, SavedRepliesTest)
#include "savedreplies_test.moc"
