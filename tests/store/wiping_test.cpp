// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"
#include "core/store/bulkload.h"
#include "core/store/files.h"
#include "core/store/messagesearch.h"
#include "core/store/sqliteinbox.h"
#include "tests/store/desk_fixture.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QObject>
#include <QRegularExpression>

using namespace textback;

namespace store_wiping_test {

/// Forgetting all callers at once.
class WipingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<DeskFixture> desk;
    const PhoneNumber her = number(u"+15125550142"_s);

    [[nodiscard]] QStringList tablesWithSomething() const
    {
        const auto open = Connection::open(desk->path(), Connection::Mode::ReadOnly);
        QStringList left;
        for (const QString &table : tablesWithRows(*open.value()).value()) {
            if (desk->ask(u"SELECT count(*) FROM %1"_s.arg(table)) > 0)
                left.append(table);
        }
        return left;
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        desk = std::make_unique<DeskFixture>();
        desk->addAccount();
        desk->caller = her;
        TextMessage text = desk->carrierText(u"t1"_s, TextDirection::In, Noon);
        text.body = u"heater is leaking"_s;
        QVERIFY(desk->store->texts().save(text, {}).ok());
        (void)desk->store->texts().addNote(desk->thread(), u"private words"_s, u"Desk"_s, Noon);
        const auto call = desk->store->calls().save(desk->call(u"c1"_s, CallOutcome::Missed, Noon)).value();
        QVERIFY(desk->store->outbox().add(desk->textBack(u"c1"_s, Noon)).ok());
        Verdict verdict;
        verdict.decision = Decision::Text;
        verdict.checks = {{.kind = CheckKind::RuleFits, .result = CheckResult::Passed, .inputs = {}}};
        QVERIFY(desk->store->calls().saveVerdict(call.id, verdict, {}).ok());
        QVERIFY(desk->store->callers().setName(her, u"Maple Bakery"_s).ok());
        QVERIFY(desk->store->callers().setAskedToStop(her, true, OptOutSource::Caller, u"STOP"_s, Noon).ok());
        QVERIFY(desk->store->writing().keepDraft(desk->thread(), {u"half a reply"_s, {}}, Noon).ok());
        QVERIFY(desk->store->book().setSetting(u"company"_s, u"Elm Street Plumbing"_s, Noon).ok());
        QVERIFY(desk->store->backUpNow(Noon).ok());
        QVERIFY(QDir().mkpath(filesFolder(desk->path())));
        QFile photo(filesFolder(desk->path()) + u"/photo"_s);
        QVERIFY(photo.open(QIODevice::WriteOnly));
    }
    void cleanup() { desk.reset(); }

    void nothingAboutCallersIsLeftAnywhere()
    {
        const Status wiped = desk->store->wiper().wipe(Noon, {});
        QVERIFY2(wiped.ok(), wiped.ok() ? "" : qPrintable(wiped.error().detail));
        for (const QString &table : tablesWithSomething())
            QVERIFY2(StoredWiper::staying().contains(table), qPrintable(table));
        QCOMPARE(desk->ask(u"SELECT count(*) FROM counter WHERE amount <> 0"_s), 0);
        QCOMPARE(desk->ask(u"SELECT count(*) FROM pragma_foreign_key_check"_s), 0);
        QVERIFY(!QDir(filesFolder(desk->path())).exists());
        QVERIFY(backupFilesOf(desk->path()).isEmpty());
        const auto inbox = std::move(openInbox(desk->path())).value();
        MessageSearch search(inbox->connection());
        QVERIFY(search.find(u"heater"_s, {}, 50).value().hits.isEmpty());
    }

    void noWordOfThemStandsInTheFileItself()
    {
        QVERIFY(desk->store->wiper().wipe(Noon, {}).ok());
        desk->store.reset();
        for (const QString &end : {u""_s, u"-wal"_s}) {
            QFile file(desk->path() + end);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const char *words : {"heater", "Maple", "5550142", "private words", "half a reply"})
                QVERIFY2(!bytes.contains(words), words);
        }
    }

    void whatIsTheOfficesOwnStaysAndSoDoWishesForNoTexts()
    {
        QVERIFY(desk->store->wiper().wipe(Noon, {}).ok());
        QCOMPARE(desk->store->book().settings().value().value(u"company"_s), u"Elm Street Plumbing"_s);
        QVERIFY(desk->store->callers().askedToStop(her).value());
        QVERIFY(!desk->store->callers().askedToStop(number(u"+15125550143"_s)).value());
    }

    void afterwardsTheStoreWorksAsANewOne()
    {
        QVERIFY(desk->store->wiper().wipe(Noon, {}).ok());
        QVERIFY(desk->store->texts().save(desk->carrierText(u"t2"_s, TextDirection::In, Noon + 1h), {}).ok());
        QCOMPARE(desk->texts(), 1);
        QVERIFY(desk->store->callers().askedToStop(her).value());
        desk->reopen({.checkAll = true});
        QCOMPARE(desk->texts(), 1);
    }

    void cancelledOnTheWayEverythingIsStillThere()
    {
        const QStringList before = tablesWithSomething();
        int asked = 0;
        const Status wiped = desk->store->wiper().wipe(Noon, [&asked](double part) { return part < 1 && ++asked < 4; });
        QVERIFY(!wiped.ok());
        QCOMPARE(wiped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(asked, 4);
        QCOMPARE(tablesWithSomething(), before);
        QVERIFY(!backupFilesOf(desk->path()).isEmpty());
        QVERIFY(QDir(filesFolder(desk->path())).exists());
        QVERIFY(desk->texts() > 0);
    }
};

} // namespace store_wiping_test

TEXTBACK_TEST(store_wiping_test, WipingTest)
#include "wiping_test.moc"
