// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plaintext.h"

#include <QGuiApplication>

#include <algorithm>

namespace textback {

namespace {

constexpr QChar Replacement(0xFFFD);

bool isDirectionControl(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F
        || code == 0x061C;
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() <= 0x9F) || c == QChar::ObjectReplacementCharacter
        || (c.unicode() >= 0xFDD0 && c.unicode() <= 0xFDEF);
}

/// Of the two halves of a pair nothing is known.
bool isWrittenToTheRight(QChar c)
{
    return !c.isSurrogate() && c.direction() != QChar::DirR && c.direction() != QChar::DirAL
        && c.direction() != QChar::DirAN && !isDirectionControl(c);
}

/// Never cuts a surrogate pair in two.
QStringView firstUnits(const QString &words, int most)
{
    QStringView view(words);
    if (view.size() > most)
        view = view.left(most);
    if (!view.isEmpty() && view.back().isHighSurrogate())
        view.chop(1);
    return view;
}

} // namespace

QString oneLine(const QString &words, int most)
{
    QString line;
    for (const QChar c : firstUnits(words, most)) {
        if (isDirectionControl(c))
            continue;
        line.append(isControl(c) || isLineBreak(c) ? QChar(u' ') : c);
    }
    return line.simplified();
}

QString manyLines(const QString &words, int most, int mostLines)
{
    QString lines;
    int breaks = 0;
    for (const QChar c : firstUnits(words, most)) {
        if (c == u'\r' || isDirectionControl(c))
            continue;
        if (isLineBreak(c)) {
            if (++breaks >= mostLines)
                break;
            lines.append(u'\n');
        } else {
            lines.append(c == u'\t' ? QChar(u' ') : isControl(c) ? Replacement : c);
        }
    }
    return lines;
}

QString isolated(const QString &words)
{
    // Few fonts have the two marks, and looking for one that does takes longer than all else about a line.
    const bool oneWay = QGuiApplication::layoutDirection() == Qt::LeftToRight
        && std::all_of(words.begin(), words.end(), isWrittenToTheRight);
    if (oneWay)
        return words;
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace textback
