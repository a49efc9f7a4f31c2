// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/csv.h"
#include "core/policy/csvreader.h"
#include "core/policy/textencoding.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace csvreader_test {

/// Tables that other programs wrote, whole and damaged.
class CsvReaderTest : public QObject {
    Q_OBJECT
private:
    /// "2: a|b" for each row that is not empty, "3: broken" for those that are.
    static QStringList read(const QString &text, qsizetype piece = 1'000'000, QChar separator = u',')
    {
        QStringList rows;
        CsvReader reader(separator, [&rows](const CsvRow &row) {
            if (row.broken)
                rows << QString::number(row.row) + u": broken"_s;
            else if (!row.cells.isEmpty())
                rows << QString::number(row.row) + u": "_s + row.cells.join(u'|');
        });
        for (qsizetype at = 0; at < text.size(); at += piece)
            reader.read(QStringView(text).mid(at, piece));
        reader.finish();
        return rows;
    }
    static QString decoded(const QByteArray &bytes, qsizetype piece = 3)
    {
        EncodingGuess guess;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            guess.take(bytes.mid(at, piece));
        TextDecoder decoder(guess.guess());
        QString text;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            text += decoder.decode(bytes.mid(at, piece));
        return text;
    }

private slots:
    void rowsAreReadAsSpreadsheetsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QString &text, const QStringList &rows) {
            QTest::newRow(name) << text << rows;
        };
        row("two ends of lines", u"a,b\r\nc,d\ne,f\rg"_s, {u"1: a|b"_s, u"2: c|d"_s, u"3: e|f"_s, u"4: g"_s});
        row("nothing", QString(), {});
        row("empty cells", u",,\n"_s, {u"1: ||"_s});
        row("empty rows count", u"a\n\n\nb"_s, {u"1: a"_s, u"4: b"_s});
        row("quoted", u"\"a,b\",\"say \"\"hi\"\"\"\n"_s, {u"1: a,b|say \"hi\""_s});
        row("a line break in a cell", u"\"a\nb\",c\r\nd"_s, {u"1: a\nb|c"_s, u"2: d"_s});
        row("a quotation mark inside", u"5\" pipe,x\n"_s, {u"1: 5\" pipe|x"_s});
        row("letters behind the quotation", u"\"a\"b,c\n"_s, {u"1: ab|c"_s});
        row("never closed", u"\"open,1\nb,2\nc,3\n"_s, {u"1: broken"_s, u"2: b|2"_s, u"3: c|3"_s});
        row("never closed at the end", u"a\n\"open"_s, {u"1: a"_s, u"2: broken"_s});
        row("closed far below", u"\"open\n"_s + QString(40'000, u'x') + u"\"\nb"_s,
            {u"1: broken"_s, u"2: broken"_s, u"3: b"_s});
        row("a line that never ends", QString(100'000, u'x') + u"\nb,c"_s, {u"1: broken"_s, u"2: b|c"_s});
    }
    void rowsAreReadAsSpreadsheetsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        QCOMPARE(read(text), rows);
        QCOMPARE(read(text, 5000), rows);
        if (text.size() < 1000)
            QCOMPARE(read(text, 1), rows);
    }

    void whatIsReadDependsOnTheLettersAndNotOnThePieces()
    {
        QRandomGenerator random(7);
        const QString letters = u"a\",;\n\r b\t"_s;
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int length = random.bounded(40); length > 0; --length)
                text += letters.at(random.bounded(int(letters.size())));
            const QStringList whole = read(text);
            QVERIFY2(read(text, 1) == whole && read(text, 1 + random.bounded(5)) == whole, qPrintable(text));
        }
    }

    void whatWeWriteReadsAsItWas()
    {
        QRandomGenerator random(8);
        const QString letters = u"ab\",;\n\u00E9 \U0001F600"_s;
        for (int round = 0; round < 2000; ++round) {
            QStringList cells{u"x"_s};
            for (int cell = 0; cell < 3; ++cell) {
                QString words = u"w"_s;
                for (int length = random.bounded(12); length > 0; --length)
                    words += letters.at(random.bounded(int(letters.size())));
                cells << QString::fromUtf8(words.toUtf8()); // a half pair becomes U+FFFD on both sides
            }
            QCOMPARE(read(QString::fromUtf8(csvLine(cells))), QStringList{u"1: "_s + cells.join(u'|')});
        }
    }

    void hostileTablesCostNoMoreThanTheirLength()
    {
        QCOMPARE(read(QString(3'000'000, u'"'), 65'536).size(), 1);
        QCOMPARE(read(u"\"\n"_s.repeated(200'001), 65'536).size(), 100'001);
        QStringList cells;
        CsvReader reader(u',', [&cells](const CsvRow &row) { cells = row.cells; });
        reader.read(QString(5000, u','));
        reader.finish();
        QCOMPARE(cells.size(), CsvReader::MostCells);
    }

    void theSeparatorIsWhatPartsTheRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("separator");
        QTest::newRow("comma") << u"name,phone\nHelen,1\n"_s << QChar(u',');
        QTest::newRow("semicolon") << u"name;phone\n\"Ortiz, Helen\";1\n\"Webb, Marcus\";2\n"_s << QChar(u';');
        QTest::newRow("tab") << u"name\tphone\nOrtiz, Helen\t1\n"_s << QChar(u'\t');
        QTest::newRow("bar") << u"name|phone\nHelen|1\n"_s << QChar(u'|');
        QTest::newRow("one column") << u"phone\n1\n2\n"_s << QChar(u',');
        QTest::newRow("nothing") << QString() << QChar(u',');
    }
    void theSeparatorIsWhatPartsTheRows()
    {
        QFETCH(QString, text);
        QTEST(separatorOf(text), "separator");
    }

    void lettersAreReadInWhatTheyAreWrittenIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString words = u"name,Jos\u00E9 \u2019\u20AC"_s;
        QTest::newRow("UTF-8") << words.toUtf8() << words;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + words.toUtf8() << words;
        QTest::newRow("Windows-1252") << QByteArray("name,Jos\xE9 \x92\x80") << words;
        QTest::newRow("a letter of it at the end") << QByteArray("Zo\xEB") << u"Zo\u00EB"_s;
        for (const bool mark : {true, false}) {
            for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
                QStringEncoder encoder(encoding);
                const QString marked = mark ? QChar(QChar::ByteOrderMark) + words : words;
                const QByteArray bytes = encoder(marked);
                QTest::addRow("UTF-16 %d %d", int(encoding), int(mark)) << bytes << words;
            }
        }
        QTest::newRow("zero bytes") << QByteArray("a\0b,\0c and more that is plain", 29)
                                    << u"ab,c and more that is plain"_s;
    }
    void lettersAreReadInWhatTheyAreWrittenIn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(decoded(bytes), text);
        QCOMPARE(decoded(bytes, 1), text);
        QCOMPARE(decoded(bytes, 1000), text);
    }
};

} // namespace csvreader_test

TEXTBACK_TEST(csvreader_test, CsvReaderTest)
#include "csvreader_test.moc"
