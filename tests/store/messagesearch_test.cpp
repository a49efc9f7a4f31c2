// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_messagesearch_test {

/// Places found as somebody types.
class MessageSearchTest : public QObject {
    Q_OBJECT
private:
    ItemId text(const QString &from, const QString &body, Milliseconds after,
                TextDirection direction = TextDirection::In)
    {
        desk->caller = number(from);
        TextMessage message = desk->carrierText(u"m%1"_s.arg(++serial), direction, Noon + after);
        message.body = body;
        if (body.contains(u"photo"_s))
            message.attachments = {
                {.carrierId = u"f"_s, .uri = {}, .contentType = u"image/png"_s, .fileName = {}, .size = {}}};
        return desk->store->texts().save(message, {}).value().item;
    }
    SearchPage found(const QString &typed, int limit = 50) { return search->find(typed, {}, limit).value(); }
    /// The hits as short words: "caller 0111", "text: the [water] heater".
    QStringList shown(const QString &typed)
    {
        QStringList lines;
        for (const SearchHit &hit : found(typed).hits) {
            QString words = hit.snippet;
            for (auto mark = hit.marks.crbegin(); mark != hit.marks.crend(); ++mark) {
                words.insert(mark->start + mark->length, u']');
                words.insert(mark->start, u'[');
            }
            lines.append(hit.kind == HitKind::Caller     ? u"caller "_s + hit.caller.lastFour()
                             : hit.kind == HitKind::Note ? u"note: "_s + words
                                                         : words);
        }
        return lines;
    }
    std::unique_ptr<DeskFixture> desk;
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<MessageSearch> search;
    int serial = 0;

private slots:
    void initTestCase()
    {
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        text(u"+15125550111"_s, u"The water heater is leaking, can't wait"_s, 1min);
        QVERIFY(desk->store->callers().setName(desk->caller, u"José Example"_s).ok());
        (void)desk->store->texts().addNote(desk->thread(), u"Gate code 4471, ask for the heater"_s, u"Desk"_s,
                                           Noon + 90s);
        text(u"+15125550122"_s, u"Is the heater part in yet? 100% sure_thing"_s, 2min);
        QVERIFY(desk->store->threads().setState(desk->thread(), ThreadState::Done, {}, Noon + 3min).ok());
        text(u"+14155550133"_s, u"naïve café à la carte, photo"_s, 24h * 2);
        QVERIFY(desk->store->callers().setName(desk->caller, u"Acme \"Best\" Plumbing"_s).ok());
        text(u"+442079460144"_s, u"你好世界 leak 🔥"_s, 24h * 3);
        QVERIFY(desk->store->callers().setName(desk->caller, u"李明"_s).ok());
        text(u"+442079460144"_s, u"We come at noon 👍🏽"_s, 24h * 4, TextDirection::Out);
        inbox = std::move(openInbox(desk->path())).value();
        search = std::make_unique<MessageSearch>(inbox->connection());
    }
    void cleanupTestCase()
    {
        search.reset();
        inbox.reset();
        desk.reset();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void placesAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        const QString heater = u"The water [heater] is leaking, can't wait"_s;
        const QString note = u"note: Gate code 4471, ask for the [heater]"_s;
        const QString part = u"Is the [heater] part in yet? 100% sure_thing"_s;
        QTest::newRow("word, newest first") << u"heater"_s << QStringList{part, note, heater};
        QTest::newRow("from the first letter")
            << u"n"_s << QStringList{u"We come at [n]oon 👍🏽"_s, u"[n]aïve café à la carte, photo"_s};
        QTest::newRow("accents and case do not matter")
            << u"NAIVE cafe"_s << QStringList{u"[naïve] [café] à la carte, photo"_s};
        QTest::newRow("a name") << u"jose"_s << QStringList{u"caller 0111"_s};
        QTest::newRow("a name and a word")
            << u"jose water"_s << QStringList{u"The [water] heater is leaking, can't wait"_s};
        QTest::newRow("a Chinese name") << u"李"_s << QStringList{u"caller 0144"_s};
        QTest::newRow("a whole Chinese name") << u"李明"_s << QStringList{u"caller 0144"_s};
        QTest::newRow("digits in the middle") << u"5555013"_s << QStringList{u"caller 0133"_s};
        QTest::newRow("digits in a text") << u"4471"_s << QStringList{u"note: Gate code [4471], ask for the heater"_s};
        QTest::newRow("phrase") << u"\"heater is\""_s << QStringList{u"The water [heater is] leaking, can't wait"_s};
        QTest::newRow("phrase in another order") << u"\"is heater\""_s << QStringList{};
        QTest::newRow("a word that is not finished in quotes") << u"\"heat\""_s << QStringList{};
        QTest::newRow("apostrophe") << u"can't"_s << QStringList{u"The water heater is leaking, [can't] wait"_s};
        QTest::newRow("Chinese in the middle") << u"世界"_s << QStringList{u"你好[世界] leak 🔥"_s};
        QTest::newRow("Chinese in another order") << u"界世"_s << QStringList{};
        QTest::newRow("a picture") << u"🔥"_s << QStringList{u"你好世界 leak [🔥]"_s};
        QTest::newRow("a picture in another tone") << u"👍🏿"_s << QStringList{u"We come at noon [👍]🏽"_s};
        QTest::newRow("from a number") << u"heater from:0122"_s << QStringList{part};
        QTest::newRow("from a name") << u"heater from:josé"_s << QStringList{note, heater};
        QTest::newRow("done") << u"heater is:done"_s << QStringList{part};
        QTest::newRow("waiting") << u"is:waiting heater"_s << QStringList{note, heater};
        QTest::newRow("photo") << u"has:photo"_s << QStringList{u"naïve café à la carte, photo"_s};
        QTest::newRow("photo and word") << u"has:photo cafe"_s << QStringList{u"naïve [café] à la carte, photo"_s};
        QTest::newRow("photo and another word") << u"has:photo heater"_s << QStringList{};
        QTest::newRow("before a day") << u"before:2026-03-04 the"_s
                                      << QStringList{u"Is [the] heater part in yet? 100% sure_thing"_s,
                                                     u"note: Gate code 4471, ask for [the] heater"_s,
                                                     u"[The] water heater is leaking, can't wait"_s};
        QTest::newRow("after a day") << u"after:2026-03-06"_s
                                     << QStringList{u"We come at noon 👍🏽"_s, u"你好世界 leak 🔥"_s};
        QTest::newRow("line by label") << u"line:main leak"_s
                                       << QStringList{u"你好世界 [leak] 🔥"_s,
                                                      u"The water heater is [leak]ing, can't wait"_s};
        QTest::newRow("another line") << u"line:0101 leak"_s << QStringList{};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("nobody") << u"from:nobody"_s << QStringList{};
    }
    void placesAreFound()
    {
        QFETCH(QString, typed);
        QTEST(shown(typed), "expected");
    }

