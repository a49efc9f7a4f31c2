// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/csv.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace csv_test {

/// Tables for other programs.
class CsvTest : public QObject {
    Q_OBJECT
private slots:
    void cellsAreQuotedAndMadeHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"Helen"_s << QByteArray("Helen");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("quote") << u"say \"hi\""_s << QByteArray("\"say \"\"hi\"\"\"");
        QTest::newRow("lines") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
        QTest::newRow("letters") << u"\u00C9mile"_s << QByteArray("\xC3\x89mile");
        QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+15550100142"_s << QByteArray("'+15550100142");
        QTest::newRow("minus") << u"-2"_s << QByteArray("'-2");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("after blanks") << u"  =1"_s << QByteArray("'  =1");
        QTest::newRow("after a tab") << u"\tx"_s << QByteArray("'\tx");
        QTest::newRow("after a mark of direction") << u"\u202E=1"_s << QByteArray("'\xE2\x80\xAE=1");
        QTest::newRow("after a line break") << u"\n=1"_s << QByteArray("\"'\n=1\"");
        QTest::newRow("wide equals") << u"\uFF1D1"_s
                                     << QByteArray("'\xEF\xBC\x9D"
                                                   "1");
        QTest::newRow("inside") << u"a=1"_s << QByteArray("a=1");
        QTest::newRow("zero byte") << QString(u"=\0"_s).prepend(QChar(u'\0')) << QByteArray("'=");
    }
    void cellsAreQuotedAndMadeHarmless()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, written);
        QCOMPARE(csvLine({cell}), written + "\r\n");
        QCOMPARE(csvLine({cell, cell}), written + "," + written + "\r\n");
    }

    void emptyCellsKeepTheirPlace()
    {
        QCOMPARE(csvLine({QString(), u"a"_s, QString(), u""_s}), QByteArray(",a,,\r\n"));
    }
};

} // namespace csv_test

TEXTBACK_TEST(csv_test, CsvTest)
#include "csv_test.moc"
