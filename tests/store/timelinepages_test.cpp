// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "core/store/timelinepages.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_timelinepages_test {

/// A thread opened in its middle.
class TimelinePagesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<TimelinePages> pages;
    ThreadId thread{0};
    QList<ItemId> ids; ///< Oldest first.

    static QList<ItemId> idsOf(const QList<TimelineItem> &items)
    {
        QList<ItemId> found;
        for (const TimelineItem &item : items)
            found.append(item.id);
        return found;
    }
    static QList<ItemId> reversed(QList<ItemId> list)
    {
        std::reverse(list.begin(), list.end());
        return list;
    }

private slots:
    void initTestCase()
    {
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        for (int serial = 0; serial < 20; ++serial) {
            // Two share each instant, so that the id has to decide.
            TextMessage text =
                desk->carrierText(u"m%1"_s.arg(serial), TextDirection::In, Noon + std::chrono::minutes(serial / 2));
            if (serial == 3)
                text.attachments = {
                    {.carrierId = u"f"_s, .uri = {}, .contentType = u"image/png"_s, .fileName = {}, .size = {}}};
            ids.append(desk->store->texts().save(text, {}).value().item);
        }
        thread = desk->thread();
        desk->caller = number(u"+15550100177"_s);
        QVERIFY(desk->store->texts().save(desk->carrierText(u"other"_s, TextDirection::In, Noon + 3min), {}).ok());
        inbox = std::move(openInbox(desk->path())).value();
        pages = std::make_unique<TimelinePages>(inbox->connection());
    }
    void cleanupTestCase()
    {
        pages.reset();
        inbox.reset();
        desk.reset();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatFollowsAPlaceIsTheNextPage()
    {
        const TimelineItem tenth = inbox->timeline(thread, {}, 20).value().at(9); // ids.at(10)
        const auto next = pages->timelineAfter(thread, {toMs(tenth.at), tenth.id.value()}, 3).value();
        QCOMPARE(idsOf(next), reversed(ids.mid(11, 3)));
        const auto last = pages->timelineAfter(thread, {toMs(tenth.at), tenth.id.value()}, 50).value();
        QCOMPARE(idsOf(last), reversed(ids.mid(11)));
    }

    void anItemIsShownWithWhatStandsAroundIt_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("before");
        QTest::addColumn<bool>("after");
        QTest::newRow("in the middle") << 10 << 7 << 7 << true << true;
        QTest::newRow("the oldest") << 0 << 0 << 4 << false << true;
        QTest::newRow("near the oldest") << 3 << 0 << 7 << false << true;
        QTest::newRow("the newest") << 19 << 16 << 4 << true << false;
    }
    void anItemIsShownWithWhatStandsAroundIt()
    {
        QFETCH(int, place);
        QFETCH(int, first);
        QFETCH(int, count);
        const auto around = pages->timelineAround(thread, ids.at(place), 7).value();
        QCOMPARE(idsOf(around.items), reversed(ids.mid(first, count)));
        QTEST(around.moreBefore, "before");
        QTEST(around.moreAfter, "after");
        for (const TimelineItem &item : around.items) {
            const auto files = std::get<TextItem>(item.what).attachments.size();
            QCOMPARE(files, item.id == ids.at(3) ? 1 : 0);
        }
    }

    void anItemOfAnotherThreadIsNotShown()
    {
        const auto other = pages->timelineAround(ThreadId(thread.value() + 1), ids.at(2), 7).value();
        QVERIFY(other.items.isEmpty());
        QVERIFY(pages->timelineAround(thread, ItemId(1), 7).value().items.isEmpty());
    }

    void aPageStepsNoMoreRowsThanItShows()
    {
        const qint64 before = inbox->work().rows;
        (void)pages->timelineAfter(thread, {toMs(Noon + 3min), 0}, 5); // past the one with a file
        QCOMPARE(inbox->work().rows - before, 5);
    }
};

} // namespace store_timelinepages_test

TEXTBACK_TEST(store_timelinepages_test, TimelinePagesTest)
#include "timelinepages_test.moc"
