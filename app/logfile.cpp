// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr auto LogForUser = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

Status LogFile::open(const QString &folder)
{
    m_folder = folder;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, LogForUser | QFile::ExeOwner))
        return Error{ErrorKind::Storage, u"the folder of the log cannot be made"_s};
    if (!openFile(QIODevice::Append))
        return Error{ErrorKind::Storage, u"the log cannot be opened: "_s + m_file.errorString()};
    return Done{};
}

void LogFile::close()
{
    m_file.close();
    m_folder.clear();
}

void LogFile::write(const QByteArray &line)
{
    if (m_folder.isEmpty())
        return;
    if (m_size > 0 && m_size + line.size() > m_limits.fileSize)
        rotate();
    if (!m_file.isOpen() && !openFile(QIODevice::Append))
        return;
    m_size += std::max<qint64>(0, m_file.write(line));
}

bool LogFile::openFile(QIODevice::OpenMode mode)
{
    m_file.setFileName(path(0));
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | mode, LogForUser))
        return false;
    m_file.setPermissions(LogForUser); // of a file that stood there already
    m_size = m_file.size();
    return true;
}

void LogFile::rotate()
{
    m_file.close();
    QFile::remove(path(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age) {
        if (QFile::exists(path(age - 1)))
            QFile::rename(path(age - 1), path(age));
    }
    // A file that could not be moved begins anew: what is bounded matters more than what is old.
    openFile(QIODevice::Truncate);
}

QString LogFile::path(int age) const
{
    return m_folder + (age == 0 ? u"/textback.log"_s : u"/textback.%1.log"_s.arg(age));
}

} // namespace textback
