// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the store costs with many messages, beside SQLite's own interface on the same file in the same run.
// scale_bench [--full] [--database FILE]: 20,000 messages, or a million (--full, TEXTBACK_FULL); FILE of
// textback-fixture is used (and written to) instead of a new one. Counts are always held to their goals, times with
// --full.
#include "core/store/inboxrows.h"
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "core/store/sqlitestore.h"
#include "tests/bench/fixturewords.h"
#include "tests/bench/goals.h"
#include "tests/bench/measuring.h"
#include "tests/bench/messagefixture.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

void holdPages(Goals &goals, SqliteInbox &inbox, const QString &path)
{
    RawReader raw(path,
                  selectTimeline(u"WHERE item.thread_id = ? AND (item.at_ms, item.id) < (?, ?) ORDER BY "
                                 "item.at_ms DESC, item.id DESC LIMIT ?"_s));
    const qint64 threads = inbox.connection().askOnce(u"SELECT max(id) FROM thread"_s).value();
    const qint64 from = inbox.connection().askOnce(u"SELECT min(at_ms) FROM item"_s).value();
    const qint64 to = inbox.connection().askOnce(u"SELECT max(at_ms) FROM item"_s).value();
    QRandomGenerator random(3);
    Times ours;
    Times floor;
    double most = 0;
    for (int run = 0; run < 2000; ++run) {
        // Thread 1 is the largest; most places are in the large ones, as most messages are.
        const double spread = random.generateDouble();
        const qint64 thread = 1 + qint64(spread * spread * spread * double(threads - 1));
        const qint64 at = from + qint64(random.generateDouble() * double(to - from));
        const auto mine = [&] { (void)inbox.timeline(ThreadId(thread), TimelineKey{at, 0}, 50); };
        const auto theirs = [&] { raw.read({thread, at, 0, 50}); };
        mine(); // both in cache
        theirs();
        const qint64 rows = inbox.work().rows;
        ours.once(mine);
        // The files of a page come by a statement of their own, a row each.
        qint64 files = 0;
        for (const TimelineItem &item : inbox.timeline(ThreadId(thread), TimelineKey{at, 0}, 50).value()) {
            if (const auto *text = std::get_if<TextItem>(&item.what))
                files += text->attachments.size();
        }
        most = std::max(most, double((inbox.work().rows - rows) / 2 - files));
        floor.once(theirs);
    }
    ours.sorted();
    floor.sorted();
    print("page of 50 by key, any place", ours, &floor);
    goals.hold("ratio at p99", ours.at(0.99) / floor.at(0.99), 2.5);
    goals.hold("rows of the timeline stepped a page", most, 51, Goals::Kind::Count);
}

