// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasednumbers.h"

#include <QMessageAuthenticationCode>

namespace textback {

Result<QByteArray> ErasedNumbers::hashOf(const PhoneNumber &number)
{
    const auto key = m_key.first<QByteArray>([](Row &row) { return row.bytes(); });
    if (!key.ok())
        return key.error();
    return QMessageAuthenticationCode::hash(number.e164().toUtf8(), key.value().value_or(QByteArray()),
                                            QCryptographicHash::Sha256);
}

Result<std::optional<ErasedNumbers::Wish>> ErasedNumbers::wishOf(const PhoneNumber &number)
{
    const auto hash = hashOf(number);
    if (!hash.ok())
        return hash.error();
    return m_find.first<Wish>(
        [](Row &row) {
            const bool stop = row.flag();
            return Wish{stop, row.flag()};
        },
        hash.value());
}

Result<std::optional<UtcTime>> ErasedNumbers::erasedAt(const PhoneNumber &number)
{
    const auto hash = hashOf(number);
    if (!hash.ok())
        return hash.error();
    return m_erasedAt.first<UtcTime>([](Row &row) { return row.time(); }, hash.value());
}

Status ErasedNumbers::noteContact(const PhoneNumber &number, UtcTime now)
{
    const auto hash = hashOf(number);
    return hash.ok() ? m_noteContact.run(hash.value(), now) : Status(hash.error());
}

Result<bool> ErasedNumbers::isErasedContact(const PhoneNumber &number)
{
    const auto hash = hashOf(number);
    const auto found = hash.ok() ? m_contact.number(hash.value()) : Result<std::optional<qint64>>(hash.error());
    if (!found.ok())
        return found.error();
    return found.value().value_or(0) != 0;
}

Status ErasedNumbers::note(const PhoneNumber &number, Wish wish, UtcTime now)
{
    const auto hash = hashOf(number);
    if (!hash.ok())
        return hash.error();
    if (!wish.askedToStop && !wish.neverText) {
        const auto importing = m_importing.number();
        if (!importing.ok())
            return importing.error();
        if (importing.value().value_or(0) == 0)
            return m_drop.run(hash.value());
    }
    return m_note.run(hash.value(), wish.askedToStop, wish.neverText, now);
}

} // namespace textback
