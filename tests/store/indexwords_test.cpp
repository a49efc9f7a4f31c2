// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/indexwords.h"
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QObject>
#include <QRegularExpression>
#include <QTimeZone>

using namespace textback;

namespace store_indexwords_test {

/// Long beginnings of words are asked for as the words they may become.
class IndexWordsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    int m_texts = 0;

    void write(const QString &body)
    {
        TextMessage text = desk->carrierText(u"m%1"_s.arg(m_texts), TextDirection::In, Noon + 1s * m_texts);
        ++m_texts;
        text.body = body;
        QVERIFY(desk->store->texts().save(text, {}).ok());
    }
    static QList<SearchTerm> termsOf(const QString &typed) { return parseSearch(typed, QTimeZone::utc()).terms; }
    QString question(const QString &typed)
    {
        const auto inbox = std::move(openInbox(desk->path())).value();
        return IndexWords(inbox->connection()).question(termsOf(typed)).value();
    }
    QList<qint64> found(const QString &asked)
    {
        const auto inbox = std::move(openInbox(desk->path())).value();
        Statement match(inbox->connection(),
                        u"SELECT rowid FROM item_search WHERE item_search MATCH ? ORDER BY rowid"_s);
        return match.all<qint64>([](Row &row) { return row.integer(); }, asked).value();
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        m_texts = 0;
    }
    void cleanup() { desk.reset(); }

    void aLongBeginningBecomesTheWordsThereAre()
    {
        write(u"Your appointment is on Monday"_s);
        write(u"Two APPOINTMENTS, one appointed plumber"_s);
        write(u"an apple"_s);
        QCOMPARE(question(u"Appoint"_s), u"(\"appointed\" OR \"appointment\" OR \"appointments\")"_s);
        QCOMPARE(question(u"appointments on"_s), u"(\"appointments\") AND \"on\"*"_s);
        QCOMPARE(question(u"appl"_s), u"\"appl\"*"_s);
        QCOMPARE(question(u"appreciate"_s), u"\"appreciate\"*"_s);
        QCOMPARE(question(u"\"your appointment\""_s), u"\"your\" AND \"appointment\""_s);
    }

    void ofVeryManyWordsTheBeginningIsAskedFor()
    {
        for (int number = 0; number < 40; ++number)
            write(u"order 55501%1"_s.arg(number));
        QCOMPARE(question(u"55501"_s), u"\"55501\"*"_s);
        QCOMPARE(question(u"555010"_s), u"(\"555010\")"_s);
    }

    void wordsBehindThoseOfManyTextsAreFoundToo()
    {
        const std::pair<QString, int> words[]{
            {u"plumb"_s, 16}, {u"plumber"_s, 17}, {u"plumbers"_s, 18}, {u"plumbing"_s, 60}, {u"plumbs"_s, 1}};
        for (const auto &[word, texts] : words) {
            for (int text = 0; text < texts; ++text)
                write(word);
        }
        QCOMPARE(question(u"plumb"_s), u"(\"plumb\" OR \"plumber\" OR \"plumbers\" OR \"plumbing\" OR \"plumbs\")"_s);
    }

    void theSameIsFoundAsByTheBeginning()
    {
        const QStringList words{u"water"_s,   u"waters"_s, u"waterfall"_s, u"Wasser"_s, u"caf\u00e9s"_s, u"cafeteria"_s,
                                u"naïvely"_s, u"heater"_s, u"heaters"_s,   u"heated"_s, u"12345"_s,      u"1234567"_s};
        for (int text = 0; text < 60; ++text)
            write(words.at(text % words.size()) + u' ' + words.at((text * 7 + 3) % words.size()));
        for (const QString &word : words) {
            for (qsizetype length = 1; length <= word.size(); ++length) {
                for (const QString &typed : {word.left(length), word.left(length) + u" heat"_s}) {
                    const QList<qint64> plain = found(MessageSearch::question(termsOf(typed)));
                    QCOMPARE(found(question(typed)), plain);
                }
            }
        }
    }
};

} // namespace store_indexwords_test

TEXTBACK_TEST(store_indexwords_test, IndexWordsTest)
#include "indexwords_test.moc"
