// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteoffice.h"

#include "core/policy/officedocument.h"
#include "core/policy/officerecord.h"

#include <QJsonDocument>

#include <limits>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray officeBytes(const OfficeDocument &document)
{
    return QJsonDocument(toJson(document)).toJson(QJsonDocument::Compact);
}

std::optional<OfficeDocument> officeFromBytes(const QByteArray &bytes)
{
    return documentFromJson(QJsonDocument::fromJson(bytes).object());
}

OfficeChange changeFrom(Row &row)
{
    OfficeChange change;
    change.id = row.id<OfficeChangeId>();
    change.at = row.time();
    change.who = row.text();
    change.before = officeFromBytes(row.bytes()).value_or(OfficeDocument{}); // a damaged one undoes nothing
    change.after = officeFromBytes(row.bytes()).value_or(OfficeDocument{});
    return change;
}

} // namespace

Result<OfficeDocument> OfficeRows::document()
{
    OfficeDocument document;
    bool readable = true;
    const Status read = m_parts.each([&](Row &row) {
        const auto part = officeFromBytes(row.bytes());
        readable = readable && part;
        if (part && part->templates)
            document.templates = part->templates;
        if (part && part->rules)
            document.rules = part->rules;
        if (part && part->hours)
            document.hours = part->hours;
        return true;
    });
    if (!read.ok())
        return read.error();
    if (!readable)
        return Error{ErrorKind::Storage, u"the kept texts, rules or hours cannot be read"_s, {}, u"damaged"_s};
    return document;
}

Result<QMap<QString, QString>> OfficeRows::settings()
{
    QMap<QString, QString> settings;
    const Status read = m_settings.each([&settings](Row &row) {
        const QString name = row.text();
        settings.insert(name, row.text());
        return true;
    });
    if (!read.ok())
        return read.error();
    return settings;
}

Result<std::optional<OfficeChange>> OfficeRows::change(OfficeChangeId id)
{
    return m_change.first<OfficeChange>(changeFrom, id);
}

Result<QList<OfficeChange>> OfficeRows::changes(std::optional<OfficeChangeId> before, int limit)
{
    const OfficeChangeId end = before.value_or(OfficeChangeId(std::numeric_limits<qint64>::max()));
    return m_changes.all<OfficeChange>(changeFrom, end, limit);
}

Status SqliteOffice::keepParts(const OfficeDocument &document)
{
    const auto keepPart = [this](const QString &name, const OfficeDocument &part) {
        return m_setPart.run(name, officeBytes(part));
    };
    if (document.templates)
        TEXTBACK_TRY(keepPart(u"texts"_s, {document.templates, {}, {}, {}}));
    if (document.rules)
        TEXTBACK_TRY(keepPart(u"rules"_s, {{}, document.rules, {}, {}}));
    if (document.hours)
        TEXTBACK_TRY(keepPart(u"hours"_s, {{}, {}, document.hours, {}}));
    return Done{};
}

Result<OfficeChangeId> SqliteOffice::keep(const OfficeDocument &before, const OfficeDocument &after, const QString &who,
                                          UtcTime at)
{
    std::optional<qint64> id;
    const Status kept = m_connection.inTransaction([&]() -> Status {
        TEXTBACK_TRY(keepParts(after));
        const auto added = m_add.number(at, who, officeBytes(before), officeBytes(after));
        if (!added.ok())
            return added.error();
        id = added.value();
        return Done{};
    });
    if (!kept.ok())
        return kept.error();
    return OfficeChangeId(id.value_or(0));
}

Result<OfficePolicy> SqliteOfficeReader::policy()
{
    const auto settings = m_rows.settings();
    if (!settings.ok())
        return settings.error();
    const auto document = m_rows.document();
    if (!document.ok())
        return document.error();
    return officeFrom(settings.value(), document.value());
}

} // namespace textback
