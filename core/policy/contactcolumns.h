// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"

namespace textback {

/// What the columns of a table hold, by the names in its first row (English, Spanish, French; as Google, Outlook, Apple
/// and RingCentral write them).
[[nodiscard]] QList<ContactField> columnsNamed(const QStringList &header);
/// The same by what stands in the first rows, where nothing names them.
[[nodiscard]] QList<ContactField> columnsHolding(const QList<QStringList> &rows, const QString &homeCountry);
/// Whether the row names columns: something in it does, and nothing in it is a telephone number.
[[nodiscard]] bool namesColumns(const QStringList &row, const QString &homeCountry);

/// The telephone numbers in one cell, which may hold several; nothing where it is not one.
[[nodiscard]] QList<PhoneNumber> numbersIn(const QString &cell, const QString &homeCountry);

} // namespace textback
