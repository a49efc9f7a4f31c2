// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textlength.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace textlength_test {

class TextLengthTest : public QObject {
    Q_OBJECT
private slots:
    void aBodyCountsAsTheTextsItIsSplitInto_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<bool>("plain");
        QTest::addColumn<int>("used");
        QTest::addColumn<int>("parts");
        QTest::addColumn<int>("capacity");
        const QString a160(160, u'a');
        const QString dash70(70, u'\u2013');
        const QString smile = u"\U0001F600"_s;
        QTest::newRow("empty") << QString() << true << 0 << 0 << 160;
        QTest::newRow("one letter") << u"a"_s << true << 1 << 1 << 160;
        QTest::newRow("full single text") << a160 << true << 160 << 1 << 160;
        QTest::newRow("one too many") << a160 + u'a' << true << 161 << 2 << 306;
        QTest::newRow("two full parts") << QString(306, u'a') << true << 306 << 2 << 306;
        QTest::newRow("three parts") << QString(307, u'a') << true << 307 << 3 << 459;
        QTest::newRow("extension characters count twice") << u"^{}\\[~]|\u20AC\f"_s << true << 20 << 1 << 160;
        QTest::newRow("80 euros fit") << QString(80, u'\u20AC') << true << 160 << 1 << 160;
        QTest::newRow("an escape is not split from its character")
            << QString(152, u'a') + u'\u20AC' + QString(152, u'a') << true << 306 << 3 << 459;
        QTest::newRow("the alphabet's foreign letters")
            << u"@\u00A3\u00E9\u0394\u03A9\u00C7\u00DF\u00F1\u00A7\n\r"_s << true << 11 << 1 << 160;
        QTest::newRow("unicode full") << dash70 << false << 70 << 1 << 70;
        QTest::newRow("unicode one too many") << dash70 + u'a' << false << 71 << 2 << 134;
        QTest::newRow("35 faces fit") << smile.repeated(35) << false << 70 << 1 << 70;
        QTest::newRow("a face is not split")
            << QString(66, u'a') + smile + QString(66, u'a') << false << 134 << 3 << 201;
        QTest::newRow("half a character") << QString(QChar(0xD83D)) << false << 1 << 1 << 70;
        QTest::newRow("letter like one in the alphabet") << u"\u00E7"_s << false << 1 << 1 << 70;
    }
    void aBodyCountsAsTheTextsItIsSplitInto()
    {
        QFETCH(QString, body);
        const TextLength length = measure(body);
        QTEST(length.plain, "plain");
        QTEST(length.used, "used");
        QTEST(length.parts, "parts");
        QTEST(length.capacity, "capacity");
        QCOMPARE(length.culprit.isEmpty(), length.plain);
    }

    void theFirstCharacterOutsideTheAlphabetIsNamedWhole()
    {
        QCOMPARE(measure(u"Let\u2019s go \U0001F600"_s).culprit, u"\u2019"_s);
        QCOMPARE(measure(u"Hi \U0001F600 \u2019"_s).culprit, u"\U0001F600"_s);
        QVERIFY(measure(u"Hi"_s).culprit.isEmpty());
    }

    void theAlphabetHas137Characters() // 128 less the escape, and ten behind it
    {
        int characters = 0;
        for (char16_t c = 0; c < 0xD800; ++c)
            characters += measure(QString(QChar(c))).plain ? 1 : 0;
        QCOMPARE(characters, 137);
    }

    void aHugeBodyIsMeasured() { QCOMPARE(measure(QString(1'000'000, u'a')).parts, 6536); }
};

} // namespace textlength_test

TEXTBACK_TEST(textlength_test, TextLengthTest)
#include "textlength_test.moc"
