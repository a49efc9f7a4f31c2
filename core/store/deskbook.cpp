// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskbook.h"

namespace textback {

Result<QMap<QString, QString>> SqliteBook::settings()
{
    using Setting = std::pair<QString, QString>;
    const auto read = m_settings.all<Setting>([](Row &row) { return Setting{row.text(), row.text()}; });
    if (!read.ok())
        return read.error();
    QMap<QString, QString> settings;
    for (const auto &[name, value] : read.value())
        settings.insert(name, value);
    return settings;
}

Status SqliteBook::setSetting(const QString &key, const std::optional<QString> &value, UtcTime at)
{
    return value ? m_set.run(key, *value, at) : m_unset.run(key);
}

Result<HistoryCursor> SqliteBook::cursor(const QString &kind)
{
    const auto read = m_cursor.first<HistoryCursor>([](Row &row) { return row.bytes(); }, kind);
    if (!read.ok())
        return read.error();
    return read.value().value_or(HistoryCursor());
}

Status SqliteBook::setCursor(const QString &kind, const HistoryCursor &cursor)
{
    return m_setCursor.run(kind, cursor);
}

Result<std::optional<UtcTime>> SqliteBook::instant(const QString &name)
{
    return m_instant.first<UtcTime>([](Row &row) { return row.time(); }, name);
}

Status SqliteBook::setInstant(const QString &name, UtcTime at)
{
    return m_setInstant.run(name, at);
}

Status SqliteBook::noteWatching(bool watching, UtcTime at, const QString &reason)
{
    return m_watch.run(watching, at, reason);
}

Result<QList<UtcTime>> SqliteBook::signInRequests()
{
    return m_signIns.all<UtcTime>([](Row &row) { return row.time(); });
}

Status SqliteBook::noteSignInRequest(UtcTime at)
{
    return m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(m_addSignIn.run(at));
        return m_thinSignIns.run();
    });
}

} // namespace textback
