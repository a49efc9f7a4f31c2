// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"
#include "tests/end_to_end/waiting.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace crash_test {

namespace {

constexpr int KillsADesk = 5; // the limit of sign-ins lets a desk watch again about three times a minute

/// A desk that is killed again and again while people call and write.
class CrashStory {
public:
    CrashStory(const TextbackProcess &prepared, quint32 seed, int kills)
        : m_prepared(prepared), m_random(seed), m_kills(kills)
    {
    }

    QStringList tell()
    {
        if (const QString trouble = m_office.openLike(m_prepared); !trouble.isEmpty())
            return {trouble};
        for (int kill = 0; kill < m_kills; ++kill) {
            callFor(pickLife());
            m_office.desk.kill();
            if (!m_office.desk.startInBackground())
                return {u"the desk did not start again"_s};
        }
        if (!m_office.desk.waitForWatching(70s))
            m_complaints.append(u"it never watched again"_s);
        m_office.waitUntilSettled(m_callers, 240s);
        m_callers.append(callerNumber(int(m_callers.size())));
        if (!m_office.textsOneMore(m_callers.constLast(), 60s)) // a second text would have come before
            m_complaints.append(u"nobody was texted any more"_s);
        m_office.waitUntilSettled(m_callers, 60s); // a text leaves before its thread is in the list
        checkWhatHappened();
        return m_complaints;
    }

private:
    /// Short lives die while they start, longer ones at work.
    std::chrono::milliseconds pickLife()
    {
        return std::chrono::milliseconds(m_random.bounded(3) == 0 ? m_random.bounded(20, 1'500)
                                                                  : m_random.bounded(1'500, 7'000));
    }

    /// People call, no faster than the carrier's limit lets them be texted, and some answer, until the time is over to
    /// the millisecond.
    void callFor(std::chrono::milliseconds time)
    {
        const auto end = std::chrono::steady_clock::now() + time;
        while (true) {
            const auto next = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_random.bounded(50, 900));
            std::this_thread::sleep_until(std::min(next, end));
            if (next >= end)
                return;
            const QString caller = callerNumber(int(m_callers.size()));
            if (m_office.carrier.call(u"missed"_s, caller, m_random.bounded(1.2)))
                m_callers.append(caller);
            if (m_callers.size() > 3 && m_random.bounded(3) == 0)
                reply(m_callers.at(m_random.bounded(m_callers.size() - 3)));
        }
    }

    void reply(const QString &caller)
    {
        const QString words = u"Answer %1"_s.arg(m_replies.size());
        // Who wrote by himself is in a conversation: only an answer to a text leaves the rest of the story alone.
        if (m_office.carrier.acceptedTexts().value(caller) > 0 && m_office.carrier.receive(caller, words))
            m_replies.append({caller, words});
    }

    void checkWhatHappened()
    {
        m_complaints += m_office.complaintsAbout(m_callers, m_callers.size());
        const auto records = m_office.records();
        for (const QString &caller : std::as_const(m_callers)) {
            if (records.value(caller).calls != 1)
                m_complaints.append(
                    u"%1 stands in the inbox with %2 calls"_s.arg(caller).arg(records.value(caller).calls));
        }
        for (const auto &[caller, words] : std::as_const(m_replies)) {
            if (records.value(caller).replies.count(words) != 1)
                m_complaints.append(u"an answer of %1 is not there once"_s.arg(caller));
        }
        const auto log = m_office.carrier.log();
        if (const int signIns = mostSignInsInAMinute(log); signIns > 4)
            m_complaints.append(u"%1 sign-in requests in a minute"_s.arg(signIns));
        if (const int sockets = m_office.carrier.state()["most_open_sockets"_L1].toInt(); sockets > 1)
            m_complaints.append(u"%1 sockets were open at once"_s.arg(sockets));
        if (!m_office.desk.terminate())
            m_complaints.append(u"the desk did not end within 5 s"_s);
        const auto texts = m_office.carrier.acceptedTexts();
        const auto texted = std::count_if(m_callers.begin(), m_callers.end(),
                                          [&texts](const QString &caller) { return texts.value(caller) == 1; });
        std::printf(
            "          %d kills, %d callers, %d texted once, %d before a person, %d answers, %d refused for rate\n",
            m_kills, int(m_callers.size()), int(texted), int(m_callers.size() - texted), int(m_replies.size()),
            answersWith(log, 429));
        if (!m_complaints.isEmpty() && qEnvironmentVariableIsSet("TEXTBACK_SHOW_LOGS"))
            keepTraces(log);
    }

    /// Both sides of what happened, for somebody who looks for the cause.
    void keepTraces(const QJsonArray &carrierLog)
    {
        const QString folder = m_office.desk.keepFiles();
        QFile file(folder + u"/carrier-log.json"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(QJsonDocument(carrierLog).toJson());
        m_complaints.append(u"its files are kept in "_s + folder);
    }

    const TextbackProcess &m_prepared;
    QRandomGenerator m_random;
    int m_kills;
    PracticeOffice m_office;
    QStringList m_callers;
    QList<std::pair<QString, QString>> m_replies;
    QStringList m_complaints;
};

} // namespace

/// Power cuts, as far as a process can have them. Scaled: 20 kills in the ordinary run, 200 with TEXTBACK_FULL.
class CrashTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsLostOrSentTwiceWhenTheProgramIsKilled()
    {
        TEXTBACK_NEEDS_KEYCHAIN();
        TextbackProcess prepared;
        QVERIFY(prepared.set(hastySettings()));
        const int desks = (isFullRun() ? 200 : 20) / KillsADesk;
        QList<Story> stories;
        for (int desk = 0; desk < desks; ++desk) {
            stories.append({u"desk %1"_s.arg(desk),
                            [&prepared, desk] { return CrashStory(prepared, quint32(7 + desk), KillsADesk).tell(); }});
        }
        QCOMPARE(tellSideBySide(stories, 10).join(u'\n'), QString());
    }
};

} // namespace crash_test

TEXTBACK_TEST(crash_test, CrashTest)
#include "crash_test.moc"
