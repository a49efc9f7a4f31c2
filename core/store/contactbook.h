// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/store/erasednumbers.h"

namespace textback {

/// Keeps contacts, each source a layer of its own. On the desk thread. Calls are short: whoever has many contacts
/// hands them over a few at a time.
class SqliteContactBook : public CarrierBookKeeper {
public:
    explicit SqliteContactBook(Connection &connection) : m_connection(connection) {}
    /// Until wholeFile() was called it is one of halfFiles().
    Result<ContactSourceId> addFile(const QString &name, UtcTime at);
    /// All contacts of the file are here.
    Status wholeFile(ContactSourceId source);
    /// Files whose contacts did not all come, because the run that took them was cut off: to be taken away.
    Result<QList<ContactSourceId>> halfFiles();
    /// All of them or none.
    Status keep(ContactSourceId source, const QList<Contact> &some);
    /// Takes away at most so many contacts of the source, and the source with the last one. @return how many there
    /// were to take, up to `most`; fewer: it is gone.
    Result<int> removeSome(ContactSourceId source, int most);
    /// Conversations whose caller may have another name since the last call.
    [[nodiscard]] QList<ThreadId> takeTouched() override { return std::exchange(m_touched, {}); }

    Result<ContactSourceId> bookOf(AccountId account, UtcTime at) override;
    Result<QByteArray> place(ContactSourceId book) override;
    Status setPlace(ContactSourceId book, const QByteArray &place, UtcTime at) override;
    Status setTrouble(ContactSourceId book, BookTrouble trouble) override;
    Result<QStringList> bookIds(ContactSourceId book) override;
    Status keepFromBook(ContactSourceId book, const QList<Contact> &some) override;
    Status dropFromBook(ContactSourceId book, const QStringList &ids) override;

private:
    Result<std::optional<Contact>> withoutErased(const Contact &contact);
    Status keepOne(ContactSourceId source, qint64 layer, const Contact &contact);
    Result<bool> isKeptSo(ContactId id, const Contact &contact);
    Status dropOne(ContactId contact);
    Status touch(const PhoneNumber &number);
    Result<std::optional<ContactId>> inBook(ContactSourceId book, const QString &id);
    Result<qint64> layerOf(ContactSourceId source);

    Connection &m_connection;
    QList<ThreadId> m_touched;
    ErasedNumbers m_erased{m_connection};
    Statement m_addSource{
        m_connection,
        QStringLiteral("INSERT INTO contact_source (kind, name, at_ms, whole) VALUES (?, ?, ?, 0) RETURNING id")};
    Statement m_whole{m_connection, QStringLiteral("UPDATE contact_source SET whole = 1 WHERE id = ?")};
    Statement m_half{m_connection, QStringLiteral("SELECT id FROM contact_source WHERE whole = 0 ORDER BY id")};
    Statement m_kind{m_connection, QStringLiteral("SELECT kind FROM contact_source WHERE id = ?")};
    Statement m_add{m_connection,
                    QStringLiteral("INSERT INTO contact (source_id, book_id, name, first_name, company) "
                                   "VALUES (?, ?, ?, ?, ?) RETURNING id")};
    Statement m_addNumber{m_connection,
                          QStringLiteral("INSERT INTO contact_number (contact_id, number, position, layer) "
                                         "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")};
    Statement m_addDigits{m_connection,
                          QStringLiteral("INSERT INTO contact_digits (ending, contact_id) VALUES (?, ?) "
                                         "ON CONFLICT DO NOTHING")};
    Statement m_some{m_connection, QStringLiteral("SELECT id FROM contact WHERE source_id = ? ORDER BY id LIMIT ?")};
    Statement m_numbers{m_connection,
                        QStringLiteral("SELECT number FROM contact_number WHERE contact_id = ? ORDER BY position")};
    Statement m_drop{m_connection, QStringLiteral("DELETE FROM contact WHERE id = ?")};
    Statement m_dropSource{m_connection, QStringLiteral("DELETE FROM contact_source WHERE id = ?")};
    Statement m_book{m_connection, QStringLiteral("SELECT id FROM contact_source WHERE kind = 0 AND account_id = ?")};
    Statement m_addBook{m_connection,
                        QStringLiteral("INSERT INTO contact_source (kind, account_id, name, at_ms) "
                                       "VALUES (0, ?, '', ?) RETURNING id")};
    Statement m_place{m_connection, QStringLiteral("SELECT place FROM contact_source WHERE id = ?")};
    Statement m_setPlace{m_connection,
                         QStringLiteral("UPDATE contact_source SET place = ?, at_ms = ?, trouble = 0 WHERE id = ?")};
    Statement m_setTrouble{m_connection, QStringLiteral("UPDATE contact_source SET trouble = ? WHERE id = ?")};
    Statement m_bookIds{m_connection, QStringLiteral("SELECT book_id FROM contact WHERE source_id = ?")};
    Statement m_inBook{m_connection, QStringLiteral("SELECT id FROM contact WHERE source_id = ? AND book_id = ?")};
    Statement m_asKept{m_connection, QStringLiteral("SELECT name, first_name, company FROM contact WHERE id = ?")};
    Statement m_threads{m_connection,
                        QStringLiteral("SELECT thread.id FROM caller JOIN thread ON thread.caller_id = caller.id "
                                       "WHERE caller.number = ?")};
};

} // namespace textback
