// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <QSqlError>

namespace textback {

std::optional<Error> Statement::execute(const QVariantList &values)
{
    if (m_connection.m_broken)
        return m_connection.m_broken;
    if (!m_query) {
        Error error;
        m_query = m_connection.prepared(m_sql, error);
        if (!m_query) {
            m_connection.noteFailure(error);
            return error;
        }
    }
    int position = 0;
    for (const QVariant &value : values)
        m_query->bindValue(position++, value);
    ++m_connection.m_work.statements;
    if (m_query->exec())
        return std::nullopt;
    const Error error = storageError(m_query->lastError());
    m_query->finish(); // a statement left half-way would hold its locks
    m_connection.noteFailure(error);
    return error;
}

Status Statement::runWith(const QVariantList &values)
{
    if (auto error = execute(values))
        return *error;
    m_changed = m_query->numRowsAffected();
    m_query->finish();
    return Done{};
}

bool Statement::step()
{
    const bool there = m_query->next();
    m_connection.m_work.rows += there ? 1 : 0;
    return there;
}

std::optional<Error> Statement::finish()
{
    const QSqlError failed = m_query->lastError();
    m_query->finish();
    if (!failed.isValid())
        return std::nullopt;
    const Error error = storageError(failed);
    m_connection.noteFailure(error);
    return error;
}

std::optional<QString> Row::maybeText()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toString());
}

std::optional<qint64> Row::maybeInteger()
{
    const QVariant value = next();
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

std::optional<UtcTime> Row::maybeTime()
{
    const auto value = maybeInteger();
    return value ? std::optional(fromMs(*value)) : std::nullopt;
}

std::optional<std::chrono::seconds> Row::maybeSeconds()
{
    const auto value = maybeInteger();
    return value ? std::optional(std::chrono::seconds(*value)) : std::nullopt;
}

std::optional<PhoneNumber> Row::maybeNumber()
{
    const auto read = PhoneNumber::fromE164(text());
    return read.ok() ? std::optional(read.value()) : std::nullopt;
}

PhoneNumber Row::number()
{
    // The store writes nothing else than E.164, so only a damaged file gets here without a number.
    return maybeNumber().value_or(PhoneNumber::fromE164(u"+0").value());
}

} // namespace textback
