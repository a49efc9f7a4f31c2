// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/signin.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/tokens.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// Renewal happens at four fifths of a token's life, and this long before its end where it lives long enough.
constexpr Milliseconds RenewalMargin = 60s;
constexpr Milliseconds LongLife = 5min;
/// A token with less than this left is not worth handing out.
constexpr Milliseconds LeastLeft = 1s;
constexpr std::chrono::seconds PauseAfterTooMany = 30s;
/// While nobody takes the request, which costs nothing: watching is to be back within 10 s of the network's return.
constexpr Milliseconds SoonAgainUnsent = 8s;

} // namespace

SignIn::SignIn(HttpWire &wire, SignInGate &gate, Clock &clock, QObject *parent)
    : QObject(parent), m_wire(wire), m_gate(gate), m_clock(clock)
{
}

void SignIn::start(const CarrierCredentials &credentials, const std::optional<CarrierSession> &session)
{
    stop();
    m_credentials = credentials;
    m_session = session.value_or(CarrierSession{});
    m_backoff.reset();
    m_endedBackoff.reset();
    if (tokenLives()) {
        planRenewal();
        setStage(SignInStage::SignedIn);
    } else {
        getToken();
    }
}

void SignIn::stop()
{
    ++m_turn;
    m_renewAt.reset();
    m_nextTryAt.reset();
    m_trouble = TroubleKind::None;
    setStage(SignInStage::SignedOut);
    answerWaiters(Error{ErrorKind::Cancelled, u"signed out"_s});
}

void SignIn::tryNow()
{
    if (m_stage == SignInStage::Ended || m_stage == SignInStage::WaitingForTurn) {
        m_backoff.reset();
        getToken();
    }
}

void SignIn::withToken(QObject *context, Callback<Result<QString>> done)
{
    const bool free = m_stage == SignInStage::SignedIn || m_stage == SignInStage::WaitingForTurn;
    if (free && tokenLives())
        return done(m_session.accessToken);
    if (m_stage == SignInStage::Ended || m_stage == SignInStage::SignedOut)
        return done(Error{ErrorKind::Unauthorized, u"signed out"_s});
    m_waiters.append({context, std::move(done)});
    if (m_stage == SignInStage::SignedIn)
        getToken();
}

void SignIn::tokenRefused(const QString &token)
{
    if (token != m_session.accessToken)
        return; // a newer one is there or on its way
    m_session.accessExpiresAt = UtcTime{};
    if (m_stage == SignInStage::SignedIn)
        getToken();
}

bool SignIn::hasToken() const
{
    return tokenLives() && m_stage != SignInStage::SignedOut && m_stage != SignInStage::Ended;
}

bool SignIn::renewsWithin(Milliseconds time) const
{
    return m_renewAt && *m_renewAt - m_clock.monotonic() < time;
}

SignIn::Grant SignIn::nextGrant() const
{
    const bool refreshable = !m_session.refreshToken.isEmpty()
        && (m_session.refreshExpiresAt == UtcTime{} || m_session.refreshExpiresAt > m_clock.now());
    if (refreshable)
        return Grant::Refresh;
    return m_credentials.secretJwt.isEmpty() ? Grant::None : Grant::Jwt;
}

bool SignIn::tokenLives() const
{
    return !m_session.accessToken.isEmpty() && m_session.accessExpiresAt > m_clock.now() + LeastLeft;
}

void SignIn::setStage(SignInStage stage)
{
    m_stage = stage;
    emit changed();
}

void SignIn::getToken()
{
    m_renewAt.reset();
    if (nextGrant() == Grant::None)
        return end(u"no way to sign in again"_s);
    waitThenAsk(m_gate.wait());
}

void SignIn::waitThenAsk(Milliseconds wait)
{
    const int turn = ++m_turn;
    if (wait <= 0ms)
        return ask();
    m_nextTryAt = m_clock.now() + wait;
    setStage(SignInStage::WaitingForTurn);
    m_clock.callAfter(wait, this, [this, turn] {
        if (turn == m_turn)
            getToken(); // looks at the limit again: somebody else may have used the place
    });
}

