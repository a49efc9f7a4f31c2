// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace textback {

enum class ErrorKind {
    Network, ///< No answer, or a broken one: whether the request took effect is unknown.
    RateLimited, ///< Refused for now; `retryAfter` says how long.
    Unauthorized, ///< The sign-in is not valid (any more).
    Forbidden, ///< Signed in, but a permission is missing.
    NotFound,
    Rejected, ///< Refused for good; asking again gives the same answer.
    Unavailable, ///< The other side refused before accepting anything and may accept later.
    Storage, ///< The disk or the database said no.
    Invalid, ///< What we were given makes no sense.
    Cancelled
};

/// Why something did not work. `detail` is for the log only and holds no secret, no text body and no full phone number;
/// `code` is the carrier's own error code where it gave one.
struct Error {
    ErrorKind kind = ErrorKind::Invalid;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter = {};
    QString code = {};
    friend bool operator==(const Error &, const Error &) = default;
};

struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// Either a value or an Error. T is never Error.
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_data(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_data(std::in_place_index<1>, std::move(error)) {}
    [[nodiscard]] bool ok() const noexcept { return m_data.index() == 0; }
    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_data);
    }
    /// Of a passing result: moved out, so that a loop over what a function returned keeps what it walks.
    [[nodiscard]] T value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_data));
    }
    [[nodiscard]] const Error &error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_data);
    }

private:
    std::variant<T, Error> m_data;
};

/// For steps that only succeed or fail: `return Done{};`
using Status = Result<Done>;

/// Called exactly once, on the thread that asked, unless the context object given with it was destroyed first.
template <typename T> using Callback = std::function<void(T)>;

} // namespace textback
