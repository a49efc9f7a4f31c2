// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/csvreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

bool endsLine(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// How long the end of a line is that begins here.
qsizetype lineEndAt(QStringView text, qsizetype at)
{
    return text.at(at) == u'\r' && at + 1 < text.size() && text.at(at + 1) == u'\n' ? 2 : 1;
}

enum class RowEnd {
    Whole,
    Unfinished, ///< The text ends before the row does.
    InQuotes ///< As above, inside quotation marks.
};

struct ScannedRow {
    RowEnd end = RowEnd::Unfinished;
    qsizetype length = 0; ///< With the end of its line.
    QStringList cells = {};
};

/// Reads one row as far as the text or `CsvReader::LongestRow` goes.
class RowScan {
public:
    RowScan(QStringView text, QChar separator) : m_text(text.left(CsvReader::LongestRow)), m_separator(separator) {}
    ScannedRow scan()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c == u'"' && m_atStart) {
                if (!takeQuoted())
                    return {RowEnd::InQuotes, m_at, {}};
            } else if (c == m_separator) {
                endCell();
            } else if (endsLine(c)) {
                const qsizetype end = lineEndAt(m_text, m_at);
                endCell();
                m_at += end - 1; // endCell() went over the first sign
                return {RowEnd::Whole, m_at, cells()};
            } else {
                m_cell += c;
                m_atStart = false;
                ++m_at;
            }
        }
        endCell();
        return {RowEnd::Unfinished, m_text.size(), cells()};
    }

private:
    /// @return whether its end was found
    bool takeQuoted()
    {
        m_atStart = false;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                m_cell += m_text.at(m_at);
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                m_cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }
    void endCell()
    {
        if (m_cells.size() < CsvReader::MostCells)
            m_cells.append(m_cell);
        m_cell.clear();
        m_atStart = true;
        ++m_at;
    }
    [[nodiscard]] QStringList cells() const
    {
        return m_cells.size() == 1 && m_cells.constFirst().isEmpty() ? QStringList() : m_cells;
    }

    QStringView m_text;
    QChar m_separator;
    QStringList m_cells;
    QString m_cell;
    qsizetype m_at = 0;
    bool m_atStart = true;
};

} // namespace

QChar separatorOf(const QString &beginning)
{
    QChar best = u',';
    qsizetype bestCells = 1;
    for (const QChar separator : {QChar(u','), QChar(u';'), QChar(u'\t'), QChar(u'|')}) {
        QList<qsizetype> sizes;
        CsvReader reader(separator, [&sizes](const CsvRow &row) {
            if (!row.cells.isEmpty() && sizes.size() < 10)
                sizes.append(row.cells.size());
        });
        reader.read(beginning);
        reader.finish();
        if (sizes.size() > 2)
            sizes.removeLast(); // the beginning may end inside it
        const auto [least, most] = std::minmax_element(sizes.cbegin(), sizes.cend());
        if (least != sizes.cend() && (*least > bestCells || (*least == bestCells && *least > 1 && *least == *most)))
            std::tie(best, bestCells) = std::pair(separator, *least);
    }
    return best;
}

void CsvReader::read(QStringView piece)
{
    m_text += piece;
    takeRows(false);
}

void CsvReader::finish()
{
    takeRows(true);
    m_text.clear();
}

void CsvReader::takeRow(QStringList cells, bool broken)
{
    m_take(CsvRow{++m_rows, std::move(cells), broken});
}

void CsvReader::takeRows(bool isLast)
{
    QStringView rest(m_text);
    while (!rest.isEmpty()) {
        if (m_skipsLine) {
            const auto end = std::find_if(rest.cbegin(), rest.cend(), endsLine);
            m_skipsLine = end == rest.cend();
            rest = rest.mid(m_skipsLine ? rest.size() : end - rest.cbegin() + lineEndAt(rest, end - rest.cbegin()));
            continue;
        }
        ScannedRow row = RowScan(rest, m_separator).scan();
        const bool more = !isLast && rest.size() < LongestRow;
        // A line may end in two signs, and a quotation mark may be the first of two.
        if (more && (row.end != RowEnd::Whole || row.length == rest.size()))
            break;
        if (row.end == RowEnd::Whole || (row.end == RowEnd::Unfinished && rest.size() < LongestRow)) {
            takeRow(std::move(row.cells), false);
            rest = rest.mid(row.length);
            continue;
        }
        takeRow({}, true);
        m_skipsLine = true;
    }
    m_text = rest.toString();
}

} // namespace textback
