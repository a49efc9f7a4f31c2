// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFile>

namespace textback {

struct LogLimits {
    qint64 fileSize = 10 * 1024 * 1024;
    int files = 5; ///< The one that is written to and those before it.
};

/// textback.log and up to four older ones beside it, textback.1.log being the youngest: never more than the limits, in
/// a folder that only its user can read. Each line is one write to the operating system, which takes microseconds and
/// leaves nothing of ours to be lost when the program crashes. Not thread-safe.
class LogFile {
public:
    explicit LogFile(LogLimits limits = {}) : m_limits(limits) {}

    [[nodiscard]] Status open(const QString &folder);
    void close();
    /// A line that cannot be kept (disk full, folder gone) is dropped; the next one is tried again.
    void write(const QByteArray &line);

private:
    bool openFile(QIODevice::OpenMode mode);
    void rotate();
    [[nodiscard]] QString path(int age) const;

    LogLimits m_limits;
    QString m_folder;
    QFile m_file;
    qint64 m_size = 0;
};

} // namespace textback
