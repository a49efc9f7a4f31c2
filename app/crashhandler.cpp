// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crashhandler.h"

#include "app/crashframes.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <array>
#include <atomic>
#include <csignal>
#include <cstring>
#include <ctime>

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>
#endif

namespace textback {

#ifdef Q_OS_UNIX

namespace {

constexpr int ReportsKept = 5;

struct CrashSignal {
    int number;
    const char *name;
};
constexpr CrashSignal CrashSignals[] = {{SIGSEGV, "SIGSEGV"}, {SIGABRT, "SIGABRT"}, {SIGBUS, "SIGBUS"},
                                        {SIGFPE, "SIGFPE"},   {SIGILL, "SIGILL"},   {SIGSYS, "SIGSYS"}};

// The handler runs in the middle of anything, so all it needs is laid out before: it may neither ask for memory nor
// take a lock.
std::array<char, 4096> reportPath{}; // the folder, and room for a name
size_t folderLength = 0;
std::array<char, 64> programVersion{};
std::array<char, 128 * 1024> spareStack{}; // for when the main thread's own is used up
std::atomic_flag crashing = ATOMIC_FLAG_INIT;
CrashFrames frames;
std::array<struct sigaction, std::size(CrashSignals)> actionsBefore{};

void leaveSignals()
{
    for (size_t i = 0; i < std::size(CrashSignals); ++i)
        ::sigaction(CrashSignals[i].number, &actionsBefore[i], nullptr);
}

void append(const char *words, char *&at)
{
    while (*words != '\0')
        *at++ = *words++;
}

void append(unsigned long long value, char *&at)
{
    std::array<char, 24> reversed{};
    size_t count = 0;
    do {
        reversed[count++] = char('0' + value % 10);
        value /= 10;
    } while (value != 0);
    while (count > 0)
        *at++ = reversed[--count];
}

/// "<folder>/crash-<seconds>-<process>.txt", in place.
const char *pathOf(time_t now)
{
    char *at = reportPath.data() + folderLength;
    append("/crash-", at);
    append(static_cast<unsigned long long>(now), at);
    append("-", at);
    append(static_cast<unsigned long long>(::getpid()), at);
    append(".txt", at);
    *at = '\0';
    return reportPath.data();
}

void writeReport(const PlainWriter &report, int number, time_t now)
{
    report.text("Textback ");
    report.text(programVersion.data());
    report.text(" stopped unexpectedly\ntime: ");
    report.decimal(static_cast<unsigned long long>(now));
    report.text(" (seconds since 1970)\nsignal: ");
    for (const CrashSignal &each : CrashSignals) {
        if (each.number == number)
            report.text(each.name);
    }
    std::array<char, 32> thread{};
    (void)::pthread_getname_np(::pthread_self(), thread.data(), thread.size()); // a file of /proc, or prctl
    report.text("\nthread: ");
    report.text(thread.data());
    report.text("\nwhere:\n");
    frames.write(report);
}

void handleCrash(int number)
{
    if (crashing.test_and_set()) {
        for (;;) // another thread writes its report and ends us all
            ::pause();
    }
    ::signal(SIGALRM, SIG_DFL);
    ::alarm(10); // whatever happens in here, the program ends
    const time_t now = ::time(nullptr);
    const int file = ::open(pathOf(now), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file >= 0) {
        writeReport(PlainWriter(file), number, now);
        ::close(file);
    }
    leaveSignals();
    ::raise(number); // delivered when we return: the end it would have been without us
}

void dropOldReports(const QString &folder)
{
    const QDir reports(folder);
    const QStringList names = reports.entryList({QStringLiteral("crash-*.txt")}, QDir::Files, QDir::Time);
    for (const QString &old : names.mid(ReportsKept))
        QFile::remove(reports.filePath(old));
}

void installHandlers()
{
    stack_t spare = {};
    spare.ss_sp = spareStack.data();
    spare.ss_size = spareStack.size();
    ::sigaltstack(&spare, nullptr);
    struct sigaction action = {};
    action.sa_handler = handleCrash;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < std::size(CrashSignals); ++i)
        ::sigaction(CrashSignals[i].number, &action, &actionsBefore[i]);
}

} // namespace

CrashHandler::~CrashHandler()
{
    if (m_installed)
        leaveSignals();
}

Status CrashHandler::install(const QString &folder, const QString &version)
{
    constexpr size_t LongestName = 64;
    const QByteArray path = QFile::encodeName(folder);
    if (size_t(path.size()) + LongestName > reportPath.size())
        return Error{ErrorKind::Storage, QStringLiteral("the path of the crash reports is too long")};
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorKind::Storage, QStringLiteral("the folder of the crash reports cannot be made")};
    dropOldReports(folder);
    folderLength = size_t(path.size());
    std::memcpy(reportPath.data(), path.constData(), folderLength);
    const QByteArray words = version.toLatin1().left(qsizetype(programVersion.size()) - 1);
    std::memcpy(programVersion.data(), words.constData(), size_t(words.size()) + 1);
    CrashFrames::prepare();
    installHandlers();
    m_installed = true;
    return Done{};
}

#else

CrashHandler::~CrashHandler() = default;

Status CrashHandler::install(const QString &, const QString &)
{
    return Done{};
}

#endif

} // namespace textback
