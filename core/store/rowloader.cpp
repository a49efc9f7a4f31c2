// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowloader.h"

#include "core/store/connection.h"

#include <QJsonObject>
#include <QSqlError>

#include <sqlite3.h>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

Error errorOf(sqlite3 *database)
{
    return storageError(QSqlError({}, QString::fromUtf8(sqlite3_errmsg(database)), QSqlError::StatementError,
                                  QString::number(sqlite3_extended_errcode(database))));
}

const Error &notARow()
{
    static const Error error{ErrorKind::Invalid, u"not a row of its table"_s};
    return error;
}

} // namespace

RowLoader::Rows::~Rows()
{
    sqlite3_finalize(m_statement);
}

Status RowLoader::Rows::insert(const QVariantList &values)
{
    return insert(QJsonArray::fromVariantList(values));
}

Status RowLoader::Rows::insert(const QJsonArray &values)
{
    if (values.size() != sqlite3_bind_parameter_count(m_statement))
        return notARow();
    int place = 0;
    for (const QJsonValue &value : values) {
        if (!bind(++place, value))
            return notARow();
    }
    return step();
}

bool RowLoader::Rows::bind(int place, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return sqlite3_bind_null(m_statement, place) == SQLITE_OK;
    case QJsonValue::Bool:
        return sqlite3_bind_int(m_statement, place, int(value.toBool())) == SQLITE_OK;
    case QJsonValue::Double: {
        constexpr qint64 NotWhole = std::numeric_limits<qint64>::min();
        const qint64 whole = value.toInteger(NotWhole);
        return (whole == NotWhole ? sqlite3_bind_double(m_statement, place, value.toDouble())
                                  : sqlite3_bind_int64(m_statement, place, whole))
            == SQLITE_OK;
    }
    case QJsonValue::String:
        return bindText(place, value.toString());
    case QJsonValue::Object: {
        const QJsonValue base64 = value["base64"_L1];
        return base64.isString() && bindBytes(place, QByteArray::fromBase64(base64.toString().toLatin1()));
    }
    default:
        return false;
    }
}

bool RowLoader::Rows::bindText(int place, const QString &text)
{
    // An empty QString may have no characters to point at, and SQLite takes no pointer for NULL.
    const char16_t *characters = text.isEmpty() ? u"" : reinterpret_cast<const char16_t *>(text.utf16());
    return sqlite3_bind_text16(m_statement, place, characters, int(text.size() * qsizetype(sizeof(char16_t))),
                               SQLITE_TRANSIENT)
        == SQLITE_OK;
}

bool RowLoader::Rows::bindBytes(int place, const QByteArray &bytes)
{
    return sqlite3_bind_blob64(m_statement, place, bytes.isEmpty() ? "" : bytes.constData(),
                               sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT)
        == SQLITE_OK;
}

Status RowLoader::Rows::step()
{
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    const Status status = done ? Status(Done{}) : Status(errorOf(m_database));
    sqlite3_reset(m_statement);
    return status;
}

Result<std::unique_ptr<RowLoader>> RowLoader::open(const QString &path)
{
    std::unique_ptr<RowLoader> loader(new RowLoader);
    if (sqlite3_open_v2(path.toUtf8().constData(), &loader->m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return errorOf(loader->m_database);
    // A file that nobody reads before it is whole needs no journal.
    for (const char *sql :
         {"PRAGMA journal_mode = OFF", "PRAGMA synchronous = OFF", "PRAGMA foreign_keys = OFF",
          "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA cache_size = -131072", "PRAGMA temp_store = MEMORY", "BEGIN"})
        if (const Status done = loader->run(sql); !done.ok())
            return done.error();
    return loader;
}

RowLoader::~RowLoader()
{
    m_rows.clear();
    sqlite3_close(m_database);
}

Status RowLoader::run(const char *sql)
{
    return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Status(Done{})
                                                                                 : Status(errorOf(m_database));
}

Result<RowLoader::Rows *> RowLoader::into(const QString &table, const QStringList &columns)
{
    const QString names = columns.join(u", "_s);
    auto &rows = m_rows[table + u'(' + names];
    if (!rows) {
        const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
        const QByteArray sql = u"INSERT OR REPLACE INTO %1 (%2) VALUES (%3)"_s.arg(table, names, marks).toUtf8();
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
            return errorOf(m_database);
        rows = std::make_shared<Rows>(m_database, statement);
    }
    return rows.get();
}

Status RowLoader::finish()
{
    m_rows.clear();
    return run("COMMIT");
}

} // namespace textback
