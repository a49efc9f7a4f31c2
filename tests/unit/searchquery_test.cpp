// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/searchfilters.h"
#include "core/policy/searchquery.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace searchquery_test {

/// What people type into the search line, and where it stands in a text.
class SearchQueryTest : public QObject {
    Q_OBJECT
private:
    static SearchQuery parsed(const QString &typed) { return parseSearch(typed, QTimeZone::utc()); }
    static QStringList wordsOf(const QString &text)
    {
        QStringList words;
        const auto found = searchWordsOf(text);
        for (const SearchWord &word : found)
            words.append(word.folded);
        return words;
    }
    static QString marked(const QString &typed, const QString &text)
    {
        QString shown = text;
        const auto marks = marksOf(text, parsed(typed).terms);
        for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
            shown.insert(mark->start + mark->length, u']');
            shown.insert(mark->start, u'[');
        }
        return shown;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void textsFallIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"The water heater, please!"_s
                               << QStringList{u"the"_s, u"water"_s, u"heater"_s, u"please"_s};
        QTest::newRow("accents") << u"Café NAÏVE São"_s << QStringList{u"cafe"_s, u"naive"_s, u"sao"_s};
        QTest::newRow("accents apart") << u"Cafe\u0301"_s << QStringList{u"cafe"_s};
        QTest::newRow("two accents on one letter") << u"ế"_s << QStringList{u"e"_s};
        QTest::newRow("apostrophe") << u"can't"_s << QStringList{u"can"_s, u"t"_s};
        QTest::newRow("Chinese") << u"你好 Bob"_s << QStringList{u"你"_s, u"好"_s, u"bob"_s};
        QTest::newRow("pictures") << u"ok👍🏽"_s << QStringList{u"ok"_s, u"👍"_s};
        QTest::newRow("nothing") << u" .,; "_s << QStringList{};
        QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xd83d)) << QStringList{u"a"_s};
    }
    void textsFallIntoWords()
    {
        QFETCH(QString, text);
        QTEST(wordsOf(text), "words");
    }

    void onlyTextsThatNeedItGetAFormOfTheirOwn()
    {
        QVERIFY(!searchableForm(u"plain text"_s));
        QVERIFY(!searchableForm(u"naïve café, 20 °C – “quoted” …"_s));
        QVERIFY(!searchableForm(u""_s));
        QCOMPARE(searchableForm(u"你好"_s).value().simplified(), u"你 好"_s);
        const QString form = searchableForm(u"great👍"_s).value();
        QCOMPARE(form.simplified().split(u' ').size(), 2);
        QCOMPARE(form.simplified().split(u' ').at(1),
                 indexedForm(u"👍🏽"_s, searchWordsOf(u"👍🏽"_s).constFirst()));
    }

    void filtersAreWords()
    {
        const SearchQuery query =
            parsed(u"heater from:0142 is:waiting has:photo before:2026-05-01 after:2026 line:\"Front desk\""_s);
        QCOMPARE(query.terms.size(), 1);
        QCOMPARE(query.from->digits, u"0142"_s);
        QCOMPARE(query.state, ThreadState::WaitingOnUs);
        QVERIFY(query.withPhoto);
        QCOMPARE(toMs(*query.before), 1'777'593'600'000);
        QCOMPARE(toMs(*query.notBefore), 1'767'225'600'000);
        QCOMPARE(query.line->name.size(), 2);
        QVERIFY(query.unclear.isEmpty());
    }

    void filtersAreUnderstoodInEveryLanguageWithAndWithoutAccents()
    {
        const SearchQuery english = parsed(u"from:0142 line:0100 is:waiting has:photo before:2026-05 after:2025"_s);
        QCOMPARE(parsed(u"de:0142 línea:0100 está:espera con:foto antes:2026-05 después:2025"_s), english);
        QCOMPARE(parsed(u"De:0142 LINEA:0100 esta:ESPERA con:foto antes:2026-05 despues:2025"_s), english);
        QCOMPARE(parsed(u"de:0142 ligne:0100 est:attente avec:photo avant:2026-05 après:2025"_s), english);
        QCOMPARE(parsed(u"est:termine"_s).state, ThreadState::Done);
        QCOMPARE(parsed(u"está:pospuestas"_s).state, ThreadState::Snoozed);
    }

    void everyWordThatIsToldIsUnderstood()
    {
        for (const TextLanguage language : {TextLanguage::English, TextLanguage::Spanish, TextLanguage::French}) {
            for (int filter = 0; filter < SearchFilterCount; ++filter) {
                const QString word = filterWord(SearchFilter(filter), language);
                const auto found = filterAt(QString(word + u":x"_s));
                QVERIFY2(found && found->filter == SearchFilter(filter), qPrintable(word));
                QCOMPARE(found->length, word.size() + 1);
            }
            for (const ThreadState state : {ThreadState::WaitingOnUs, ThreadState::Done, ThreadState::Snoozed})
                QCOMPARE(stateNamed(stateWord(state, language)), state);
            QVERIFY(isPhotoWord(photoWord(language)));
        }
        QVERIFY(!filterAt(u":x"_s));
        QVERIFY(!filterAt(u"from"_s));
        QVERIFY(!filterAt(u"re:invoice"_s));
    }

    void whatMakesNoSenseIsSaidAndLeftOut_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"before:", "before:2026-13", "before:2026-02-30", "after:yesterday", "before:2026-",
                                  "before:99999999999999999999", "is:", "is:sleeping", "has:money",
                                  "from:", "line:", "before:-1", "after:2026-1-1-1", "before:2026-٠٥"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void whatMakesNoSenseIsSaidAndLeftOut()
    {
        QFETCH(QString, typed);
        const SearchQuery query = parsed(u"heater "_s + typed);
        QCOMPARE(query.unclear, QStringList{typed});
        QVERIFY(!query.hasFilter());
        QCOMPARE(query.terms.size(), 1);
    }

    void otherWordsWithAColonAreWords()
    {
        const SearchQuery query = parsed(u"re:invoice http://x"_s);
        QVERIFY(query.unclear.isEmpty());
        QCOMPARE(query.terms.size(), 2);
        QCOMPARE(query.terms.at(0).folded, (QStringList{u"re"_s, u"invoice"_s}));
    }

    void theLastWordOfAQuoteGoesOnUntilTheQuoteIsClosed()
    {
        QVERIFY(parsed(u"\"water hea"_s).terms.constFirst().lastIsBeginning);
        QVERIFY(!parsed(u"\"water heater\""_s).terms.constFirst().lastIsBeginning);
        QVERIFY(!parsed(u"“water heater”"_s).terms.constFirst().lastIsBeginning);
    }

    void digitsArePartOfANumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");
        QTest::newRow("last four") << u"0142"_s << u"0142"_s;
        QTest::newRow("as people write it") << u"(512) 555-01"_s << u"51255501"_s;
        QTest::newRow("one digit") << u"5"_s << u"5"_s;
        QTest::newRow("a word too") << u"0142 heater"_s << u""_s;
        QTest::newRow("quoted") << u"\"0142\""_s << u""_s;
    }
    void digitsArePartOfANumber()
    {
        QFETCH(QString, typed);
        QTEST(parsed(typed).digits, "digits");
    }

    void matchesAreMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("beginning") << u"hea"_s << u"The [hea]ter near the [Héa]ting café"_s;
        QTest::newRow("two words") << u"cafe the"_s << u"[The] heater near [the] Héating [café]"_s;
        QTest::newRow("phrase") << u"\"the heating\""_s << u"The heater near [the Héating] café"_s;
        QTest::newRow("phrase not closed") << u"\"the hea"_s << u"[The hea]ter near [the Héa]ting café"_s;
        QTest::newRow("none") << u"leak"_s << u"The heater near the Héating café"_s;
    }
    void matchesAreMarked()
    {
        QFETCH(QString, typed);
        QTEST(marked(typed, u"The heater near the Héating café"_s), "shown");
    }
    void matchesOfOtherScriptsAreMarked()
    {
        QCOMPARE(marked(u"世界"_s, u"你好世界！"_s), u"你好[世界]！"_s);
        QCOMPARE(marked(u"👍"_s, u"ok 👍🏽 thanks"_s), u"ok [👍]🏽 thanks"_s);
        QCOMPARE(marked(u"cafe"_s, u"Cafe\u0301s"_s), u"[Cafe\u0301]s"_s);
    }

    void aSnippetShowsTheFirstMatchInOneLine()
    {
        const QString text = QString(u"word "_s).repeated(100) + u"here\nis the heater"_s;
        const MarkedSnippet snippet = snippetOf(text, parsed(u"heater"_s).terms, 60);
        QVERIFY(snippet.text.startsWith(u'…'));
        QVERIFY(!snippet.text.contains(u'\n'));
        QCOMPARE(snippet.marks.size(), 1);
        QCOMPARE(snippet.text.mid(snippet.marks.at(0).start, snippet.marks.at(0).length), u"heater"_s);
        const MarkedSnippet begin = snippetOf(u"the heater is "_s + text, parsed(u"heater"_s).terms, 60);
        QVERIFY(begin.text.startsWith(u"the heater"_s));
        QVERIFY(begin.text.endsWith(u'…'));
    }

    void whateverIsTypedIsReadInBoundedTime()
    {
        QRandomGenerator random(7);
        const QString alphabet = u"ab \"“”:*()-_'from:before:is:0129+你👍\u0301\u200d\ufe0f\n"_s + QChar(0xd800)
            + QChar(0xdc00) + QChar(0) + u"\u202e\u0e17\u0e35"_s;
        for (int run = 0; run < 5000; ++run) {
            QString typed;
            const int length = random.bounded(60);
            for (int place = 0; place < length; ++place)
                typed += alphabet.at(random.bounded(int(alphabet.size())));
            const SearchQuery query = parsed(typed);
            QVERIFY(query.terms.size() <= 8);
            for (const MarkRange &mark : marksOf(typed, query.terms))
                QVERIFY(mark.start >= 0 && mark.length > 0 && mark.start + mark.length <= typed.size());
            const MarkedSnippet snippet = snippetOf(typed, query.terms, 20);
            for (const MarkRange &mark : snippet.marks)
                QVERIFY(mark.start >= 0 && mark.start + mark.length <= snippet.text.size());
            (void)searchableForm(typed);
        }
        QVERIFY(parsed(QString(u"a "_s).repeated(100'000)).terms.size() <= 8);
        QVERIFY(parsed(QString(100'000, u'"')).isEmpty());
    }
};

} // namespace searchquery_test

TEXTBACK_TEST(searchquery_test, SearchQueryTest)
#include "searchquery_test.moc"
