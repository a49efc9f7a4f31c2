// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does one long piece of work on a database, to be killed in the middle of it: store_worker WORK DATABASE [ARCHIVE]
#include "core/store/archive.h"
#include "core/store/backups.h"
#include "core/store/sqlitestore.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QString work = arguments.value(1);
    const QString database = arguments.value(2);
    std::printf("begin\n");
    std::fflush(stdout);
    const Status done = work == u"import"_s ? importAll(database, arguments.value(3))
        : work == u"backup"_s               ? backUpOnce(database)
        : work == u"migrate"_s              ? openOnce(database)
                                            : forgetOld(database);
    if (!done.ok())
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    return done.ok() ? 0 : 1;
}
