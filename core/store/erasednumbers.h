// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

namespace textback {

/// What of an erased person stays known, by a keyed hash of the number.
class ErasedNumbers {
public:
    explicit ErasedNumbers(Connection &connection) : m_connection(connection) {}
    struct Wish {
        bool askedToStop = false;
        bool neverText = false;
    };
    [[nodiscard]] Result<std::optional<Wish>> wishOf(const PhoneNumber &number);
    /// Without a wish the number is only kept while the carrier's history is being imported.
    Status note(const PhoneNumber &number, Wish wish, UtcTime now);
    /// When it was erased, as far as that is kept.
    [[nodiscard]] Result<std::optional<UtcTime>> erasedAt(const PhoneNumber &number);
    /// The carrier's address book is not to bring a contact of this number back.
    Status noteContact(const PhoneNumber &number, UtcTime now);
    [[nodiscard]] Result<bool> isErasedContact(const PhoneNumber &number);

private:
    [[nodiscard]] Result<QByteArray> hashOf(const PhoneNumber &number);

    Connection &m_connection;
    Statement m_key{m_connection, QStringLiteral("SELECT key FROM erasure_key WHERE id = 1")};
    Statement m_find{m_connection,
                     QStringLiteral("SELECT asked_to_stop, never_text FROM erased_number WHERE hash = ?")};
    Statement m_note{
        m_connection,
        QStringLiteral("INSERT INTO erased_number (hash, asked_to_stop, never_text, at_ms) "
                       "VALUES (?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET asked_to_stop = "
                       "excluded.asked_to_stop, never_text = excluded.never_text, at_ms = excluded.at_ms")};
    Statement m_erasedAt{m_connection, QStringLiteral("SELECT at_ms FROM erased_number WHERE hash = ?")};
    Statement m_importing{
        m_connection,
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM history_import WHERE texts_end = 0 OR calls_end = 0)")};
    Statement m_noteContact{m_connection,
                            QStringLiteral("INSERT INTO erased_contact (hash, at_ms) VALUES (?, ?) "
                                           "ON CONFLICT (hash) DO UPDATE SET at_ms = excluded.at_ms")};
    Statement m_contact{m_connection, QStringLiteral("SELECT count(*) FROM erased_contact WHERE hash = ?")};
    Statement m_drop{m_connection, QStringLiteral("DELETE FROM erased_number WHERE hash = ?")};
};

} // namespace textback
