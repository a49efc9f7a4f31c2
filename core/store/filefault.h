// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFileDevice>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

namespace textback {

/// What went wrong with a file that was opened for writing or written, with code "full" or "io".
[[nodiscard]] inline Error fileFault(const QString &sentence, const QFileDevice &file)
{
    // Qt tells a full disk from other failures in words alone, and not where the words come with a later block.
    constexpr qint64 HardlyAny = 64 * 1024;
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    const bool full =
        file.errorString() == qt_error_string(ENOSPC) || (disk.isValid() && disk.bytesAvailable() < HardlyAny);
    return {ErrorKind::Storage,
            QStringLiteral("%1: %2").arg(sentence, file.errorString()),
            {},
            full ? QStringLiteral("full") : QStringLiteral("io")};
}

} // namespace textback
