// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace textback {

/// One row of a table somebody else wrote.
struct CsvRow {
    qint64 row = 0; ///< As a spreadsheet counts, from 1, empty rows too.
    QStringList cells = {}; ///< None: an empty row.
    bool broken = false; ///< A quotation mark in it is never closed, or it is longer than any row may be.
};

/// The sign between the cells: the one of , ; tab | that parts the first rows alike.
[[nodiscard]] QChar separatorOf(const QString &beginning);

/// Reads a table (RFC 4180 and what programs make of it) piece by piece. Memory is bounded by a piece and a row, and
/// time by the length of the file, whatever is in it: a row whose quotation mark is never closed is broken, and reading
/// goes on in the line behind it.
class CsvReader {
public:
    static constexpr qsizetype LongestRow = 32 * 1024; ///< In characters.
    static constexpr qsizetype MostCells = 256; ///< Further ones are left out.
    /// @param take is called for each row, in order
    CsvReader(QChar separator, std::function<void(const CsvRow &)> take)
        : m_separator(separator), m_take(std::move(take))
    {
    }
    void read(QStringView piece);
    /// The file is at its end.
    void finish();

private:
    void takeRows(bool isLast);
    void takeRow(QStringList cells, bool broken);

    QChar m_separator;
    std::function<void(const CsvRow &)> m_take;
    QString m_text; ///< From the beginning of a row that is not whole yet.
    qint64 m_rows = 0;
    bool m_skipsLine = false; ///< The rest of a line that is broken.
};

} // namespace textback
