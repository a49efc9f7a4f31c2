// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does one long piece of work on a database, to be killed in the middle of it: store_worker WORK DATABASE [FILE]
#include "core/store/archive.h"
#include "core/store/backups.h"
#include "core/store/restoring.h"
#include "core/store/sqlitestore.h"
#include "tests/bench/messagefixture.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int ErasedPeople = 40;

/// Backups are named by it: no two runs may have the same.
UtcTime thisInstant()
{
    return fromQDateTime(QDateTime::currentDateTimeUtc());
}

Status importAll(const QString &database, const QString &archive)
{
    const auto done = importArchive(archive, database);
    return done.ok() ? Status(Done{}) : done.error();
}

Status backUpOnce(const QString &database)
{
    const auto done = makeBackup(database, thisInstant());
    return done.ok() ? Status(Done{}) : done.error();
}

Status openOnce(const QString &database)
{
    const auto store = openStore(database, {.now = thisInstant()});
    return store.ok() ? Status(Done{}) : store.error();
}

/// All that is older than a date, in the steps the desk takes.
Status forgetOld(const QString &database)
{
    auto store = openStore(database, {.now = thisInstant()});
    if (!store.ok())
        return store.error();
    for (;;) {
        const auto gone = store.value()->eraser().forgetOlder(fromMs(1'770'000'000'000), 100);
        if (!gone.ok())
            return gone.error();
        if (gone.value() < 100)
            return Done{};
    }
}

Status finishErasing(Eraser &eraser)
{
    for (;;) {
        const auto left = eraser.eraseSome(10);
        if (!left.ok() || left.value() == 0)
            return left.ok() ? Status(Done{}) : left.error();
    }
}

/// The first people of the fixture, one after another.
Status erasePeople(const QString &database)
{
    auto store = openStore(database, {.now = thisInstant()});
    if (!store.ok())
        return store.error();
    TEXTBACK_TRY(finishErasing(store.value()->eraser())); // of a run that was killed
    for (int person = 0; person < ErasedPeople; ++person) {
        const auto begun = store.value()->eraser().beginErasing(fixtureCaller(person), thisInstant());
        if (!begun.ok() && begun.error().kind != ErrorKind::NotFound) // done before
            return begun.error();
        TEXTBACK_TRY(finishErasing(store.value()->eraser()));
    }
    return Done{};
}

Status wipeAll(const QString &database)
{
    auto store = openStore(database, {.now = thisInstant()});
    return store.ok() ? store.value()->wiper().wipe(thisInstant(), {}) : store.error();
}

/// As the program does it: asked for when the file is opened.
Status restoreFrom(const QString &database, const QString &backup)
{
    const auto store = openStore(database, {.now = thisInstant(), .restore = backup});
    if (!store.ok())
        return store.error();
    const QString &failed = store.value()->report().restoreFailed;
    return failed.isEmpty() ? Status(Done{}) : Error{ErrorKind::Storage, failed};
}

Status workOf(const QString &work, const QString &database, const QString &file)
{
    if (work == u"import"_s)
        return importAll(database, file);
    if (work == u"backup"_s)
        return backUpOnce(database);
    if (work == u"migrate"_s)
        return openOnce(database);
    if (work == u"forget"_s)
        return forgetOld(database);
    if (work == u"erase"_s)
        return erasePeople(database);
    if (work == u"wipe"_s)
        return wipeAll(database);
    return restoreFrom(database, file);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    std::printf("begin\n");
    std::fflush(stdout);
    const Status done = workOf(arguments.value(1), arguments.value(2), arguments.value(3));
    if (!done.ok())
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return done.ok() ? 0 : 1;
}
