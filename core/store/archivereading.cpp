// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archive.h"
#include "core/store/bulkload.h"
#include "core/store/filefault.h"
#include "core/store/files.h"
#include "core/store/importedtexts.h"
#include "core/store/migrations.h"
#include "core/store/tarfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <future>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notUnderstood(const QString &sentence, const QString &code = u"damaged"_s)
{
    return {ErrorKind::Invalid, sentence, {}, code};
}

/// What a member of the archive has of one table.
struct TableRows {
    QString table;
    QString member;
    QStringList columns;
    QJsonArray rows; ///< Each a list of values.
    std::optional<qsizetype> brokenLine; ///< Counted from 1, where one is no list; nothing behind it was read.
};

void readLineByLine(TableRows &read, const QList<QByteArray> &lines)
{
    read.rows = {};
    for (qsizetype line = 0; line < lines.size() && !read.brokenLine; ++line) {
        if (lines.at(line).isEmpty())
            continue;
        const QJsonDocument row = QJsonDocument::fromJson(lines.at(line));
        if (row.isArray())
            read.rows.append(row.array());
        else
            read.brokenLine = line + 2;
    }
}

/// Thread-safe: reading JSON is done beside the writing of what was read before.
TableRows rowsOf(const QString &table, const TarMember &member)
{
    TableRows read{.table = table, .member = member.name, .columns = {}, .rows = {}, .brokenLine = {}};
    const qsizetype headEnd = member.content.indexOf('\n');
    const QJsonArray head = QJsonDocument::fromJson(member.content.left(headEnd)).array();
    for (const QJsonValue &column : head)
        read.columns.append(column.toString());
    if (headEnd < 0)
        return read;
    QByteArray lines = member.content.mid(headEnd + 1);
    const QList<QByteArray> single = lines.split('\n');
    const qsizetype expected = single.size() - single.count(QByteArray());
    // All at once takes half the time of one by one.
    if (lines.endsWith('\n'))
        lines.chop(1);
    read.rows = QJsonDocument::fromJson('[' + lines.replace('\n', ',') + ']').array();
    const bool allLists =
        std::all_of(read.rows.constBegin(), read.rows.constEnd(), [](const QJsonValue &row) { return row.isArray(); });
    if (read.rows.size() != expected || !allLists)
        readLineByLine(read, single);
    return read;
}

class ArchiveReader {
public:
    ArchiveReader(TarReader &tar, QString database, const WorkProgress &progress)
        : m_tar(tar), m_database(std::move(database)), m_progress(progress)
    {
    }

    Status read()
    {
        for (;;) {
            const auto member = m_tar.next();
            if (!member.ok())
                return member.error();
            if (!member.value())
                break;
            TEXTBACK_TRY(take(*member.value()));
            if (m_progress && !m_progress(m_tar.part() * 0.7))
                return Error{ErrorKind::Cancelled, u"the import was cancelled"_s};
        }
        if (!m_load || !m_ended)
            return notUnderstood(u"the archive is not whole: its end is missing"_s);
        TEXTBACK_TRY(nameFiles());
        const Status finished = m_load->finish(settleImported);
        if (!finished.ok() && finished.error().code == u"reference"_s)
            return notUnderstood(finished.error().detail);
        return finished;
    }
    /// Takes away what an import that failed has written.
    void cleanUp()
    {
        m_load.reset();
        QDir(folderAside()).removeRecursively();
    }
    [[nodiscard]] ArchiveSummary summary() const { return {.rows = m_rows, .texts = m_counts.value(u"item"_s)}; }

private:
    Status take(const TarMember &member)
    {
        if (member.name == u"manifest.json"_s)
            return takeManifest(member.content);
        const QStringList path = member.name.split(u'/');
        if (path.size() == 3 && path.at(0) == u"tables"_s && path.at(2).endsWith(u".jsonl"_s))
            return m_load ? takeRows(path.at(1), member) : notUnderstood(u"the archive has rows before its manifest"_s);
        if (path.size() == 2 && path.at(0) == u"files"_s)
            return takeFile(path.at(1), member.content);
        if (member.name == u"end.json"_s)
            return takeEnd(member.content);
        return Done{}; // words for people
    }

    Status takeManifest(const QByteArray &content)
    {
        const QJsonObject manifest = QJsonDocument::fromJson(content).object();
        if (m_load || manifest.value("format"_L1) != u"textback-archive"_s)
            return notUnderstood(u"this is not an archive of Textback"_s, u"other"_s);
        const int newest = Migrations(u":/sql/sqlite"_s).newest();
        const int version = manifest.value("schema_version"_L1).toInt();
        if (manifest.value("format_version"_L1).toInt() != 1 || version > newest)
            return notUnderstood(u"the archive was made by a newer version of Textback"_s, u"newer"_s);
        if (version < 1)
            return notUnderstood(u"the archive does not say which version made it"_s);
        auto load = BulkLoad::begin(m_database, version);
        if (!load.ok())
            return load.error();
        m_load = std::move(load).value();
        return Done{};
    }

