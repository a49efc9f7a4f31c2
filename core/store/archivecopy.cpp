// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivecopy.h"

#include <QDir>
#include <QFileInfo>

namespace textback {

using namespace Qt::Literals::StringLiterals;

QStringList archiveCopiesOf(const QString &database)
{
    const QFileInfo file(database);
    const QDir folder = file.absoluteDir();
    const QStringList names = folder.entryList({file.fileName() + u".archive-*"_s}, QDir::Files);
    QStringList paths;
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
}

Result<DataCopy> copyFromArchive(const QString &archive, const QString &database, UtcTime now,
                                 const WorkProgress &progress)
{
    const QStringList before = archiveCopiesOf(database);
    const QString path = u"%1.archive-%2"_s.arg(database, toQDateTime(now).toString(u"yyyyMMdd-HHmmss-zzz"_s));
    const auto taken = importArchive(archive, path, progress);
    if (!taken.ok())
        return taken.error();
    for (const QString &old : before)
        QFile::remove(old);
    return DataCopy{path, now, QFileInfo(path).size(), DataCopy::Kind::Archive};
}

} // namespace textback
