// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"

namespace textback {

/// Whether a local number of North America is registered for business texts. Unregistered ones are refused there.
enum class Registration {
    NotTold, ///< Not asked yet, or the carrier does not say.
    Confirmed,
    Waiting,
    Refused,
    Missing
};

/// What the carrier tells about a line besides its abilities.
struct LineStanding {
    Registration registration = Registration::NotTold;
    bool textingOff = false; ///< Switched off for the person who signed in.
    bool healthPrivacy = false; ///< The account is under health privacy rules (HIPAA), where texting may be off.
    friend bool operator==(const LineStanding &, const LineStanding &) = default;
};

/// The standing as CarrierLine::note keeps it: plain words, also for the support file. Empty when nothing was told.
[[nodiscard]] QString noteOf(const LineStanding &standing);
/// What noteOf() wrote; of any other note, nothing.
[[nodiscard]] LineStanding standingOf(const CarrierLine &line);
/// Whether this number has to be registered before it may text.
[[nodiscard]] bool needsRegistration(const CarrierLine &line);

/// What could not be learned of the account, or is said of the person who signed in; none of it is needed to watch.
enum class AccountNote { UserUnread, NumbersUnread, ExtensionsUnread, OptOutsUnread, TextingOff };
struct AccountRemark {
    AccountNote note = AccountNote::UserUnread;
    QString detail = {}; ///< The carrier's code, if there is one.
    friend bool operator==(const AccountRemark &, const AccountRemark &) = default;
};
/// As CarrierAccountInfo::notes keeps it: plain words, also for the support file.
[[nodiscard]] QString noteOf(const AccountRemark &remark);
/// What that wrote; of any other note, nothing.
[[nodiscard]] std::optional<AccountRemark> accountRemarkOf(const QString &note);

/// What is to be known about a line before its first text.
enum class LineState {
    Ready,
    TollFree, ///< May text, but carriers drop texts of numbers that were not verified.
    RegistrationNotTold, ///< May text, but nobody says whether the number is registered.
    RegistrationWaits, ///< Texts are refused until the registration is through.
    RegistrationRefused,
    NotRegistered,
    NotAllowed, ///< The carrier does not let this number text.
    TextingOff, ///< The carrier lets the number text, but not this person.
    OthersNumber, ///< A company or queue number whose texts belong to somebody else.
    Fax
};

/// From what the carrier lists about the line. Pure.
[[nodiscard]] LineState checkLine(const CarrierLine &line);
/// Whether texts can leave from it at all.
[[nodiscard]] bool canTextFrom(LineState state);

} // namespace textback
