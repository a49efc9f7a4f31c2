// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

namespace textback {

/// When the program crashes, leaves a small report in a folder of the profile before it ends as it would have ended
/// anyway: version, time, signal, thread, and where in which library it was. No content of memory, no paths, nothing of
/// the person: it stays on this computer until somebody wants to see it (see CrashReports). One at a time; where the
/// operating system has no such signals it does nothing.
class CrashHandler {
public:
    CrashHandler() = default;
    ~CrashHandler();
    CrashHandler(const CrashHandler &) = delete;
    CrashHandler &operator=(const CrashHandler &) = delete;

    /// On the main thread. Makes the folder, readable by the user only.
    [[nodiscard]] Status install(const QString &folder, const QString &version);

private:
    bool m_installed = false;
};

} // namespace textback
