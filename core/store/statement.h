// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/phonenumber.h"
#include "core/domain/utctime.h"
#include "core/store/connection.h"

#include <QList>
#include <QSqlQuery>
#include <QVariant>

#include <concepts>

namespace textback {

// How values are bound. Empty optionals are NULL; strings never are.
[[nodiscard]] inline QVariant bound(const QString &value)
{
    return value.isNull() ? QVariant(QString(QLatin1String(""))) : QVariant(value);
}
[[nodiscard]] inline QVariant bound(const QByteArray &value)
{
    return value.isNull() ? QVariant(QByteArray("")) : QVariant(value);
}
[[nodiscard]] inline QVariant bound(UtcTime value)
{
    return QVariant(toMs(value));
}
[[nodiscard]] inline QVariant bound(std::chrono::seconds value)
{
    return QVariant(qint64(value.count()));
}
[[nodiscard]] inline QVariant bound(const PhoneNumber &value)
{
    return QVariant(value.e164());
}
template <typename Tag> [[nodiscard]] QVariant bound(Id<Tag> value)
{
    return QVariant(value.value());
}
template <typename Number>
requires std::integral<Number> || std::is_enum_v<Number>
[[nodiscard]] QVariant bound(Number value)
{
    return QVariant(qint64(value));
}
template <typename T> [[nodiscard]] QVariant bound(const std::optional<T> &value)
{
    return value ? bound(*value) : QVariant();
}

/// The columns of one row, taken from left to right. Values that do not fit (a damaged file) become harmless ones.
class Row {
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    [[nodiscard]] qint64 integer() { return next().toLongLong(); }
    [[nodiscard]] int count() { return int(std::clamp<qint64>(integer(), INT_MIN, INT_MAX)); }
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] QString text() { return next().toString(); }
    [[nodiscard]] QByteArray bytes() { return next().toByteArray(); }
    [[nodiscard]] UtcTime time() { return fromMs(integer()); }
    [[nodiscard]] std::optional<QString> maybeText();
    [[nodiscard]] std::optional<qint64> maybeInteger();
    [[nodiscard]] std::optional<UtcTime> maybeTime();
    [[nodiscard]] std::optional<std::chrono::seconds> maybeSeconds();
    [[nodiscard]] PhoneNumber number();
    [[nodiscard]] std::optional<PhoneNumber> maybeNumber();
    template <typename IdType> [[nodiscard]] IdType id() { return IdType(integer()); }
    /// An enum of the numbers 0 to `last`.
    template <typename Enum> [[nodiscard]] Enum oneOf(Enum last)
    {
        const qint64 value = integer();
        return value < 0 || value > qint64(last) ? Enum{} : Enum(value);
    }

    /// As the driver gives it.
    [[nodiscard]] QVariant raw() { return next(); }
    void skip(int columns) { m_column += columns; }

private:
    [[nodiscard]] QVariant next() { return m_query.value(m_column++); }
    const QSqlQuery &m_query;
    int m_column = 0;
};

/// One statement of a connection, prepared at its first use and kept. Values are always bound, in order, to its `?`.
class Statement {
public:
    Statement(Connection &connection, QString sql) : m_connection(connection), m_sql(std::move(sql)) {}
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename... Values> Status run(const Values &...values)
    {
        if (auto error = execute(QVariantList{bound(values)...}))
            return *error;
        m_changed = m_query->numRowsAffected();
        m_query->finish();
        return Done{};
    }
    /// As run(), for as many values as the statement has `?`.
    Status runWith(const QVariantList &values);
    /// Every row, made into a T by `read(Row &)`.
    template <typename T, typename Read, typename... Values> Result<QList<T>> all(Read read, const Values &...values)
    {
        if (auto error = execute(QVariantList{bound(values)...}))
            return *error;
        QList<T> list;
        while (step()) {
            Row row(*m_query);
            list.append(read(row));
        }
        if (auto error = finish())
            return *error;
        return list;
    }
    /// The first row, if there is one.
    template <typename T, typename Read, typename... Values>
    Result<std::optional<T>> first(Read read, const Values &...values)
    {
        if (auto error = execute(QVariantList{bound(values)...}))
            return *error;
        std::optional<T> found;
        if (step()) {
            Row row(*m_query);
            found.emplace(read(row));
        }
        if (auto error = finish())
            return *error;
        return found;
    }
    /// Hands over row by row until `take(Row &)` has enough and returns false.
    template <typename Take, typename... Values> Status each(Take take, const Values &...values)
    {
        return eachWith(take, QVariantList{bound(values)...});
    }
    /// As each(), for as many values as the statement has `?`.
    template <typename Take> Status eachWith(Take take, const QVariantList &values)
    {
        if (auto error = execute(values))
            return *error;
        while (step()) {
            Row row(*m_query);
            if (!take(row))
                break;
        }
        if (auto error = finish())
            return *error;
        return Done{};
    }
    /// The number in the first column of the first row, for `RETURNING id` and the like.
    template <typename... Values> Result<std::optional<qint64>> number(const Values &...values)
    {
        auto read = first<std::optional<qint64>>([](Row &row) { return row.maybeInteger(); }, values...);
        if (!read.ok())
            return read.error();
        return read.value() ? *read.value() : std::nullopt;
    }
    /// How many rows the last run changed.
    [[nodiscard]] int changed() const noexcept { return m_changed; }

private:
    [[nodiscard]] std::optional<Error> execute(const QVariantList &values);
    [[nodiscard]] bool step();
    [[nodiscard]] std::optional<Error> finish();

    Connection &m_connection;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_changed = 0;
};

/// For chains of steps: returns from the calling function with the error, if `status` is one.
#define TEXTBACK_TRY(status)                                                                                           \
    do {                                                                                                               \
        if (const auto &tried = (status); !tried.ok())                                                                 \
            return tried.error();                                                                                      \
    } while (false)

} // namespace textback
