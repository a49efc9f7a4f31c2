// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profilelock.h"

#include "app/networkdrive.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString LockFile = u"desk.lock"_s;

QString networkRefusal()
{
    return u"the profile would stand on a network drive, where it could not be kept safely: two computers might text "
           u"the "
           "same caller. Choose a folder on this computer with --profile."_s;
}

} // namespace

#ifdef Q_OS_UNIX

struct ProfileLock::Held {
    explicit Held(int opened) : file(opened) {}
    ~Held() { ::close(file); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    int file;
};

Status ProfileLock::acquire(const QString &profileDirectory)
{
    release();
    const QDir directory(profileDirectory);
    const bool isNew = !directory.exists();
    if (standsOnNetworkDrive(profileDirectory))
        return Error{ErrorKind::Storage, networkRefusal()};
    if (!directory.mkpath(u"."_s))
        return Error{ErrorKind::Storage, u"the profile's directory cannot be made"_s};
    if (isNew)
        QFile::setPermissions(directory.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QByteArray path = QFile::encodeName(directory.filePath(LockFile));
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Error{ErrorKind::Storage, u"the profile's lock file cannot be opened: "_s + qt_error_string(errno)};
    auto held = std::make_unique<Held>(file);
    // flock: the kernel lets go when the last descriptor closes, SIGKILL included. The file itself stays, as removing
    // it would let two processes lock two files of one name.
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        if (reason == EWOULDBLOCK)
            return Error{ErrorKind::Rejected, u"another process has the profile"_s};
        return Error{ErrorKind::Storage, u"the profile cannot be locked: "_s + qt_error_string(reason)};
    }
    m_held = std::move(held);
    return Done{};
}

#else

struct ProfileLock::Held {
    explicit Held(const QString &path) : file(path) { file.setStaleLockTime(0); }
    QLockFile file;
};

Status ProfileLock::acquire(const QString &profileDirectory)
{
    release();
    const QDir directory(profileDirectory);
    if (standsOnNetworkDrive(profileDirectory))
        return Error{ErrorKind::Storage, networkRefusal()};
    if (!directory.mkpath(u"."_s))
        return Error{ErrorKind::Storage, u"the profile's directory cannot be made"_s};
    auto held = std::make_unique<Held>(directory.filePath(LockFile));
    if (!held->file.tryLock(0)) {
        if (held->file.error() == QLockFile::LockFailedError)
            return Error{ErrorKind::Rejected, u"another process has the profile"_s};
        return Error{ErrorKind::Storage, u"the profile cannot be locked"_s};
    }
    m_held = std::move(held);
    return Done{};
}

#endif

ProfileLock::ProfileLock() = default;
ProfileLock::~ProfileLock() = default;

void ProfileLock::release()
{
    m_held.reset();
}

} // namespace textback
