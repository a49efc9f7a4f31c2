// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"
#include "tests/support/fakecontacts.h"
#include "tests/support/fakesearch.h"
#include "tests/support/testprogram.h"
#include "ui/inbox/searchresults.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace searchresults_test {

/// What was found, in the place of the list.
class SearchResultsTest : public QObject {
    Q_OBJECT
private:
    FakeClock clock;
    SearchHit hit(int serial) const
    {
        return FakeSearch::hit(serial, 1000 + serial, u"the heater %1"_s.arg(serial), {{4, 6}}, clock.now());
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void shortAnswersFollowEachOtherByThemselves()
    {
        FakeSearch search;
        search.pages = {{{hit(1)}, {}, {}}, {}, {{hit(2), hit(3)}, {}, {}}};
        SearchHitsModel model(search, clock);
        const QAbstractItemModelTester tester(&model);
        model.search(u"heater"_s);
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.looking());
        QCOMPARE(search.asked.size(), 3);
    }

    void aFullScreenIsNotOverfilledUntilSomebodyScrolls()
    {
        FakeSearch search;
        for (int page = 0; page < 3; ++page) {
            SearchPage full;
            for (int row = 0; row < 50; ++row)
                full.hits.append(hit(page * 50 + row));
            search.pages.append(full);
        }
        SearchHitsModel model(search, clock);
        model.search(u"heater"_s);
        QCOMPARE(model.rowCount(), 50);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 100);
        QCOMPARE(search.asked.size(), 2);
    }

    void movingToAHitOpensItsPlace()
    {
        FakeSearch search;
        search.pages = {{{FakeSearch::hit(7, {}, {}, {}, clock.now()), hit(8)}, {}, {}}};
        SearchResults results(search, clock);
        QList<std::pair<ThreadId, std::optional<ItemId>>> places;
        connect(&results, &SearchResults::placeChosen, this, [&places](ThreadId thread, std::optional<ItemId> item) {
            places.append({thread, item});
        });
        const QSignalSpy opened(&results, &SearchResults::opened);
        results.search(u"heater"_s);
        results.focusRows();
        QCOMPARE(places.size(), 1);
        QVERIFY(places.at(0).first == ThreadId(7) && !places.at(0).second);
        auto *list = results.findChild<QListView *>(u"hitList"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(places.size(), 2);
        QVERIFY(places.at(1).second == ItemId(1008));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void aContactIsFoundFromTheFirstLetterOn()
    {
        FakeSearch search;
        FakeContacts contacts;
        contacts.add(u"Kim Contact"_s, {u"+15125550142"_s});
        SearchResults results(search, clock);
        results.setContacts(&contacts);
        results.search(u"k"_s);
        QVERIFY(results.findChild<QPushButton *>(u"foundContact1"_s));
        results.search({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!results.findChild<QPushButton *>(u"foundContact1"_s)); // nobody asked
    }

    void anAnswerThatIsNoneSaysSoAndOffersToClear()
    {
        FakeSearch search;
        search.pages = {SearchPage{}};
        SearchResults results(search, clock);
        const QSignalSpy cleared(&results, &SearchResults::clearWanted);
        results.search(u"boilr"_s);
        auto *clear = results.findChild<QPushButton *>(u"clearSearchButton"_s);
        QVERIFY(!clear->isHidden());
        clear->click();
        QCOMPARE(cleared.size(), 1);
    }

    void aSearchThatFailsCanBeMadeAgain()
    {
        FakeSearch search;
        search.broken = true;
        SearchHitsModel model(search, clock);
        model.search(u"heater"_s);
        QVERIFY(model.unreadable());
        search.broken = false;
        search.pages = {{{hit(1)}, {}, {}}};
        model.search(u"heater"_s);
        QCOMPARE(model.rowCount(), 1);
    }

    void theTypedDigitsAreMarkedInTheNumberAsPeopleWriteIt()
    {
        FakeSearch search;
        SearchHit found = FakeSearch::hit(1, {}, {}, {}, clock.now());
        found.digits = u"5550142"_s;
        search.pages = {{{found}, {}, {}}};
        SearchHitsModel model(search, clock);
        model.search(u"5550142"_s);
        const auto face = model.index(0).data(SearchHitsModel::FaceRole).value<HitFace>();
        QCOMPARE(face.title, u"(512) 555-0142"_s);
        QCOMPARE(face.titleMarks, (QList<MarkRange>{{6, 8}}));
    }

    void aScreenReaderHearsWhoWhatAndWhen()
    {
        FakeSearch search;
        search.pages = {{{hit(1)}, {}, {}}};
        SearchHitsModel model(search, clock);
        model.search(u"heater"_s);
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"the heater 1"_s) && spoken.contains(u"0142"_s));
    }
};

} // namespace searchresults_test

TEXTBACK_WINDOW_TEST(searchresults_test, SearchResultsTest)
#include "searchresults_test.moc"
