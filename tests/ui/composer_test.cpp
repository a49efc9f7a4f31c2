// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/writingdesk.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace textback;

/// Writing: placeholders, drafts, and what a text counts as.
class ComposerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void aPlaceholderIsOneCharacterAndBackspaceRemovesIt()
    {
        WritingDesk desktop;
        QTest::keyClicks(&desktop.edit(), u"Hi {first_name}"_s);
        QCOMPARE(desktop.edit().document()->characterCount() - 1, 4);
        QCOMPARE(desktop.words(), u"Hi Sam"_s);
        QCOMPARE(desktop.edit().chips()->source(), u"Hi {first_name}"_s);
        QTest::keyClick(&desktop.edit(), Qt::Key_Backspace);
        QCOMPARE(desktop.words(), u"Hi "_s);
    }

    void twoPlaceholdersSideBySideAreBothSpelled()
    {
        WritingDesk desktop;
        desktop.edit().setPlainText(u"{first_name}{first_name}!"_s);
        QCOMPARE(desktop.words(), u"SamSam!"_s);
    }

    void typingAfterAPlaceholderIsPlainText()
    {
        WritingDesk desktop;
        QTest::keyClicks(&desktop.edit(), u"{company}, hello"_s);
        QCOMPARE(desktop.words(), u"Northside Repairs, hello"_s);
    }

    void undoTakesAPlaceholderBackForGood()
    {
        WritingDesk desktop;
        QTest::keyClicks(&desktop.edit(), u"a {company}"_s);
        for (int step = 0; step < 20 && desktop.edit().document()->isUndoAvailable(); ++step)
            desktop.edit().undo();
        QVERIFY(!desktop.edit().document()->isUndoAvailable());
        QVERIFY(desktop.words().isEmpty());
    }

    void aValueThatIsMissingIsRefusedWithItsName()
    {
        WritingDesk desktop;
        QTest::keyClicks(&desktop.edit(), u"Book here: {booking_link}"_s);
        desktop.composer->send(false);
        QVERIFY(desktop.desk.asked.isEmpty());
        QVERIFY(desktop.edit().accessibleDescription().contains(u"no booking link"_s));
        RenderFacts facts;
        facts.bookingLink = u"https://example.com/book"_s;
        desktop.composer->setRenderFacts(facts);
        desktop.composer->send(false);
        QCOMPARE(desktop.desk.last(), u"sendText 6 Book here: https://example.com/book"_s);
    }

    void whatStandsInIsUsedForAMissingValue()
    {
        WritingDesk desktop;
        desktop.composer->setRenderFacts({});
        desktop.edit().setPlainText(u"Hi {first_name|there}"_s);
        QCOMPARE(desktop.words(), u"Hi there"_s);
    }

    void copyingTakesTheValues()
    {
        WritingDesk desktop;
        desktop.edit().setPlainText(u"Hi {first_name}!"_s);
        desktop.edit().selectAll();
        desktop.edit().copy();
        QCOMPARE(QApplication::clipboard()->text(), u"Hi Sam!"_s);
        QApplication::clipboard()->setText(QString(u'x') + QChar::ObjectReplacementCharacter);
        desktop.edit().paste();
        QVERIFY(!desktop.words().contains(QChar::ObjectReplacementCharacter));
    }

    void aNoteHasNeitherRepliesNorPlaceholders()
    {
        FakeWriting writing;
        fill(writing);
        WritingDesk desktop(&writing);
        desktop.composer->setNoteMode(true);
        QTest::keyClicks(&desktop.edit(), u"/ {company}"_s);
        QVERIFY(!desktop.list().isVisible());
        QVERIFY(!desktop.button("savedReplyButton").isVisible());
        desktop.composer->send(false);
        QCOMPARE(desktop.desk.last(), u"addNote 6 / {company}"_s);
    }

    void draftsOutliveTheWindow()
    {
        FakeWriting writing;
        {
            WritingDesk desktop(&writing);
            desktop.edit().setPlainText(u"Dear {first_name}"_s);
            QCOMPARE(writing.draftsTold, 0);
            desktop.clock.advance(2s);
            QCOMPARE(writing.draftsTold, 1);
            desktop.composer->setNoteMode(true);
            desktop.edit().setPlainText(u"gate code at the office"_s);
        }
        QCOMPARE(writing.drafts.value(ThreadId(6)).note, u"gate code at the office"_s);
        WritingDesk again(&writing);
        QCOMPARE(again.words(), u"Dear Sam"_s);
        again.composer->setNoteMode(true);
        QCOMPARE(again.words(), u"gate code at the office"_s);
        again.open(7);
        QVERIFY(again.words().isEmpty());
    }

    void aSentTextLeavesNoDraft()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        desktop.edit().setPlainText(u"On my way"_s);
        desktop.composer->send(false);
        desktop.clock.advance(2s);
        QVERIFY(writing.drafts.value(ThreadId(6)).isEmpty());
        desktop.composer->restore(ThreadId(6), u"Hi {first_name}"_s);
        QCOMPARE(desktop.words(), u"Hi Sam"_s);
    }

    void oneClickMakesATextPlain()
    {
        WritingDesk desktop;
        desktop.edit().setPlainText(QString(100, u'a') + u" caf\u00E9 \u2013 \u201Cfine\u201D"_s);
        auto &plain = desktop.button("makePlainButton");
        QVERIFY(plain.isVisible());
        plain.click();
        QCOMPARE(desktop.words(), QString(100, u'a') + u" caf\u00E9 - \"fine\""_s);
        QVERIFY(!plain.isVisible());
        desktop.edit().undo();
        QVERIFY(desktop.words().contains(u'\u2013'));
    }

    void plainIsNotOfferedWhereWordsWouldBeLost()
    {
        WritingDesk desktop;
        desktop.edit().setPlainText(u"\u4F60\u597D"_s.repeated(60));
        QVERIFY(!desktop.button("makePlainButton").isVisible());
    }
};

QTEST_MAIN(ComposerTest)
#include "composer_test.moc"
