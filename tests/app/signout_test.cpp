// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signout.h"
#include "core/secrets/sessiononlystore.h"
#include "core/store/archive.h"
#include "core/store/sqliteinbox.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace signout_test {

namespace {

/// A desk with an account whose carrier does not answer, and one text in it.
struct LeavingDesk {
    LeavingDesk() : host(folder.filePath(u"desk.sqlite"_s), [] { return std::make_unique<SessionOnlyStore>(); })
    {
        QSignalSpy opened(&host, &DeskHost::opened);
        host.start();
        if (!opened.wait(10'000))
            qFatal("the desk does not open");
        bool ready = false;
        host.run([&ready, this](DeskRoom &room) {
            const NewAccount account{QUrl(u"http://127.0.0.1:1"_s), u"desk"_s, {}, u"jwt"_s, {}};
            room.addAccount(account, &room, [&room](const Result<AccountId> &) { (void)room.startWatching(); });
            TextMessage text;
            text.carrierId = u"t1"_s;
            text.line = PhoneNumber::fromE164(u"+15125550100"_s).value();
            text.remotes = {PhoneNumber::fromE164(u"+15125550142"_s).value()};
            text.body = u"heater is leaking"_s;
            text.at = text.modifiedAt = room.clock().now();
            (void)room.store()->texts().save(text, {});
            QMetaObject::invokeMethod(&gateway, [&ready] { ready = true; });
        });
        if (!QTest::qWaitFor([&ready] { return ready; }, 10'000))
            qFatal("the account is not added");
    }
    ~LeavingDesk()
    {
        QSignalSpy stopped(&host, &DeskHost::stopped);
        host.stop();
        stopped.wait(10'000);
    }
    SignOutOutcome signOut(const SignOutOrder &order)
    {
        std::optional<SignOutOutcome> outcome;
        gateway.signOut(
            order, &gateway, [this](const SignOutProgress &progress) { steps.append(progress.step); },
            [&outcome](const SignOutOutcome &made) { outcome = made; });
        if (beforeWaiting)
            beforeWaiting();
        if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
            qFatal("no outcome");
        return *outcome;
    }
    [[nodiscard]] bool signedIn()
    {
        std::optional<bool> answer;
        host.run([&answer, this](DeskRoom &room) {
            const bool any = !room.accountFacts().value().isEmpty() && room.desk() != nullptr;
            QMetaObject::invokeMethod(&gateway, [&answer, any] { answer = any; });
        });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            qFatal("no answer");
        return *answer;
    }
    [[nodiscard]] int threads() const { return openInbox(host.databasePath()).value()->counts().value().all; }

    QTemporaryDir folder;
    DeskHost host;
    SignOutGateway gateway{host};
    QList<SignOutStep> steps;
    std::function<void()> beforeWaiting;
};

} // namespace

/// Signing out does with the data what was asked, and nothing is lost on the way.
class SignOutTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void keepingLeavesEverythingButTheAccount()
    {
        LeavingDesk desk;
        QVERIFY(desk.signedIn());
        const SignOutOutcome outcome = desk.signOut({});
        QCOMPARE(outcome.trouble, SignOutTrouble::None);
        QVERIFY(outcome.signedOut);
        QVERIFY(!desk.signedIn());
        QCOMPARE(desk.threads(), 1);
    }

    void savingThenErasingMovesEverythingIntoTheFile()
    {
        LeavingDesk desk;
        const QString archive = desk.folder.filePath(u"all.tar"_s);
        const SignOutOutcome outcome = desk.signOut({archive, true});
        QCOMPARE(outcome.trouble, SignOutTrouble::None);
        QCOMPARE(outcome.saved, 1);
        QVERIFY(!desk.signedIn());
        QCOMPARE(desk.threads(), 0);
        for (const SignOutStep step : {SignOutStep::Stopping, SignOutStep::Saving, SignOutStep::Erasing})
            QVERIFY(desk.steps.contains(step));
        const QString copy = desk.folder.filePath(u"copy.sqlite"_s);
        QVERIFY(importArchive(archive, copy).ok());
        QCOMPARE(openInbox(copy).value()->counts().value().all, 1);
    }

    void whenSavingFailsNothingIsErasedAndWatchingGoesOn()
    {
        LeavingDesk desk;
        const SignOutOutcome outcome = desk.signOut({desk.folder.filePath(u"no/such/folder/all.tar"_s), true});
        QCOMPARE(outcome.trouble, SignOutTrouble::NotSaved);
        QVERIFY(!outcome.signedOut);
        QVERIFY(desk.signedIn());
        QCOMPARE(desk.threads(), 1);
    }

    void aFileThatIsThereIsNeverOverwritten()
    {
        LeavingDesk desk;
        QFile file(desk.folder.filePath(u"mine.tar"_s));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("mine") == 4 && file.flush());
        QCOMPARE(desk.signOut({file.fileName(), true}).trouble, SignOutTrouble::NotSaved);
        QCOMPARE(file.size(), 4);
        QCOMPARE(desk.threads(), 1);
        QVERIFY(desk.signedIn());
    }

    void cancelledInTimeNothingChanges()
    {
        LeavingDesk desk;
        QSemaphore busy;
        desk.host.run([&busy](DeskRoom &) { busy.acquire(); });
        desk.beforeWaiting = [&gateway = desk.gateway, &busy] {
            gateway.cancelSignOut();
            busy.release();
        };
        const QString archive = desk.folder.filePath(u"all.tar"_s);
        const SignOutOutcome outcome = desk.signOut({archive, true});
        QCOMPARE(outcome.trouble, SignOutTrouble::Cancelled);
        QVERIFY(!outcome.signedOut);
        QVERIFY(desk.signedIn());
        QCOMPARE(desk.threads(), 1);
        QVERIFY(!QFile::exists(archive));
    }
};

} // namespace signout_test

TEXTBACK_TEST(signout_test, SignOutTest)
#include "signout_test.moc"
