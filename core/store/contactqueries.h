// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/store/search.h"

namespace textback {

/// Whom address books know, read on any connection.
class SqliteContactQueries : public ContactQueries {
public:
    explicit SqliteContactQueries(Connection &connection) : m_connection(connection) {}
    Result<QList<ContactRow>> contacts(const std::optional<ContactKey> &after, int limit) override;
    Result<QList<ContactRow>> findContacts(const QString &typed, int limit) override;
    Result<QList<ContactSource>> contactSources() override;
    Result<QString> firstNameOf(const PhoneNumber &number) override;
    /// What the newest file that knows the number calls it; empty where none does.
    Result<QString> nameInFiles(const PhoneNumber &number);

private:
    Result<QList<ContactRow>> withNumbers(QList<ContactRow> rows);

    /// A contact is shown while one of its numbers shows its name.
    static QString select(const QString &rest)
    {
        return QStringLiteral("SELECT contact.id, contact.name, contact.first_name, contact.company, "
                              "contact_source.kind FROM %1 AND EXISTS (SELECT 1 FROM contact_number AS own "
                              "JOIN number_contact ON number_contact.number = own.number "
                              "AND number_contact.contact_id = own.contact_id WHERE own.contact_id = contact.id) "
                              "ORDER BY contact.name COLLATE NOCASE, contact.id LIMIT ?")
            .arg(rest);
    }

    Connection &m_connection;
    Search m_search{m_connection};
    Statement m_page{m_connection,
                     select(QStringLiteral("contact JOIN contact_source ON contact_source.id = contact.source_id "
                                           "WHERE (contact.name COLLATE NOCASE, contact.id) > (?, ?)"))};
    Statement m_one{m_connection,
                    select(QStringLiteral("contact JOIN contact_source ON contact_source.id = contact.source_id "
                                          "WHERE contact.id = ?"))};
    Statement m_numbers{
        m_connection,
        QStringLiteral("SELECT own.number FROM contact_number AS own JOIN number_contact "
                       "ON number_contact.number = own.number AND number_contact.contact_id = own.contact_id "
                       "WHERE own.contact_id = ? ORDER BY own.position")};
    Statement m_sources{m_connection,
                        QStringLiteral("SELECT id, kind, name, at_ms, contacts, trouble FROM contact_source "
                                       "ORDER BY at_ms DESC, id DESC")};
    Statement m_given{m_connection, QStringLiteral("SELECT name FROM caller WHERE number = ?")};
    Statement m_contact{m_connection,
                        QStringLiteral("SELECT contact.name, contact.first_name, contact.company FROM contact_number "
                                       "AS best JOIN contact ON contact.id = best.contact_id WHERE best.number = ? "
                                       "ORDER BY best.layer DESC, best.contact_id DESC LIMIT 1")};
    Statement m_inFiles{m_connection,
                        QStringLiteral("SELECT contact.name FROM contact_number AS best JOIN contact ON contact.id = "
                                       "best.contact_id WHERE best.number = ? AND best.layer > 0 "
                                       "ORDER BY best.layer DESC, best.contact_id DESC LIMIT 1")};
};

} // namespace textback
