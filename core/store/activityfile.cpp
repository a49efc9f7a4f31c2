// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/activityfile.h"

#include "core/policy/csv.h"
#include "core/store/activityqueries.h"

#include <QSaveFile>

namespace textback {

namespace {

constexpr int RowsAtOnce = 500;

Error notWritten(const QSaveFile &file)
{
    return {ErrorKind::Storage, file.errorString(), {}, QStringLiteral("file")};
}

} // namespace

Result<qint64> writeActivityFile(Connection &connection, const ActivityFile &file,
                                 const std::function<bool(qint64)> &progress)
{
    QSaveFile target(file.path);
    if (!target.open(QIODevice::WriteOnly))
        return notWritten(target);
    target.write(csvBeginning() + csvLine(file.head));
    SqliteActivityQueries queries(connection);
    qint64 written = 0;
    std::optional<ActivityKey> before;
    do {
        if (!progress(written))
            return Error{ErrorKind::Cancelled, QStringLiteral("the export was cancelled")};
        const auto page = queries.activity(file.wish, before, RowsAtOnce);
        if (!page.ok())
            return page.error();
        QByteArray lines;
        for (const ActivityRow &row : page.value().rows)
            lines += csvLine(file.cells(row));
        if (target.write(lines) != lines.size())
            return notWritten(target);
        written += page.value().rows.size();
        before = page.value().next;
    } while (before);
    if (!target.commit())
        return notWritten(target);
    (void)progress(written);
    return written;
}

} // namespace textback
