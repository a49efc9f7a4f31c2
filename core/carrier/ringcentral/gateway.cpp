// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/gateway.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// While the server cannot be reached at all: the stream is to be back within 10 s of the network's return.
constexpr Milliseconds SoonAgain = 8s;

constexpr Milliseconds DetailsLimit = 15s;
constexpr Milliseconds Healthy = 60s; ///< A stream that lived this long makes the waiting times start anew.
constexpr int MostFailedRecoveries = 2;

TroubleKind troubleOf(StreamEnd end)
{
    switch (end) {
    case StreamEnd::Certificate:
        return TroubleKind::CertificateProblem;
    case StreamEnd::Silent:
        return TroubleKind::StreamSilent;
    default:
        return TroubleKind::CarrierDown;
    }
}

/// Close codes in the 4400s and a refused handshake with 401 or 403 mean that the token was not taken.
bool tokenWasRefused(StreamEnd end, int closeCode, const QString &detail)
{
    return (closeCode >= 4400 && closeCode < 4500)
        || (end == StreamEnd::Refused && (detail.contains("401"_L1) || detail.contains("403"_L1)));
}

} // namespace

Gateway::Gateway(HttpWire &wire, HttpClient &client, SignIn &signIn, SignInGate &gate, Clock &clock, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_signIn(signIn),
      m_clock(clock),
      m_trust(wire.trust()),
      m_ticket(new StreamTicket(wire, client, signIn, gate, clock, this))
{
    connect(&signIn, &SignIn::changed, this, [this] {
        if (m_stage == StreamStage::SignedOut && m_signIn.stage() == SignInStage::SignedIn)
            begin();
    });
}

Gateway::~Gateway()
{
    dropSocket();
}

void Gateway::setStage(StreamStage stage)
{
    m_stage = stage;
    emit changed();
}

void Gateway::later(Milliseconds delay, void (Gateway::*step)())
{
    m_clock.callAfter(delay, this, [this, step, turn = m_turn] {
        if (turn == m_turn)
            (this->*step)();
    });
}

void Gateway::open(const QUrl &server)
{
    m_server = server;
    m_ticket->setServer(server);
    if (m_stage == StreamStage::Closed)
        begin();
}

void Gateway::begin()
{
    dropSocket();
    m_nextTryAt.reset();
    if (const Milliseconds wait = m_ticket->wait(); wait > 0ms)
        return waitAndBegin(wait);
    setStage(StreamStage::GettingTicket);
    m_ticket->get([this](const StreamTicket::Answer &answer) { useTicket(answer); });
}

void Gateway::useTicket(const StreamTicket::Answer &answer)
{
    if (const auto *token = std::get_if<StreamToken>(&answer))
        return connectTo(*token);
    const auto &trouble = std::get<TicketTrouble>(answer);
    if (trouble.kind != TroubleKind::SignInEnded || m_signIn.stage() == SignInStage::SignedIn)
        return lose(trouble.kind, trouble.detail, trouble.wait,
                    trouble.kind == TroubleKind::PermissionMissing ? LongestWait : SoonAgain);
    m_trouble = TroubleKind::SignInEnded;
    m_detail = trouble.detail;
    setStage(StreamStage::SignedOut);
}

void Gateway::connectTo(const StreamToken &token)
{
    dropSocket(); // the old one is gone before a new one is opened
    QUrl address = token.address;
    QUrlQuery query(address);
    query.removeAllQueryItems(u"access_token"_s);
    query.addQueryItem(u"access_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token.token)));
    if (m_failedRecoveries >= MostFailedRecoveries)
        m_recovery.reset();
    if (m_recovery) {
        query.addQueryItem(u"wsc"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_recovery->token)));
        ++m_failedRecoveries;
    }
    address.setQuery(query);
    m_socket = std::make_unique<StreamSocket>(m_clock, m_trust, this);
    connect(m_socket.get(), &StreamSocket::opened, this, [this] {
        setStage(StreamStage::AwaitingDetails);
        later(DetailsLimit, &Gateway::giveUpOnDetails);
    });
    connect(m_socket.get(), &StreamSocket::alive, this, [this] {
        m_lastSignAt = m_clock.monotonic();
        emit alive();
    });
    connect(m_socket.get(), &StreamSocket::received, this, &Gateway::readFrame);
    connect(m_socket.get(), &StreamSocket::ended, this, &Gateway::readEnd);
    m_checkTrusted = true; // what was wrong with the answers may be mended
    m_resubscribedForCheck = false;
    m_ticket->noteUse();
    setStage(StreamStage::Connecting);
    m_socket->open(address);
}

