// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the frame that ends a missed call to the request that sends the text, with no delay and no settling, on
// loopback: the whole program with its durable commit beside the least that could do it, a WebSocket frame in and a
// POST out over a kept connection. The practice carrier, a process of its own, notes both times for both. latency_bench
// [--calls N]: 200. Needs a keychain of its own: tests/support/private_session. Exit code 77: there is none.
#include "tests/bench/barereplier.h"
#include "tests/end_to_end/practiceoffice.h"
#include "tests/end_to_end/sidebyside.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace {

constexpr int Skipped = 77;
constexpr int Failed = 1;

/// In microseconds, sorted.
class Times {
public:
    explicit Times(QList<double> times) : m_times(std::move(times)) { std::sort(m_times.begin(), m_times.end()); }
    [[nodiscard]] double at(double part) const { return m_times.at(qsizetype(double(m_times.size() - 1) * part)); }

private:
    QList<double> m_times;
};

/// What this disk takes for one small write, durably: no committed text can be faster.
Times measureDisk(int writes)
{
    QTemporaryFile file(QDir::tempPath() + u"/textback-disk-XXXXXX"_s);
    QList<double> times{0};
    if (!file.open())
        return Times(times);
    times.clear();
    for (int i = 0; i < writes; ++i) {
        file.write(QByteArray(4096, 'x'));
        file.flush();
        QElapsedTimer timer;
        timer.start();
        ::fsync(file.handle());
        times.append(double(timer.nsecsElapsed()) / 1'000);
    }
    return Times(times);
}

/// One call after the other, each once the text of the one before was taken. @return their session ids; fewer where a
/// text did not come
QStringList callOneByOne(const PracticeProcess &carrier, TextWitness &witness, int calls, int firstCaller = 0)
{
    QStringList sessions;
    for (int i = 0; i < calls; ++i) {
        const int before = witness.texts();
        const QJsonObject call = carrier.post(u"/calls"_s,
                                              {{u"scenario"_s, u"missed"_s},
                                               {u"from"_s, callerNumber(firstCaller + i)},
                                               {u"ring_seconds"_s, 0.2},
                                               {u"reported_ring_seconds"_s, 12}});
        if (!witness.waitForTexts(before + 1))
            break;
        sessions.append(call["telephonySessionId"_L1].toString());
    }
    return sessions;
}

/// From the first frame that says the caller is gone to the request with the text.
QList<double> latencies(const QJsonArray &log, const QStringList &sessions)
{
    QList<double> times;
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const QString caller = callerNumber(int(i));
        std::optional<qint64> ended;
        for (const QJsonValue &entry : log) {
            const QString what = entry["what"_L1].toString();
            const QString body = entry["body"_L1].toString();
            if (!ended && what == "frame_out"_L1 && body.contains(sessions.at(i)) && body.contains("Disconnected"_L1))
                ended = entry["at_us"_L1].toInteger();
            if (ended && what == "request"_L1 && entry["path"_L1].toString().endsWith("/sms"_L1)
                && body.contains(caller)) {
                times.append(double(entry["at_us"_L1].toInteger() - *ended));
                break;
            }
        }
    }
    return times;
}

std::optional<Times> measureDesk(int calls)
{
    PracticeOffice office;
    if (const QString trouble = office.open(hastySettings()); !trouble.isEmpty()) {
        std::printf("%s\n", qPrintable(trouble));
        return std::nullopt;
    }
    office.carrier.fault({{u"limits"_s, QJsonObject{{u"light"_s, 100'000}, {u"medium"_s, 100'000}}}});
    TextWitness witness(office.carrier);
    if (!witness.waitUntilListening())
        return std::nullopt;
    (void)callOneByOne(office.carrier, witness, 3, 750); // the desk learns the limit from the answers
    const QStringList sessions = callOneByOne(office.carrier, witness, calls);
    const QList<double> times = latencies(office.carrier.log(), sessions);
    return times.size() == calls ? std::optional(Times(times)) : std::nullopt;
}

std::optional<Times> measureFloor(int calls)
{
    PracticeProcess carrier;
    if (!carrier.start())
        return std::nullopt;
    carrier.fault({{u"limits"_s, QJsonObject{{u"light"_s, 100'000}, {u"medium"_s, 100'000}}}});
    BareReplier replier(carrier);
    TextWitness witness(carrier);
    if (!replier.waitUntilListening() || !witness.waitUntilListening())
        return std::nullopt;
    const QStringList sessions = callOneByOne(carrier, witness, calls);
    const QList<double> times = latencies(carrier.log(), sessions);
    return times.size() == calls ? std::optional(Times(times)) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (!hasKeychainOfOurOwn()) {
        std::printf("There is no keychain of our own here: run this through tests/support/private_session.\n");
        return Skipped;
    }
    const QStringList arguments = QCoreApplication::arguments();
    const qsizetype option = arguments.indexOf(u"--calls"_s);
    const int calls = option < 0 ? 200 : std::clamp(arguments.value(option + 1).toInt(), 1, 700);
    const auto desk = measureDesk(calls);
    const auto floor = measureFloor(calls);
    const Times disk = measureDisk(calls);
    if (!desk || !floor) {
        std::printf("not every call was texted in time\n");
        return Failed;
    }
    std::printf("build type %s, %d calls, event frame in to text request out\n", TEXTBACK_BUILD_TYPE, calls);
    std::printf("%-28s p50 %8.0f us   p99 %8.0f us\n", "bare sockets, nothing kept", floor->at(0.5), floor->at(0.99));
    std::printf("%-28s p50 %8.0f us   p99 %8.0f us\n", "one durable write of 4 KiB", disk.at(0.5), disk.at(0.99));
    std::printf("%-28s p50 %8.0f us   p99 %8.0f us   ratio %.2f / %.2f\n", "the program, committed", desk->at(0.5),
                desk->at(0.99), desk->at(0.5) / floor->at(0.5), desk->at(0.99) / floor->at(0.99));
    return 0;
}
