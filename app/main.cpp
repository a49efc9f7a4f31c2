// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backgroundrun.h"
#include "app/commandline.h"
#include "app/deskcommand.h"
#include "app/filecommand.h"
#include "app/windowrun.h"
#include "core/carrier/practice/alone.h"
#include "core/carrier/practice/practicecarrier.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_WIN
#include <cstdio>
#include <windows.h>
#endif

using namespace textback;

namespace {

constexpr int Misused = 2;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runPracticeCarrier(const PracticeCarrierCommand &command)
{
    QStringList arguments{QStringLiteral("--port"), QString::number(command.port)};
    if (command.tls)
        arguments.append(QStringLiteral("--tls"));
    int code = 0;
    const auto carrier = startPracticeCarrierAlone(arguments, code);
    return carrier ? QCoreApplication::exec() : code;
}

int run(const CommandLine &line, int &argc, char **argv)
{
    const Profile profile = profileAt(line.profile);
    if (const auto *desk = std::get_if<RunCommand>(&line.command); desk && !desk->background) {
        const FirstSight first = desk->practice ? FirstSight::Practice
            : desk->tray                        ? FirstSight::Tray
                                                : FirstSight::Window;
        return runWithWindow(profile, first, argc, argv);
    }
    QCoreApplication application(argc, argv);
    if (std::holds_alternative<RunCommand>(line.command))
        return runInBackground(profile);
    if (const auto *files = std::get_if<FileCommand>(&line.command))
        return runFileCommand(profile, *files);
    if (const auto *practice = std::get_if<PracticeCarrierCommand>(&line.command))
        return runPracticeCarrier(*practice);
    return runDeskCommand(profile, line.command);
}

} // namespace

namespace {

/// Without a session bus Qt and the keychain would start one that stays for ever.
void leaveMissingBusAlone()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasBus = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
    if (!hasBus)
        qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

/// The memory of a program that is signed in holds the sign-in: a crash must not write it to disk. What may be known of
/// one stands in the crash report.
void leaveNoCore()
{
#ifdef Q_OS_UNIX
    const rlimit nothing{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &nothing);
#endif
}

/// On Windows a program with windows has no console of its own: commands speak to the one they were typed into.
void speakToTheConsole()
{
#ifdef Q_OS_WIN
    if (::GetFileType(::GetStdHandle(STD_OUTPUT_HANDLE)) != FILE_TYPE_UNKNOWN)
        return; // a file or another program listens
    if (!::AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    FILE *stream = nullptr;
    (void)::freopen_s(&stream, "CONOUT$", "w", stdout);
    (void)::freopen_s(&stream, "CONOUT$", "w", stderr);
#endif
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCore();
    speakToTheConsole();
    leaveMissingBusAlone();
    QCoreApplication::setApplicationName(QStringLiteral("textback"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TEXTBACK_VERSION));
    const auto parsed = parseCommandLine(argumentsOf(argc, argv));
    if (const auto *misuse = std::get_if<Misuse>(&parsed)) {
        QTextStream(stderr) << "textback: " << misuse->sentence << "\n";
        return Misused;
    }
    const CommandLine &line = std::get<CommandLine>(parsed);
    if (std::holds_alternative<HelpCommand>(line.command)) {
        QTextStream(stdout) << helpText();
        return 0;
    }
    if (std::holds_alternative<VersionCommand>(line.command)) {
        QTextStream(stdout) << "textback " << QCoreApplication::applicationVersion() << "\n";
        return 0;
    }
    return run(line, argc, argv);
}
