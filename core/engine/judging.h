// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contacts.h"
#include "core/engine/deskparts.h"
#include "core/policy/verdictrecord.h"

#include <QJsonObject>

namespace textback {

/// A verdict with everything it was judged from, ready to be kept.
struct JudgedCall {
    Verdict verdict;
    QJsonObject inputs;
    std::optional<OutboxText> text; ///< What would be sent; not kept yet.
};

/// Gathers the facts around the pure judge(): the caller's history, our lines, the carrier's time; and words the text.
/// Desk thread.
class Judging {
public:
    explicit Judging(DeskParts parts) : m_parts(parts) {}
    /// Who is called what, for {first_name}; without it nobody has a name.
    void setContacts(ContactQueries *contacts) { m_contacts = contacts; }
    void setLines(const QList<Line> &lines) { m_lines = lines; }
    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }

    [[nodiscard]] Result<JudgedCall> judgeCall(const StoredCall &stored) const;
    /// Only the checks that can change while a text waits.
    [[nodiscard]] Result<JudgedCall> judgeCallAgain(const StoredCall &stored) const;
    /// Whether it is worth waiting for the carrier's note before judging this call.
    [[nodiscard]] bool asksAboutVoicemail(const StoredCall &stored) const;
    /// The line a text about a call to `dialled` leaves from: that line, or where it cannot text, the first of ours
    /// that can.
    [[nodiscard]] std::optional<PhoneNumber> textingLine(const std::optional<PhoneNumber> &dialled) const;
    /// False only for a line of ours that the account was told not to watch.
    [[nodiscard]] bool watches(const std::optional<PhoneNumber> &dialled) const;
    /// How long after the end of the call this verdict's text may leave: the longer of delay and settle time.
    [[nodiscard]] Milliseconds waitAfterEnd(const Verdict &verdict) const;

private:
    [[nodiscard]] Result<CallerFacts> factsOf(const StoredCall &stored) const;
    [[nodiscard]] std::optional<OutboxText> textFor(const StoredCall &stored, const Verdict &verdict,
                                                    const CallerFacts &facts) const;

    [[nodiscard]] QJsonObject inputsJson(const JudgedInputs &inputs) const;

    DeskParts m_parts;
    ContactQueries *m_contacts = nullptr;
    /// Written once, not for every call: it is the larger part of what a verdict is judged from.
    mutable OfficePolicy m_writtenPolicy;
    mutable QJsonObject m_policyJson;
    QList<Line> m_lines;
};

} // namespace textback
