// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashreports.h"

#include <QDateTime>
#include <QFile>

namespace textback {

namespace {

constexpr qint64 LongestReport = 64 * 1024;

} // namespace

QFileInfoList CrashReports::files() const
{
    return m_folder.entryInfoList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Time); // newest first
}

std::optional<CrashNote> CrashReports::newest() const
{
    const QFileInfoList found = files();
    if (found.isEmpty())
        return std::nullopt;
    QFile file(found.constFirst().filePath());
    CrashNote note{fromMs(found.constFirst().lastModified().toMSecsSinceEpoch()), {}};
    if (file.open(QIODevice::ReadOnly))
        note.text = QString::fromUtf8(file.read(LongestReport));
    return note;
}

void CrashReports::forget()
{
    const QFileInfoList found = files();
    for (const QFileInfo &file : found)
        QFile::remove(file.filePath());
}

} // namespace textback
