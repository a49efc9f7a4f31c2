// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/testprogram.h"
#include "tests/ui/sampleoffice.h"
#include "ui/theme/textbackstyle.h"
#include "ui/thread/findbar.h"
#include "ui/thread/threadview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace findbar_test {

namespace {

/// Looks through a fake inbox, a few items at a time, and reads it from any place.
class FakePlaces : public ThreadSearch, public TimelineQueries {
public:
    explicit FakePlaces(FakeInbox &inbox) : m_inbox(inbox) {}
    Result<ThreadScan> scan(ThreadId thread, const QString &words, std::optional<TimelineKey> before) override
    {
        ++scans;
        const auto page = m_inbox.timeline(thread, before, ItemsAtOnce).value();
        ThreadScan scan;
        for (const TimelineItem &item : page) {
            const auto *text = std::get_if<TextItem>(&item.what);
            if (text && text->body.contains(words, Qt::CaseInsensitive))
                scan.found.append(item.id);
        }
        if (page.size() == ItemsAtOnce)
            scan.next = TimelineKey{toMs(page.constLast().at), page.constLast().id.value()};
        return scan;
    }
    Result<QList<TimelineItem>> timelineAfter(ThreadId thread, TimelineKey after, int limit) override
    {
        QList<TimelineItem> items = m_inbox.timeline(thread, {}, 100'000).value();
        items.removeIf([&after](const TimelineItem &item) {
            return std::pair{toMs(item.at), item.id.value()} <= std::pair{after.atMs, after.id};
        });
        return items.mid(std::max<qsizetype>(0, items.size() - limit));
    }
    Result<TimelineStretch> timelineAround(ThreadId thread, ItemId wanted, int limit) override
    {
        const QList<TimelineItem> items = m_inbox.timeline(thread, {}, 100'000).value();
        for (qsizetype at = 0; at < items.size(); ++at) {
            if (items.at(at).id != wanted)
                continue;
            const qsizetype from = std::max<qsizetype>(0, at - limit / 2);
            const QList<TimelineItem> part = items.mid(from, limit);
            return TimelineStretch{part, from + part.size() < items.size(), from > 0};
        }
        return TimelineStretch{};
    }
    static constexpr int ItemsAtOnce = 100;
    int scans = 0;

private:
    FakeInbox &m_inbox;
};

struct LongThread {
    LongThread()
    {
        for (int index = 0; index < 1000; ++index)
            inbox.timelines[ThreadId(6)].append(
                sampleReply(1000 + index, clock.now() - 2000min + index * 1min,
                            index % 300 == 10 ? u"the Needle %1"_s.arg(index) : u"hay %1"_s.arg(index)));
        view = std::make_unique<ThreadView>(inbox, clock);
        view->setPlaces(&places);
        view->resize(600, 400);
        view->show();
        view->open(ThreadId(6), u"Sam"_s);
        bar = std::make_unique<FindBar>(places, clock);
        QObject::connect(bar.get(), &FindBar::found, view.get(), &ThreadView::showItem);
        bar->open(ThreadId(6));
    }
    void type(const QString &words)
    {
        bar->findChild<QLineEdit *>()->setText(words);
        clock.advance(1s);
    }
    [[nodiscard]] bool shows(const QString &words) const
    {
        return std::any_of(view->visible().cbegin(), view->visible().cend(), [&](const ThreadView::Visible &entry) {
            return view->spokenAt(entry.index).contains(words);
        });
    }
    [[nodiscard]] QString state() const { return bar->findChild<QLineEdit *>()->accessibleDescription(); }
    FakeClock clock;
    FakeInbox inbox;
    FakePlaces places{inbox};
    std::unique_ptr<ThreadView> view;
    std::unique_ptr<FindBar> bar;
};

} // namespace

/// Finding words in a long thread, and moving through it from the middle.
class FindBarTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QApplication::setStyle(new TextbackStyle(ThemeChoice::Light)); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void theNewestMatchIsShownFirstThenOlderOnes()
    {
        LongThread thread;
        thread.type(u"needle"_s);
        QVERIFY(thread.shows(u"Needle 910"_s));
        QCOMPARE(thread.view->selectedText(), u"Needle"_s);
        auto &edit = *thread.bar->findChild<QLineEdit *>();
        QTest::keyClick(&edit, Qt::Key_Return);
        thread.clock.advance(1s);
        QVERIFY(thread.shows(u"Needle 610"_s));
        QTest::keyClick(&edit, Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(thread.shows(u"Needle 910"_s));
        for (int press = 0; press < 6; ++press) {
            QTest::keyClick(&edit, Qt::Key_Return);
            thread.clock.advance(1s);
        }
        QVERIFY(thread.shows(u"Needle 10"_s));
        QCOMPARE(thread.state(), u"4 of 4"_s);
        QVERIFY(thread.places.scans < 40);
    }

    void nothingFoundIsSaid()
    {
        LongThread thread;
        thread.type(u"boiler"_s);
        QCOMPARE(thread.state(), u"Nothing found"_s);
        thread.type(u""_s);
        QVERIFY(thread.state().isEmpty());
    }

    void fromTheMiddleTheViewGoesBothWaysAndBackToTheNewest()
    {
        LongThread thread;
        QVERIFY(thread.view->showItem(ItemId(1500), {}));
        QVERIFY(thread.shows(u"hay 500"_s));
        const auto &jump = *thread.view->findChild<QAbstractButton *>(u"jumpToNewestButton"_s);
        QVERIFY(jump.isVisible());
        for (int page = 0; page < 30; ++page)
            QTest::keyClick(thread.view.get(), Qt::Key_PageDown);
        QVERIFY(!thread.shows(u"hay 500"_s));
        QVERIFY(thread.shows(u"hay 5"_s) || thread.shows(u"hay 6"_s) || thread.shows(u"hay 7"_s));
        for (int page = 0; page < 80; ++page)
            QTest::keyClick(thread.view.get(), Qt::Key_PageUp);
        QVERIFY(!thread.shows(u"hay 6"_s));
        const_cast<QAbstractButton &>(jump).click();
        QVERIFY(thread.shows(u"hay 999"_s));
        QVERIFY(!jump.isVisible());
    }

    void anEntryThatIsNotThereChangesNothing()
    {
        LongThread thread;
        QVERIFY(!thread.view->showItem(ItemId(5), {}));
        QVERIFY(thread.shows(u"hay 999"_s));
    }

    void aLineStandsAboveWhatIsNew()
    {
        LongThread thread;
        thread.view->markNew(3);
        QVERIFY(thread.shows(u"New since you left"_s));
        int marked = 0;
        for (const ThreadView::Visible &entry : thread.view->visible()) {
            if (thread.view->spokenAt(entry.index).contains(u"New since you left"_s)) {
                ++marked;
                QVERIFY(thread.view->spokenAt(entry.index).contains(u"hay 997"_s));
            }
        }
        QCOMPARE(marked, 1);
    }

    void escapeClosesAndGivesTheKeyboardBack()
    {
        LongThread thread;
        const QSignalSpy dismissed(thread.bar.get(), &FindBar::dismissed);
        QTest::keyClick(thread.bar->findChild<QLineEdit *>(), Qt::Key_Escape);
        QCOMPARE(dismissed.size(), 1);
        QVERIFY(!thread.bar->isVisible());
    }
};

} // namespace findbar_test

TEXTBACK_WINDOW_TEST(findbar_test, FindBarTest)
#include "findbar_test.moc"
