// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/faultlist.h"
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace faults_test {

namespace {

constexpr int DesksAtOnce = 32;
constexpr int PairsInTheOrdinaryRun = 20;
constexpr auto FaultLasts = 3s;
constexpr qint64 SignInWindow = 61'000; // 60 s and the margin that requests need on their way

/// The carrier's log has the same clock.
qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// From when on the desk had no more reason to wait: the fault was over, and the limit of sign-ins had room for every
/// request it made since.
qint64 freeSince(const QJsonArray &log, qint64 faultOver)
{
    const QList<qint64> asked = signInRequests(log);
    qint64 since = faultOver;
    for (qsizetype i = 4; i < asked.size(); ++i) {
        if (asked.at(i) > faultOver)
            since = std::max(since, asked.at(i - 4) + SignInWindow);
    }
    return since;
}

class FaultStory {
public:
    FaultStory(const TextbackProcess &prepared, QList<Fault> faults) : m_prepared(prepared), m_faults(std::move(faults))
    {
    }

    QStringList tell()
    {
        if (const QString trouble = m_office.openLike(m_prepared); !trouble.isEmpty())
            return {trouble};
        callAroundTheFaults();
        checkThatItWatchesAgain();
        call(0.3);
        m_office.waitUntilSettled(m_callers, std::chrono::seconds(most(&Fault::maySettleIn)));
        checkWhatHappened();
        return m_complaints;
    }

private:
    void call(double ring)
    {
        m_callers.append(callerNumber(int(m_callers.size())));
        if (!m_office.carrier.call(u"missed"_s, m_callers.constLast(), ring))
            m_complaints.append(u"the practice carrier did not call"_s);
    }

    /// One call is over before, one is cut by the beginning, one lies within, one is cut by the end.
    void callAroundTheFaults()
    {
        call(0.2);
        if (!waitUntil([this] { return m_office.carrier.allCallsAreOver(); }, 10s))
            m_complaints.append(u"the first call did not end"_s);
        call(1);
        QThread::msleep(500);
        for (const Fault &fault : m_faults)
            note(begin(m_office.carrier, fault), fault);
        call(0.8);
        QThread::sleep(FaultLasts.count() - 1);
        call(1.5);
        QThread::sleep(1);
        for (const Fault &fault : m_faults)
            note(end(m_office.carrier, fault), fault);
        m_faultOver = steadyNow();
    }

    /// A fault that the practice carrier does not know would prove nothing.
    void note(bool taken, const Fault &fault)
    {
        if (!taken)
            m_complaints.append(u"the practice carrier did not take the order: "_s + fault.name);
    }

    void checkThatItWatchesAgain()
    {
        const auto limit = std::chrono::seconds(most(&Fault::backWithin));
        const bool watches = m_office.desk.waitForWatching(limit + 60s);
        const qint64 took = steadyNow() - freeSince(m_office.carrier.log(), m_faultOver);
        if (!watches)
            m_complaints.append(u"it never watched again"_s);
        else if (took > std::chrono::milliseconds(limit).count() + 1'000)
            m_complaints.append(u"it watched again only after %1 ms"_s.arg(took));
    }

    void checkWhatHappened()
    {
        const bool forPersons =
            std::any_of(m_faults.begin(), m_faults.end(), [](const Fault &fault) { return fault.mayNeedPerson; });
        m_complaints += m_office.complaintsAbout(m_callers, forPersons ? m_callers.size() : 0);
        const int sockets = m_office.carrier.state()["most_open_sockets"_L1].toInt();
        if (sockets > 1)
            m_complaints.append(u"%1 sockets were open at once"_s.arg(sockets));
        const int signIns = mostSignInsInAMinute(m_office.carrier.log());
        if (signIns > 4)
            m_complaints.append(u"%1 sign-in requests in a minute"_s.arg(signIns));
        if (!m_office.desk.isRunning())
            m_complaints.append(u"the desk is gone"_s);
        else if (!m_office.desk.terminate())
            m_complaints.append(u"the desk did not end within 5 s"_s);
        if (!m_complaints.isEmpty() && qEnvironmentVariableIsSet("TEXTBACK_SHOW_LOGS"))
            m_complaints += {m_office.desk.log(), inWords(m_office.carrier.log(), m_faultOver)};
    }

    [[nodiscard]] int most(int Fault::*seconds) const
    {
        int sum = 0; // one may begin to count only when the other is over
        for (const Fault &fault : m_faults)
            sum += fault.*seconds;
        return sum;
    }

    const TextbackProcess &m_prepared;
    QList<Fault> m_faults;
    PracticeOffice m_office;
    QStringList m_callers;
    QStringList m_complaints;
    qint64 m_faultOver = 0;
};

} // namespace

/// Whatever goes wrong at the carrier, every missed caller is texted once. Scaled: the ordinary run tells every fault
/// alone and some pairs; with TEXTBACK_FULL it tells all pairs.
class FaultsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        TEXTBACK_NEEDS_KEYCHAIN();
        QVERIFY(m_hasty.set(hastySettings()));
        QVERIFY(m_asSetUp.set({{u"automatic"_s, u"on"_s}}));
    }

    void everyFaultIsOneThatThePracticeCarrierKnows()
    {
        for (const Fault &fault : everyFault()) {
            PracticeProcess carrier;
            QVERIFY(carrier.start());
            QVERIFY2(begin(carrier, fault), qPrintable(fault.name));
            QVERIFY2(end(carrier, fault), qPrintable(fault.name));
        }
    }

    void everyFaultAloneAndInPairsEndsInOneText()
    {
        const QList<Story> stories = alone() + atTheUsualDelay() + inPairs();
        QCOMPARE(tellSideBySide(stories, DesksAtOnce).join(u'\n'), QString());
    }

private:
    [[nodiscard]] QList<Story> alone() const
    {
        QList<Story> stories;
        for (const Fault &fault : everyFault()) {
            if (isWanted(fault.name))
                stories.append(storyOf(m_hasty, {fault}));
        }
        return stories;
    }

    [[nodiscard]] QList<Story> atTheUsualDelay() const
    {
        const QSet<QString> some{u"the socket is reset"_s, u"one event is lost"_s, u"sending: 500_but_stored"_s,
                                 u"events come twice"_s};
        QList<Story> stories;
        for (const Fault &fault : everyFault()) {
            if ((isFullRun() || some.contains(fault.name)) && isWanted(fault.name))
                stories.append(storyOf(m_asSetUp, {withUsualWaits(fault)}));
        }
        return stories;
    }

    [[nodiscard]] QList<Story> inPairs() const
    {
        const QList<Fault> faults = everyFault();
        QList<QList<Fault>> pairs;
        for (qsizetype one = 0; one < faults.size(); ++one) {
            for (qsizetype other = one + 1; other < faults.size(); ++other)
                pairs.append({faults.at(one), faults.at(other)});
        }
        QRandomGenerator random(20260303);
        std::shuffle(pairs.begin(), pairs.end(), random);
        QList<Story> stories;
        for (const QList<Fault> &pair : pairs.mid(0, isFullRun() ? -1 : PairsInTheOrdinaryRun)) {
            if (isWanted(pair.at(0).name + u" + "_s + pair.at(1).name))
                stories.append(storyOf(m_hasty, pair));
        }
        return stories;
    }

    /// TEXTBACK_ONLY picks stories by a part of their name.
    static bool isWanted(const QString &name) { return name.contains(qEnvironmentVariable("TEXTBACK_ONLY")); }

    static Fault withUsualWaits(Fault fault)
    {
        fault.maySettleIn += 130; // unknown texts are looked up after 30 s and 60 s
        return fault;
    }

    [[nodiscard]] Story storyOf(const TextbackProcess &prepared, const QList<Fault> &faults) const
    {
        QStringList names;
        for (const Fault &fault : faults)
            names.append(fault.name);
        return {names.join(u" + "_s) + (&prepared == &m_asSetUp ? u", usual delay"_s : QString()),
                [&prepared, faults] { return FaultStory(prepared, faults).tell(); }};
    }

    TextbackProcess m_hasty;
    TextbackProcess m_asSetUp;
};

} // namespace faults_test

TEXTBACK_TEST(faults_test, FaultsTest)
#include "faults_test.moc"
