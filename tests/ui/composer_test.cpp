// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/writingdesk.h"
#include "ui/composer/schedulepanel.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTimeEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace textback;

namespace composer_test {

/// Writing: placeholders, drafts, and what a text counts as.
class ComposerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

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

    void aTextIsScheduledFromTheMenuAndByDateAndTime()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        const QSignalSpy sent(desktop.composer, &Composer::sent);
        desktop.edit().setPlainText(u"See you then"_s);
        desktop.button("scheduleButton").click();
        auto *menu = desktop.pane.findChild<QMenu *>();
        QVERIFY(menu);
        QVERIFY(menu->actions().size() >= 2);
        menu->actions().at(menu->actions().size() - 2)->trigger();
        menu->close();
        QCOMPARE(writing.sent.size(), 1);
        QVERIFY(writing.sent.constFirst().at > desktop.clock.now());
        QVERIFY(desktop.words().isEmpty());
        QCOMPARE(sent.at(0).at(0).value<SentReply>().at, writing.sent.constFirst().at);
    }

    void aTimeThatIsPastCannotBeChosenAndAQuietOneIsWarnedOf()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        desktop.edit().setPlainText(u"See you then"_s);
        auto &panel = *desktop.pane.findChild<SchedulePanel *>();
        const UtcTime now = desktop.clock.now();
        panel.open({}, OfficePolicy().quiet, now, now - 1h);
        QVERIFY(!desktop.button("scheduleChooseButton").isEnabled());
        auto &edit = *desktop.pane.findChild<QDateTimeEdit *>();
        const QDateTime night(toQDateTime(now).toLocalTime().date().addDays(1), QTime(23, 30));
        edit.setDateTime(night);
        QVERIFY(desktop.button("scheduleChooseButton").isEnabled());
        QVERIFY(edit.accessibleDescription().contains(u"most people"_s));
        desktop.button("scheduleChooseButton").click();
        QCOMPARE(writing.sent.size(), 1);
        QCOMPARE(writing.sent.constFirst().at, fromQDateTime(night.toUTC()));
        QVERIFY(!panel.isVisible());
        QVERIFY(desktop.edit().hasFocus());
    }

    void aTextThatMayNotBeScheduledStaysWhereItIs()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        desktop.edit().setPlainText(u"{booking_link}"_s);
        auto &panel = *desktop.pane.findChild<SchedulePanel *>();
        panel.open({}, OfficePolicy().quiet, desktop.clock.now(), desktop.clock.now() + 24h);
        desktop.button("scheduleChooseButton").click();
        QVERIFY(writing.sent.isEmpty());
        desktop.edit().setPlainText(u"fine"_s);
        writing.refusal = Error{ErrorKind::Storage, u"full"_s};
        desktop.button("scheduleChooseButton").click();
        QCOMPARE(desktop.words(), u"fine"_s);
        QVERIFY(desktop.edit().accessibleDescription().contains(u"still here"_s));
    }

    void aTextLeavesFromTheLineThatWasChosen()
    {
        FakeWriting writing;
        writing.otherThread = ThreadId(9);
        WritingDesk desktop(&writing);
        QVERIFY(!desktop.button("lineButton").isVisible());
        desktop.composer->setLines({{sampleNumber(100), u"Main"_s}, {sampleNumber(101), u"Second & last"_s}});
        QVERIFY(desktop.button("lineButton").isVisible());
        desktop.button("lineButton").click();
        auto *menu = desktop.pane.findChild<QMenu *>();
        menu->actions().at(1)->trigger();
        menu->close();
        const QSignalSpy sent(desktop.composer, &Composer::sent);
        desktop.edit().setPlainText(u"hello"_s);
        desktop.composer->send(false);
        QCOMPARE(writing.sent.constFirst().line, sampleNumber(101));
        QCOMPARE(sent.at(0).at(0).value<SentReply>().thread, ThreadId(9));
        desktop.open(7);
        desktop.edit().setPlainText(u"hello"_s);
        desktop.composer->send(false);
        QCOMPARE(desktop.desk.last(), u"sendText 7 hello"_s);
    }
};

} // namespace composer_test

TEXTBACK_WINDOW_TEST(composer_test, ComposerTest)
#include "composer_test.moc"
