// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/openthread.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/safelinks.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace thread_test {

class ThreadTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void openingALongThreadLaysOutOnlyWhatIsSeen()
    {
        FakeInbox inbox = longThread(5000);
        ThreadView view(inbox, m_clock);
        openThread(view);
        QVERIFY2(view.layoutsMade() <= 60, qPrintable(QString::number(view.layoutsMade())));
        QCOMPARE(inbox.timelineReads, 1);
        QVERIFY(view.spokenAt(view.visible().constLast().index).contains(u"text 5000"_s));
    }

    void aNewTextAtTheEndIsOneLayoutAndStaysInSight()
    {
        FakeInbox inbox = longThread(300);
        ThreadView view(inbox, m_clock);
        openThread(view);
        const int before = view.layoutsMade();
        inbox.timelines[ThreadId(1)].append(sampleReply(301, m_clock.now() + 1h, u"the newest"_s));
        view.refresh();
        QVERIFY(view.layoutsMade() - before <= 2); // the new one, and the bottom padding may bring one more into sight
        QVERIFY(view.spokenAt(view.visible().constLast().index).contains(u"the newest"_s));
    }

    void newTextsDoNotMoveWhatIsBeingRead()
    {
        FakeInbox inbox = longThread(300);
        ThreadView view(inbox, m_clock);
        openThread(view);
        for (int page = 0; page < 10; ++page)
            QTest::keyClick(&view, Qt::Key_PageUp);
        const auto read = view.visible().constFirst();
        inbox.timelines[ThreadId(1)].append(sampleReply(301, m_clock.now() + 1h, u"the newest"_s));
        view.refresh();
        QCOMPARE(view.visible().constFirst().key, read.key);
        QCOMPARE(view.visible().constFirst().rect, read.rect);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY(view.spokenAt(view.visible().constLast().index).contains(u"the newest"_s));
    }

    void scrollingUpReachesTheFirstEntryWithoutGaps()
    {
        FakeInbox inbox = longThread(230);
        ThreadView view(inbox, m_clock);
        openThread(view);
        for (int page = 0; page < 200 && view.visible().constFirst().key != 1; ++page) {
            QTest::keyClick(&view, Qt::Key_PageUp);
            for (int index = 1; index < view.visible().size(); ++index)
                QCOMPARE(view.visible().at(index).rect.top(), view.visible().at(index - 1).rect.bottom() + 1);
        }
        QCOMPARE(view.visible().constFirst().key, 1);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.visible().constFirst().rect.top() >= 0);
        QVERIFY(view.visible().constFirst().rect.top() < 40);
        QVERIFY(view.visible().constLast().rect.bottom() >= view.viewport()->height() - 1);
    }

    void aboveTheFirstEntryStandsWhatThereIsNotBeforeIt()
    {
        FakeInbox inbox = longThread(3);
        ThreadView view(inbox, m_clock);
        openThread(view);
        QVERIFY(!view.spokenAt(0).contains(u"phone company"_s));
        HistoryImport import;
        import.before = m_clock.now() + std::chrono::hours{24 * 30}; // the thread is from before
        import.texts.reached = import.calls.reached = m_clock.now() - std::chrono::hours{24 * 40};
        const int height = view.visible().constFirst().rect.height();
        view.setHistory(import);
        QVERIFY2(view.spokenAt(0).contains(u"is still being fetched."_s), qPrintable(view.spokenAt(0)));
        QVERIFY(view.visible().constFirst().rect.height() > height);
        QVERIFY(!view.spokenAt(1).contains(u"fetched"_s));
        import.texts.end = import.calls.end = HistoryEnd::Reached;
        import.texts.oldest = import.calls.oldest = import.texts.reached;
        view.setHistory(import);
        QVERIFY(view.spokenAt(0).contains(u"Your phone company keeps no texts from before"_s));
        import.before = m_clock.now() - std::chrono::hours{24 * 365 * 5}; // this thread began later: nothing is missing
        view.setHistory(import);
        QVERIFY(!view.spokenAt(0).contains(u"phone company"_s));
    }

    void whatIsFetchedOfBeforeAppearsAboveWhileTheThreadIsOpen()
    {
        const QList<TimelineItem> all = longThread(130).timelines.at(ThreadId(1));
        for (const int known : {20, 120}) {
            FakeInbox inbox = longThread(3);
            inbox.timelines[ThreadId(1)] = all.mid(130 - known);
            ThreadView view(inbox, m_clock);
            openThread(view);
            for (int page = 0; page < 100; ++page)
                QTest::keyClick(&view, Qt::Key_PageUp); // all of it was read
            QCOMPARE(view.visible().constFirst().key, all.at(130 - known).id.value());
            inbox.timelines[ThreadId(1)] = all;
            HistoryImport import;
            import.before = m_clock.now();
            view.setHistory(import);
            view.refresh();
            for (int page = 0; page < 100; ++page)
                QTest::keyClick(&view, Qt::Key_PageUp);
            QCOMPARE(view.visible().constFirst().key, all.constFirst().id.value());
        }
    }

    void aShortThreadHangsAtTheBottom()
    {
        FakeInbox inbox = longThread(2);
        ThreadView view(inbox, m_clock);
        openThread(view);
        QCOMPARE(view.visible().size(), 2);
        QVERIFY(view.visible().constFirst().rect.top() > 100);
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        QTest::keyClick(&view, Qt::Key_PageUp);
        QVERIFY(view.visible().constFirst().rect.top() > 100);
    }

    void linksAreReachedAndPressedByKeyboard()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        ThreadView view(inbox, m_clock);
        openThread(view, ThreadId(6));
        const QSignalSpy why(&view, &ThreadView::whyPressed);
        const QSignalSpy opened(&view, &ThreadView::linkPressed);
        const QSignalSpy again(&view, &ThreadView::resendPressed);
        for (int link = 0; link < 4; ++link) {
            QTest::keyClick(&view, Qt::Key_Tab);
            QTest::keyClick(&view, Qt::Key_Return);
        }
        QCOMPARE(why.size(), 2);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toUrl(), QUrl(u"https://example.com/tank"_s));
        QCOMPARE(again.size(), 1);
    }

    void onlyHarmlessAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        QTest::newRow("https, without the full stop")
            << u"see https://example.com/a."_s << QStringList{u"https://example.com/a"_s};
        QTest::newRow("tel and mailto") << u"tel:+15125550142 mailto:a@example.com"_s
                                        << QStringList{u"tel:+15125550142"_s, u"mailto:a@example.com"_s};
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QStringList{};
        QTest::newRow("a script") << u"javascript:alert(1) data:text/html,x"_s << QStringList{};
        QTest::newRow("no host") << u"http:///x"_s << QStringList{};
        QTest::newRow("inside a word") << u"xhttps://example.com"_s << QStringList{};
    }
    void onlyHarmlessAddressesAreLinks()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QStringList found;
        for (const FoundLink &link : findLinks(text))
            found << text.mid(link.start, link.length);
        QCOMPARE(found, links);
    }

    void selectedWordsAreCopiedAcrossBubbles()
    {
        FakeInbox inbox = longThread(3);
        ThreadView view(inbox, m_clock);
        openThread(view);
        const QRect first = view.visible().constFirst().rect;
        const QRect last = view.visible().constLast().rect;
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(2, first.top() + 2));
        QTest::mouseMove(view.viewport(), QPoint(500, last.center().y()));
        QMouseEvent move(QEvent::MouseMove, QPointF(700, last.bottom()),
                         view.viewport()->mapToGlobal(QPointF(700, last.bottom())), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(700, last.bottom()));
        QCOMPARE(view.selectedText(), u"text 1\ntext 2\ntext 3"_s);
    }

    void allThatWasReadIsSelectedByKey()
    {
        FakeInbox inbox = longThread(3);
        ThreadView view(inbox, m_clock);
        openThread(view);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectedText(), u"text 1\ntext 2\ntext 3"_s);
    }

    void everyVisibleEntryIsReadToBlindPeople()
    {
        FakeInbox inbox;
        fillSampleOffice(inbox, m_clock.now());
        ThreadView view(inbox, m_clock);
        openThread(view, ThreadId(6));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), int(view.visible().size()));
        QAccessibleInterface *newest = list->child(list->childCount() - 1);
        QCOMPARE(newest->role(), QAccessible::ListItem);
        const QString words = newest->text(QAccessible::Name);
        QVERIFY(words.contains(u"From us"_s));
        QVERIFY(words.contains(u"right valve"_s));
        QVERIFY(words.contains(u"Not delivered"_s));
        QCOMPARE(list->indexOfChild(newest), list->childCount() - 1);
    }

    void hostileTextsAreShownWithoutHarm()
    {
        FakeInbox inbox;
        QList<TimelineItem> &items = inbox.timelines[ThreadId(1)];
        items << sampleReply(1, m_clock.now(), QString(10'000, u'x'))
              << sampleReply(2, m_clock.now(), QString(10'000, u'\n'))
              << sampleReply(3, m_clock.now(), u"<script>\u202E\u2066"_s + QChar(0) + u"\U0001F468\u200D\U0001F469"_s)
              << sampleReply(4, m_clock.now(), {});
        ThreadView view(inbox, m_clock);
        openThread(view);
        view.grab();
        for (int page = 0; page < 100; ++page)
            QTest::keyClick(&view, Qt::Key_PageUp);
        QCOMPARE(view.visible().constFirst().key, 1);
    }

    void aThreadThatCannotBeReadSaysSo()
    {
        FakeInbox inbox;
        inbox.broken = true;
        ThreadView view(inbox, m_clock);
        openThread(view);
        QVERIFY(view.visible().isEmpty());
        view.grab();
    }

private:
    FakeClock m_clock;
};

} // namespace thread_test

TEXTBACK_WINDOW_TEST(thread_test, ThreadTest)
#include "thread_test.moc"
