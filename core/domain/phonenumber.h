// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QHashFunctions>
#include <QString>
#include <QStringView>

namespace textback {

/// What a number is good for, as far as the numbering plan tells (libphonenumber's tables).
enum class NumberKind {
    Mobile,
    Landline,
    MobileOrLandline, ///< North America: the plan does not tell them apart.
    TollFree,
    ShortCode,
    Premium,
    Other
};

/// A telephone number in E.164 form ("+15550100123", ITU-T E.164: at most 15 digits). Holding one proves it was parsed.
class PhoneNumber {
public:
    /// Reads what a person or a carrier wrote. @param homeRegion two letters (ISO 3166-1), used where no country code
    /// is written. Numbers that are possible but unknown to the numbering tables (fictional 555-01xx ones too) are
    /// accepted.
    [[nodiscard]] static Result<PhoneNumber> parse(QStringView text, const QString &homeRegion = QStringLiteral("US"));
    /// For what our own store wrote: takes E.164 as it is. Fails unless it is "+" and 1 to 15 digits.
    [[nodiscard]] static Result<PhoneNumber> fromE164(QStringView text);

    [[nodiscard]] const QString &e164() const noexcept { return m_e164; }
    [[nodiscard]] NumberKind kind() const;
    /// The region (ISO 3166-1, two letters) the number belongs to; empty where it cannot be told.
    [[nodiscard]] QString region() const;
    /// As people of `homeRegion` write it: "(512) 555-0142" at home, "+44 20 7946 0123" from abroad.
    [[nodiscard]] QString forPeople(const QString &homeRegion = QStringLiteral("US")) const;
    /// The last four digits, the only part of a caller's number that may appear in a log.
    [[nodiscard]] QString lastFour() const { return m_e164.right(4); }

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
    friend size_t qHash(const PhoneNumber &number, size_t seed = 0) noexcept { return ::qHash(number.m_e164, seed); }

private:
    explicit PhoneNumber(QString e164) : m_e164(std::move(e164)) {}
    QString m_e164;
};

} // namespace textback