void Gateway::giveUpOnDetails()
{
    if (m_stage == StreamStage::AwaitingDetails)
        lose(TroubleKind::CarrierDown, u"the gateway did not introduce itself"_s);
}

void Gateway::readEnd(StreamEnd end, int closeCode, const QString &detail)
{
    if (tokenWasRefused(end, closeCode, detail))
        m_ticket->spend();
    if (m_stage == StreamStage::Leaving)
        return finishLeaving();
    lose(troubleOf(end), u"%1 %2"_s.arg(closeCode).arg(detail));
}

void Gateway::dropSocket()
{
    endUse({});
    ++m_turn;
    m_requestId.clear();
    m_echoId.clear();
    if (!m_socket)
        return;
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be inside one of its signals
}

void Gateway::lose(TroubleKind trouble, const QString &detail, Milliseconds atLeast, Milliseconds atMost)
{
    const bool wasLive = std::exchange(m_toldLive, false);
    if (wasLive && m_clock.monotonic() - m_liveSince >= Healthy)
        m_backoff.reset();
    qCInfo(carrierLog) << "stream lost:" << detail;
    m_ticket->forget();
    dropSocket();
    m_trouble = trouble;
    m_detail = detail;
    waitAndBegin(std::max(std::min(m_backoff.next(), atMost), atLeast));
    if (wasLive)
        emit lost();
}

void Gateway::waitAndBegin(Milliseconds wait)
{
    ++m_turn;
    m_nextTryAt = m_clock.now() + wait;
    setStage(StreamStage::Waiting);
    later(wait, &Gateway::begin);
}

void Gateway::reconnectNow(bool socketSuspect)
{
    const bool idle = m_stage == StreamStage::Closed || m_stage == StreamStage::Leaving;
    if (idle || (!socketSuspect && m_stage != StreamStage::Waiting))
        return;
    if (m_stage == StreamStage::SignedOut)
        return; // goes on by itself once the sign-in is back
    m_backoff.reset();
    const bool wasLive = std::exchange(m_toldLive, false);
    if (m_stage == StreamStage::GettingTicket)
        m_ticket->forget();
    begin();
    if (wasLive)
        emit lost();
}

void Gateway::leave(Callback<Done> done)
{
    constexpr Milliseconds LongestFarewell = 2s;
    m_ticket->forget();
    m_left = std::move(done);
    const bool subscribed = m_socket && m_stage == StreamStage::Live && !m_subscriptionId.isEmpty();
    m_recovery.reset();
    if (!subscribed)
        return finishLeaving();
    ++m_turn;
    m_requestId = QString::number(m_nextMessage++);
    setStage(StreamStage::Leaving);
    m_socket->send(unsubscribeFrame(m_requestId, m_subscriptionId));
    later(LongestFarewell, &Gateway::finishLeaving);
}

void Gateway::finishLeaving()
{
    if (m_socket) {
        m_socket->close();
        m_socket.release()->deleteLater();
    }
    dropSocket();
    m_subscriptionId.clear();
    m_toldLive = false;
    m_nextTryAt.reset();
    m_trouble = TroubleKind::None;
    setStage(StreamStage::Closed);
    if (const auto left = std::exchange(m_left, nullptr))
        left(Done{});
}

} // namespace textback::ringcentral
