// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/vcardreader.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace vcardreader_test {

/// Files of contacts as telephones and mail programs write them.
class VCardReaderTest : public QObject {
    Q_OBJECT
private:
    /// "1: name (first) of company: phone; phone" for each card.
    static QStringList read(const QByteArray &bytes, qsizetype piece = 1'000'000)
    {
        QStringList cards;
        VCardReader reader([&cards](const VCard &card) {
            cards << u"%1: %2 (%3) of %4: %5%6"_s.arg(QString::number(card.card), card.name, card.firstName,
                                                      card.company, card.phones.join(u"; "_s),
                                                      card.broken ? u" broken"_s : QString());
        });
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            reader.read(bytes.mid(at, piece));
        reader.finish();
        return cards;
    }

private slots:
    void everyVersionIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("cards");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &cards) {
            QTest::newRow(name) << bytes << cards;
        };
        row("2.1, quoted-printable over two lines",
            "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Garc=C3=ADa;Mar=\r\n=C3=ADa;;;\r\n"
            "TEL;CELL:(512) 555-0142\r\nTEL;WORK;FAX:5125550143\r\nPHOTO;ENCODING=BASE64;JPEG:\r\n AAAA\r\n BBBB\r\n"
            "\r\nEND:VCARD\r\n",
            {u"1: Mar\u00EDa Garc\u00EDa (Mar\u00EDa) of : (512) 555-0142"_s});
        row("3.0, folded, escaped, in a group",
            "\xEF\xBB\xBF"
            "begin:vcard\nVERSION:3.0\nFN:O'Brien\\, Pat\nN:O'Brien;Pat;;Dr.;\nORG:Maple\\; Sons;Unit\n"
            "item1.TEL;type=\"CELL,VOICE\":+1 512\n  555 0142\nEND:VCARD\n",
            {u"1: O'Brien, Pat (Pat) of Maple; Sons: +1 512 555 0142"_s});
        row("4.0, numbers as addresses",
            "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-512-555-0142;ext=5\n"
            "TEL;VALUE=uri:tel:5550143;phone-context=+1512\nEND:VCARD\n",
            {u"1: Ana () of : +1-512-555-0142 x5; +15125550143"_s});
        row("a card in a card", "BEGIN:VCARD\nFN:Ana\nAGENT:\nBEGIN:VCARD\nFN:Inner\nEND:VCARD\nTEL:1\nEND:VCARD\n",
            {u"1: Ana () of : 1"_s});
        row("old letters", "BEGIN:VCARD\nFN;CHARSET=ISO-8859-1:Jos\xE9\nEND:VCARD\nBEGIN:VCARD\nFN:Zo\xEB\nEND:VCARD",
            {u"1: Jos\u00E9 () of : "_s, u"2: Zo\u00EB () of : "_s});
        row("no end", "BEGIN:VCARD\nFN:Ana\nTEL:1", {u"1: Ana () of : 1 broken"_s});
        row("a company alone", "BEGIN:VCARD\nORG:Maple\nTEL:1\nEND:VCARD", {u"1:  () of Maple: 1"_s});
        row("scraps", "END:VCARD\n:\n;\nFN:x\nBEGIN:VCARD\n:\n;;:;\n=\nTEL\n\"\nEND:VCARD\n", {u"1:  () of : "_s});
    }
    void everyVersionIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, cards);
        QCOMPARE(read(bytes), cards);
        for (const qsizetype piece : {1, 2, 7})
            QCOMPARE(read(bytes, piece), cards);
    }

    void anythingAtAllIsReadToItsEnd()
    {
        QRandomGenerator random(9);
        const QList<QByteArray> scraps{"BEGIN:VCARD\n",
                                       "END:VCARD\n",
                                       "FN:",
                                       "N:",
                                       "TEL;",
                                       "TYPE=CELL",
                                       ":",
                                       ";",
                                       "\n",
                                       "\r\n",
                                       "=",
                                       "=4",
                                       "\\",
                                       "\"",
                                       " ",
                                       "\t",
                                       "\xC3",
                                       QByteArray(1, '\0'),
                                       "tel:+1;ext=",
                                       "CHARSET=UTF-8;",
                                       "x",
                                       "ENCODING=QUOTED-PRINTABLE:"};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes;
            for (int parts = random.bounded(30); parts > 0; --parts)
                bytes += scraps.at(random.bounded(int(scraps.size())));
            const QStringList whole = read(bytes);
            QCOMPARE(read(bytes, 1 + random.bounded(9)), whole);
            QVERIFY(whole.size() <= bytes.count("BEGIN"));
        }
    }

    void floodsAreBounded()
    {
        QByteArray bytes = "BEGIN:VCARD\nFN:" + QByteArray(1'000'000, 'x') + "\n" + QByteArray("TEL:1\n").repeated(1000)
            + "END:VCARD\nBEGIN:VCARD\nFN:Ana\nEND:VCARD\n";
        qsizetype longest = 0;
        qsizetype phones = 0;
        int cards = 0;
        VCardReader reader([&](const VCard &card) {
            ++cards;
            longest = std::max(longest, card.name.size());
            phones = std::max(phones, card.phones.size());
        });
        reader.read(bytes);
        reader.finish();
        QCOMPARE(cards, 2);
        QVERIFY(longest <= VCardReader::LongestProperty);
        QCOMPARE(phones, VCardReader::MostPhones);
        const QStringList tooLong =
            read("BEGIN:VCARD\nFN:Ana\n" + QByteArray("X-A:1\n").repeated(3000) + "END:VCARD\n");
        QCOMPARE(tooLong, QStringList{u"1: Ana () of :  broken"_s});
    }

    void cardsAreToldFromTables()
    {
        QVERIFY(looksLikeVCards("\xEF\xBB\xBF\r\nBEGIN:VCARD\r\n"));
        QVERIFY(looksLikeVCards("begin:vcard"));
        QVERIFY(!looksLikeVCards("name,phone"));
        QVERIFY(!looksLikeVCards(""));
    }
};

} // namespace vcardreader_test

TEXTBACK_TEST(vcardreader_test, VCardReaderTest)
#include "vcardreader_test.moc"
