// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/officechange.h"
#include "core/store/statement.h"

namespace textback {

/// Takes erased people out of what the owner decided about their number: out of lists of numbers and out of rules, as
/// they are, as they were before changes, and as calls of others were judged by. A rule that asked about nobody else is
/// off from then on: it would ask about nothing any more, and fit everybody.
class ErasedOffice {
public:
    explicit ErasedOffice(Connection &connection) : m_connection(connection) {}
    /// Whether a list or a rule of today has the number.
    [[nodiscard]] Result<bool> holds(const PhoneNumber &number);
    Status forget(const PhoneNumber &number);
    /// The document without the number in its lists and rules.
    [[nodiscard]] static OfficeDocument without(OfficeDocument document, const PhoneNumber &number);

private:
    struct KeptChange {
        OfficeChangeId id{0};
        QByteArray before;
        QByteArray after;
    };
    struct KeptPart {
        QString name;
        QByteArray json;
    };
    struct KeptPolicy {
        qint64 id = 0;
        QByteArray json;
    };
    Status forgetInParts(const PhoneNumber &number);
    Status forgetInChanges(const PhoneNumber &number);
    Status forgetInPolicies(const PhoneNumber &number);

    Connection &m_connection;
    Statement m_holds{m_connection, QStringLiteral("SELECT count(*) FROM number_list_entry WHERE number = ?")};
    Statement m_takeOut{m_connection, QStringLiteral("DELETE FROM number_list_entry WHERE number = ?")};
    Statement m_parts{m_connection, QStringLiteral("SELECT name, json FROM office_part")};
    Statement m_rewritePart{m_connection, QStringLiteral("UPDATE office_part SET json = ? WHERE name = ?")};
    Statement m_changes{m_connection, QStringLiteral("SELECT id, before, after FROM office_change")};
    Statement m_rewriteChange{m_connection,
                              QStringLiteral("UPDATE office_change SET before = ?, after = ? WHERE id = ?")};
    Statement m_policies{m_connection, QStringLiteral("SELECT id, json FROM judged_policy")};
    Statement m_rewritePolicy{m_connection, QStringLiteral("UPDATE judged_policy SET json = ?, hash = ? WHERE id = ?")};
};

} // namespace textback
