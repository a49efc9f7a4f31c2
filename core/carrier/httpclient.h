// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpwire.h"
#include "core/carrier/ratebudget.h"
#include "core/carrier/tokensource.h"
#include "core/domain/earliestcall.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace textback {

/// What is more urgent leaves first.
enum class Urgency { Text, Gap, Visible, Sync, Background, Spare };

/// One request to the carrier's interface, with the sign-in added by the client.
struct ApiRequest {
    HttpRequest http;
    QString endpoint; ///< Our name of the kind of request, for limits and the log.
    RateGroup group; ///< As documented; the carrier's answers overrule it.
    Urgency urgency = Urgency::Sync;
    bool mayRepeat = true; ///< Again after 408, 5xx and failed connections: reading requests only.
};

/// Sends requests with sign-in, limits, urgency and repetition. Lives on the desk thread; answers each request once
/// unless it or the context is destroyed first.
///
/// A text is put on the wire at most once, except after a 401, which proves that it was not accepted. If it would have
/// to wait for limits or sign-in for longer than a moment it is answered as NotSent with a `retry-after` header, so
/// that its checks are made again before it leaves.
class HttpClient : public QObject {
    Q_OBJECT
public:
    /// @param ledger remembers what was spent of the limits; outlives the client
    HttpClient(HttpWire &wire, TokenSource &tokens, Clock &clock, RequestLedger *ledger = nullptr,
               QObject *parent = nullptr);
    ~HttpClient() override;

    void ask(const ApiRequest &request, QObject *context, Callback<HttpAnswer> done);
    /// Ends all waiting times between attempts: the network is back.
    void retryNow();
    /// The oldest request of this kind that waits is urgent now: what fills a gap stands behind it.
    void hasten(const QString &endpoint);
    /// Answers everything that waits as Cancelled; what is on the wire goes on.
    void cancelWaiting();
    /// How long the carrier's limits keep one more text of this kind back, behind those that wait in here already;
    /// zero: it may leave now.
    [[nodiscard]] Milliseconds waitForText(const QString &endpoint, const RateGroup &group) const;
    /// For requests that go another way (over the stream) and count against the same limits: how long one has to wait,
    [[nodiscard]] Milliseconds waitElsewhere(const QString &endpoint, const RateGroup &group) const;
    /// that one leaves now,
    [[nodiscard]] RateBudget::Ticket leavesElsewhere(const QString &endpoint, const RateGroup &group);
    /// and what was answered; an empty answer if none came.
    void answeredElsewhere(const QString &endpoint, const RateGroup &group, RateBudget::Ticket ticket,
                           const HttpAnswer &answer);
    [[nodiscard]] bool isBusy() const { return !m_jobs.isEmpty(); }

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    void pump();
    /// @return how long until the next one that waits may leave, if any waits for time alone
    [[nodiscard]] std::optional<Milliseconds> launchWhatMay();
    [[nodiscard]] Milliseconds waitOf(const Job &job);
    [[nodiscard]] bool laneHasRoom(const Job &job) const;
    [[nodiscard]] bool headStartOver() const;
    void launch(const JobPointer &job);
    void putOnWire(const JobPointer &job, const QString &token);
    void read(const JobPointer &job, const QString &token, const HttpAnswer &answer);
    [[nodiscard]] std::optional<Milliseconds> repeatAfter(const Job &job, const HttpAnswer &answer) const;
    void repeat(const JobPointer &job, Milliseconds after);
    void giveUpWaiting(const JobPointer &job, const QString &why, Milliseconds comeBackAfter);
    void finish(const JobPointer &job, const HttpAnswer &answer);

    HttpWire &m_wire;
    TokenSource &m_tokens;
    Clock &m_clock;
    mutable RateBudget m_budget; ///< Asking it forgets what is over.
    QList<JobPointer> m_jobs; ///< In the order they came.
    EarliestCall m_nextPump{m_clock, this, [this] { pump(); }};
    std::optional<Milliseconds> m_lastTextAt; ///< Monotonic.
    bool m_pumping = false;
    bool m_pumpAgain = false;
};

} // namespace textback
