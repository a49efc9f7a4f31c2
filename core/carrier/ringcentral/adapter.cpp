// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/adapter.h"

#include "core/carrier/address.h"
#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

/// News of changed texts are told once they pause this long, but not later than the second time.
constexpr Milliseconds TextsPause = 1s;
constexpr Milliseconds TextsLatest = 2s;
constexpr Milliseconds FarewellLimit = 2800ms;
constexpr Milliseconds FarewellStep = 50ms;
constexpr Milliseconds BetweenPreparations = 3s; // servers close connections that were idle for five
constexpr Milliseconds BetweenConsents = 60s;
constexpr qsizetype MostHeld = 2000;

/// The carrier's clock as its answers to syncs tell it.
std::optional<UtcTime> syncTimeIn(const HttpAnswer &answer)
{
    if (!answer.succeeded() || !answer.body.contains("\"syncTime\""))
        return std::nullopt;
    return json::time(json::object(answer.body).value("syncInfo"_L1).toObject().value("syncTime"_L1));
}

} // namespace

RingCentralAdapter::RingCentralAdapter(Clock &clock, SignInLedger &ledger, const QSslConfiguration &trust,
                                       RequestLedger *requests)
    : m_clock(clock),
      m_gate(clock, ledger),
      m_wire(clock, trust),
      m_signIn(m_wire, m_gate, clock),
      m_client(m_wire, m_signIn, clock, requests),
      m_account(m_client, clock, nullptr),
      m_gateway(m_wire, m_client, m_signIn, m_gate, clock, nullptr),
      m_consents(m_client, clock, nullptr)
{
    connect(&m_wire, &HttpWire::answered, this, [this](const HttpAnswer &answer) {
        m_offset.note(answer, m_clock.now());
        if (const auto synced = answer.header("date").isEmpty() ? syncTimeIn(answer) : std::nullopt)
            m_offset.noteTold(*synced, m_clock.now());
        if (answer.complete())
            m_lastSign = m_clock.now();
    });
    connect(&m_gateway, &Gateway::alive, this, [this] { m_lastSign = m_clock.now(); });
    connect(&m_signIn, &SignIn::sessionChanged, this, &CarrierAdapter::sessionChanged);
    connect(&m_signIn, &SignIn::changed, this, [this] {
        if (m_signIn.stage() == SignInStage::SignedIn)
            startWatching();
        tellHealth();
    });
    connect(&m_account, &AccountReader::accountRead, this, &RingCentralAdapter::readAccount);
    connect(&m_account, &AccountReader::extensionsRead, this, [this] {
        m_gateway.setExtensions(m_account.extensions().ringing());
        readHeldSessions();
    });
    connect(&m_consents, &ConsentReader::optedOut, this, &RingCentralAdapter::optedOut);
    connect(&m_consents, &ConsentReader::notReadable, this,
            [this](const Error &error) { m_account.addNote(AccountNote::OptOutsUnread, error); });
    connect(&m_gateway, &Gateway::changed, this, &RingCentralAdapter::tellHealth);
    connect(&m_gateway, &Gateway::notified, this, &RingCentralAdapter::readNews);
    connect(&m_gateway, &Gateway::live, this, [this](bool recovered) {
        m_gapAt = m_clock.monotonic();
        // A reading that was not urgent may wait for the limit already, and the one for the gap comes after it.
        m_client.hasten(u"call-log-sync"_s);
        m_client.hasten(u"message-sync"_s);
        readConsents();
        emit streamLive(recovered);
    });
    connect(&m_gateway, &Gateway::lost, this, [this] {
        m_gapAt = m_clock.monotonic();
        emit streamLost();
    });
}

RingCentralAdapter::~RingCentralAdapter()
{
    // The parts go one by one: none may speak to us meanwhile.
    m_gateway.disconnect(this);
    m_consents.disconnect(this);
    m_account.disconnect(this);
    m_signIn.disconnect(this);
    m_wire.disconnect(this);
}

void RingCentralAdapter::open(const CarrierCredentials &credentials, std::optional<CarrierSession> session)
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_watching = false;
    m_credentials = credentials;
    if (const auto allowed = checkAddress(credentials.server); !allowed.ok())
        qCWarning(carrierLog) << "the carrier's address cannot be used:" << allowed.error().detail;
    m_signIn.start(credentials, session);
}

void RingCentralAdapter::startWatching()
{
    if (!m_isOpen || std::exchange(m_watching, true))
        return;
    m_account.start(m_credentials.server, m_signIn.session().scope);
    m_gateway.open(m_credentials.server);
}

void RingCentralAdapter::close(QObject *context, Callback<Done> done)
{
    m_closing.append({context, std::move(done), m_clock.monotonic() + FarewellLimit});
    if (m_closing.size() > 1)
        return; // under way
    m_isOpen = false;
    m_account.stop();
    m_consents.stop();
    m_client.cancelWaiting();
    m_gateway.leave([this](Done) { finishClosing(); });
}

void RingCentralAdapter::finishClosing()
{
    const bool inTime = m_clock.monotonic() < m_closing.constFirst().deadline;
    if (m_client.isBusy() && inTime) { // the answer to a text on its way is worth a moment
        m_clock.callAfter(FarewellStep, this, [this] { finishClosing(); });
        return;
    }
    m_signIn.stop();
    m_client.cancelWaiting();
    m_wire.cancelAll();
    const QPointer<RingCentralAdapter> self(this);
    const auto closing = std::exchange(m_closing, {});
    for (const auto &waiting : closing) {
        if (waiting.context)
            waiting.done(Done{});
        if (!self)
            return;
    }
}

