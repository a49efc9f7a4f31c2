// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/phonenumber.h"
#include "core/policy/render.h"

namespace textback {

/// Callers a text is tried on. Automatic texts know no names, so there a known caller is one who was texted before.
enum class SampleCaller { New, Known, Longest };
constexpr int SampleCallerCount = int(SampleCaller::Longest) + 1;

/// What texts of one line look like when they are filled. Made once per office and minute, then only read.
class TextSamples {
public:
    /// @param line ours that is called; without one a number that belongs to nobody stands in.
    TextSamples(const OfficePolicy &policy, const std::optional<PhoneNumber> &line, UtcTime now);
    /// As the caller would read it, with what it misses. Automatic texts miss nothing: see renderAutomatic().
    [[nodiscard]] Rendered rendered(const TextTemplate &text, SampleCaller caller) const;
    /// The longest that any of them would read.
    [[nodiscard]] QString longest(const TextTemplate &text) const;
    [[nodiscard]] RenderFacts facts(SampleCaller caller) const;
    [[nodiscard]] const PhoneNumber &line() const { return m_line; }

private:
    PhoneNumber m_line;
    RenderFacts m_now;
    RenderFacts m_longest; ///< Opening times as long as they get within a week.
    bool m_optOutLine;
};

/// The words a text has where this line of ours was called.
[[nodiscard]] QString bodyForLine(const TextTemplate &text, const QString &line);

} // namespace textback