    /// Begins to read this member and meanwhile writes the one before.
    Status takeRows(const QString &table, const TarMember &member)
    {
        if (m_ended)
            return notUnderstood(u"the archive has rows behind its end"_s);
        if (!m_load->tables().contains(table))
            return notUnderstood(u"the archive has a table that its version does not know"_s);
        std::future<TableRows> before = std::exchange(m_reading, std::async(std::launch::async, rowsOf, table, member));
        return before.valid() ? writeRows(before.get()) : Done{};
    }

    Status writeLastRows() { return m_reading.valid() ? writeRows(m_reading.get()) : Done{}; }

    Status writeRows(const TableRows &read)
    {
        const QStringList known = m_load->tables().value(read.table);
        const bool fits = !read.columns.isEmpty()
            && std::all_of(read.columns.begin(), read.columns.end(),
                           [&](const QString &column) { return known.count(column) == 1; });
        if (!fits)
            return notUnderstood(u"%1 has columns that its version does not know"_s.arg(read.member));
        const auto rows = m_load->into(read.table, read.columns);
        if (!rows.ok())
            return rows.error();
        qsizetype line = 1;
        for (const QJsonValue &row : read.rows) {
            ++line;
            const Status kept = rows.value()->insert(row.toArray());
            if (!kept.ok())
                return inWords(kept.error(), read, line);
        }
        m_rows += read.rows.size();
        m_counts[read.table] += read.rows.size();
        return read.brokenLine ? inWords({ErrorKind::Invalid, {}}, read, *read.brokenLine) : Done{};
    }

    static Status inWords(const Error &error, const TableRows &read, qsizetype line)
    {
        if (error.kind == ErrorKind::Invalid)
            return notUnderstood(u"line %1 of %2 is not a row"_s.arg(line).arg(read.member));
        if (error.code == brokenConstraint())
            return notUnderstood(u"line %1 of %2 breaks a rule of its table"_s.arg(line).arg(read.member));
        return error;
    }

    /// Kept aside until the rows are in.
    Status takeFile(const QString &hash, const QByteArray &content)
    {
        const QString found =
            QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        if (hash != found)
            return notUnderstood(u"a file in the archive is not what its name says"_s);
        const QString path = filePathIn(folderAside(), hash);
        QFile file(path);
        const bool written = QDir().mkpath(QFileInfo(path).path())
            && QFile::setPermissions(folderAside(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
            && file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner)
            && file.write(content) == content.size() && file.flush();
        return written ? Status(Done{}) : fileFault(u"a file could not be kept"_s, file);
    }
    [[nodiscard]] QString folderAside() const { return filesFolder(m_database) + u".loading"_s; }

    Status nameFiles()
    {
        const QString folder = filesFolder(m_database);
        if (!QDir(folderAside()).exists() || QDir().rename(folderAside(), folder))
            return Done{};
        // There are files already: these join them. A name says what is in it, so one that is there is the same.
        QDirIterator files(folderAside(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString from = files.next();
            const QString to = filePathIn(folder, files.fileName());
            const bool there = QFile::exists(to) || (QDir().mkpath(QFileInfo(to).path()) && QFile::rename(from, to));
            if (!there)
                return Error{ErrorKind::Storage, u"the files could not be put in their place"_s, {}, u"io"_s};
        }
        return Done{};
    }

    Status takeEnd(const QByteArray &content)
    {
        if (!m_load)
            return notUnderstood(u"the archive is not whole: its manifest is missing"_s);
        TEXTBACK_TRY(writeLastRows());
        const QJsonObject counts = QJsonDocument::fromJson(content).object();
        const auto &tables = m_load->tables();
        for (auto table = tables.keyBegin(); table != tables.keyEnd(); ++table) {
            if (counts.value(*table).toInteger(-1) != m_counts.value(*table))
                return notUnderstood(u"the archive is not whole: rows of \"%1\" are missing"_s.arg(*table));
        }
        m_ended = true;
        return Done{};
    }

    TarReader &m_tar;
    QString m_database;
    const WorkProgress &m_progress;
    std::unique_ptr<BulkLoad> m_load;
    std::future<TableRows> m_reading;
    QHash<QString, qint64> m_counts;
    qint64 m_rows = 0;
    bool m_ended = false;
};

} // namespace

Result<ArchiveSummary> importArchive(const QString &file, const QString &database, const WorkProgress &progress)
{
    auto tar = TarReader::open(file);
    if (!tar.ok())
        return tar.error();
    ArchiveReader reader(*tar.value(), database, progress);
    const Status done = reader.read();
    reader.cleanUp();
    if (!done.ok())
        return done.error();
    return reader.summary();
}

} // namespace textback