void RingCentralAdapter::reconnectNow(bool socketSuspect)
{
    if (!m_isOpen)
        return;
    m_gapAt = m_clock.monotonic();
    if (socketSuspect)
        m_wire.forgetConnections();
    m_signIn.tryNow();
    m_gateway.reconnectNow(socketSuspect);
    m_client.retryNow();
}

CarrierHealth RingCentralAdapter::health() const
{
    CarrierHealth health;
    const SignInStage stage = m_signIn.stage();
    const bool underWay = stage == SignInStage::Asking || stage == SignInStage::WaitingForTurn;
    health.signIn = m_signIn.hasToken() ? Light::Good : underWay ? Light::Working : Light::Off;
    const StreamStage stream = m_gateway.stage();
    const bool idle = stream == StreamStage::Closed || stream == StreamStage::Waiting
        || stream == StreamStage::SignedOut || stream == StreamStage::Leaving;
    health.stream = m_gateway.isComplete() ? Light::Good : idle ? Light::Off : Light::Working;
    const bool signInFirst = m_signIn.trouble() != TroubleKind::None;
    health.trouble = signInFirst ? m_signIn.trouble() : m_gateway.trouble();
    health.detail = signInFirst ? m_signIn.detail() : m_gateway.detail();
    health.nextTryAt = m_signIn.nextTryAt() ? m_signIn.nextTryAt() : m_gateway.nextTryAt();
    return health;
}

void RingCentralAdapter::tellHealth()
{
    const CarrierHealth now = health();
    if (now == m_toldHealth)
        return;
    m_toldHealth = now;
    emit healthChanged(now);
}

void RingCentralAdapter::readAccount(const CarrierAccountInfo &info)
{
    m_ourNumbers.clear();
    const auto before = std::exchange(m_textingLines, {});
    for (const auto &line : info.lines) {
        m_ourNumbers.insert(line.number);
        if (line.canText)
            m_textingLines.append(line.number);
    }
    if (m_textingLines != before)
        readConsents();
    emit signedIn(info);
}

void RingCentralAdapter::readConsents()
{
    const Milliseconds now = m_clock.monotonic();
    const bool justRead = m_consentsReadAt && now - *m_consentsReadAt < BetweenConsents;
    if (justRead || m_textingLines.isEmpty())
        return;
    m_consentsReadAt = now;
    m_consents.read(m_credentials.server, m_textingLines, m_account.home(), carrierTime());
}

OurSide RingCentralAdapter::ourSide() const
{
    return {m_account.extensions(), m_ourNumbers, m_account.home()};
}

void RingCentralAdapter::readNews(const Notification &news)
{
    const UtcTime at = json::time(news.timestamp).value_or(carrierTime());
    switch (news.kind) {
    case EventKind::Telephony:
        if (m_account.extensionsSettled())
            return readSession(news.body, at);
        if (m_held.size() < MostHeld)
            m_held.append({news.body, at});
        return;
    case EventKind::InstantText: {
        QJsonObject record = news.body;
        if (!record.contains("type"_L1))
            record.insert("type"_L1, u"SMS"_s);
        if (const auto text = textIn(record, m_account.home()))
            emit textReceived(*text);
        return noteTextsChanged(); // the full record may hold more than the event
    }
    case EventKind::Voicemail:
        if (const auto note = voicemailIn(news.body, m_account.home()))
            emit voicemailNoted(*note);
        return;
    case EventKind::MessageStore:
        return noteTextsChanged();
    case EventKind::Other:
        return;
    }
}

void RingCentralAdapter::readSession(const QJsonObject &session, UtcTime otherwise)
{
    const auto legs = legsIn(session, otherwise, ourSide());
    const QPointer<RingCentralAdapter> self(this);
    for (const auto &leg : legs) {
        if (leg.direction == Direction::In && leg.phase != LegPhase::Answered)
            prepareForText();
        emit legUpdated(leg);
        if (!self)
            return;
    }
    if (namesUnknownExtension(session, m_account.extensions()))
        m_account.rereadExtensions();
}

void RingCentralAdapter::readHeldSessions()
{
    const QPointer<RingCentralAdapter> self(this);
    const auto held = std::exchange(m_held, {});
    for (const auto &[session, otherwise] : held) {
        readSession(session, otherwise);
        if (!self)
            return;
    }
}

void RingCentralAdapter::noteTextsChanged()
{
    const Milliseconds now = m_clock.monotonic();
    if (!m_textsChangedSince)
        m_textsChangedSince = now;
    const Milliseconds wait = std::min(TextsPause, *m_textsChangedSince + TextsLatest - now);
    m_clock.callAfter(wait, this, [this, turn = ++m_textsChangedTurn] {
        if (turn == m_textsChangedTurn)
            tellTextsChanged();
    });
}

void RingCentralAdapter::tellTextsChanged()
{
    m_textsChangedSince.reset();
    emit textsChanged();
}

void RingCentralAdapter::prepareForText()
{
    const Milliseconds now = m_clock.monotonic();
    if (m_preparedAt && now - *m_preparedAt < BetweenPreparations)
        return;
    m_preparedAt = now;
    m_wire.prepareConnection(m_credentials.server, HttpWire::Lane::Texts);
}

} // namespace textback::ringcentral
