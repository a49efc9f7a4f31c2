// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/officefile.h"
#include "ui/widgets/rulewords.h"

namespace textback {

/// One thing that differs, as people read it. A side without words has nothing there.
struct DetailWords {
    QString title;
    QString before;
    QString after;
    friend bool operator==(const DetailWords &, const DetailWords &) = default;
};

/// What differs between two documents that speak of the same parts, in words with what was there and what comes. Pure.
class OfficeDetails {
    Q_DECLARE_TR_FUNCTIONS(textback::OfficeDetails)
public:
    /// @param names what lines are called, and texts and lists that a document does not speak of.
    OfficeDetails(const OfficeDocument &before, const OfficeDocument &after, const RuleNames &names);
    /// The opening hours give one for each day and thing in them that is another.
    [[nodiscard]] QList<DetailWords> of(const OfficeDifference &difference) const;
    [[nodiscard]] QList<DetailWords> all() const;
    /// "Wait before the text: 20 s instead of 10 s"; longer ones below each other.
    [[nodiscard]] static QString lines(const DetailWords &words);

private:
    [[nodiscard]] DetailWords text(const OfficeDifference &difference) const;
    [[nodiscard]] DetailWords rule(const OfficeDifference &difference) const;
    [[nodiscard]] DetailWords list(const OfficeDifference &difference) const;
    [[nodiscard]] DetailWords setting(const OfficeDifference &difference) const;
    [[nodiscard]] QList<DetailWords> hours() const;

    OfficeDocument m_before;
    OfficeDocument m_after;
    RuleNames m_namesBefore;
    RuleNames m_namesAfter;
};

} // namespace textback