void SignIn::ask()
{
    const Grant grant = nextGrant();
    const int turn = m_turn;
    m_nextTryAt.reset();
    const int place = m_gate.take();
    setStage(SignInStage::Asking);
    const HttpRequest request =
        grant == Grant::Refresh ? refreshRequest(m_credentials, m_session.refreshToken) : jwtRequest(m_credentials);
    m_wire.send(request, HttpWire::Lane::Ordinary, this, [this, turn, grant, place](const HttpAnswer &answer) {
        answer.fault == HttpFault::NotSent ? m_gate.giveBack(place) : m_gate.answered(place);
        if (turn == m_turn)
            read(grant, answer);
    });
}

void SignIn::read(Grant grant, const HttpAnswer &answer)
{
    const auto session = answer.succeeded() ? sessionIn(answer.body, m_clock.now()) : std::nullopt;
    if (session)
        return adopt(*session);
    const bool lost = answer.succeeded() || answer.fault == HttpFault::Broken || answer.fault == HttpFault::TimedOut;
    if (grant == Grant::Refresh && lost && !std::exchange(m_lostAnswerRetried, true))
        return getToken(); // the old refresh token still works until the new access token is first used
    const bool refused = answer.complete() && answer.status >= 400 && answer.status < 500 && answer.status != 408
        && answer.status != 429;
    if (refused && isSignInRefusal(answer))
        return readRefusal(grant, answer);
    tryLater(answer);
}

void SignIn::adopt(const CarrierSession &session)
{
    m_session = session;
    m_trouble = TroubleKind::None;
    m_detail.clear();
    m_nextTryAt.reset();
    m_lostAnswerRetried = false;
    m_backoff.reset();
    m_endedBackoff.reset();
    const QPointer<SignIn> self(this);
    emit sessionChanged(m_session); // first to the keychain, then into use
    if (!self)
        return;
    planRenewal();
    setStage(SignInStage::SignedIn);
    if (self)
        answerWaiters(m_session.accessToken);
}

void SignIn::readRefusal(Grant grant, const HttpAnswer &answer)
{
    qCInfo(carrierLog) << "sign-in refused:" << answer.status << errorCode(answer.body);
    if (grant == Grant::Refresh) {
        m_session.refreshToken.clear();
        m_session.accessExpiresAt = UtcTime{};
        if (nextGrant() != Grant::None)
            return getToken();
    }
    end(errorCode(answer.body));
}

void SignIn::tryLater(const HttpAnswer &answer)
{
    m_trouble = troubleOf(answer);
    if (answer.complete() && m_trouble != TroubleKind::RateLimited)
        m_trouble = TroubleKind::CarrierDown;
    m_detail = errorOf(answer, m_clock.now()).detail;
    const auto asked = retryAfter(answer, m_clock.now());
    if (answer.status == 429)
        m_gate.pauseFor(std::max<Milliseconds>(asked.value_or(PauseAfterTooMany), 1s));
    const Milliseconds longest = answer.fault == HttpFault::NotSent ? SoonAgainUnsent : Milliseconds::max();
    waitThenAsk(std::max(
        {std::min(m_backoff.next(), longest), m_gate.wait(), Milliseconds{asked.value_or(std::chrono::seconds{0})}}));
}

void SignIn::end(const QString &why)
{
    m_trouble = TroubleKind::SignInEnded;
    m_detail = why;
    const int turn = ++m_turn;
    m_nextTryAt.reset();
    if (nextGrant() == Grant::Jwt) {
        const Milliseconds wait = m_endedBackoff.next();
        m_nextTryAt = m_clock.now() + wait;
        m_clock.callAfter(wait, this, [this, turn] {
            if (turn == m_turn)
                getToken();
        });
    }
    const QPointer<SignIn> self(this);
    setStage(SignInStage::Ended);
    if (self)
        answerWaiters(Error{ErrorKind::Unauthorized, why});
}

void SignIn::planRenewal()
{
    const Milliseconds life = m_session.accessExpiresAt - m_clock.now();
    Milliseconds delay = life * 8 / 10;
    if (life > LongLife)
        delay = std::min(delay, life - RenewalMargin);
    m_renewAt = m_clock.monotonic() + delay;
    const int turn = ++m_turn;
    m_clock.callAfter(delay, this, [this, turn] {
        if (turn == m_turn && nextGrant() != Grant::None)
            getToken();
    });
}

void SignIn::answerWaiters(const Result<QString> &result)
{
    const QPointer<SignIn> self(this);
    auto waiters = std::exchange(m_waiters, {});
    for (const auto &waiter : waiters) {
        if (waiter.context)
            waiter.done(result);
        if (!self)
            return;
    }
}

} // namespace textback::ringcentral
