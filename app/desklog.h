// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/logfile.h"

namespace textback {

/// What the program says about its work (Qt's logging, all threads) goes to a file of the profile, and to where it went
/// before. One line a message, cut to a bounded length, without secrets and with no more of a telephone number than its
/// last four digits. One object at a time, on the main thread.
class DeskLog {
public:
    explicit DeskLog(LogLimits limits = {});
    ~DeskLog();
    DeskLog(const DeskLog &) = delete;
    DeskLog &operator=(const DeskLog &) = delete;

    [[nodiscard]] Status open(const QString &folder);
    void close();
    /// For support only: numbers stay whole from now on.
    void setWholeNumbers(bool whole);

private:
    LogFile m_file;
};

} // namespace textback