QStringList questionsOf(const QString &kind)
{
    QRandomGenerator random(5);
    QStringList questions;
    while (questions.size() < 200) {
        const auto words = searchWordsOf(plausibleText(random));
        const QString word = words.at(random.bounded(int(words.size()))).folded;
        const QString other = words.at(random.bounded(int(words.size()))).folded;
        if (kind == u"prefix of 1 to 5 letters")
            questions.append(word.left(1 + random.bounded(5)));
        else if (kind == u"two words")
            questions.append(word + u' ' + other);
        else if (kind == u"rare word")
            questions.append(u"pl%1"_s.arg(random.bounded(10, 99'999)));
        else
            questions.append(u"part of number"_s == kind ? QString::number(random.bounded(100, 99'999)) : u"the"_s);
    }
    return questions;
}

constexpr int Rounds = 5; ///< So that the slowest hundredth is more than two hiccups of the system.

void holdSearch(Goals &goals, SqliteInbox &inbox, const QString &path)
{
    MessageSearch search(inbox.connection());
    // What any program has to read for the same screen: the newest hits with thread and caller, the names, and those
    // of the address books.
    RawReader texts(path,
                    u"SELECT item.id, item.at_ms, item.files, item.kind, item.direction, item.body, thread.state, "
                    "thread.line_number, caller.number, caller.name, caller.carrier_name FROM item_search "
                    "JOIN item ON item.id = item_search.rowid JOIN thread ON thread.id = item.thread_id "
                    "JOIN caller ON caller.id = thread.caller_id WHERE item_search MATCH ? "
                    "ORDER BY item_search.rowid DESC LIMIT ?"_s);
    RawReader names(path,
                    u"SELECT caller.number, caller.name, caller.carrier_name, thread.id, thread.last_ms FROM "
                    "caller_search JOIN caller ON caller.id = caller_search.rowid JOIN thread ON thread.caller_id = "
                    "caller.id WHERE caller_search MATCH ? ORDER BY caller_search.rowid DESC LIMIT ?"_s);
    RawReader contacts(path,
                       u"SELECT caller.number, caller.name, thread.id, thread.last_ms FROM contact_search "
                       "JOIN contact_number ON contact_number.contact_id = contact_search.rowid "
                       "JOIN caller ON caller.number = contact_number.number JOIN thread ON thread.caller_id = "
                       "caller.id WHERE contact_search MATCH ? ORDER BY contact_search.rowid DESC LIMIT ?"_s);
    for (const QString &kind :
         {u"prefix of 1 to 5 letters"_s, u"common word"_s, u"rare word"_s, u"two words"_s, u"part of number"_s}) {
        Times ours;
        Times floor;
        const QStringList questions = questionsOf(kind);
        for (const QString &typed : questions) {
            const QByteArray asked = MessageSearch::question(parseSearch(typed, QTimeZone::utc()).terms).toUtf8();
            const auto mine = [&] { (void)search.find(typed, {}, 50); };
            const auto theirs = [&] {
                texts.readWith(asked, {50});
                names.readWith(asked, {50});
                contacts.readWith(asked, {50});
            };
            mine();
            theirs();
            for (int round = 0; round < Rounds; ++round) {
                ours.once(mine);
                floor.once(theirs);
            }
        }
        ours.sorted();
        floor.sorted();
        print(qPrintable(u"search: "_s + kind), ours, &floor);
        goals.hold("milliseconds at p99", ours.at(0.99) / 1000, 5);
        if (kind != u"part of number"_s) // which asks another index
            goals.hold("ratio at p99", ours.at(0.99) / floor.at(0.99), 3);
    }
}

void holdInserts(Goals &goals, const QString &path)
{
    const auto store = std::move(openStore(path)).value();
    const qint64 used = store->texts().byCarrierId(fixtureTextId(0)).ok() ? 100'000'000 : 0;
    QRandomGenerator random(9);
    const qint64 run = random.system()->bounded(1'000'000); // another run on the same file adds others
    Times ours;
    for (int serial = 0; serial < 1000; ++serial) {
        TextMessage text;
        text.carrierId = fixtureTextId(used + run * 1000 + serial);
        text.line = fixtureLine();
        text.remotes = {fixtureCaller(random.bounded(1000))};
        text.body = plausibleText(random);
        text.at = text.modifiedAt = fromMs(1'790'000'000'000 + run * 1'000'000 + serial * 1000);
        ours.once([&] {
            if (!store->texts().save(text, {}).ok())
                std::printf("a text was not kept\n");
        });
        if (serial % 100 == 99)
            store->tidy(); // as the desk does when idle
    }
    ours.sorted();
    print("live insert, durable, indexed", ours, nullptr);
    goals.hold("milliseconds at p50", ours.at(0.5) / 1000, 0.7);
    goals.hold("milliseconds at p99", ours.at(0.99) / 1000, 15);
}

/// What this process holds, shared pages in part, in MiB.
double heldMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// What somebody does in a morning: lists, the largest threads far back, searches.
int tour(const QString &path)
{
    const auto inbox = std::move(openInbox(path)).value();
    MessageSearch search(inbox->connection());
    for (const auto view : {InboxView::WaitingOnUs, InboxView::Done, InboxView::All}) {
        std::optional<ThreadKey> after;
        for (int page = 0; page < 20; ++page) {
            const auto rows = inbox->threads(view, after, 50).value();
            if (!rows.isEmpty())
                after = inbox->keyOf(view, rows.constLast());
        }
    }
    for (int thread = 1; thread <= 50; ++thread) {
        std::optional<TimelineKey> before;
        for (int page = 0; page < 10; ++page) {
            const auto items = inbox->timeline(ThreadId(thread), before, 50).value();
            if (!items.isEmpty())
                before = TimelineKey{toMs(items.constLast().at), items.constLast().id.value()};
        }
    }
    for (const QString &typed : {u"w"_s, u"wat"_s, u"the"_s, u"heater part"_s, u"pl4"_s, u"5550"_s, u"maple"_s})
        (void)search.find(typed, {}, 50);
    std::printf("%.2f\n", heldMemory());
    return 0;
}

double touredMemory(const QString &path)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--tour"_s, path});
    return process.waitForFinished(120'000) ? process.readAllStandardOutput().trimmed().toDouble() : -1;
}

void holdMemory(Goals &goals, const QString &path, const QTemporaryDir &folder)
{
    const QString small = folder.filePath(u"small.sqlite"_s);
    if (!writeFixture(small, {.messages = 10'000, .threads = 500}).ok())
        return;
    const double few = touredMemory(small);
    const double many = touredMemory(path);
    std::printf("memory after the same tour: %.1f MiB with 10,000 messages, %.1f MiB here\n", few, many);
    goals.hold("MiB more", many - few, 5);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (const auto at = arguments.indexOf(u"--tour"_s); at > 0)
        return tour(arguments.value(at + 1));
    const bool full = arguments.contains(u"--full"_s) || qEnvironmentVariableIsSet("TEXTBACK_FULL");
    Goals goals(full);
    const QTemporaryDir folder(QDir::currentPath() + u"/scale-bench-XXXXXX"_s);
    QString path = folder.filePath(u"textback.sqlite"_s);
    if (const auto at = arguments.indexOf(u"--database"_s); at > 0) {
        path = arguments.value(at + 1);
    } else {
        const FixtureSize size = full ? FixtureSize{.messages = 1'000'000, .threads = 50'000}
                                      : FixtureSize{.messages = 20'000, .threads = 1000};
        if (!writeFixture(path, size).ok())
            return 1;
    }
    std::printf("%lld MiB\n", qlonglong(QFileInfo(path).size() / 1024 / 1024));
    holdMemory(goals, path, folder);
    {
        const auto inbox = std::move(openInbox(path)).value();
        holdPages(goals, *inbox, path);
        holdSearch(goals, *inbox, path);
    }
    holdInserts(goals, path);
    return goals.missed() ? 1 : 0;
}
