// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/statement.h"

#include <QFile>

namespace textback {

using namespace Qt::Literals::StringLiterals;

QString Migrations::fileOf(int version) const
{
    return u"%1/%2.sql"_s.arg(m_folder, QString::number(version).rightJustified(4, u'0'));
}

int Migrations::newest() const
{
    int version = 0;
    while (QFile::exists(fileOf(version + 1)))
        ++version;
    return version;
}

Result<int> Migrations::versionOf(Connection &connection)
{
    const auto version = connection.askOnce(u"PRAGMA user_version"_s);
    if (!version.ok())
        return version.error();
    return int(version.value());
}

Result<QStringList> Migrations::statementsOf(int version) const
{
    QFile file(fileOf(version));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, u"schema script %1 is missing"_s.arg(version), {}, u"sql"_s};
    return QString::fromUtf8(file.readAll()).split(u"\n-- next\n"_s, Qt::SkipEmptyParts);
}

Status Migrations::run(Connection &connection, int found, int last) const
{
    for (int version = found + 1; version <= last; ++version) {
        const auto statements = statementsOf(version);
        if (!statements.ok())
            return statements.error();
        const Status done = connection.inTransaction([&]() -> Status {
            for (const QString &statement : statements.value())
                TEXTBACK_TRY(connection.runOnce(statement));
            return connection.runOnce(u"PRAGMA user_version = %1"_s.arg(version));
        });
        if (!done.ok())
            return done;
    }
    return Done{};
}

} // namespace textback
