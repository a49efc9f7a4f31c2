// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/socketaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString AddressFile = u"desk.address"_s;

/// sun_path holds 108 bytes on Linux and 104 on macOS; Qt makes the socket under a longer temporary name first.
constexpr qsizetype LongestSocketPath = 84;

QString hashOf(const QString &profileDirectory)
{
    const QString path = QDir(profileDirectory).canonicalPath();
    return QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

#ifdef Q_OS_UNIX
/// A directory nobody else can have put there or look into.
bool isOursAlone(const QString &directory)
{
    const QByteArray path = QFile::encodeName(directory);
    if (::mkdir(path.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    struct stat found = {};
    return ::lstat(path.constData(), &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == ::getuid()
        && (found.st_mode & 0077) == 0;
}
#endif

} // namespace

Result<QString> placeForSocket(const QString &profileDirectory)
{
#ifdef Q_OS_UNIX
    const QString inProfile = QDir(profileDirectory).absoluteFilePath(u"desk.socket"_s);
    if (QFile::encodeName(inProfile).size() <= LongestSocketPath)
        return inProfile;
    const QStringList rooms{qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/tmp/textback-%1"_s.arg(::getuid())};
    for (const QString &room : rooms) {
        const QString path = room + u"/textback-"_s + hashOf(profileDirectory).left(16);
        if (room.startsWith(u'/') && QFile::encodeName(path).size() <= LongestSocketPath && isOursAlone(room))
            return path;
    }
    return Error{ErrorKind::Storage, u"no directory of the user's own has a short enough name for the socket"_s};
#else
    return u"textback-"_s + hashOf(profileDirectory);
#endif
}

Status writeSocketAddress(const QString &profileDirectory, const QString &address)
{
    // Whole or not at all for whoever reads it meanwhile. It need not outlive a power cut, as the socket does not: the
    // window of a new desk would wait for the disk.
    const QString path = QDir(profileDirectory).filePath(AddressFile);
    QFile file(path + u".new"_s);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = file.write(address.toUtf8()) >= 0 && file.flush();
    const QString why = file.errorString();
    file.close();
    std::error_code moved;
    if (written)
        std::filesystem::rename(file.filesystemFileName(), QFileInfo(path).filesystemFilePath(), moved);
    if (written && !moved)
        return Done{};
    file.remove();
    return Error{ErrorKind::Storage, written ? QString::fromStdString(moved.message()) : why};
}

void removeSocketAddress(const QString &profileDirectory)
{
    QFile::remove(QDir(profileDirectory).filePath(AddressFile));
}

Result<QString> readSocketAddress(const QString &profileDirectory)
{
    constexpr qint64 MostBytes = 4096;
    QFile file(QDir(profileDirectory).filePath(AddressFile));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, u"no desk listens for this profile"_s};
    const QString address = QString::fromUtf8(file.read(MostBytes));
    if (address.isEmpty())
        return Error{ErrorKind::NotFound, u"no desk listens for this profile"_s};
    return address;
}

} // namespace textback
