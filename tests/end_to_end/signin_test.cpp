// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/standinbrowser.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace signin_test {

/// From a new profile to a text, signed in on the carrier's page; and back again when that sign-in ends.
class SignInPathTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        TEXTBACK_NEEDS_KEYCHAIN();
        QVERIFY(m_carrier.start());
        // The carrier counts page visits and token requests of a minute together; a person is not that fast.
        QVERIFY(m_carrier.fault({{u"limits"_s, QJsonObject{{u"auth"_s, 1000}}}}));
        QVERIFY(m_desk.set(hastySettings()));
    }

    void aNewDeskTextsItsFirstCallerWithinAMinuteOfTheSignIn()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_desk.startInBackground());
        QVERIFY(waitUntil([this] { return m_desk.status()["running"_L1].toBool(); }, 10s));
        const SignInRun added = signInByBrowser(m_desk, m_carrier, "allow", m_secrets);
        QVERIFY2(added.printed.exitCode == 0, qPrintable(added.printed.err));
        QVERIFY(added.printed.out.contains(u"Account 1 is set up."_s));
        QVERIFY2(m_desk.waitForWatching(90s), qPrintable(m_desk.log()));
        QVERIFY(m_carrier.call(u"missed"_s, callerNumber(0)));
        QVERIFY(waitUntil([this] { return m_carrier.acceptedTexts().value(callerNumber(0)) == 1; }, 20s));
        qInfo("from the start of the desk to the accepted text: %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 60'000);
    }

    void aRefusalOnThePageIsSaidAndChangesNothing()
    {
        const SignInRun refused = signInByBrowser(m_desk, m_carrier, "refuse", m_secrets);
        QVERIFY2(refused.printed.exitCode == 1, qPrintable(refused.printed.err));
        QVERIFY(refused.printed.err.contains(u"refused"_s));
        QVERIFY(m_desk.isWatching());
    }

    void aSignInThatTheCarrierEndedIsRenewedAndNothingIsLost()
    {
        QVERIFY(m_carrier.fault({{u"expire"_s, u"session"_s}, {u"drop_socket"_s, u"rst"_s}}));
        QVERIFY(waitUntil(
            [this] { return m_desk.status()["health"_L1]["trouble"_L1].toString() == "sign-in-ended"_L1; }, 30s));
        QVERIFY(m_carrier.call(u"missed"_s, callerNumber(1)));
        const SignInRun again = signInByBrowser(m_desk, m_carrier, "allow", m_secrets);
        QVERIFY2(again.printed.exitCode == 0, qPrintable(again.printed.err));
        QVERIFY2(m_desk.waitForWatching(90s), qPrintable(m_desk.log()));
        QVERIFY(waitUntil([this] { return m_carrier.acceptedTexts().value(callerNumber(1)) == 1; }, 60s));
        QCOMPARE(m_carrier.acceptedTexts().value(callerNumber(0)), 1);
    }

    void theNextStartNeedsNoBrowser()
    {
        QVERIFY(m_desk.terminate());
        QVERIFY(m_desk.startInBackground());
        QVERIFY2(m_desk.waitForWatching(90s), qPrintable(m_desk.log()));
    }

    void noFileAndNoLogHoldsASecret()
    {
        const auto keychain = keychainOnlyFor(profileAt(m_desk.profile()))();
        QByteArray session;
        keychain->read(u"account-1-session"_s, this,
                       [&](const Result<QByteArray> &read) { session = read.ok() ? read.value() : QByteArray("-"); });
        QTRY_VERIFY(!session.isEmpty());
        const QJsonObject parts = QJsonDocument::fromJson(session).object();
        for (const auto &name : {"access"_L1, "refresh"_L1}) {
            m_secrets.append(parts[name].toString().toUtf8());
            QVERIFY2(m_secrets.constLast().size() > 15, name.data());
        }
        QVERIFY(m_secrets.size() >= 4); // the codes of two sign-ins, and these
        QByteArray everything = m_desk.log().toUtf8();
        for (QDirIterator each(m_desk.profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             each.hasNext();) {
            QFile file(each.next());
            if (file.open(QIODevice::ReadOnly))
                everything += file.readAll();
        }
        for (const QByteArray &secret : std::as_const(m_secrets))
            QVERIFY(!everything.contains(secret));
        QVERIFY(!everything.contains("code_verifier"));
    }

private:
    PracticeProcess m_carrier;
    TextbackProcess m_desk;
    QList<QByteArray> m_secrets;
};

} // namespace signin_test

TEXTBACK_TEST(signin_test, SignInPathTest)
#include "signin_test.moc"
