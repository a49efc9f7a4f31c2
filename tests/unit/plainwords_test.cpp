// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/plainwords.h"
#include "core/policy/textlength.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace plainwords_test {

class PlainWordsTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAreMadePlain_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("plain");
        QTest::newRow("plain stays") << u"Caf\u00E9 at 5, ok? \u20AC5 {x}"_s << u"Caf\u00E9 at 5, ok? \u20AC5 {x}"_s;
        QTest::newRow("quotes and dashes") << u"\u201CIt\u2019s\u201D \u2013 fine\u2026"_s << u"\"It's\" - fine..."_s;
        QTest::newRow("accents") << u"\u00E2\u0144\u010D"_s << u"anc"_s;
        QTest::newRow("accents apart from their letter") << u"e\u0302"_s << u"e"_s;
        QTest::newRow("emoji go") << u"ok \U0001F44D\U0001F3FD"_s << u"ok "_s;
        QTest::newRow("a family of joined emoji goes whole")
            << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s << u""_s;
        QTest::newRow("special spaces") << u"a\u00A0b\u2003c"_s << u"a b c"_s;
        QTest::newRow("invisible characters go") << u"a\u200B\u202Eb"_s << u"ab"_s;
        QTest::newRow("ligatures are taken apart") << u"\uFB01n"_s << u"fin"_s;
        QTest::newRow("other scripts stay")
            << u"\u041F\u0440\u0438\u0432\u0435\u0442"_s << u"\u041F\u0440\u0438\u0432\u0435\u0442"_s;
        QTest::newRow("half a character goes") << u"a"_s + QChar(0xD83D) << u"a"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void wordsAreMadePlain()
    {
        QFETCH(QString, words);
        QFETCH(QString, plain);
        QCOMPARE(plainVersion(words), plain);
        QCOMPARE(plainVersion(plain), plain);
    }
};

} // namespace plainwords_test

TEXTBACK_TEST(plainwords_test, PlainWordsTest)
#include "plainwords_test.moc"
