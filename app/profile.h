// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/deskroom.h"

namespace textback {

/// Where one profile keeps its things. A directory, readable by the user only.
struct Profile {
    QString directory; ///< Absolute.

    [[nodiscard]] QString database() const { return directory + QStringLiteral("/textback.sqlite"); }
    /// Practice is a second desk with its own data.
    [[nodiscard]] QString practiceDatabase() const { return directory + QStringLiteral("/practice/textback.sqlite"); }
    [[nodiscard]] QString logs() const { return directory + QStringLiteral("/logs"); }
    [[nodiscard]] QString crashes() const { return directory + QStringLiteral("/crashes"); }
    /// Sets this profile's secrets apart from those of others in the keychain.
    [[nodiscard]] QString keychainName() const;
};

/// @param chosen what --profile said; empty: the person's own.
[[nodiscard]] Profile profileAt(const std::optional<QString> &chosen);
/// The operating system's keychain; what it does not take is kept for this run only.
/// @param told when that begins and when it is over, on the thread of the keychain
[[nodiscard]] SecretStoreMaker keychainFor(const Profile &profile, std::function<void(bool forThisRunOnly)> told);
/// The keychain or nothing: for commands whose run is over in a moment.
[[nodiscard]] SecretStoreMaker keychainOnlyFor(const Profile &profile);

} // namespace textback
