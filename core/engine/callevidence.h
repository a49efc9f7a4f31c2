// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/call.h"

#include <QHash>
#include <QSet>

namespace textback {

/// The length of a missed call from first to last: the longest it can have rung. Empty where a voicemail is part of it.
[[nodiscard]] std::optional<std::chrono::seconds> wholeLength(const Call &call);

/// Everything reported about one call, as facts that do not depend on the order of the reports: "this person's phone
/// was answered at some time", never "the last report said". What was once seen stays seen.
class CallEvidence {
public:
    explicit CallEvidence(CallKey key);

    /// @return false when the report says nothing new (a duplicate).
    bool add(const LegUpdate &update);
    /// The history's word on this call; it outranks legs unless somebody of ours was seen to answer.
    void add(const HistoricCall &row);
    /// Reports may have been lost from here on or before: the legs alone do not prove that nobody answered.
    void doubt() { m_doubtful = true; }

    /// The caller is gone, or every leg that was seen has ended, or the history says so.
    [[nodiscard]] bool isOver() const;
    /// The caller's own leg (or the history) proved the end.
    [[nodiscard]] bool endIsProven() const { return m_callerEnded || m_history.has_value(); }
    /// Something of this call was or may have been lost, so that a missed outcome has to be confirmed by the history.
    [[nodiscard]] bool needsConfirmation() const;
    [[nodiscard]] bool confirmed() const { return m_history.has_value(); }
    /// The call as the evidence has it now; outcome Open while it is not over, unless it is settled already (answered,
    /// outbound).
    [[nodiscard]] Call call() const;
    [[nodiscard]] const CallKey &key() const { return m_key; }

private:
    struct Leg {
        LegRole role = LegRole::Person;
        bool answered = false;
        bool ended = false;
    };
    void addTimes(const LegUpdate &update);
    /// Facts are only ever added, so that their number tells whether a report brought news.
    [[nodiscard]] qsizetype countFacts() const;
    [[nodiscard]] bool hasGap() const;
    [[nodiscard]] bool somebodyAnswered() const;
    [[nodiscard]] bool sawRole(LegRole role) const;
    [[nodiscard]] CallOutcome outcome() const;
    [[nodiscard]] CallOutcome outcomeOfLegs() const;
    [[nodiscard]] MissedLabel label() const;
    [[nodiscard]] std::optional<std::chrono::seconds> rang() const;

    CallKey m_key;
    QHash<QString, Leg> m_legs;
    QSet<qint64> m_sequences;
    QSet<int> m_hints;
    std::optional<HistoricCall> m_history;
    std::optional<PhoneNumber> m_line;
    std::optional<PhoneNumber> m_caller;
    QString m_callerName;
    bool m_outbound = false;
    bool m_internal = false;
    bool m_callerEnded = false;
    bool m_sawBeginning = false; ///< The caller's leg was reported before it ended.
    bool m_moved = false;
    bool m_doubtful = false;
    std::optional<UtcTime> m_firstSeen;
    std::optional<UtcTime> m_firstRing;
    std::optional<UtcTime> m_answeredAt;
    std::optional<UtcTime> m_voicemailAt;
    std::optional<UtcTime> m_endedAt;
};

} // namespace textback
