// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pictures.h"
#include "tests/support/testprogram.h"
#include "tests/ui/writingdesk.h"
#include "ui/theme/textbackstyle.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace textback;

namespace keptdrafts_test {

/// What belongs to a text that was begun stays with it: its time, its photos, its line.
class KeptDraftsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void aScheduledTextComesBackWithItsTimeAndOneKeyKeepsIt()
    {
        FakeWriting writing;
        const UtcTime at = FakeClock().now() + 20h;
        {
            WritingDesk desktop(&writing);
            QVERIFY(!desktop.pane.findChild<QWidget *>(u"keptTime"_s)->isVisible());
            desktop.composer->restore(ThreadId(6), u"See you then"_s, {}, at);
            QVERIFY(desktop.pane.findChild<QWidget *>(u"keptTime"_s)->isVisible());
            QCOMPARE(desktop.button("sendButton").text(), u"Schedule"_s);
            QCoreApplication::sendPostedEvents(); // laid out
            takePicture(desktop.pane, u"kept-time"_s);
            desktop.open(7);
            QVERIFY(!desktop.pane.findChild<QWidget *>(u"keptTime"_s)->isVisible());
            QVERIFY(desktop.words().isEmpty());
        }
        WritingDesk again(&writing); // and after a restart
        QCOMPARE(again.words(), u"See you then"_s);
        again.composer->send(false);
        QCOMPARE(writing.sent.size(), 1);
        QCOMPARE(writing.sent.constFirst().at, at);
        QVERIFY(!again.pane.findChild<QWidget *>(u"keptTime"_s)->isVisible());
        again.edit().setPlainText(u"And this now"_s);
        again.composer->send(false);
        QCOMPARE(again.desk.last(), u"sendText 6 And this now"_s);
    }

    void aKeptTimeIsLetGoWithOneClickAndNeverUsedWhenPast()
    {
        FakeWriting writing;
        WritingDesk desktop(&writing);
        desktop.composer->restore(ThreadId(6), u"See you then"_s, {}, desktop.clock.now() + 2min);
        desktop.clock.advance(2min);
        desktop.composer->send(false);
        QVERIFY(writing.sent.isEmpty());
        QVERIFY(desktop.edit().accessibleDescription().contains(u"its time is past"_s));
        auto &now = desktop.button("sendWithoutWaitingButton");
        now.setFocus();
        QTest::keyClick(&now, Qt::Key_Space);
        QVERIFY(!desktop.pane.findChild<QWidget *>(u"keptTime"_s)->isVisible());
        QVERIFY(desktop.edit().hasFocus());
        desktop.composer->send(false);
        QCOMPARE(desktop.desk.last(), u"sendText 6 See you then"_s);
    }

    void photosAndTheChosenLineOfADraftOutliveTheWindow()
    {
        FakeWriting writing;
        const QList<OurLine> lines{{sampleNumber(100), u"Main"_s, true}, {sampleNumber(101), u"Second"_s, true}};
        const QList<OutgoingFile> photos{{u"tank.jpg"_s, u"image/jpeg"_s, QByteArray("photo")}};
        {
            WritingDesk desktop(&writing);
            desktop.composer->setLines(lines);
            desktop.composer->restore(ThreadId(6), u"Look"_s, photos);
            desktop.button("lineButton").click();
            auto *menu = desktop.pane.findChild<QMenu *>();
            menu->actions().at(1)->trigger();
            menu->close();
        }
        QCOMPARE(writing.drafts.value(ThreadId(6)).files, photos);
        WritingDesk again(&writing);
        again.composer->setLines(lines);
        again.open(7);
        again.open(6);
        again.composer->send(false);
        QCOMPARE(writing.sent.size(), 1);
        QCOMPARE(writing.sent.constFirst().files, photos);
        QCOMPARE(writing.sent.constFirst().line, sampleNumber(101));
        again.clock.advance(2s);
        QVERIFY(writing.drafts.value(ThreadId(6)).isEmpty());
    }

    void aDraftThatCannotBeKeptIsSaidOnceAndTriedAgain()
    {
        FakeWriting writing;
        writing.refusal = Error{ErrorKind::Storage, u"full"_s};
        WritingDesk desktop(&writing);
        const QSignalSpy said(desktop.composer, &Composer::said);
        desktop.edit().setPlainText(u"Dear Sam"_s);
        desktop.clock.advance(15s);
        QCOMPARE(said.size(), 1);
        QCOMPARE(desktop.words(), u"Dear Sam"_s);
        writing.refusal.reset();
        desktop.clock.advance(15s);
        QCOMPARE(writing.drafts.value(ThreadId(6)).reply, u"Dear Sam"_s);
        QCOMPARE(said.size(), 1);
    }
};

} // namespace keptdrafts_test

TEXTBACK_WINDOW_TEST(keptdrafts_test, KeptDraftsTest)
#include "keptdrafts_test.moc"
