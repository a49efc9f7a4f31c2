// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"
#include "core/store/storednumbers.h"

namespace textback {

class SqliteAccounts : public AccountStore {
public:
    explicit SqliteAccounts(Connection &connection) : m_connection(connection) {}
    Result<QList<Account>> accounts() override;
    /// A sign-in that was removed before comes back under its old id, with its calls and texts.
    Result<AccountId> add(const Account &account) override;
    Status update(const Account &account) override;
    /// Keeps calls and texts; the account is not listed any more.
    Status remove(AccountId id) override;
    Status saveLines(AccountId account, const QList<Line> &lines) override;
    Result<QList<Line>> lines(AccountId account) override;

private:
    Status saveChosen(AccountId account, const QStringList &numbers);

    Connection &m_connection;
    Statement m_all{m_connection,
                    QStringLiteral("SELECT id, carrier, server, client_id, added_ms, carrier_account_id "
                                   "FROM account WHERE removed = 0 ORDER BY id")};
    Statement m_chosen{m_connection,
                       QStringLiteral("SELECT number FROM chosen_line WHERE account_id = ? ORDER BY position")};
    Statement m_revive{m_connection,
                       QStringLiteral("UPDATE account SET removed = 0 WHERE id = (SELECT id FROM account WHERE "
                                      "carrier = ? AND server = ? AND client_id = ? AND removed = 1 ORDER BY id DESC "
                                      "LIMIT 1) RETURNING id")};
    Statement m_insert{m_connection,
                       QStringLiteral("INSERT INTO account (carrier, server, client_id, added_ms, carrier_account_id) "
                                      "VALUES (?, ?, ?, ?, ?) RETURNING id")};
    Statement m_update{m_connection,
                       QStringLiteral("UPDATE account SET carrier = ?, server = ?, client_id = ?, added_ms = ?, "
                                      "carrier_account_id = ? WHERE id = ?")};
    Statement m_remove{m_connection, QStringLiteral("UPDATE account SET removed = 1 WHERE id = ?")};
    Statement m_clearChosen{m_connection, QStringLiteral("DELETE FROM chosen_line WHERE account_id = ?")};
    Statement m_addChosen{m_connection,
                          QStringLiteral("INSERT INTO chosen_line (account_id, position, number) VALUES (?, ?, ?)")};
    Statement m_saveLine{
        m_connection,
        QStringLiteral("INSERT INTO line (account_id, number, carrier_id, label, kind, can_text, can_send_photos, "
                       "is_primary, note, chosen) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (account_id, number) DO UPDATE SET carrier_id = excluded.carrier_id, "
                       "label = excluded.label, kind = excluded.kind, can_text = excluded.can_text, "
                       "can_send_photos = excluded.can_send_photos, is_primary = excluded.is_primary, "
                       "note = excluded.note, chosen = excluded.chosen")};
    Statement m_removeLine{m_connection, QStringLiteral("DELETE FROM line WHERE id = ?")};
    Statement m_lines{m_connection,
                      QStringLiteral("SELECT id, carrier_id, number, label, kind, can_text, can_send_photos, "
                                     "is_primary, note, chosen FROM line WHERE account_id = ? ORDER BY id")};
};

/// id, carrier_id, number, label, kind, can_text, can_send_photos, is_primary, note, chosen.
[[nodiscard]] Line lineFrom(Row &row);

} // namespace textback
