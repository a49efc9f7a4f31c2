// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/textlength.h"

#include <QStringView>

namespace textback {

namespace {

/// GSM 7 bit default alphabet (3GPP TS 23.038, 6.2.1), without the escape to the extension table.
constexpr QStringView Basic = u"@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\n\u00D8\u00F8\r\u00C5\u00E5"
                              "\u0394_\u03A6\u0393\u039B\u03A9\u03A0\u03A8\u03A3\u0398\u039E\u00C6\u00E6\u00DF\u00C9"
                              " !\"#\u00A4%&'()*+,-./0123456789:;<=>?\u00A1ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                              "\u00C4\u00D6\u00D1\u00DC\u00A7\u00BFabcdefghijklmnopqrstuvwxyz"
                              "\u00E4\u00F6\u00F1\u00FC\u00E0";
/// Its extension table (6.2.1.1): each takes an escape first.
constexpr QStringView Extension = u"\f^{}\\[~]|\u20AC";

/// Lengths of one text and of one part of a split one, whose 140 octets begin with a 6 octet header (3GPP TS 23.040,
/// 9.2.3.24.1).
struct Limits {
    int single;
    int part;
};
constexpr Limits Septets{160, (140 - 6) * 8 / 7};
constexpr Limits Units{70, (140 - 6) / 2};

/// What a character takes in GSM-7; 0 if it is not in the alphabet.
int septetsOf(QChar c)
{
    return Basic.contains(c) ? 1 : Extension.contains(c) ? 2 : 0;
}

/// How many UTF-16 units the character at `at` has.
qsizetype unitsAt(const QString &body, qsizetype at)
{
    const bool pair = at + 1 < body.size() && body[at].isHighSurrogate() && body[at + 1].isLowSurrogate();
    return pair ? 2 : 1;
}

/// Counts parts as they are cut: what belongs together goes into the next part whole.
class PartCounter {
public:
    explicit PartCounter(int perPart) : m_perPart(perPart) {}
    void add(int size)
    {
        if (m_parts == 0 || m_inPart + size > m_perPart) {
            ++m_parts;
            m_inPart = 0;
        }
        m_inPart += size;
        m_used += size;
    }
    [[nodiscard]] int used() const { return m_used; }
    [[nodiscard]] int parts() const { return m_parts; }

private:
    int m_perPart;
    int m_inPart = 0;
    int m_used = 0;
    int m_parts = 0;
};

} // namespace

TextLength measure(const QString &body)
{
    TextLength length;
    for (qsizetype at = 0; length.plain && at < body.size(); ++at) {
        if (septetsOf(body[at]) == 0) {
            length.plain = false;
            length.culprit = body.mid(at, unitsAt(body, at));
        }
    }
    const Limits limits = length.plain ? Septets : Units;
    PartCounter counter(limits.part);
    for (qsizetype at = 0; at < body.size();) {
        const qsizetype units = length.plain ? 1 : unitsAt(body, at);
        counter.add(length.plain ? septetsOf(body[at]) : int(units));
        at += units;
    }
    length.used = counter.used();
    if (length.used <= limits.single) {
        length.parts = body.isEmpty() ? 0 : 1;
        length.capacity = limits.single;
    } else {
        length.parts = counter.parts();
        length.capacity = counter.parts() * limits.part;
    }
    return length;
}

} // namespace textback
