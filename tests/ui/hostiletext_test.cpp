// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/officewindow.h"
#include "tests/ui/writingdesk.h"
#include "ui/shell/threadpane.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/threadview.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace textback;

namespace hostiletext_test {

namespace {

/// Characters that turn the direction of what stands around them.
bool turnsDirection(const QString &words)
{
    return std::any_of(words.cbegin(), words.cend(), [](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2067);
    });
}

void addHostileTexts()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("html") << u"<b>bold</b><img src='http://example.com/x.png'><script>alert(1)</script>"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &amp;&#0; &nbsp;"_s;
    QTest::newRow("direction turned") << u"pay \u202E0001$ ot\u202D now \u2067abc\u2066"_s;
    QTest::newRow("invisible") << QString(5000, QChar(0x200B)) + u"x"_s;
    QTest::newRow("endless word") << QString(10'000, u'W');
    QTest::newRow("many words") << u"word "_s.repeated(2000);
    QTest::newRow("joined emoji") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467\u200D\U0001F466"_s.repeated(900);
    QTest::newRow("stacked accents") << (u"a"_s + QString(300, QChar(0x0301))).repeated(30);
    QTest::newRow("zero") << QString(u"a\0b\0"_s) + QString(1000, QChar(0));
    QTest::newRow("line flood") << QString(10'000, u'\n') + u"end"_s;
    QTest::newRow("paragraph flood") << QString(5000, QChar::ParagraphSeparator);
    QTest::newRow("half characters") << QString(500, QChar(0xD83D)) + QString(500, QChar(0xDE00));
    QTest::newRow("object characters") << QString(2000, QChar::ObjectReplacementCharacter);
    QTest::newRow("controls") << u"\x1B[31mred\x07\x08\x7F\r\r\r"_s;
    QTest::newRow("arguments") << u"%1 %2 %n %s %99 %L1"_s;
    QTest::newRow("ampersands") << u"&File && &Edit"_s;
    QTest::newRow("another script") << u"\u0645\u0631\u062D\u0628\u0627 (512) 555-0142 \u4F60\u597D"_s.repeated(50);
    QTest::newRow("links")
        << u"javascript:alert(1) file:///etc/passwd http:// https://\u202Eexample.com data:text/html,x"_s;
}

} // namespace

/// Promise 17 on screen: whatever strangers write is plain text, breaks no layout and triggers nothing.
class HostileTextTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void inTextsAndNotes_data() { addHostileTexts(); }
    void inTextsAndNotes()
    {
        QFETCH(QString, words);
        FakeClock clock;
        FakeInbox inbox;
        const UtcTime now = clock.now();
        inbox.timelines[ThreadId(6)] = {sampleReply(1, now - 3min, words),
                                        {ItemId(2), now - 2min, NoteItem{words, words}},
                                        sampleText(3, now - 1min, words, OutboxState::Failed, TextCause::Manual),
                                        sampleReply(4, now, u"end"_s)};
        ThreadView view(inbox, clock);
        view.resize(500, 400);
        view.show();
        const QSignalSpy links(&view, &ThreadView::linkPressed);
        view.open(ThreadId(6), words);
        for (int page = 0; page < 200 && view.visible().constFirst().index > 0; ++page) {
            for (const ThreadView::Visible &entry : view.visible()) {
                QVERIFY(entry.rect.width() <= view.viewport()->width());
                QVERIFY(entry.rect.height() < 60'000);
                QVERIFY(!turnsDirection(view.spokenAt(entry.index)));
            }
            QTest::keyClick(&view, Qt::Key_PageUp);
        }
        QVERIFY(!view.grab().isNull());
        QVERIFY(links.isEmpty());
    }

    void inNamesAndRows_data() { addHostileTexts(); }
    void inNamesAndRows()
    {
        QFETCH(QString, words);
        Office office;
        office.page().showThread(ThreadId(6));
        const int least = office.window->minimumSizeHint().width();
        ThreadRow &row = office.inbox.rows.at(ThreadId(6));
        row.name = words;
        row.lastWords = words;
        const QSize before = office.window->size();
        emit office.events.threadChanged(ThreadId(6));
        office.page().showThread(ThreadId(6));
        QVERIFY(!office.window->grab().isNull());
        QCOMPARE(office.window->size(), before);
        QVERIFY(office.window->minimumSizeHint().width() <= least + 80); // a badge may come or go
        QVERIFY(office.page().pane()->width() < before.width());
        QVERIFY(office.desk.asked.filter(u"sendText"_s).isEmpty());
    }

    void inTheComposer_data() { addHostileTexts(); }
    void inTheComposer()
    {
        QFETCH(QString, words);
        FakeWriting writing;
        WritingDesk desktop(&writing);
        QApplication::clipboard()->setText(words);
        desktop.edit().paste();
        QVERIFY(desktop.edit().height() <= 160);
        QVERIFY(!desktop.words().contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!desktop.words().contains(QChar(0)));
        QVERIFY(!desktop.pane.grab().isNull());
        const QString kept = desktop.edit().chips()->source();
        desktop.open(7);
        desktop.open(6);
        QCOMPARE(desktop.edit().chips()->source(), kept);
        desktop.composer->send(false); // goes or is refused; nothing else
        QVERIFY(desktop.desk.asked.size() <= 1);
        desktop.composer->setNoteMode(true);
        desktop.edit().paste();
        desktop.composer->send(false);
        QVERIFY(desktop.edit().height() <= 160);
    }

    void inSavedReplies_data() { addHostileTexts(); }
    void inSavedReplies()
    {
        QFETCH(QString, words);
        FakeWriting writing;
        writing.replies.insert(u"k"_s, {u"k"_s, words.left(60), words});
        WritingDesk desktop(&writing);
        QTest::keyClicks(&desktop.edit(), u"/"_s);
        QVERIFY(desktop.list().isVisible());
        QVERIFY(desktop.pane.rect().contains(desktop.list().geometry()));
        QVERIFY(!desktop.list().grab().isNull());
        QTest::keyClick(&desktop.edit(), Qt::Key_Return);
        QVERIFY(desktop.edit().height() <= 160);
        QVERIFY(!desktop.words().contains(QChar::ObjectReplacementCharacter));
    }
};

} // namespace hostiletext_test

TEXTBACK_WINDOW_TEST(hostiletext_test, HostileTextTest)
#include "hostiletext_test.moc"
