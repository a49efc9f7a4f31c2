// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/archivecopy.h"
#include "core/store/backups.h"
#include "core/store/files.h"
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "core/store/tarfile.h"
#include "tests/store/archive_fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QRegularExpression>

namespace textback::store_archive_test {
/// Everything as one open file, and back.
class ArchiveTest : public QObject {
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

    void whatIsReadIsWhatWasWritten()
    {
        const auto read = importArchive(kept->archive, kept->fresh(u"same"_s));
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
        QCOMPARE(contentOf(kept->fresh(u"same"_s)), contentOf(kept->desk.path()));
        const auto store = openStore(kept->fresh(u"same"_s), {.checkAll = true});
        QVERIFY(store.ok());
        QCOMPARE(store.value()->report(), OpenReport{});
        const auto inbox = std::move(openInbox(kept->fresh(u"same"_s))).value();
        MessageSearch search(inbox->connection());
        QCOMPARE(search.find(u"heat"_s, {}, 50).value().hits.size(), 39);
        QCOMPARE(search.find(u"👍"_s, {}, 50).value().hits.size(), 1);
        QCOMPARE(bytesOf(filePathIn(filesFolder(kept->fresh(u"same"_s)), kept->photo)), "picture");
        QVERIFY(QDir(filesFolder(kept->fresh(u"same"_s))).removeRecursively());
        QCOMPARE(inbox->counts().value(), openInbox(kept->desk.path()).value()->counts().value());
    }

    void whatWasStillToLeaveIsLeftForAPersonToDecide()
    {
        DeskFixture other;
        other.addAccount();
        OutboxText scheduled = other.manualText(u"see you on Monday"_s, Noon);
        scheduled.notBefore = Noon + 24h * 30;
        scheduled.id = other.store->outbox().add(scheduled).value();
        const QString file = kept->path(u"scheduled.tar"_s);
        QVERIFY(exportArchive(other.path(), file, Noon).ok());
        QVERIFY(importArchive(file, kept->fresh(u"elsewhere"_s)).ok());
        const auto store = std::move(openStore(kept->fresh(u"elsewhere"_s), {.checkAll = true})).value();
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
        const auto copy = copyFromArchive(kept->archive, other.path(), Noon, [&told](double part) {
            told.append(part);
            return true;
        });
        QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().detail));
        QCOMPARE(contentOf(other.path()), before);
        QVERIFY(!told.isEmpty() && std::is_sorted(told.cbegin(), told.cend()));
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{copy.value()});
        QCOMPARE(contentsOfCopy(copy.value().file).value().texts, 41);
        QCOMPARE(bytesOf(filePathIn(filesFolder(other.path()), kept->photo)), "picture");
        QVERIFY(backupFilesOf(other.path()).isEmpty()); // never gone back to by itself
        const auto second = copyFromArchive(kept->archive, other.path(), Noon + 1min, {});
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{second.value()});
        const auto cancelled = copyFromArchive(kept->archive, other.path(), Noon + 2min, [](double) { return false; });
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{second.value()});
        const QString bad = kept->path(u"letter.tar"_s);
        writeBytes(bad, "Dear all");
        QVERIFY(!copyFromArchive(bad, other.path(), Noon + 3min, {}).ok());
        QCOMPARE(copiesOf(other.path()), QList<DataCopy>{second.value()});
    }

    void theArchiveIsForTheUserAlone()
    {
        QCOMPARE(QFile::permissions(kept->archive) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void anArchiveIsNotReadIntoAProfileThatHoldsSomething()
    {
        const auto read = importArchive(kept->archive, kept->desk.path());
        QCOMPARE(read.error().code, u"exists"_s);
        QVERIFY(kept->desk.texts() > 0);
    }

    void cancellingLeavesNothingBehind()
    {
        const QString target = kept->fresh(u"cancelled"_s);
        QCOMPARE(importArchive(kept->archive, target, [](double) { return false; }).error().kind, ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(target) && !QFile::exists(target + u".loading"_s));
    }

    void blankLinesBetweenRowsAreLeftOut()
    {
        const QString changed = kept->path(u"blank-lines.tar"_s);
        kept->rewrite(changed, [](TarMember &each) {
            if (each.name.endsWith(u".jsonl"_s))
                each.content.replace("\n", "\n\n");
        });
        const QString target = kept->fresh(u"blank-lines"_s);
        QVERIFY(importArchive(changed, target).ok());
        QCOMPARE(contentOf(target), contentOf(kept->desk.path()));
    }
};
} // namespace textback::store_archive_test

TEXTBACK_TEST(textback::store_archive_test, ArchiveTest)
#include "archive_test.moc"
