// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/httpclient.h"

#include "core/carrier/carrierlog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

constexpr int MostTries = 5;
constexpr Milliseconds FirstRepeat = 2s;
constexpr Milliseconds LongestRepeat = 60s;
constexpr int MostOrdinaryAtOnce = 4;
constexpr int MostTextsAtOnce = 5;
/// How long a text has the wire to itself, so that texts arrive in the order they were sent.
constexpr Milliseconds HeadStart = 250ms;
/// How long a text may wait in here.
constexpr Milliseconds TextPatience = 2s;
constexpr Milliseconds SignInPatienceOfTexts = 5s;
constexpr Milliseconds SignInPatience = 120s;

RateBudget::Share shareOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Text:
    case Urgency::Gap: // of limits that no text needs
        return RateBudget::Share::Whole;
    case Urgency::Visible:
    case Urgency::Sync:
        return RateBudget::Share::Background;
    case Urgency::Background:
        return RateBudget::Share::Routine;
    case Urgency::Spare:
        break;
    }
    return RateBudget::Share::Spare;
}

} // namespace

enum class JobStage { Waiting, GettingToken, OnWire, Done };

struct HttpClient::Job {
    ApiRequest request;
    QPointer<QObject> context;
    Callback<HttpAnswer> done;
    JobStage stage = JobStage::Waiting;
    Milliseconds notBefore{0}; ///< Monotonic.
    RateBudget::Ticket ticket = 0;
    int tries = 0;
    bool signedInAgain = false;

    [[nodiscard]] bool isText() const { return request.urgency == Urgency::Text; }
    [[nodiscard]] HttpWire::Lane lane() const { return isText() ? HttpWire::Lane::Texts : HttpWire::Lane::Ordinary; }
    [[nodiscard]] bool isRunning() const { return stage == JobStage::GettingToken || stage == JobStage::OnWire; }
};

HttpClient::HttpClient(HttpWire &wire, TokenSource &tokens, Clock &clock, RequestLedger *ledger, QObject *parent)
    : QObject(parent), m_wire(wire), m_tokens(tokens), m_clock(clock), m_budget(clock, ledger)
{
}

HttpClient::~HttpClient() = default;

void HttpClient::ask(const ApiRequest &request, QObject *context, Callback<HttpAnswer> done)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->context = context;
    job->done = std::move(done);
    m_jobs.append(job);
    pump();
}

void HttpClient::retryNow()
{
    for (const auto &job : std::as_const(m_jobs))
        job->notBefore = Milliseconds{0};
    pump();
}

void HttpClient::hasten(const QString &endpoint)
{
    const auto found = std::find_if(m_jobs.cbegin(), m_jobs.cend(), [&endpoint](const JobPointer &job) {
        return job->stage == JobStage::Waiting && job->request.endpoint == endpoint;
    });
    if (found != m_jobs.cend())
        (*found)->request.urgency = std::min((*found)->request.urgency, Urgency::Gap);
    pump();
}

void HttpClient::cancelWaiting()
{
    const QPointer<HttpClient> self(this);
    HttpAnswer cancelled;
    cancelled.fault = HttpFault::NotSent;
    cancelled.detail = u"cancelled"_s;
    const auto jobs = m_jobs;
    for (const auto &job : jobs) {
        if (self && (job->stage == JobStage::Waiting || job->stage == JobStage::GettingToken))
            finish(job, cancelled);
    }
}

void HttpClient::pump()
{
    m_pumpAgain = true;
    if (std::exchange(m_pumping, true))
        return; // something that answered at once asked for more: the loop below sees it
    const QPointer<HttpClient> self(this);
    std::optional<Milliseconds> next;
    while (self && std::exchange(m_pumpAgain, false))
        next = launchWhatMay();
    if (!self)
        return;
    m_pumping = false;
    if (next)
        m_nextPump.after(*next);
}

std::optional<Milliseconds> HttpClient::launchWhatMay()
{
    const QPointer<HttpClient> self(this);
    m_jobs.removeIf([](const JobPointer &job) { return !job->context && job->stage == JobStage::Waiting; });
    auto jobs = m_jobs;
    std::stable_sort(jobs.begin(), jobs.end(), [](const JobPointer &one, const JobPointer &other) {
        return one->request.urgency < other->request.urgency;
    });
    std::optional<Milliseconds> next;
    for (const auto &job : std::as_const(jobs)) {
        if (!self)
            return std::nullopt;
        if (job->stage != JobStage::Waiting || !laneHasRoom(*job))
            continue;
        const Milliseconds wait = waitOf(*job);
        if (wait <= 0ms)
            launch(job);
        else if (job->isText() && wait > TextPatience)
            giveUpWaiting(job, u"waits for the carrier's limit"_s, wait);
        else
            next = std::min(next.value_or(wait), wait);
    }
    return next;
}

Milliseconds HttpClient::waitElsewhere(const QString &endpoint, const RateGroup &group) const
{
    return m_budget.wait(endpoint, group, RateBudget::Share::Whole);
}

RateBudget::Ticket HttpClient::leavesElsewhere(const QString &endpoint, const RateGroup &group)
{
    return m_budget.take(endpoint, group);
}

void HttpClient::answeredElsewhere(const QString &endpoint, const RateGroup &group, RateBudget::Ticket ticket,
                                   const HttpAnswer &answer)
{
    m_budget.answered(endpoint, group, ticket, answer);
}

