// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much the store costs beside SQLite's own interface on the same file, in the same run.
// store_bench [--full]: 10,000 texts, or 200,000.
#include "core/store/sqliteinbox.h"
#include "core/store/sqlitestore.h"
#include "tests/bench/measuring.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>

using namespace textback;
using namespace Qt::Literals::StringLiterals;

namespace {

const UtcTime Start = fromMs(1'772'553'600'000);

PhoneNumber number(int index)
{
    return PhoneNumber::fromE164(u"+1512555%1"_s.arg(index, 4, 10, QLatin1Char('0'))).value();
}
PhoneNumber line()
{
    return PhoneNumber::fromE164(u"+15550100100"_s).value();
}

QString anyBody(QRandomGenerator &random)
{
    static const QStringList words{u"water"_s, u"heater"_s, u"leak"_s,  u"tomorrow"_s, u"please"_s, u"call"_s,
                                   u"price"_s, u"back"_s,   u"thank"_s, u"morning"_s,  u"street"_s, u"part"_s};
    QStringList body;
    for (int word = 0; word < 10; ++word)
        body.append(words.at(random.bounded(words.size())) + QString::number(random.bounded(50)));
    return body.join(u' ');
}

TextMessage textOf(int serial, int callers, QRandomGenerator &random)
{
    // Most texts belong to few callers: the square of an even spread.
    const double spread = random.generateDouble();
    TextMessage text;
    text.carrierId = QString::number(9'000'000'000 + serial);
    text.line = line();
    text.remotes = {number(int(spread * spread * callers))};
    text.direction = serial % 2 == 0 ? TextDirection::In : TextDirection::Out;
    text.body = anyBody(random);
    text.at = text.modifiedAt = Start + std::chrono::seconds(serial);
    return text;
}

/// The least any program could do to keep a text with its indexes, durably.
class RawWriter {
public:
    explicit RawWriter(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_db);
        for (const char *sql :
             {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA wal_autocheckpoint = 4000",
              "CREATE TABLE item (id INTEGER PRIMARY KEY, thread_id INTEGER, at_ms INTEGER, carrier_id TEXT, body "
              "TEXT)",
              "CREATE INDEX a ON item (thread_id, at_ms)", "CREATE UNIQUE INDEX b ON item (carrier_id)",
              "CREATE VIRTUAL TABLE search USING fts5 (body, content='item', content_rowid='id', "
              "tokenize='unicode61 remove_diacritics 2', detail='none', columnsize=0, prefix='1 2 3 4')"})
            sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_db, "INSERT INTO item VALUES (?, ?, ?, ?, ?)", -1, &m_item, nullptr);
        sqlite3_prepare_v2(m_db, "INSERT INTO search (rowid, body) VALUES (?, ?)", -1, &m_search, nullptr);
    }
    ~RawWriter()
    {
        sqlite3_finalize(m_item);
        sqlite3_finalize(m_search);
        sqlite3_close(m_db);
    }
    RawWriter(const RawWriter &) = delete;
    RawWriter &operator=(const RawWriter &) = delete;
    void add(const TextMessage &text)
    {
        const QByteArray body = text.body->toUtf8();
        const QByteArray id = text.carrierId.toUtf8();
        sqlite3_exec(m_db, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        sqlite3_bind_int64(m_item, 1, ++m_id);
        sqlite3_bind_int64(m_item, 2, text.remotes.constFirst().e164().right(4).toInt());
        sqlite3_bind_int64(m_item, 3, toMs(text.at));
        sqlite3_bind_text(m_item, 4, id.constData(), int(id.size()), SQLITE_TRANSIENT);
        sqlite3_bind_text(m_item, 5, body.constData(), int(body.size()), SQLITE_TRANSIENT);
        sqlite3_step(m_item);
        sqlite3_reset(m_item);
        sqlite3_bind_int64(m_search, 1, m_id);
        sqlite3_bind_text(m_search, 2, body.constData(), int(body.size()), SQLITE_TRANSIENT);
        sqlite3_step(m_search);
        sqlite3_reset(m_search);
        sqlite3_exec(m_db, "COMMIT", nullptr, nullptr, nullptr);
    }

private:
    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_item = nullptr;
    sqlite3_stmt *m_search = nullptr;
    qint64 m_id = 0;
};

void benchWriting(SqliteStore &store, const QTemporaryDir &folder, int texts, int callers, int runs)
{
    QRandomGenerator random(2);
    RawWriter raw(folder.filePath(u"raw.db"_s));
    Times ours;
    Times floor;
    QList<TextMessage> news;
    for (int run = 0; run < runs; ++run)
        news.append(textOf(texts + run, callers, random));
    floor.measure(runs, [&](int run) { raw.add(news.at(run)); });
    ours.measure(runs, [&](int run) {
        if (!store.texts().save(news.at(run), {}).ok())
            std::printf("a text was not kept\n");
    });
    store.tidy();
    print("live durable insert with index", ours, &floor);
    Times facts;
    Call call;
    call.key = u"bench"_s;
    call.line = line();
    call.startedAt = Start;
    facts.measure(runs, [&](int run) {
        call.caller = number(run % callers);
        (void)store.callers().facts(call, Start + 1h, u"US"_s);
    });
    print("facts for judging", facts, nullptr);
}

void benchReading(const QString &path, int callers)
{
    const auto inbox = std::move(openInbox(path)).value();
    const QList<ThreadRow> newest = inbox->threads(InboxView::All, {}, 50).value();
    const qint64 highest = std::numeric_limits<qint64>::max();
    RawReader rawThreads(path,
                         selectThreadRows(u"WHERE thread.state < 4 AND (thread.last_ms, thread.id) < (?, ?) ORDER BY "
                                          "thread.last_ms DESC, thread.id DESC LIMIT ?"_s));
    RawReader rawItems(path,
                       selectTimeline(u"WHERE item.thread_id = ? AND (item.at_ms, item.id) < (?, ?) ORDER BY "
                                      "item.at_ms DESC, item.id DESC LIMIT ?"_s));
    Times threads;
    Times threadsFloor;
    threadsFloor.measure(300, [&](int) { rawThreads.read({highest, highest, 50}); });
    threads.measure(300, [&](int) { (void)inbox->threads(InboxView::All, {}, 50); });
    print("page of 50 threads", threads, &threadsFloor);
    Times items;
    Times itemsFloor;
    const auto thread = [&newest](int run) { return newest.at(run % newest.size()).id; };
    itemsFloor.measure(300, [&](int run) { rawItems.read({thread(run).value(), highest, highest, 50}); });
    const qint64 before = inbox->work().rows;
    items.measure(300, [&](int run) { (void)inbox->timeline(thread(run), {}, 50); });
    print("page of 50 of a timeline", items, &itemsFloor);
    std::printf("rows stepped a page: %.1f\n", double(inbox->work().rows - before) / 300);
    for (const auto &words :
         {u"w"_s, u"heat"_s, u"leak17"_s, u"water heater3"_s, u"nosuchword"_s, u"5550"_s, u"12"_s}) {
        Times search;
        search.measure(50, [&](int) { (void)inbox->search(words, 50); });
        print(qPrintable(u"search \"%1\""_s.arg(words)), search, nullptr);
    }
    std::printf("callers: %d\n", callers);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int texts = QCoreApplication::arguments().contains(u"--full"_s) ? 200'000 : 10'000;
    const int callers = std::min(texts / 20, 9000);
    const QTemporaryDir folder(QDir::currentPath() + u"/store-bench-XXXXXX"_s);
    const QString path = folder.filePath(u"desk.db"_s);
    auto store = std::move(openStore(path)).value();
    QRandomGenerator random(1);
    QElapsedTimer timer;
    timer.start();
    const Status filled = store->inTransaction([&]() -> Status {
        for (int serial = 0; serial < texts; ++serial)
            TEXTBACK_TRY(store->texts().save(textOf(serial, callers, random), {}));
        return Done{};
    });
    if (!filled.ok())
        return 1;
    std::printf("filled with %d texts, %.0f a second\n", texts, texts * 1000.0 / double(timer.elapsed()));
    benchWriting(*store, folder, texts, callers, 500);
    benchReading(path, callers);
    store.reset();
    timer.restart();
    store = std::move(openStore(path)).value();
    std::printf("opening %lld MiB: %.1f ms", qlonglong(QFileInfo(path).size() / 1024 / 1024),
                double(timer.nsecsElapsed()) / 1e6);
    store.reset();
    timer.restart();
    store = std::move(openStore(path, {.checkAll = true})).value();
    std::printf(", with the full check %.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
    return 0;
}
