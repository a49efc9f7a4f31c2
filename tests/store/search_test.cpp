// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_search_test {

/// Search as somebody types.
class SearchTest : public QObject {
    Q_OBJECT
private:
    void text(const QString &from, const QString &body, Milliseconds after, const QString &name = {})
    {
        desk->caller = number(from);
        TextMessage message = desk->carrierText(from + body, TextDirection::In, Noon + after);
        message.body = body;
        QVERIFY(desk->store->texts().save(message, {}).ok());
        if (!name.isEmpty())
            QVERIFY(desk->store->callers().setName(desk->caller, name).ok());
    }
    std::unique_ptr<DeskFixture> desk;
    std::unique_ptr<SqliteInbox> inbox;

private slots:
    void initTestCase()
    {
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        text(u"+15125550111"_s, u"The water heater is leaking, can't wait"_s, 1min, u"José Example"_s);
        text(u"+15125550122"_s, u"Is the heater part in yet? 100% sure_thing"_s, 2min);
        text(u"+14155550133"_s, u"naïve café à la carte"_s, 3min, u"Acme \"Best\" Plumbing"_s);
        text(u"+442079460144"_s, u"你好 leak 🔥"_s, 4min);
        inbox = std::move(openInbox(desk->path())).value();
    }
    void cleanupTestCase()
    {
        inbox.reset();
        desk.reset();
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void threadsAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("lastFour");
        QTest::newRow("first letter") << u"h"_s << QStringList{u"0122"_s, u"0111"_s};
        QTest::newRow("beginning of a word") << u"leak"_s << QStringList{u"0144"_s, u"0111"_s};
        QTest::newRow("two words in any order") << u"leaking water"_s << QStringList{u"0111"_s};
        QTest::newRow("both words must be there") << u"leak part"_s << QStringList{};
        QTest::newRow("accents and case do not matter") << u"NAIVE cafe"_s << QStringList{u"0133"_s};
        QTest::newRow("name") << u"jose"_s << QStringList{u"0111"_s};
        QTest::newRow("name with quotes") << u"\"best\" plumb"_s << QStringList{u"0133"_s};
        QTest::newRow("digits in the middle") << u"5555013"_s << QStringList{u"0133"_s};
        QTest::newRow("last digits") << u"0122"_s << QStringList{u"0122"_s};
        QTest::newRow("number as people write it") << u"(512) 555-01"_s << QStringList{u"0122"_s, u"0111"_s};
        QTest::newRow("number from abroad") << u"+44 20 7946"_s << QStringList{u"0144"_s};
        QTest::newRow("apostrophe") << u"can't"_s << QStringList{u"0111"_s};
        QTest::newRow("CJK") << u"你"_s << QStringList{u"0144"_s};
        QTest::newRow("underscore is data") << u"sure_thing"_s << QStringList{u"0122"_s};
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("spaces") << u"   "_s << QStringList{};
    }
    void threadsAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, lastFour);
        const auto rows = inbox->search(typed, 50).value();
        QStringList found;
        for (const ThreadRow &row : rows)
            found.append(row.caller.lastFour());
        QCOMPARE(found, lastFour);
    }

    void nothingSomebodyTypesIsACommand_data()
    {
        QTest::addColumn<QString>("typed");
        const QStringList hostile{u"*"_s,
                                  u"\""_s,
                                  u"\"\"\""_s,
                                  u"heater OR leak"_s,
                                  u"body:heater"_s,
                                  u"NEAR(a b)"_s,
                                  u"-leak"_s,
                                  u"^leak"_s,
                                  u"%"_s,
                                  u"_"_s,
                                  u"'; DROP TABLE item; --"_s,
                                  u"AND"_s,
                                  u"NOT"_s,
                                  u"("_s,
                                  u"{body}"_s,
                                  u"🔥"_s,
                                  QString(QChar(0)),
                                  u"a\0b"_s,
                                  QString(QChar(0xd800)),
                                  QString(5000, u'x'),
                                  u"\u0301"_s,
                                  u"\U0001F9FF\U0001DF00x"_s,
                                  QString(u"a "_s).repeated(500)};
        for (const QString &typed : hostile)
            QTest::newRow(typed.left(20).toUtf8().toPercentEncoding().constData()) << typed;
    }
    void nothingSomebodyTypesIsACommand()
    {
        QFETCH(QString, typed);
        QVERIFY(inbox->search(typed, 50).ok());
    }

    void thePageIsNeverLargerThanAsked()
    {
        QCOMPARE(inbox->search(u"555"_s, 2).value().size(), 2);
        QCOMPARE(inbox->search(u"leak"_s, 1).value().constFirst().caller.lastFour(), u"0144"_s);
    }
};

} // namespace store_search_test

TEXTBACK_TEST(store_search_test, SearchTest)
#include "search_test.moc"
