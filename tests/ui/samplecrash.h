// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/crashnotes.h"

namespace textback {

/// One unexpected stop, until it is forgotten.
class SampleCrash : public CrashNotes {
public:
    [[nodiscard]] std::optional<CrashNote> newest() const override { return note; }
    void forget() override { note.reset(); }
    std::optional<CrashNote> note =
        CrashNote{fromMs(1'772'500'000'000),
                  QStringLiteral("Textback 0.1.0 stopped unexpectedly\ntime: 1772500000 (seconds since 1970)\n"
                                 "signal: SIGSEGV\nthread: desk\nwhere:\n  textback+0x1a2b3\n  libc.so.6+0x3c050\n")};
};

} // namespace textback
