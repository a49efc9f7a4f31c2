// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callerdetails.h"

namespace textback {

Result<std::optional<CallerId>> CallerDetailRows::callerOf(ThreadId thread)
{
    return m_caller.first<CallerId>([](Row &row) { return row.id<CallerId>(); }, thread);
}

Result<QList<CallerId>> CallerDetailRows::samePerson(CallerId caller)
{
    const auto others = m_person.all<CallerId>([](Row &row) { return row.id<CallerId>(); }, caller);
    if (!others.ok())
        return others.error();
    return QList<CallerId>{caller} + others.value();
}

Result<CallerDetails> CallerDetailRows::details(CallerId caller)
{
    const auto found = m_details.first<CallerDetails>(
        [](Row &row) {
            CallerDetails details;
            details.name = row.text();
            details.address = row.text();
            details.notes = row.text();
            return details;
        },
        caller);
    const auto tags = m_tags.all<QString>([](Row &row) { return row.text(); }, caller);
    if (!found.ok() || !tags.ok())
        return found.ok() ? tags.error() : found.error();
    CallerDetails details = found.value().value_or(CallerDetails{});
    details.tags = tags.value();
    const auto take = [&details](Row &row) {
        const auto field = row.id<CallerFieldId>();
        details.fields.insert(field, row.text());
        return true;
    };
    TEXTBACK_TRY(m_values.each(take, caller));
    return details;
}

Result<QList<CallerField>> CallerDetailRows::fields()
{
    return m_fields.all<CallerField>([](Row &row) {
        const auto id = row.id<CallerFieldId>();
        return CallerField{id, row.text()};
    });
}

} // namespace textback
