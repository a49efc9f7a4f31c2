// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/streamticket.h"

#include "core/carrier/address.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr Milliseconds TicketTimeout = 10s;
/// A server that takes longer to prove the sign-in is asked for the stream token all the same.
constexpr Milliseconds ProofLimit = 3s;
/// A token that opened nothing so often is taken for bad, whatever the reasons given.
constexpr int MostUses = 3;
constexpr std::chrono::seconds PauseOfTickets{30};
/// After so many in a row the proof itself is doubted.
constexpr int MostFailedProofs = 2;
/// A token with less than this left may be dead when it arrives.
constexpr Milliseconds LeastTicketLeft = 3s;
/// A renewal this near gets a place in the sign-in limit before a stream token does.
constexpr Milliseconds RenewalIsNear = 60s;

} // namespace

StreamTicket::StreamTicket(HttpWire &wire, HttpClient &client, SignIn &signIn, SignInGate &gate, Clock &clock,
                           QObject *parent)
    : QObject(parent), m_wire(wire), m_client(client), m_signIn(signIn), m_gate(gate), m_clock(clock)
{
}

Milliseconds StreamTicket::wait() const
{
    return hasLiving() ? 0ms : m_gate.wait(m_signIn.renewsWithin(RenewalIsNear) ? 1 : 0);
}

bool StreamTicket::hasLiving() const
{
    return m_token && m_uses < MostUses && m_clock.monotonic() + LeastTicketLeft < m_livesUntil;
}

void StreamTicket::forget()
{
    ++m_turn;
    m_done = nullptr;
}

void StreamTicket::get(Callback<Answer> done)
{
    forget();
    const int turn = m_turn;
    if (hasLiving())
        return done(*m_token);
    m_done = std::move(done);
    // A dead sign-in would cost three requests: the refused one, the renewal and the repetition.
    const bool doubtful = m_gate.free() == 2 || std::exchange(m_askedBefore, true);
    m_signIn.hasToken() && doubtful ? proveAccess(turn) : withAccess(turn, false);
}

/// Finds out by a request that is cheap whether the server is back and the sign-in lives; if it does not the client
/// renews it on the way. The few sign-in requests of a minute are for when they can work: a short outage would use
/// them up, and the stream would wait for the next minute.
void StreamTicket::proveAccess(int turn)
{
    ApiRequest request =
        reading(m_server, u"extension"_s, QLatin1StringView(ExtensionPath), {}, lightGroup(), Urgency::Visible);
    request.mayRepeat = false;
    request.http.timeout = ProofLimit;
    m_proving = true;
    m_client.ask(request, this, [this, turn](const HttpAnswer &answer) {
        if (turn == m_turn && std::exchange(m_proving, false))
            readProof(turn, answer);
    });
    m_clock.callAfter(ProofLimit + 1s, this, [this, turn] {
        if (turn == m_turn && std::exchange(m_proving, false))
            withAccess(turn, false); // it waits for a limit of its own
    });
}

void StreamTicket::readProof(int turn, const HttpAnswer &answered)
{
    const bool unreachable = answered.fault == HttpFault::Broken || answered.fault == HttpFault::Certificate
        || answered.fault == HttpFault::NotSent || (answered.complete() && answered.status >= 500);
    m_failedProofs = unreachable ? m_failedProofs + 1 : 0;
    if (unreachable && m_signIn.hasToken() && !worthAskingUnproven(answered))
        return fail(turn, answered, true);
    withAccess(turn, false);
}

/// It may be the proof alone that fails. So the stream token is asked for all the same now and then; one place in the
/// limit is left for the moment when the proof succeeds. Nobody is there to answer where nobody took the proof.
bool StreamTicket::worthAskingUnproven(const HttpAnswer &answered) const
{
    return answered.fault != HttpFault::NotSent && m_failedProofs > MostFailedProofs && m_gate.free() > 1
        && (!m_askedAt || m_clock.monotonic() - *m_askedAt >= m_gate.pace());
}

void StreamTicket::withAccess(int turn, bool again)
{
    m_signIn.withToken(this, [this, turn, again](const Result<QString> &access) {
        if (turn != m_turn)
            return;
        if (access.ok())
            ask(turn, access.value(), again);
        else
            answer(turn, TicketTrouble{TroubleKind::SignInEnded, access.error().detail, 0ms});
    });
}

void StreamTicket::ask(int turn, const QString &accessToken, bool again)
{
    if (const Milliseconds wait = m_gate.wait(); wait > 0ms) // the sign-in took the place
        return answer(turn, TicketTrouble{TroubleKind::RateLimited, u"the sign-in limit is used up"_s, wait});
    HttpRequest request;
    request.method = HttpMethod::Post;
    request.url = addressOn(m_server, QLatin1StringView(StreamTokenPath));
    request.headers.append({"Authorization", "Bearer " + accessToken.toUtf8()});
    request.timeout = TicketTimeout;
    m_askedAt = m_clock.monotonic();
    const int place = m_gate.take();
    m_wire.send(request, HttpWire::Lane::Ordinary, this,
                [this, turn, accessToken, again, place](const HttpAnswer &answer) {
                    m_gate.answered(place);
                    read(turn, accessToken, again, answer);
                });
}

void StreamTicket::read(int turn, const QString &accessToken, bool again, const HttpAnswer &answered)
{
    if (answered.complete() && answered.status == 401) {
        m_signIn.tokenRefused(accessToken);
        if (turn == m_turn && !again)
            return withAccess(turn, true);
    }
    auto token = answered.succeeded() ? streamTokenIn(answered.body, m_server) : std::nullopt;
    if (!token)
        return fail(turn, answered, answered.fault == HttpFault::NotSent);
    m_token = token;
    m_uses = 0;
    m_livesUntil = m_clock.monotonic() + token->lifetime;
    answer(turn, *token);
}

void StreamTicket::fail(int turn, const HttpAnswer &answered, bool costNothing)
{
    const auto asked = retryAfter(answered, m_clock.now());
    TicketTrouble trouble;
    trouble.kind = answered.succeeded() ? TroubleKind::CarrierDown : troubleOf(answered);
    trouble.detail = answered.succeeded() ? u"no usable stream address"_s : errorOf(answered, m_clock.now()).detail;
    trouble.wait = asked.value_or(std::chrono::seconds{0});
    trouble.costNothing = costNothing;
    if (!costNothing && ++m_failures > 1) // once may be a hiccup
        trouble.wait = std::max(trouble.wait, m_gate.pace());
    if (answered.status == 429) {
        m_gate.pauseFor(std::max<Milliseconds>(asked.value_or(PauseOfTickets), 1s));
        trouble.wait = m_gate.wait();
    }
    answer(turn, trouble);
}

void StreamTicket::answer(int turn, const Answer &answer)
{
    if (turn != m_turn || !m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    done(answer);
}

} // namespace textback::ringcentral
