// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskgateway.h"
#include "core/secrets/sessiononlystore.h"
#include "core/store/sqliteinbox.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace withoutaccount_test {

/// A profile that was signed out and kept its inbox: what needs no carrier is done and kept as before.
class WithoutAccountTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<DeskHost> host;
    std::unique_ptr<DeskGateway> gateway;
    ThreadId thread{0};

    template <typename T> T answerOf(const std::function<void(const Callback<T> &)> &ask)
    {
        std::optional<T> answer;
        ask([&answer](const T &given) { answer = given; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *answer;
    }
    Status asked(const std::function<void(const Callback<Status> &)> &ask) { return answerOf<Status>(ask); }
    [[nodiscard]] ThreadRow row() const
    {
        return openInbox(host->databasePath()).value()->thread(thread).value().value();
    }
    [[nodiscard]] qsizetype entries() const
    {
        return openInbox(host->databasePath()).value()->timeline(thread, std::nullopt, 50).value().size();
    }
    Status setState(ThreadState state, std::optional<UtcTime> until = {})
    {
        return asked(
            [&](const Callback<Status> &answered) { gateway->setThreadState(thread, state, until, this, answered); });
    }
    void signedOutWithOneText()
    {
        bool ready = false;
        host->run([&ready, this](DeskRoom &room) {
            const NewAccount account{QUrl(u"http://127.0.0.1:1"_s), u"desk"_s, {}, u"jwt"_s, {}};
            room.addAccount(account, &room, [&ready, &room, this](const Result<AccountId> &id) {
                TextMessage text;
                text.carrierId = u"t1"_s;
                text.read = false;
                text.line = PhoneNumber::fromE164(u"+15125550100"_s).value();
                const PhoneNumber caller = PhoneNumber::fromE164(u"+15125550142"_s).value();
                text.remotes = {caller};
                text.body = u"heater is leaking"_s;
                text.at = text.modifiedAt = room.clock().now();
                (void)room.store()->texts().save(text, {});
                thread = room.store()->threads().threadOf(*text.line, caller).value();
                room.removeAccount(id.value(), &room, [&ready, this](const Status &) {
                    QMetaObject::invokeMethod(this, [&ready] { ready = true; });
                });
            });
        });
        QVERIFY(QTest::qWaitFor([&ready] { return ready; }, 20'000));
    }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        host = std::make_unique<DeskHost>(folder->filePath(u"desk.sqlite"_s),
                                          [] { return std::make_unique<SessionOnlyStore>(); });
        QSignalSpy opened(host.get(), &DeskHost::opened);
        host->start();
        QVERIFY(opened.wait(20'000));
        gateway = std::make_unique<DeskGateway>(*host);
        signedOutWithOneText();
    }
    void cleanup()
    {
        QSignalSpy stopped(host.get(), &DeskHost::stopped);
        host->stop();
        QVERIFY(stopped.wait(20'000));
        gateway.reset();
        host.reset();
    }

    void threadsAreDoneSnoozedAndReadAndTheWindowsAreTold()
    {
        QSignalSpy changed(&host->events(), &DeskEvents::threadChanged);
        QVERIFY(setState(ThreadState::Done).ok());
        QCOMPARE(row().state, ThreadState::Done);
        const UtcTime tomorrow = fromQDateTime(QDateTime::currentDateTimeUtc().addDays(1));
        QVERIFY(setState(ThreadState::Snoozed, tomorrow).ok());
        QCOMPARE(row().state, ThreadState::Snoozed);
        QVERIFY(row().unread > 0);
        QVERIFY(asked([this](const auto &answered) { gateway->markRead(thread, this, answered); }).ok());
        QCOMPARE(row().unread, 0);
        QVERIFY(changed.size() >= 3);
    }

    void notesAreWrittenDeletedAndPutBack()
    {
        const qsizetype before = entries();
        const auto added = answerOf<Result<ItemId>>(
            [this](const auto &answered) { gateway->addNote(thread, u"key under the mat"_s, this, answered); });
        QVERIFY(added.ok());
        QCOMPARE(entries(), before + 1);
        const auto removed = answerOf<Result<PrivateNote>>(
            [&](const auto &answered) { gateway->removeNote(thread, added.value(), this, answered); });
        QVERIFY(removed.ok());
        QCOMPARE(entries(), before);
        const auto back = answerOf<Result<ItemId>>(
            [&](const auto &answered) { gateway->restoreNote(removed.value(), this, answered); });
        QVERIFY(back.ok());
        QCOMPARE(entries(), before + 1);
    }

    void whoGetsNoTextsIsKept()
    {
        QVERIFY(asked([this](const auto &answered) { gateway->setNeverText(thread, true, this, answered); }).ok());
        QVERIFY(row().neverText);
        const auto stop = [this](bool wanted) {
            return asked([this, wanted](const auto &answered) {
                gateway->setAskedToStop(thread, wanted, u"told us by phone"_s, this, answered);
            });
        };
        QVERIFY(stop(true).ok());
        QVERIFY(row().askedToStop);
        QVERIFY(stop(false).ok());
        QVERIFY(!row().askedToStop);
    }

    void whatNeedsACarrierIsRefusedBecauseThereIsNone()
    {
        const auto sent = answerOf<Result<OutboxId>>(
            [this](const auto &answered) { gateway->sendText(thread, u"On my way"_s, this, answered); });
        QCOMPARE(sent.error().kind, ErrorKind::Unavailable);
        const Status paused =
            asked([this](const auto &answered) { gateway->setAutomatic(true, std::nullopt, this, answered); });
        QCOMPARE(paused.error().kind, ErrorKind::Unavailable);
    }
};

} // namespace withoutaccount_test

TEXTBACK_TEST(withoutaccount_test, WithoutAccountTest)
#include "withoutaccount_test.moc"