    void aHitKnowsItsPlace()
    {
        const SearchHit hit = found(u"carte"_s).hits.constFirst();
        QCOMPARE(hit.caller.lastFour(), u"0133"_s);
        QCOMPARE(hit.name, u"Acme \"Best\" Plumbing"_s);
        QCOMPARE(hit.at, Noon + 48h);
        QVERIFY(hit.item && hit.hasPhoto && !hit.ours);
        QCOMPARE(hit.state, ThreadState::WaitingOnUs);
        QCOMPARE(found(u"acme"_s).hits.constFirst().nameMarks, (QList<MarkRange>{{0, 4}}));
        QCOMPARE(found(u"0133"_s).hits.constFirst().digits, u"0133"_s);
        QVERIFY(found(u"noon"_s).hits.constFirst().ours);
    }

    void unclearFiltersAreNamed()
    {
        const SearchPage page = found(u"heater before:soon"_s);
        QCOMPARE(page.unclear, QStringList{u"before:soon"_s});
        QCOMPARE(page.hits.size(), 3);
    }

    void pagesFollowWithoutGapsOrRepeats()
    {
        DeskFixture busy;
        busy.addAccount();
        QList<qint64> expected;
        for (int text = 0; text < 130; ++text) {
            TextMessage message =
                busy.carrierText(u"b%1"_s.arg(text), TextDirection::In, Noon + std::chrono::seconds(text));
            message.body = text % 2 == 0 ? u"even heater text"_s : u"odd text"_s;
            const auto item = busy.store->texts().save(message, {}).value().item;
            if (text % 2 == 0)
                expected.prepend(item.value());
        }
        const auto reader = std::move(openInbox(busy.path())).value();
        MessageSearch pages(reader->connection());
        for (const QString &typed :
             {u"heater"_s, u"heater is:waiting"_s, u"\"heater text\""_s, u"heater after:2026"_s}) {
            QList<qint64> all;
            std::optional<SearchKey> next;
            int asked = 0;
            do {
                const SearchPage page = pages.find(typed, next, 20).value();
                for (const SearchHit &hit : page.hits)
                    all.append(hit.item->value());
                next = page.next;
                QVERIFY(++asked < 20);
            } while (next);
            QCOMPARE(all, expected);
        }
    }

    void whatIsTypedNeverFailsAndLooksAtABoundedNumberOfRows()
    {
        for (const QString &typed : {u"*"_s,
                                     u"\""_s,
                                     u"\"\"\""_s,
                                     u"heater OR leak"_s,
                                     u"body:heater"_s,
                                     u"NEAR(a b)"_s,
                                     u"-leak"_s,
                                     u"'; DROP TABLE item; --"_s,
                                     u"AND"_s,
                                     u"(\"("_s,
                                     u"from:\""_s,
                                     u"from:* line:*"_s,
                                     QString(QChar(0)),
                                     QString(QChar(0xd800)),
                                     u"\u0301"_s,
                                     u"\U0001F9FF\U0001DF00x"_s,
                                     QString(u"a "_s).repeated(500),
                                     u"है ที่ 한국어 ﷺ ﬁ"_s,
                                     u"\"हिन्दी लिपि\""_s,
                                     u"İstanbul ẞ ŉ"_s,
                                     u"\uE000\uF8FF \U000F0000"_s}) {
            const auto page = search->find(typed, {}, 50);
            QVERIFY2(page.ok(), qPrintable(typed));
        }
    }

    void scriptsThatTheIndexTakesApartItsOwnWayAreFound()
    {
        DeskFixture others;
        others.addAccount();
        const QStringList bodies{u"हिन्दी लिपि"_s, u"ภาษาไทย"_s,   u"한국어 배우기"_s,
                                 u"עברית"_s,      u"Straße ﬁn"_s, u"Ελλάδα ΟΔΟΣ"_s};
        for (const QString &body : bodies) {
            TextMessage message = others.carrierText(body, TextDirection::In, Noon);
            message.body = body;
            QVERIFY(others.store->texts().save(message, {}).ok());
        }
        const auto reader = std::move(openInbox(others.path())).value();
        MessageSearch all(reader->connection());
        for (const QString &body : bodies) {
            const auto page = all.find(body, {}, 50).value();
            QCOMPARE(page.hits.size(), 1);
            QCOMPARE(page.hits.constFirst().snippet, body);
            QVERIFY2(!page.hits.constFirst().marks.isEmpty(), qPrintable(body));
        }
    }
};

} // namespace store_messagesearch_test

TEXTBACK_TEST(store_messagesearch_test, MessageSearchTest)
#include "messagesearch_test.moc"
