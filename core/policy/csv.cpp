// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/csv.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// Spreadsheets skip blanks, controls and marks of direction before they look for a formula.
bool isSkipped(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

/// The wide forms count as the plain ones in some spreadsheets.
bool beginsFormula(QChar c)
{
    constexpr QStringView Signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return Signs.contains(c);
}

QString harmless(QString cell)
{
    cell.remove(QChar(u'\0'));
    const auto first = std::find_if_not(cell.cbegin(), cell.cend(), isSkipped);
    const bool blanks = !cell.isEmpty() && (cell.front() == u'\t' || cell.front() == u'\r');
    return (first != cell.cend() && beginsFormula(*first)) || blanks ? u'\'' + cell : cell;
}

} // namespace

QByteArray csvBeginning()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (const QString &given : cells) {
        if (!line.isNull())
            line += u',';
        QString cell = harmless(given);
        constexpr QStringView Quoted = u",\"\r\n";
        const bool quoted = std::any_of(cell.cbegin(), cell.cend(), [Quoted](QChar c) { return Quoted.contains(c); });
        line += quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell.isNull() ? u""_s : cell;
    }
    return line.toUtf8() + QByteArrayLiteral("\r\n");
}

} // namespace textback
