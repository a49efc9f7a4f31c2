// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivecopy.h"
#include "core/store/tarfile.h"
#include "tests/store/archive_fixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace textback::store_archiverefusing_test {
/// Archives that are cut, changed or none at all: refused, with words that help, and nothing left behind.
class ArchiveRefusingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<ArchiveFixture> kept;

private slots:
    void initTestCase()
    {
        kept = std::make_unique<ArchiveFixture>();
        kept->write();
        QVERIFY(QFile::exists(kept->archive));
    }
    void cleanupTestCase() { kept.reset(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

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
        QTest::newRow("a file that is another") << u"files/"_s + kept->photo << QByteArray("other");
        QTest::newRow("a row that belongs to nobody")
            << u"tables/caller_digits/00001.jsonl"_s << QByteArray("[\"ending\",\"caller_id\"]\n[\"1\",99999]\n");
        QTest::newRow("null where a value must be")
            << u"tables/caller/00001.jsonl"_s << QByteArray("[\"id\",\"number\"]\n[1,null]\n");
    }
    void aCutOrChangedArchiveIsRefused()
    {
        QFETCH(QString, member);
        QFETCH(QByteArray, content);
        const QString changed = kept->path(u"changed.tar"_s);
        kept->rewrite(changed, [&](TarMember &each) {
            if (each.name != member)
                return;
            each.content = content;
            if (content.isEmpty())
                each.name.clear();
        });
        const QString target = kept->fresh(u"refused"_s);
        const auto read = importArchive(changed, target);
        QVERIFY(!read.ok());
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".loading"_s));
    }

    void theLineThatIsNoRowIsNamed()
    {
        const QString changed = kept->path(u"broken-line.tar"_s);
        const auto detailOf = [&](const QByteArray &lines) {
            kept->rewrite(changed, [&](TarMember &each) {
                if (each.name == u"tables/caller_digits/00001.jsonl"_s)
                    each.content = "[\"ending\",\"caller_id\"]\n" + lines;
            });
            const auto read = importArchive(changed, kept->fresh(u"refused"_s));
            return read.ok() ? QString() : read.error().detail;
        };
        QVERIFY(detailOf("[\"01\",1]\n[\"02\"").contains(u"line 3 of"_s));
        QVERIFY(detailOf("[\"01\",1]\n7\n[\"02\",1]\n").contains(u"line 3 of"_s));
        QVERIFY(detailOf("[\"01\",1]\n[\"02\",[1]]\n").contains(u"line 3 of"_s));
        QVERIFY(detailOf("[\"01\",1]\n[\"02\",null]\n").contains(u"line 3 of"_s));
    }
    void aTableNobodyKnowsIsRefused()
    {
        const QString changed = kept->path(u"changed.tar"_s);
        kept->rewrite(changed, [](TarMember &each) {
            if (each.name == u"tables/caller/00001.jsonl"_s)
                each.name = u"tables/sqlite_schema/00001.jsonl"_s;
        });
        QCOMPARE(importArchive(changed, kept->fresh(u"refused"_s)).error().kind, ErrorKind::Invalid);
    }

    void anyBytesAreReadInBoundedMemoryAndRefused()
    {
        const QByteArray good = bytesOf(kept->archive);
        QRandomGenerator random(11);
        const QString bad = kept->path(u"bad.tar"_s);
        for (int run = 0; run < 60; ++run) {
            QByteArray bytes = good;
            if (run % 3 == 0)
                bytes.truncate(random.bounded(int(bytes.size())));
            for (int change = 0; change < 20; ++change) {
                if (!bytes.isEmpty())
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            }
            writeBytes(bad, bytes);
            const QString target = kept->fresh(u"bad"_s);
            (void)importArchive(bad, target); // a change in somebody's words is nobody's mistake
            QFile::remove(target);
            QVERIFY(!QFile::exists(target + u".loading"_s));
        }
        writeBytes(bad, QByteArray(2000, 'x'));
        QCOMPARE(importArchive(bad, kept->fresh(u"bad"_s)).error().kind, ErrorKind::Invalid);
        writeBytes(bad, {});
        QCOMPARE(importArchive(bad, kept->fresh(u"bad"_s)).error().kind, ErrorKind::Invalid);
        QCOMPARE(importArchive(kept->path(u"none"_s), kept->fresh(u"bad"_s)).error().kind, ErrorKind::NotFound);
    }

    void aHugeMemberIsNotRead()
    {
        QByteArray header = bytesOf(kept->archive).left(512);
        header.replace(124, 11, "77777777777");
        header.replace(148, 8, "        ");
        qint64 sum = 0;
        for (const char byte : header)
            sum += quint8(byte);
        header.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
        const QString huge = kept->path(u"huge.tar"_s);
        writeBytes(huge, header);
        QCOMPARE(importArchive(huge, kept->fresh(u"huge"_s)).error().kind, ErrorKind::Invalid);
    }
};
} // namespace textback::store_archiverefusing_test

TEXTBACK_TEST(textback::store_archiverefusing_test, ArchiveRefusingTest)
#include "archiverefusing_test.moc"
