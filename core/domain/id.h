// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace textback {

/// Database identity of one kind of row. Kinds never mix with each other or with plain integers.
template <typename Tag> class Id {
public:
    constexpr explicit Id(qint64 value) noexcept : m_value(value) {}
    [[nodiscard]] constexpr qint64 value() const noexcept { return m_value; }
    friend constexpr auto operator<=>(const Id &, const Id &) noexcept = default;
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value;
};

using AccountId = Id<struct AccountTag>;
using LineId = Id<struct LineTag>;
using CallerId = Id<struct CallerTag>;
using ThreadId = Id<struct ThreadTag>;
using ItemId = Id<struct ItemTag>; ///< One entry of a thread's timeline: a call, a text or a note.
using CallId = Id<struct CallTag>;
using OutboxId = Id<struct OutboxTag>;
using VerdictId = Id<struct VerdictTag>;
using OfficeChangeId = Id<struct OfficeChangeTag>;

} // namespace textback
