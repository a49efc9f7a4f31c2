// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasedlists.h"

#include "core/policy/officerecord.h"

#include <QJsonDocument>

namespace textback {

namespace {

/// What cannot be read is left as it is: it undoes nothing and nobody is shown it.
QByteArray bytesWithout(const QByteArray &bytes, const PhoneNumber &number)
{
    const auto document = documentFromJson(QJsonDocument::fromJson(bytes).object());
    return document ? QJsonDocument(toJson(ErasedLists::without(*document, number))).toJson(QJsonDocument::Compact)
                    : bytes;
}

} // namespace

OfficeDocument ErasedLists::without(OfficeDocument document, const PhoneNumber &number)
{
    if (document.lists) {
        for (NumberList &list : *document.lists)
            list.numbers.removeAll(number);
    }
    return document;
}

Result<bool> ErasedLists::holds(const PhoneNumber &number)
{
    const auto entries = m_holds.number(number);
    if (!entries.ok())
        return entries.error();
    return entries.value().value_or(0) > 0;
}

Result<QList<ErasedLists::Kept>> ErasedLists::changesWith(const PhoneNumber &number)
{
    const QByteArray written = '"' + number.e164().toUtf8() + '"';
    QList<Kept> found;
    const Status read = m_changes.each([&](Row &row) {
        Kept kept{row.id<OfficeChangeId>(), row.bytes(), row.bytes()};
        if (kept.before.contains(written) || kept.after.contains(written))
            found.append(kept);
        return true;
    });
    if (!read.ok())
        return read.error();
    return found;
}

Status ErasedLists::forget(const PhoneNumber &number)
{
    TEXTBACK_TRY(m_takeOut.run(number));
    const auto changes = changesWith(number);
    if (!changes.ok())
        return changes.error();
    for (const Kept &kept : changes.value())
        TEXTBACK_TRY(m_rewrite.run(bytesWithout(kept.before, number), bytesWithout(kept.after, number), kept.id));
    return Done{};
}

} // namespace textback
