// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

#include <QCoreApplication>

namespace textback {

/// What is said of contacts and of files of them.
class ContactWords {
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
public:
    [[nodiscard]] static QString field(ContactField field);
    [[nodiscard]] static QString sourceName(const ContactSource &source);
    /// "1,240 contacts".
    [[nodiscard]] static QString contacts(qint64 count);
    /// The numbers, as people of `home` write them, one after the other.
    [[nodiscard]] static QString numbers(const QList<PhoneNumber> &numbers, const QString &home);
    /// "Row 12: no telephone number (Helen)".
    [[nodiscard]] static QString refused(const RefusedRow &row, ContactFileKind kind);
    /// What came of reading a file, a sentence a line.
    [[nodiscard]] static QStringList summary(const ContactReading &reading);
    /// Why a file could not be read, and what helps.
    [[nodiscard]] static QString trouble(const Error &error);

private:
    [[nodiscard]] static QString why(ContactRefusal refusal);
};

} // namespace textback
