// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/networkdrive.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace textback {

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array known{"nfs",   "nfs4",      "cifs",        "smb2",        "smb3",
                                      "smbfs", "afs",       "afpfs",       "9p",          "webdav",
                                      "davfs", "ncpfs",     "coda",        "fuse.sshfs",  "sshfs",
                                      "ceph",  "glusterfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse"};
    const QByteArray lower = type.toLower();
    return std::any_of(known.begin(), known.end(), [&lower](const char *name) { return lower == name; });
}

bool standsOnNetworkDrive(const QString &directory)
{
    const QString path = QDir::fromNativeSeparators(directory);
    if (path.startsWith(QLatin1String("//"))) // \\server\share
        return true;
    QString existing = QFileInfo(path).absoluteFilePath();
    while (!QFileInfo::exists(existing) && QFileInfo(existing).path() != existing)
        existing = QFileInfo(existing).path();
    return isNetworkFileSystem(QStorageInfo(existing).fileSystemType());
}

} // namespace textback
