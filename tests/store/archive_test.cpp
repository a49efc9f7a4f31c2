// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivecopy.h"
#include "core/store/backups.h"
#include "core/store/bulkload.h"
#include "core/store/files.h"
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "core/store/tarfile.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace textback::store_archive_test {
/// Everything as one open file, and back.
class ArchiveTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    QTemporaryDir folder;
    QString archive;
    QString hash;

    QString fresh(const QString &name) const { return folder.filePath(name + u".sqlite"_s); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    /// All rows of all tables, in words.
    static QStringList contentOf(const QString &path)
    {
        const auto file = Connection::open(path, Connection::Mode::ReadOnly);
        QStringList content;
        const QStringList tables = tablesWithRows(*file.value()).value();
        for (const QString &table : tables) {
            const QStringList columns = columnsOfTable(*file.value(), table).value();
            Statement rows(*file.value(),
                           u"SELECT quote(%1) FROM %2 ORDER BY 1"_s.arg(columns.join(u") || '|' || quote("_s), table));
            const auto all = rows.all<QString>([](Row &row) { return row.text(); });
            for (const QString &row : all.value())
                content.append(table + u": "_s + row);
        }
        return content;
    }
    /// The archive with one member changed by `change`; an empty name afterwards leaves it out.
    void rewrite(const QString &path, const std::function<void(TarMember &)> &change) const
    {
        auto from = std::move(TarReader::open(archive)).value();
        auto to = std::move(TarWriter::create(path, 0)).value();
        for (;;) {
            auto member = from->next().value();
            if (!member)
                break;
            change(*member);
            if (!member->name.isEmpty())
                QVERIFY(to->add(member->name, member->content).ok());
        }
        QVERIFY(to->finish().ok());
    }

private slots:
    void initTestCase()
    {
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        for (int serial = 0; serial < 40; ++serial) {
            desk->caller = number(u"+155501001%1"_s.arg(serial % 10, 2, 10, QLatin1Char('0')));
            TextMessage text =
                desk->carrierText(u"m%1"_s.arg(serial), serial % 3 == 0 ? TextDirection::Out : TextDirection::In,
                                  Noon + std::chrono::minutes(serial));
            text.body = serial == 7 ? u"好 👍 \"quotes\"\nand lines\u0001"_s : u"heater %1"_s.arg(serial);
            QVERIFY(desk->store->texts().save(text, {}).ok());
        }
        const auto call = desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        Verdict verdict;
        verdict.decision = Decision::Hold;
        verdict.checks = {{.kind = CheckKind::FreshEnough, .result = CheckResult::Failed, .inputs = {}}};
        QVERIFY(desk->store->calls().saveVerdict(call.id, verdict, {{u"policy"_s, QJsonObject{{u"a"_s, 1}}}}).ok());
        OutboxText sent = desk->manualText(u"on my way"_s, Noon);
        sent.id = desk->store->outbox().add(sent).value();
        sent.state = OutboxState::Sent;
        sent.carrierId = u"sent1"_s;
        QVERIFY(desk->store->outbox().update(sent).ok());
        QVERIFY(desk->store->callers().setAskedToStop(desk->caller, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        const auto photo = desk->store->texts().byCarrierId(u"m1"_s);
        QVERIFY(photo.ok());
        hash = QString::fromLatin1(QCryptographicHash::hash("picture", QCryptographicHash::Sha256).toHex());
        const QString kept = filePathIn(filesFolder(desk->path()), hash);
        QVERIFY(QDir().mkpath(QFileInfo(kept).path()));
        write(kept, "picture");
        {
            const auto file = Connection::open(desk->path(), Connection::Mode::Write);
            QVERIFY(file.value()
                        ->runOnce(u"INSERT INTO kept_file (item_id, position, state, kind, hash, size) "
                                  "SELECT min(id), 0, 0, 0, '%1', 7 FROM item"_s.arg(hash))
                        .ok());
        }
        archive = folder.filePath(u"all.tar"_s);
        const auto written = exportArchive(desk->path(), archive, Noon);
        QVERIFY(written.ok());
        QCOMPARE(written.value().texts, 42);
    }
    void cleanupTestCase() { desk.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void whatIsReadIsWhatWasWritten()
    {
        const auto read = importArchive(archive, fresh(u"same"_s));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(contentOf(fresh(u"same"_s)), contentOf(desk->path()));
        const auto store = openStore(fresh(u"same"_s), {.checkAll = true});
        QVERIFY(store.ok());
        QCOMPARE(store.value()->report(), OpenReport{});
        const auto inbox = std::move(openInbox(fresh(u"same"_s))).value();
        MessageSearch search(inbox->connection());
        QCOMPARE(search.find(u"heat"_s, {}, 50).value().hits.size(), 39);
        QCOMPARE(search.find(u"👍"_s, {}, 50).value().hits.size(), 1);
        QCOMPARE(bytesOf(filePathIn(filesFolder(fresh(u"same"_s)), hash)), "picture");
        QVERIFY(QDir(filesFolder(fresh(u"same"_s))).removeRecursively());
        QCOMPARE(inbox->counts().value(), openInbox(desk->path()).value()->counts().value());
    }

    void whatWasStillToLeaveIsLeftForAPersonToDecide()
    {
        DeskFixture other;
        other.addAccount();
        OutboxText scheduled = other.manualText(u"see you on Monday"_s, Noon);
        scheduled.notBefore = Noon + 24h * 30;
        scheduled.id = other.store->outbox().add(scheduled).value();
        const QString file = folder.filePath(u"scheduled.tar"_s);
        QVERIFY(exportArchive(other.path(), file, Noon).ok());
        QVERIFY(importArchive(file, fresh(u"elsewhere"_s)).ok());
        const auto store = std::move(openStore(fresh(u"elsewhere"_s), {.checkAll = true})).value();
        const auto open = store->outbox().unfinished().value();
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().body, u"see you on Monday"_s);
        QCOMPARE(open.constFirst().state, OutboxState::Unknown); // never sent by itself
        QCOMPARE(other.store->outbox().unfinished().value().constFirst().state, OutboxState::Queued);
    }

    void aCopyFromAnArchiveIsListedAndChangesNothingElse()
    {
        DeskFixture other;
        other.addAccount();
        const QStringList before = contentOf(other.path());
        QList<double> told;
        const auto copy = copyFromArchive(archive, other.path(), Noon, [&told](double part) {
            told.append(part);
            return true;
        });
        QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().detail));
        QCOMPARE(contentOf(other.path()), before);
        QVERIFY(!told.isEmpty() && std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{copy.value()});
        QCOMPARE(contentsOfCopy(copy.value().file).value().texts, 41);
        QCOMPARE(bytesOf(filePathIn(filesFolder(other.path()), hash)), "picture");
        QVERIFY(backupFilesOf(other.path()).isEmpty()); // never gone back to by itself
        const auto second = copyFromArchive(archive, other.path(), Noon + 1min, {});
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{second.value()});
        const auto cancelled = copyFromArchive(archive, other.path(), Noon + 2min, [](double) { return false; });
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{second.value()});
        const QString bad = folder.filePath(u"letter.tar"_s);
        write(bad, "Dear all");
        QVERIFY(!copyFromArchive(bad, other.path(), Noon + 3min, {}).ok());
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{second.value()});
    }

    void theArchiveIsForTheUserAlone()
    {
        QCOMPARE(QFile::permissions(archive) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anArchiveIsNotReadIntoAProfileThatHoldsSomething()
    {
        const auto read = importArchive(archive, desk->path());
        QCOMPARE(read.error().code, u"exists"_s);
        QVERIFY(desk->texts() > 0);
    }

    void cancellingLeavesNothingBehind()
    {
        const QString target = fresh(u"cancelled"_s);
        QCOMPARE(importArchive(archive, target, [](double) { return false; }).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".loading"_s));
    }

    void aCutOrChangedArchiveIsRefused_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no manifest") << u"manifest.json"_s << QByteArray();
        QTest::newRow("no end") << u"end.json"_s << QByteArray();
        QTest::newRow("rows missing") << u"tables/item/00001.jsonl"_s << QByteArray();
        QTest::newRow("newer") << u"manifest.json"_s
                               << QByteArray(
                                      R"({"format":"textback-archive","format_version":1,"schema_version":999})");
        QTest::newRow("another format") << u"manifest.json"_s << QByteArray(R"({"format":"other"})");
        QTest::newRow("not json") << u"manifest.json"_s << QByteArray("\xff{[");
        QTest::newRow("unknown column") << u"tables/caller/00001.jsonl"_s << QByteArray("[\"id\",\"evil\"]\n[1,2]\n");
        QTest::newRow("SQL as a column") << u"tables/caller/00001.jsonl"_s
                                         << QByteArray("[\"id) VALUES (1); DROP TABLE item; --\"]\n[1]\n");
        QTest::newRow("too few values") << u"tables/caller/00001.jsonl"_s << QByteArray("[\"id\",\"number\"]\n[1]\n");
        QTest::newRow("an object as a value")
            << u"tables/caller/00001.jsonl"_s << QByteArray("[\"id\",\"number\"]\n[1,{\"a\":1}]\n");
        QTest::newRow("a file that is another") << u"files/"_s + hash << QByteArray("other");
        QTest::newRow("a row that belongs to nobody")
            << u"tables/caller_digits/00001.jsonl"_s << QByteArray("[\"ending\",\"caller_id\"]\n[\"1\",99999]\n");
        QTest::newRow("null where a value must be")
            << u"tables/caller/00001.jsonl"_s << QByteArray("[\"id\",\"number\"]\n[1,null]\n");
    }
    void aCutOrChangedArchiveIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, content);
        const QString changed = folder.filePath(u"changed.tar"_s);
        rewrite(changed, [&](TarMember &each) {
            if (each.name != member)
                return;
            each.content = content;
            if (content.isEmpty())
                each.name.clear();
        });
        const QString target = fresh(u"refused"_s);
        const auto read = importArchive(changed, target);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".loading"_s));
    }

    void theLineThatIsNoRowIsNamed()
    {
        const QString changed = folder.filePath(u"broken-line.tar"_s);
        const auto detailOf = [&](const QByteArray &lines) {
            rewrite(changed, [&](TarMember &each) {
                if (each.name == u"tables/caller_digits/00001.jsonl"_s)
                    each.content = "[\"ending\",\"caller_id\"]\n" + lines;
            });
            const auto read = importArchive(changed, fresh(u"refused"_s));
            return read.ok() ? QString() : read.error().detail;
        };
        QVERIFY(detailOf("[\"01\",1]\n[\"02\"").contains(u"line 3 of"_s));
        QVERIFY(detailOf("[\"01\",1]\n7\n[\"02\",1]\n").contains(u"line 3 of"_s));
        QVERIFY(detailOf("[\"01\",1]\n[\"02\",[1]]\n").contains(u"line 3 of"_s));
        QVERIFY(detailOf("[\"01\",1]\n[\"02\",null]\n").contains(u"line 3 of"_s));
    }
    void blankLinesBetweenRowsAreLeftOut()
    {
        const QString changed = folder.filePath(u"blank-lines.tar"_s);
        rewrite(changed, [](TarMember &each) {
            if (each.name.endsWith(u".jsonl"_s))
                each.content.replace("\n", "\n\n");
        });
        const QString target = fresh(u"blank-lines"_s);
        QVERIFY(importArchive(changed, target).ok());
        QCOMPARE(contentOf(target), contentOf(desk->path()));
    }
    void aTableNobodyKnowsIsRefused()
    {
        const QString changed = folder.filePath(u"changed.tar"_s);
        rewrite(changed, [](TarMember &each) {
            if (each.name == u"tables/caller/00001.jsonl"_s)
                each.name = u"tables/sqlite_schema/00001.jsonl"_s;
        });
        QCOMPARE(importArchive(changed, fresh(u"refused"_s)).error().kind, ErrorKind::Invalid);
    }

    void anyBytesAreReadInBoundedMemoryAndRefused()
    {
        const QByteArray good = bytesOf(archive);
        QRandomGenerator random(11);
        const QString bad = folder.filePath(u"bad.tar"_s);
        for (int run = 0; run < 60; ++run) {
            QByteArray bytes = good;
            if (run % 3 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            for (int change = 0; change < 20; ++change) {
                if (!bytes.isEmpty())
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            }
            write(bad, bytes);
            const QString target = fresh(u"bad"_s);
            (void)importArchive(bad, target); // a change in somebody's words is nobody's mistake
            QFile::remove(target);
            QVERIFY(!QFile::exists(target + u".loading"_s));
        }
        write(bad, QByteArray(2000, 'x'));
        QCOMPARE(importArchive(bad, fresh(u"bad"_s)).error().kind, ErrorKind::Invalid);
        write(bad, {});
        QCOMPARE(importArchive(bad, fresh(u"bad"_s)).error().kind, ErrorKind::Invalid);
        QCOMPARE(importArchive(folder.filePath(u"none"_s), fresh(u"bad"_s)).error().kind, ErrorKind::NotFound);
    }

    void aHugeMemberIsNotRead()
    {
        QByteArray header = bytesOf(archive).left(512);
        header.replace(124, 11, "77777777777");
        header.replace(148, 8, "        ");
        qint64 sum = 0;
        for (const char byte : header)
            sum += quint8(byte);
        header.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        const QString huge = folder.filePath(u"huge.tar"_s);
        write(huge, header);
        QCOMPARE(importArchive(huge, fresh(u"huge"_s)).error().kind, ErrorKind::Invalid);
    }
};
} // namespace textback::store_archive_test

TEXTBACK_TEST(textback::store_archive_test, ArchiveTest)
#include "archive_test.moc"
