// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountcommands.h"
#include "core/policy/linecheck.h"

#include <QCoreApplication>

namespace textback {

/// The words of the set-up for kinds that the core only names. Pure.
class SetupWords {
    Q_DECLARE_TR_FUNCTIONS(textback::SetupWords)
public:
    /// Why the sign-in did not happen, and what to do. Empty for None and Cancelled.
    [[nodiscard]] static QString trouble(SignInTrouble trouble);
    /// What a line is good for, with the next step where it is not.
    [[nodiscard]] static QString line(LineState state);
    /// What could not be learned of the phone account, as CarrierAccountInfo::notes keeps it, and what it means.
    [[nodiscard]] static QString accountNote(const QString &note);
    /// What stands on the page in the browser.
    [[nodiscard]] static SignInPageWords page();
    /// One of the carrier's permissions, as what it is for.
    [[nodiscard]] static QString permission(const QString &carriersName);
};

} // namespace textback
