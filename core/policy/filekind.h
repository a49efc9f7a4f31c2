// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/files.h"

namespace textback {

/// A kind of file, known by its first bytes.
struct SniffedFile {
    FileKind kind = FileKind::Unknown;
    QString suffix; ///< "jpg"; empty where it is unknown.
    friend bool operator==(const SniffedFile &, const SniffedFile &) = default;
};
[[nodiscard]] SniffedFile sniffed(const QByteArray &content);
/// A name to save a file under: a stranger's name without anything that could lead elsewhere or hide its kind, with the
/// suffix of what it really is.
[[nodiscard]] QString safeFileName(const QString &theirs, const QString &suffix, const QString &otherwise);

} // namespace textback
