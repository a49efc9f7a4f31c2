// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/bulkload.h"
#include "core/store/files.h"
#include "core/store/migrations.h"
#include "core/store/tarfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows are cut into files of about this size, so that whoever reads them needs no more memory than that.
constexpr qsizetype MemberSize = 4 * 1024 * 1024;

const char *const Description = R"(This is everything one Textback profile holds.

manifest.json   format, version of the schema, when it was written
schema.sql      the tables as SQLite knows them; their columns are explained in resources/sql/ of Textback's source
tables/NAME/N.jsonl
                the rows of a table as JSON lines: the first line of each file is the list of columns, each further
                line a row as a list of values in that order. Times (columns that end in _ms) are milliseconds since
                1970, UTC. Bytes are written as {"base64": "..."}.
files/HASH      the content of a photo or other file, named by the hash in the table kept_file
end.json        the number of rows of each table; without it the archive is not whole

Sign-ins and keys are not in here.
)";

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QJsonValue jsonValueOf(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue::Null;
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
        return value.toLongLong();
    case QMetaType::Double:
        return value.toDouble();
    case QMetaType::QByteArray:
        return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    default:
        return value.toString();
    }
}

class ArchiveWriter {
public:
    ArchiveWriter(Connection &connection, TarWriter &tar, QString folder, const WorkProgress &progress)
        : m_connection(connection), m_tar(tar), m_folder(std::move(folder)), m_progress(progress)
    {
    }

    Status write(UtcTime now)
    {
        const auto version = m_connection.askOnce(u"PRAGMA user_version"_s);
        const auto tables = tablesWithRows(m_connection);
        if (!version.ok() || !tables.ok())
            return version.ok() ? tables.error() : version.error();
        TEXTBACK_TRY(m_tar.add(u"README.txt"_s, Description));
        TEXTBACK_TRY(m_tar.add(u"manifest.json"_s,
                               jsonOf({{u"format"_s, u"textback-archive"_s},
                                       {u"format_version"_s, 1},
                                       {u"schema_version"_s, version.value()},
                                       {u"written_ms"_s, toMs(now)}})));
        TEXTBACK_TRY(writeSchema());
        const auto items = m_connection.askOnce(u"SELECT max(id) - min(id) + 1 FROM item"_s);
        m_expected = items.ok() ? double(items.value()) * 1.3 + 1000 : 1000;
        for (const QString &table : tables.value())
            TEXTBACK_TRY(writeTable(table));
        if (version.value() == Migrations(u":/sql/sqlite"_s).newest())
            TEXTBACK_TRY(writeFiles());
        TEXTBACK_TRY(m_tar.add(u"end.json"_s, jsonOf(m_counts)));
        return m_tar.finish();
    }
    [[nodiscard]] ArchiveSummary summary() const
    {
        return {.rows = m_rows, .texts = m_counts.value("item"_L1).toInteger()};
    }

private:
    Status writeSchema()
    {
        Statement all(m_connection, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"_s);
        const auto read = all.all<QString>([](Row &row) { return row.text(); });
        if (!read.ok())
            return read.error();
        return m_tar.add(u"schema.sql"_s, (read.value().join(u";\n\n"_s) + u";\n"_s).toUtf8());
    }

    Status writeTable(const QString &table)
    {
        const auto columns = columnsOfTable(m_connection, table);
        if (!columns.ok())
            return columns.error();
        const QByteArray head =
            QJsonDocument(QJsonArray::fromStringList(columns.value())).toJson(QJsonDocument::Compact) + '\n';
        QByteArray part = head;
        int parts = 0;
        qint64 rows = 0;
        Status kept = Done{};
        const auto flush = [&] {
            kept = m_tar.add(u"tables/%1/%2.jsonl"_s.arg(table).arg(++parts, 5, 10, QLatin1Char('0')), part);
            part = head;
        };
        Statement all(m_connection, u"SELECT %1 FROM %2"_s.arg(columns.value().join(u", "_s), table));
        const auto take = [&](Row &row) {
            QJsonArray values;
            for (qsizetype column = 0; column < columns.value().size(); ++column)
                values.append(jsonValueOf(row.raw()));
            part += QJsonDocument(values).toJson(QJsonDocument::Compact) + '\n';
            ++rows;
            if (part.size() >= MemberSize)
                flush();
            return kept.ok() && goesOn();
        };
        TEXTBACK_TRY(all.each(take));
        if (kept.ok() && part.size() > head.size())
            flush();
        m_counts.insert(table, rows);
        return m_cancelled ? Status(Error{ErrorKind::Cancelled, u"the export was cancelled"_s}) : kept;
    }

    /// Photos and other files, each once, by the hash of its content.
    Status writeFiles()
    {
        Statement hashes(m_connection, u"SELECT DISTINCT hash FROM kept_file WHERE hash <> '' ORDER BY hash"_s);
        const auto all = hashes.all<QString>([](Row &row) { return row.text(); });
        if (!all.ok())
            return all.error();
        for (const QString &hash : all.value()) {
            QFile file(filePathIn(m_folder, hash));
            if (file.size() > TarReader::LargestMember || !file.open(QIODevice::ReadOnly))
                continue; // it can be fetched again, or never came
            TEXTBACK_TRY(m_tar.add(u"files/"_s + hash, file.readAll()));
        }
        return Done{};
    }

    bool goesOn()
    {
        if (++m_rows % 1000 == 0 && m_progress && !m_progress(std::min(0.99, double(m_rows) / m_expected)))
            m_cancelled = true;
        return !m_cancelled;
    }

    Connection &m_connection;
    TarWriter &m_tar;
    QString m_folder;
    const WorkProgress &m_progress;
    QJsonObject m_counts;
    qint64 m_rows = 0;
    double m_expected = 1;
    bool m_cancelled = false;
};

} // namespace

Result<ArchiveSummary> exportArchive(const QString &database, const QString &file, UtcTime now,
                                     const WorkProgress &progress)
{
    auto connection = Connection::open(database, Connection::Mode::ReadOnly);
    if (!connection.ok())
        return connection.error();
    const QString unfinished = file + u".part"_s;
    auto tar = TarWriter::create(unfinished, toMs(now) / 1000);
    if (!tar.ok())
        return tar.error();
    ArchiveSummary summary;
    // In one reading transaction, which sees the file as it was when it began.
    TEXTBACK_TRY(connection.value()->runOnce(u"BEGIN"_s));
    Status written = [&] {
        ArchiveWriter writer(*connection.value(), *tar.value(), filesFolder(database), progress);
        const Status done = writer.write(now);
        summary = writer.summary();
        return done;
    }();
    (void)connection.value()->runOnce(u"COMMIT"_s);
    if (written.ok()) {
        QFile::remove(file);
        if (!QFile::rename(unfinished, file))
            written = Error{ErrorKind::Storage, u"the archive could not be given its name"_s, {}, u"io"_s};
    }
    if (!written.ok()) {
        QFile::remove(unfinished);
        return written.error();
    }
    return summary;
}

} // namespace textback
