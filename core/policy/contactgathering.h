// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/policy/csvreader.h"
#include "core/policy/vcardreader.h"

#include <QHash>

namespace textback {

/// Makes contacts of the rows of a file, one after the other: numbers as libphonenumber reads them, rows that speak of
/// the same person put together, and what cannot be used refused with the reason.
class ContactGathering {
public:
    explicit ContactGathering(QString homeCountry) : m_homeCountry(std::move(homeCountry)) {}
    /// Of a table; the row is not the one that names the columns.
    void takeRow(const CsvRow &row, const QList<ContactField> &columns);
    void takeCard(const VCard &card);
    /// Takes out what `shownName` says the desk shows already, and ends.
    [[nodiscard]] Result<ContactReading> finish(const std::function<Result<QString>(const PhoneNumber &)> &shownName);

private:
    /// What stands in a row, before anything is made of it.
    struct Found {
        qint64 row = 0;
        Contact contact = {};
        QStringList phones = {};
        bool broken = false;
    };
    struct Owner {
        qsizetype contact = 0; ///< Its place among the contacts.
        qint64 row = 0;
    };
    void take(Found found);
    void add(const Found &found, const QList<PhoneNumber> &numbers);
    void refuse(const Found &found, ContactRefusal why, qint64 earlierRow = 0);

    QString m_homeCountry;
    ContactReading m_reading;
    QHash<QString, Owner> m_owners; ///< By number.
};

} // namespace textback