Milliseconds HttpClient::waitForText(const QString &endpoint, const RateGroup &group) const
{
    // One that waits for its head start has taken nothing of the limit yet. If it were not counted, more texts would
    // come in than there is room for, be sent back to wait, and find that who called after them has gone first.
    const auto ahead = std::count_if(m_jobs.cbegin(), m_jobs.cend(), [&endpoint](const JobPointer &job) {
        return job->request.endpoint == endpoint && job->stage == JobStage::Waiting;
    });
    return m_budget.wait(endpoint, group, RateBudget::Share::Whole, int(ahead));
}

Milliseconds HttpClient::waitOf(const Job &job)
{
    const Milliseconds budget = m_budget.wait(job.request.endpoint, job.request.group, shareOf(job.request.urgency));
    Milliseconds wait = std::max(budget, job.notBefore - m_clock.monotonic());
    if (job.isText() && !headStartOver())
        wait = std::max(wait, *m_lastTextAt + HeadStart - m_clock.monotonic());
    return wait;
}

bool HttpClient::headStartOver() const
{
    const bool running = std::any_of(m_jobs.cbegin(), m_jobs.cend(),
                                     [](const JobPointer &job) { return job->isText() && job->isRunning(); });
    return !running || !m_lastTextAt || m_clock.monotonic() >= *m_lastTextAt + HeadStart;
}

bool HttpClient::laneHasRoom(const Job &job) const
{
    const auto running = std::count_if(m_jobs.cbegin(), m_jobs.cend(), [&job](const JobPointer &other) {
        return other->isRunning() && other->isText() == job.isText();
    });
    return running < (job.isText() ? MostTextsAtOnce : MostOrdinaryAtOnce);
}

void HttpClient::launch(const JobPointer &job)
{
    job->stage = JobStage::GettingToken;
    job->ticket = m_budget.take(job->request.endpoint, job->request.group);
    ++job->tries;
    if (job->isText())
        m_lastTextAt = m_clock.monotonic();
    const int thisTry = job->tries;
    const QPointer<HttpClient> self(this);
    m_tokens.withToken(this, [this, job, thisTry](const Result<QString> &token) {
        if (job->stage != JobStage::GettingToken || job->tries != thisTry)
            return;
        if (token.ok())
            putOnWire(job, token.value());
        else
            giveUpWaiting(job, u"signed out"_s, 60s);
    });
    if (!self || job->stage != JobStage::GettingToken)
        return;
    const Milliseconds patience = job->isText() ? SignInPatienceOfTexts : SignInPatience;
    m_clock.callAfter(patience, this, [this, job, thisTry] {
        if (job->stage == JobStage::GettingToken && job->tries == thisTry)
            giveUpWaiting(job, u"not signed in"_s, 5s);
    });
}

void HttpClient::putOnWire(const JobPointer &job, const QString &token)
{
    job->stage = JobStage::OnWire;
    HttpRequest signedRequest = job->request.http;
    signedRequest.headers.append({"Authorization", "Bearer " + token.toUtf8()});
    m_wire.send(signedRequest, job->lane(), this,
                [this, job, token](const HttpAnswer &answer) { read(job, token, answer); });
}

void HttpClient::read(const JobPointer &job, const QString &token, const HttpAnswer &answer)
{
    m_budget.answered(job->request.endpoint, job->request.group, job->ticket, answer);
    job->ticket = 0;
    if (answer.complete() && answer.status == 401) {
        m_tokens.tokenRefused(token);
        if (!std::exchange(job->signedInAgain, true))
            return repeat(job, 0ms);
    }
    if (const auto after = repeatAfter(*job, answer))
        return repeat(job, *after);
    finish(job, answer);
}

std::optional<Milliseconds> HttpClient::repeatAfter(const Job &job, const HttpAnswer &answer) const
{
    if (!job.request.mayRepeat || job.tries >= MostTries)
        return std::nullopt;
    if (answer.complete() && answer.status == 429)
        return 0ms; // the group's pause is the waiting time
    const bool worthIt = !answer.complete() || answer.status == 408 || answer.status >= 500;
    if (!worthIt || answer.fault == HttpFault::TooBig || answer.fault == HttpFault::Cancelled)
        return std::nullopt;
    const Milliseconds plain = std::min<Milliseconds>(LongestRepeat, FirstRepeat * (1LL << (job.tries - 1)));
    return std::max<Milliseconds>(plain, retryAfter(answer, m_clock.now()).value_or(std::chrono::seconds{0}));
}

void HttpClient::repeat(const JobPointer &job, Milliseconds after)
{
    job->stage = JobStage::Waiting;
    job->notBefore = m_clock.monotonic() + after;
    pump();
}

void HttpClient::giveUpWaiting(const JobPointer &job, const QString &why, Milliseconds comeBackAfter)
{
    HttpAnswer answer;
    answer.fault = HttpFault::NotSent;
    answer.detail = why;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(comeBackAfter);
    answer.headers.insert("retry-after", QByteArray::number(qint64(seconds.count())));
    finish(job, answer);
}

void HttpClient::finish(const JobPointer &job, const HttpAnswer &answer)
{
    if (job->stage == JobStage::Done)
        return;
    if (job->ticket != 0)
        m_budget.giveBack(job->request.endpoint, job->request.group, job->ticket);
    job->stage = JobStage::Done;
    m_jobs.removeOne(job);
    if (!answer.succeeded())
        qCInfo(carrierLog) << job->request.endpoint << "answered" << answer.status << answer.detail;
    const QPointer<HttpClient> self(this);
    if (job->context)
        job->done(answer);
    if (self)
        pump();
}

} // namespace textback
