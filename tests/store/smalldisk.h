// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>

namespace textback {

/// A small disk of its own, where this computer lets us make one.
class SmallDisk {
public:
    explicit SmallDisk(const QString &path, int kibibytes) : m_path(path)
    {
        QDir().mkpath(path);
        m_mounted = run(QStringLiteral("mount"),
                        {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                         QStringLiteral("size=%1k").arg(kibibytes), QStringLiteral("tmpfs"), path});
    }
    ~SmallDisk()
    {
        if (m_mounted)
            run(QStringLiteral("umount"), {QStringLiteral("-l"), m_path});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    bool grow(int kibibytes) { return resize(QStringLiteral("%1k").arg(kibibytes)); }
    /// Leaves so much room beside what is there now.
    bool leaveRoom(int kibibytes) { return resize(QStringLiteral("%1k").arg(usedKibibytes() + kibibytes)); }
    static constexpr const char *WhyNot = "this computer does not let us mount a small disk";

private:
    [[nodiscard]] qint64 usedKibibytes() const
    {
        QProcess process;
        process.start(QStringLiteral("df"), {QStringLiteral("-k"), QStringLiteral("--output=used"), m_path});
        return process.waitForFinished() ? process.readAllStandardOutput().split('\n').value(1).trimmed().toLongLong()
                                         : 0;
    }
    bool resize(const QString &size)
    {
        return run(QStringLiteral("mount"),
                   {QStringLiteral("-o"), QStringLiteral("remount,size=%1").arg(size), m_path});
    }
    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    QString m_path;
    bool m_mounted = false;
};

} // namespace textback
