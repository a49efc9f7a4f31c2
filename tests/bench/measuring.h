// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

namespace textback {

/// Times of many runs of one thing, in microseconds.
class Times {
public:
    template <typename Work> void measure(int runs, Work work)
    {
        for (int run = 0; run < runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            work(run);
            m_times.append(double(timer.nsecsElapsed()) / 1000);
        }
        std::sort(m_times.begin(), m_times.end());
    }
    /// For runs that are measured in turns with others; call sorted() when all are in.
    template <typename Work> void once(Work work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        m_times.append(double(timer.nsecsElapsed()) / 1000);
    }
    void sorted() { std::sort(m_times.begin(), m_times.end()); }
    [[nodiscard]] double at(double part) const { return m_times.at(qsizetype(double(m_times.size() - 1) * part)); }

private:
    QList<double> m_times;
};

inline void print(const char *what, const Times &ours, const Times *floor)
{
    std::printf("%-34s p50 %8.1f us   p99 %8.1f us", what, ours.at(0.5), ours.at(0.99));
    if (floor) {
        std::printf("   floor p50 %8.1f p99 %8.1f   ratio %.2f / %.2f", floor->at(0.5), floor->at(0.99),
                    ours.at(0.5) / floor->at(0.5), ours.at(0.99) / floor->at(0.99));
    }
    std::printf("\n");
}

/// Steps through every row and column of a statement, and does nothing with them.
class RawReader {
public:
    RawReader(const QString &path, const QString &sql)
    {
        sqlite3_open_v2(path.toUtf8().constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(m_db, sql.toUtf8().constData(), -1, &m_statement, nullptr);
    }
    ~RawReader()
    {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_db);
    }
    RawReader(const RawReader &) = delete;
    RawReader &operator=(const RawReader &) = delete;
    void read(std::initializer_list<qint64> values) { readWith({}, values); }
    /// @param word bound before the values, unless it is empty.
    void readWith(const QByteArray &word, std::initializer_list<qint64> values)
    {
        int position = 0;
        if (!word.isEmpty())
            sqlite3_bind_text(m_statement, ++position, word.constData(), int(word.size()), SQLITE_TRANSIENT);
        for (const qint64 value : values)
            sqlite3_bind_int64(m_statement, ++position, value);
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column)
                m_bytes += sqlite3_column_bytes(m_statement, column);
        }
        sqlite3_reset(m_statement);
    }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    qint64 m_bytes = 0;
};

} // namespace textback
