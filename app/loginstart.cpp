// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/loginstart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

/// The program as the next session should start it: a package of one file moves its inside about, its own path does
/// not.
QString programPath()
{
    const QString package = qEnvironmentVariable("APPIMAGE");
    return package.isEmpty() ? QCoreApplication::applicationFilePath() : package;
}

#ifdef Q_OS_WIN

const QString RunKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;

QString commandLine(const QStringList &arguments)
{
    return u'"' + QDir::toNativeSeparators(programPath()) + u"\" "_s + arguments.join(u' ');
}

#elif defined(Q_OS_MACOS)

QByteArray launchAgent(const QStringList &arguments)
{
    QString words = u"<string>%1</string>"_s.arg(programPath().toHtmlEscaped());
    for (const QString &argument : arguments)
        words += u"<string>%1</string>"_s.arg(argument.toHtmlEscaped());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\"><dict>"
           "<key>Label</key><string>textback</string><key>ProgramArguments</key><array>%1</array>"
           "<key>RunAtLoad</key><true/></dict></plist>\n"_s.arg(words)
               .toUtf8();
}

#else

/// One argument of an Exec line, by the rules of the desktop entry specification: quoted, with \ " ` $ escaped for the
/// quotes, every backslash once more for the file, and % doubled.
QString execWord(const QString &word)
{
    QString quoted;
    for (const QChar c : word) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
    }
    return u'"' + quoted.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"%%"_s) + u'"';
}

QByteArray desktopEntry(const QStringList &arguments)
{
    QString command = execWord(programPath());
    for (const QString &argument : arguments)
        command += u' ' + execWord(argument);
    return u"[Desktop Entry]\nType=Application\nName=Textback\nComment=Texts back the callers you miss\nIcon=textback\n"
           "Exec=%1\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(command)
               .toUtf8();
}

#endif

#ifndef Q_OS_WIN

QByteArray content(const QStringList &arguments)
{
#ifdef Q_OS_MACOS
    return launchAgent(arguments);
#else
    return desktopEntry(arguments);
#endif
}

#endif

} // namespace

LoginStart::LoginStart(QStringList arguments) : m_arguments(std::move(arguments)) {}

QString LoginStart::filePath()
{
#ifdef Q_OS_WIN
    return {};
#elif defined(Q_OS_MACOS)
    return QDir::homePath() + u"/Library/LaunchAgents/textback.plist"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart/textback.desktop"_s;
#endif
}

bool LoginStart::isOn() const
{
#ifdef Q_OS_WIN
    return QSettings(RunKey, QSettings::NativeFormat).contains(u"Textback"_s);
#else
    return QFileInfo::exists(filePath());
#endif
}

Status LoginStart::set(bool on)
{
#ifdef Q_OS_WIN
    QSettings run(RunKey, QSettings::NativeFormat);
    on ? run.setValue(u"Textback"_s, commandLine(m_arguments)) : run.remove(u"Textback"_s);
    run.sync();
    if (run.status() != QSettings::NoError)
        return Error{ErrorKind::Storage, u"the registry does not take it"_s};
    return Done{};
#else
    const QString path = filePath();
    if (!on)
        return !QFileInfo::exists(path) || QFile::remove(path) ? Status(Done{})
                                                               : Status(Error{ErrorKind::Storage, path});
    QSaveFile file(path);
    const bool written = QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content(m_arguments)) > 0 && file.commit();
    return written ? Status(Done{}) : Status(Error{ErrorKind::Storage, path});
#endif
}

} // namespace textback
