// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The length counter against a table of its own: 3GPP TS 23.038, 6.2.1 by code, and samples of every Unicode plane.
#include "core/policy/textlength.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace gsmtable_test {

namespace {

/// By their seven bits; 0 where the escape stands.
constexpr char32_t DefaultAlphabet[128] = {
    0x40,  0xA3, 0x24,  0xA5,  0xE8,  0xE9,  0xF9,  0xEC,  0xF2,  0xC7,  0x0A,  0xD8, 0xF8, 0x0D, 0xC5, 0xE5, // 0x
    0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, 0,    0xC6, 0xE6, 0xDF, 0xC9, // 1x
    0x20,  0x21, 0x22,  0x23,  0xA4,  0x25,  0x26,  0x27,  0x28,  0x29,  0x2A,  0x2B, 0x2C, 0x2D, 0x2E, 0x2F, // 2x
    0x30,  0x31, 0x32,  0x33,  0x34,  0x35,  0x36,  0x37,  0x38,  0x39,  0x3A,  0x3B, 0x3C, 0x3D, 0x3E, 0x3F, // 3x
    0xA1,  0x41, 0x42,  0x43,  0x44,  0x45,  0x46,  0x47,  0x48,  0x49,  0x4A,  0x4B, 0x4C, 0x4D, 0x4E, 0x4F, // 4x
    0x50,  0x51, 0x52,  0x53,  0x54,  0x55,  0x56,  0x57,  0x58,  0x59,  0x5A,  0xC4, 0xD6, 0xD1, 0xDC, 0xA7, // 5x
    0xBF,  0x61, 0x62,  0x63,  0x64,  0x65,  0x66,  0x67,  0x68,  0x69,  0x6A,  0x6B, 0x6C, 0x6D, 0x6E, 0x6F, // 6x
    0x70,  0x71, 0x72,  0x73,  0x74,  0x75,  0x76,  0x77,  0x78,  0x79,  0x7A,  0xE4, 0xF6, 0xF1, 0xFC, 0xE0}; // 7x
constexpr char32_t BehindTheEscape[] = {0x0C, 0x5E, 0x7B, 0x7D, 0x5C, 0x5B, 0x7E, 0x5D, 0x7C, 0x20AC};

std::map<char32_t, int> tableOfSeptets()
{
    std::map<char32_t, int> septets;
    for (const char32_t c : DefaultAlphabet) {
        if (c != 0)
            septets[c] = 1;
    }
    for (const char32_t c : BehindTheEscape)
        septets[c] = 2;
    return septets;
}

struct Counted {
    bool plain = true;
    int used = 0;
    int parts = 0;
};

/// Lays the characters into parts one by one, as a phone would.
Counted countedByTable(const QList<char32_t> &characters)
{
    static const std::map<char32_t, int> septets = tableOfSeptets();
    Counted counted;
    for (const char32_t c : characters)
        counted.plain = counted.plain && septets.count(c) > 0;
    QList<int> sizes;
    for (const char32_t c : characters) {
        sizes.append(counted.plain ? septets.at(c) : c > 0xFFFF ? 2 : 1);
        counted.used += sizes.constLast();
    }
    if (counted.used <= (counted.plain ? 160 : 70)) {
        counted.parts = characters.isEmpty() ? 0 : 1;
        return counted;
    }
    const int room = counted.plain ? 153 : 67;
    int left = 0;
    for (const int size : sizes) {
        if (size > left) {
            ++counted.parts;
            left = room;
        }
        left -= size;
    }
    return counted;
}

QString stringOf(const QList<char32_t> &characters)
{
    return QString::fromUcs4(characters.constData(), characters.size());
}

} // namespace

class GsmTableTest : public QObject {
    Q_OBJECT
private slots:
    void everyCharacterOfTheAlphabetCountsAsTheTableSays()
    {
        const std::map<char32_t, int> septets = tableOfSeptets();
        QCOMPARE(septets.size(), size_t(137));
        for (const auto &[c, size] : septets) {
            const TextLength length = measure(stringOf({c}));
            QVERIFY2(length.plain && length.used == size && length.parts == 1, qPrintable(QString::number(c, 16)));
        }
    }

    void everyOtherCharacterOfTheFirstPlaneIsOutside()
    {
        const std::map<char32_t, int> septets = tableOfSeptets();
        for (char32_t c = 0; c <= 0xFFFF; ++c) {
            if (c >= 0xD800 && c <= 0xDFFF)
                continue; // halves of pairs
            QVERIFY2(measure(QString(QChar(char16_t(c)))).plain == (septets.count(c) > 0),
                     qPrintable(QString::number(c, 16)));
        }
    }

    void samplesOfAllPlanesCountAsTheTableSays()
    {
        for (char32_t plane = 0; plane <= 16; ++plane) {
            for (const char32_t low : {0x21u, 0x1F600u & 0xFFFF, 0x8000u, 0xE000u, 0xFFFDu}) {
                const char32_t c = (plane << 16) | low;
                const TextLength length = measure(stringOf({c}));
                const Counted expected = countedByTable({c});
                QVERIFY2(length.plain == expected.plain && length.used == expected.used && length.parts == 1,
                         qPrintable(QString::number(c, 16)));
                QCOMPARE(length.culprit, expected.plain ? QString() : stringOf({c}));
            }
        }
    }

    void mixedTextsAreCutWhereTheTableCutsThem()
    {
        QRandomGenerator random(23);
        for (int round = 0; round < 3000; ++round) {
            const bool onlyPlain = random.bounded(3) > 0;
            QList<char32_t> characters;
            for (int left = random.bounded(400); left > 0; --left) {
                const int kind = random.bounded(onlyPlain ? 12 : 14);
                if (kind < 9)
                    characters.append(U'a' + char32_t(random.bounded(26)));
                else if (kind < 12)
                    characters.append(BehindTheEscape[random.bounded(10)]);
                else
                    characters.append((char32_t(random.bounded(17)) << 16)
                                      | (0x100u + char32_t(random.bounded(0x1000))));
            }
            const TextLength length = measure(stringOf(characters));
            const Counted expected = countedByTable(characters);
            QCOMPARE(length.plain, expected.plain);
            QCOMPARE(length.used, expected.used);
            QCOMPARE(length.parts, expected.parts);
        }
    }
};

} // namespace gsmtable_test

TEXTBACK_TEST(gsmtable_test, GsmTableTest)
#include "gsmtable_test.moc"
