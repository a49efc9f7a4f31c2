// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/domain/utctime.h"

#include <QList>
#include <QString>

#include <optional>

namespace textback {

/// The carrier's name for one visible call, unique within an account. RingCentral: the telephony session id.
using CallKey = QString;

enum class Direction { Unknown, In, Out, Internal };

/// Who is at the end of a leg.
enum class LegRole {
    Caller, ///< The person outside. When this leg ends, the call is over.
    Person, ///< One of ours: a user, a shared line. Unknown parties of ours count as Person, which errs to not texting.
    Group, ///< A queue or ring group as such; a machine that hands on to persons.
    Menu, ///< A voice menu, an announcement, a site: a machine.
    Outside ///< A number outside that our carrier forwarded the call to.
};

enum class LegPhase { Ringing, Answered, Ended };

/// What the carrier says became of a leg. Hints only: the tracker decides.
enum class OutcomeHint {
    None,
    Missed,
    Rejected,
    Busy,
    Cancelled,
    Voicemail,
    Abandoned,
    Blocked,
    AnsweredElsewhere, ///< Somebody of ours handled it, whatever the other legs say.
    Fax,
    NotACall ///< Ring-out tests, conferences, greetings being recorded: never judged.
};

/// One piece of news about one leg of a call. The same leg may be reported many times, late, twice or out of order.
struct LegUpdate {
    CallKey callKey;
    QString legId;
    std::optional<qint64>
        sequence; ///< Rises within a call where the carrier numbers its reports; gaps may mean lost ones.
    std::optional<PhoneNumber> line; ///< Our number that was dialled (or used), where known.
    std::optional<PhoneNumber> remote; ///< The number outside. Empty: withheld, or not a telephone number.
    QString remoteName; ///< What the carrier shows as the caller's name. A stranger's words.
    Direction direction = Direction::Unknown;
    LegRole role = LegRole::Person;
    LegPhase phase = LegPhase::Ringing;
    OutcomeHint hint = OutcomeHint::None;
    UtcTime at{}; ///< The carrier's time of this news.
    bool moved =
        false; ///< The call was transferred or redirected through this leg: confirm with the history before texting.
    friend bool operator==(const LegUpdate &, const LegUpdate &) = default;
};

enum class CallOutcome {
    Open, ///< Still ringing or talking, or settling.
    Answered,
    Missed,
    AbandonedInMenu, ///< The caller hung up in a voice menu before anybody's phone rang.
    Outbound,
    Internal,
    Ignored, ///< Fax, blocked, not a call.
    Unknown ///< The history cannot tell. Never texted by itself.
};

enum class MissedLabel { None, NoAnswer, Voicemail, Busy, Rejected, CallerHungUp };

/// How sure we are of an outcome.
enum class Confidence { Stream, Confirmed, Inferred };

/// One visible call, all its legs together, as far as known.
struct Call {
    CallKey key;
    std::optional<PhoneNumber> line;
    std::optional<PhoneNumber> caller; ///< Empty: withheld.
    QString callerName;
    CallOutcome outcome = CallOutcome::Open;
    MissedLabel label = MissedLabel::None;
    Confidence confidence = Confidence::Stream;
    UtcTime startedAt{}; ///< Carrier's time.
    std::optional<UtcTime> endedAt; ///< Carrier's time.
    std::optional<UtcTime> answeredAt;
    std::optional<std::chrono::seconds> rang; ///< Empty where the carrier did not tell.
    bool voicemailLeft = false;
    std::optional<std::chrono::seconds> voicemailLength;
    bool fromHistory = false; ///< Found by catch-up, not seen live.
    /// The number of ours that was called, where that is not `line`: it cannot text, so that texts leave from `line`.
    std::optional<PhoneNumber> dialled = {};
    friend bool operator==(const Call &, const Call &) = default;
};

/// A row of the carrier's call history. Provisional rows may still change and prove nothing.
struct HistoricCall {
    Call call;
    bool provisional = false;
    friend bool operator==(const HistoricCall &, const HistoricCall &) = default;
};

} // namespace textback
