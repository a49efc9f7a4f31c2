// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/socketaddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

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
    QSaveFile file(QDir(profileDirectory).filePath(AddressFile));
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(address.toUtf8());
    if (!file.commit())
        return Error{ErrorKind::Storage, file.errorString()};
    return Done{};
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
