// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/fallbackstore.h"
#include "tests/secrets/answers.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace fallbackstore_test {

namespace {

/// A keychain that works, or answers everything with one error.
class FakeKeychain : public SecretStore {
public:
    std::optional<ErrorKind> broken;

    void read(const QString &name, QObject *context, Callback<Result<QByteArray>> done) override
    {
        if (broken)
            done(Error{*broken, {}});
        else
            m_kept.read(name, context, std::move(done));
    }
    void write(const QString &name, const QByteArray &secret, QObject *context, Callback<Status> done) override
    {
        if (broken)
            done(Error{*broken, {}});
        else
            m_kept.write(name, secret, context, std::move(done));
    }
    void remove(const QString &name, QObject *context, Callback<Status> done) override
    {
        if (broken)
            done(Error{*broken, {}});
        else
            m_kept.remove(name, context, std::move(done));
    }
    [[nodiscard]] bool holds(const QString &name) const { return m_kept.holds(name); }

private:
    SessionOnlyStore m_kept;
};

} // namespace

class FallbackStoreTest : public QObject {
    Q_OBJECT
private slots:
    void aWorkingKeychainKeepsEverything()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "x")));
        QVERIFY(keychain.holds(u"sign-in"_s));
        QVERIFY(!store.keepsForThisRunOnly());
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("x"));
        QVERIFY(succeeded(removeNow(store, u"sign-in"_s)));
        QVERIFY(!keychain.holds(u"sign-in"_s));
    }

    void withoutAKeychainTheSecretLastsForThisRunAndThatIsSaid()
    {
        FakeKeychain keychain;
        keychain.broken = ErrorKind::Unavailable;
        FallbackStore store(keychain);
        const QSignalSpy said(&store, &FallbackStore::keptForThisRunOnly);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "x")));
        QCOMPARE(said.size(), 1);
        QVERIFY(store.keepsForThisRunOnly());
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("x"));
        QVERIFY(succeeded(removeNow(store, u"sign-in"_s)));
        QVERIFY(failedAs(readNow(store, u"sign-in"_s), ErrorKind::Unavailable));
    }

    void aKeychainThatUnlocksLaterTakesWhatWasKeptForThisRun()
    {
        FakeKeychain keychain;
        keychain.broken = ErrorKind::Unavailable;
        FallbackStore store(keychain);
        const QSignalSpy forGood(&store, &FallbackStore::keptForGood);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "x")));
        store.offerAgain();
        QVERIFY(store.keepsForThisRunOnly());
        QCOMPARE(forGood.size(), 0);
        keychain.broken.reset();
        store.offerAgain();
        QTRY_VERIFY(!store.keepsForThisRunOnly());
        QCOMPARE(forGood.size(), 1);
        QVERIFY(keychain.holds(u"sign-in"_s));
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("x"));
    }

    void aSecretIsKeptAlthoughWhoAskedIsGone()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        {
            QObject context;
            store.write(u"sign-in"_s, "x", &context, [](const Status &) { QFAIL("called back"); });
        }
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("x"));
    }

    void theNewerValueWinsWhenTheKeychainComesBack()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "old")));
        keychain.broken = ErrorKind::Unavailable;
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "new")));
        keychain.broken.reset();
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("new"));
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "newest")));
        QCOMPARE(readNow(store, u"sign-in"_s)->value(), QByteArray("newest"));
        QCOMPARE(readNow(keychain, u"sign-in"_s)->value(), QByteArray("newest"));
    }

    void aRemovalTheKeychainDidNotCarryOutIsNotCalledDone()
    {
        FakeKeychain keychain;
        FallbackStore store(keychain);
        QVERIFY(succeeded(writeNow(store, u"sign-in"_s, "x")));
        keychain.broken = ErrorKind::Unavailable;
        QVERIFY(failedAs(removeNow(store, u"sign-in"_s), ErrorKind::Unavailable));
    }
};

} // namespace fallbackstore_test

TEXTBACK_TEST(fallbackstore_test, FallbackStoreTest)
#include "fallbackstore_test.moc"
