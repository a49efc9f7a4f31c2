// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

namespace textback {

/// What a benchmark is held to: counts always, as they do not depend on who else uses the machine; times only where it
/// runs at full size.
class Goals {
public:
    enum class Kind { Count, Time };
    explicit Goals(bool full) : m_full(full) {}
    void hold(const char *what, double value, double goal, Kind kind = Kind::Time)
    {
        const bool good = value <= goal;
        const bool matters = m_full || kind == Kind::Count;
        std::printf("  %-44s %9.2f   goal %7.2f   %s\n", what, value, goal,
                    good          ? "ok"
                        : matters ? "MISSED"
                                  : "(over)");
        m_missed = m_missed || (!good && matters);
    }
    [[nodiscard]] bool missed() const { return m_missed; }

private:
    bool m_full;
    bool m_missed = false;
};

} // namespace textback
