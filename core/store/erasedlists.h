// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/store/statement.h"

namespace textback {

/// Takes erased people out of the owner's lists of numbers and out of what is kept about changes of these lists.
class ErasedLists {
public:
    explicit ErasedLists(Connection &connection) : m_connection(connection) {}
    [[nodiscard]] Result<bool> holds(const PhoneNumber &number);
    Status forget(const PhoneNumber &number);
    /// The document without the number in its lists.
    [[nodiscard]] static OfficeDocument without(OfficeDocument document, const PhoneNumber &number);

private:
    struct Kept {
        OfficeChangeId id{0};
        QByteArray before;
        QByteArray after;
    };
    /// Those with the number anywhere in them.
    [[nodiscard]] Result<QList<Kept>> changesWith(const PhoneNumber &number);

    Connection &m_connection;
    Statement m_holds{m_connection, QStringLiteral("SELECT count(*) FROM number_list_entry WHERE number = ?")};
    Statement m_takeOut{m_connection, QStringLiteral("DELETE FROM number_list_entry WHERE number = ?")};
    Statement m_changes{m_connection, QStringLiteral("SELECT id, before, after FROM office_change")};
    Statement m_rewrite{m_connection, QStringLiteral("UPDATE office_change SET before = ?, after = ? WHERE id = ?")};
};

} // namespace textback
