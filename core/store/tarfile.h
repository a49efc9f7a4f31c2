// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QFile>

namespace textback {

/// One file inside a tar file.
struct TarMember {
    QString name;
    QByteArray content;
};

/// Writes a tar file (POSIX ustar) that every system can open. The file is the user's alone.
class TarWriter {
public:
    [[nodiscard]] static Result<std::unique_ptr<TarWriter>> create(const QString &path, qint64 secondsSinceEpoch);
    Status add(const QString &name, const QByteArray &content);
    /// Ends the file; without it the file is not whole.
    Status finish();

private:
    TarWriter(const QString &path, qint64 seconds) : m_file(path), m_seconds(seconds) {}
    Status write(const QByteArray &bytes);
    QFile m_file;
    qint64 m_seconds;
};

/// Reads a tar file of unknown origin: only plain files, none larger than `LargestMember`, checksums compared.
class TarReader {
public:
    static constexpr qint64 LargestMember = 64 * 1024 * 1024;
    [[nodiscard]] static Result<std::unique_ptr<TarReader>> open(const QString &path);
    /// The next member; empty at the end. Invalid: this is no tar file, or it is damaged or cut off.
    Result<std::optional<TarMember>> next();
    /// How much of the file has been read, from 0 to 1.
    [[nodiscard]] double part() const { return m_file.size() > 0 ? double(m_file.pos()) / double(m_file.size()) : 1; }

private:
    explicit TarReader(const QString &path) : m_file(path) {}
    QFile m_file;
};

} // namespace textback
