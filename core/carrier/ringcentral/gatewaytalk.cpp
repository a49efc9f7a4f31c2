// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said on an open stream: introductions, subscriptions, news and signs of life. How it is opened and lost
// stands in gateway.cpp.
#include "core/carrier/ringcentral/gateway.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr Milliseconds SubscribeLimit = 15s;
constexpr Milliseconds SilenceBeforeHeartbeat = 60s;
constexpr Milliseconds EchoLimit = 10s;
/// How long without news until the carrier is asked whether the subscription still lives.
constexpr Milliseconds QuietBeforeCheck = 2min;
/// More extensions than this cannot be watched one by one.
constexpr qsizetype MostExtensionFilters = 300;
const QString SubscriptionEndpoint = u"subscription-create"_s;
constexpr qsizetype LongestFrame = 2 * 1024 * 1024;

} // namespace

void Gateway::readFrame(const QString &text)
{
    m_lastFrameAt = m_clock.monotonic();
    m_ticket->spend(); // the gateway talks to us: it has taken the token
    const auto frame = text.size() <= LongestFrame ? frameIn(text) : std::nullopt;
    if (!frame) {
        qCInfo(carrierLog) << "a frame that makes no sense, of" << text.size() << "characters";
        return;
    }
    if (json::same(frame->type, "ConnectionDetails"_L1))
        return readDetails(*frame);
    keepRecovery(*frame);
    if (!m_echoId.isEmpty() && frame->messageId == m_echoId) {
        m_echoId.clear();
        m_echoes = true;
    }
    if (json::same(frame->type, "ServerNotification"_L1))
        return readNotification(*frame);
    if (json::same(frame->type, "Error"_L1))
        return readError(*frame);
    const bool answersUs = !m_requestId.isEmpty() && frame->messageId == m_requestId;
    if (!answersUs)
        return;
    m_requestId.clear();
    m_stage == StreamStage::Leaving ? finishLeaving() : readSubscription(*frame);
}

void Gateway::keepRecovery(const Frame &frame)
{
    if (frame.recovery && (!m_recovery || frame.recovery->sequence >= m_recovery->sequence))
        m_recovery = frame.recovery;
}

void Gateway::readDetails(const Frame &frame)
{
    if (m_stage != StreamStage::AwaitingDetails && m_stage != StreamStage::Connecting)
        return;
    m_failedRecoveries = 0;
    const QString state = frame.body.value("recoveryState"_L1).toString();
    m_recovery = frame.recovery; // a new count begins, whatever was kept before
    m_lastNewsAt = m_clock.monotonic();
    watchSilence();
    if (json::same(state, "Successful"_L1) && !m_subscriptionId.isEmpty())
        return goLive(true);
    m_subscriptionId.clear();
    m_subscribeBackoff.reset();
    subscribe();
}

void Gateway::readError(const Frame &frame)
{
    const QString code = json::word(frame.body.value("errorCode"_L1)).left(64);
    qCInfo(carrierLog) << "the gateway reports" << code;
    if (m_stage == StreamStage::Leaving)
        return finishLeaving();
    const bool aboutConnection = code.startsWith("WSG-9"_L1) || m_stage == StreamStage::AwaitingDetails;
    const bool aboutRequest = !m_requestId.isEmpty() && frame.messageId == m_requestId;
    if (m_stage == StreamStage::AwaitingDetails)
        m_recovery.reset(); // "malformed session context token", most likely
    if (aboutConnection || aboutRequest)
        lose(TroubleKind::CarrierDown, code);
}

void Gateway::readNotification(const Frame &frame)
{
    const auto news = notificationIn(frame);
    const bool foreign = news && !m_subscriptionId.isEmpty() && !news->subscriptionId.isEmpty()
        && news->subscriptionId != m_subscriptionId;
    if (!news || foreign || !m_seen.note(news->uuid))
        return;
    m_lastNewsAt = m_clock.monotonic();
    m_resubscribedForCheck = false;
    emit notified(*news);
}

QStringList Gateway::filters() const
{
    QStringList wanted = requiredFilters();
    if (m_byExtension) {
        wanted.removeIf([](const QString &filter) { return eventKind(filter) == EventKind::Telephony; });
        wanted = extensionFilters(m_extensions) + wanted;
    }
    if (!m_requiredOnly)
        wanted.append(voicemailFilter());
    return wanted;
}

void Gateway::setExtensions(const QStringList &extensionIds)
{
    m_extensions = extensionIds.mid(0, MostExtensionFilters + 1);
    const bool helps =
        m_stage == StreamStage::Live && !m_byExtension && m_asked.contains(requiredFilters().constFirst());
    if (helps && !m_missing.isEmpty())
        subscribeLater(m_trouble, m_detail, 0ms);
}

void Gateway::endUse(const HttpAnswer &answer)
{
    if (m_use)
        m_client.answeredElsewhere(SubscriptionEndpoint, mediumGroup(), *std::exchange(m_use, std::nullopt), answer);
}

void Gateway::subscribe()
{
    const Milliseconds wait = m_client.waitElsewhere(SubscriptionEndpoint, mediumGroup());
    if (wait > 0ms)
        return subscribeLater(TroubleKind::RateLimited, {}, wait);
    endUse({}); // an earlier one that was never answered
    m_use = m_client.leavesElsewhere(SubscriptionEndpoint, mediumGroup());
    m_subscriptionId.clear();
    m_asked = filters();
    m_requestId = QString::number(m_nextMessage++);
    setStage(StreamStage::Subscribing);
    m_socket->send(subscribeFrame(m_requestId, m_asked));
    m_clock.callAfter(SubscribeLimit, this, [this, request = m_requestId] {
        if (m_requestId == request)
            lose(TroubleKind::CarrierDown, u"no answer to the subscription"_s);
    });
}

void Gateway::readSubscription(const Frame &frame)
{
    HttpAnswer told;
    told.status = frame.status;
    told.headers = frame.headers;
    endUse(told);
    const bool refused = frame.status != 0 && (frame.status < 200 || frame.status >= 300);
    const auto answer = refused ? std::nullopt : subscriptionIn(frame.body, m_asked);
    if (!answer)
        return subscriptionRefused(frame);
    m_subscriptionId = answer->id;
    const bool canWatchOneByOne = !m_extensions.isEmpty() && m_extensions.size() <= MostExtensionFilters;
    if (answer->lacks(EventKind::Telephony) && !m_byExtension && canWatchOneByOne) {
        m_byExtension = true;
        return subscribe(); // replaces the one just made
    }
    m_missing = answer->isComplete() ? QString()
        : answer->reason.isEmpty()   ? answer->refused.join(u' ')
                                     : answer->reason;
    if (!m_missing.isEmpty())
        m_byExtension = false; // next time the whole account is asked for again
    goLive(false);
}

void Gateway::subscribeAgain()
{
    if (m_stage != StreamStage::Live || !m_requestId.isEmpty())
        return;
    const Milliseconds wait = m_client.waitElsewhere(SubscriptionEndpoint, mediumGroup());
    wait > 0ms ? later(wait, &Gateway::subscribeAgain) : subscribe();
}

void Gateway::subscriptionRefused(const Frame &frame)
{
    const QString code = json::word(frame.body.value("errorCode"_L1)).left(64);
    qCInfo(carrierLog) << "subscription refused:" << frame.status << code;
    if (frame.status == 400 && !m_requiredOnly)
        m_requiredOnly = true; // perhaps the welcome one is not known here
    if (frame.status == 401 || frame.status == 0)
        return lose(TroubleKind::CarrierDown, code);
    const TroubleKind trouble = frame.status == 403 ? TroubleKind::PermissionMissing
        : frame.status == 429                       ? TroubleKind::RateLimited
                                                    : TroubleKind::SubscriptionIncomplete;
    // Every request within the carrier's penalty begins it anew: texts and subscription wait it out together.
    const Milliseconds atLeast = m_client.waitElsewhere(SubscriptionEndpoint, mediumGroup());
    subscribeLater(trouble, code, std::max(m_subscribeBackoff.next(), atLeast));
}

void Gateway::subscribeLater(TroubleKind trouble, const QString &detail, Milliseconds wait)
{
    m_trouble = trouble;
    m_detail = detail;
    m_nextTryAt = m_clock.now() + wait;
    setStage(StreamStage::Subscribing);
    later(wait, &Gateway::subscribe);
}

void Gateway::goLive(bool recovered)
{
    m_trouble = m_missing.isEmpty() ? TroubleKind::None : TroubleKind::SubscriptionIncomplete;
    m_detail = m_missing;
    m_nextTryAt.reset();
    m_liveSince = m_clock.monotonic();
    setStage(StreamStage::Live);
    m_client.retryNow();
    if (!m_missing.isEmpty()) // a recovered stream lacks what it lacked before
        later(m_subscribeBackoff.next() + 15s, &Gateway::subscribeAgain);
    if (recovered)
        checkSubscription(); // trust, but look
    else
        watchSubscription();
    m_toldLive = true;
    emit live(recovered);
}

void Gateway::watchSilence()
{
    const Milliseconds silent = m_clock.monotonic() - m_lastFrameAt;
    if (silent < SilenceBeforeHeartbeat)
        return later(SilenceBeforeHeartbeat - silent, &Gateway::watchSilence);
    m_echoId = u"beat-"_s + QString::number(m_nextMessage++);
    m_socket->send(heartbeatFrame(m_echoId));
    later(EchoLimit, &Gateway::expectEcho);
}

void Gateway::expectEcho()
{
    if (!m_echoId.isEmpty() && m_clock.monotonic() - m_lastFrameAt >= EchoLimit) {
        // Who never echoed a heartbeat may not know them. Pongs say that the line lives; whether news come over it is
        // found out by the look at the subscription.
        const bool echoMissed = std::exchange(m_echoes, false);
        if (echoMissed || m_clock.monotonic() - m_lastSignAt >= EchoLimit)
            return lose(TroubleKind::StreamSilent, u"no echo"_s);
        m_lastFrameAt = m_lastSignAt;
    }
    m_echoId.clear();
    watchSilence();
}

void Gateway::watchSubscription()
{
    const Milliseconds quiet = m_clock.monotonic() - m_lastNewsAt;
    const Milliseconds wait = quiet < QuietBeforeCheck ? QuietBeforeCheck - quiet : QuietBeforeCheck;
    m_clock.callAfter(wait, this, [this, turn = m_turn, watch = ++m_watch] {
        if (turn != m_turn || watch != m_watch)
            return;
        const bool quietEnough = m_clock.monotonic() - m_lastNewsAt >= QuietBeforeCheck;
        quietEnough &&m_checkTrusted &&m_stage == StreamStage::Live ? checkSubscription() : watchSubscription();
    });
}

void Gateway::checkSubscription()
{
    ++m_watch;
    const auto request =
        reading(m_server, u"subscription"_s, u"/restapi/v1.0/subscription/"_s + encoded(m_subscriptionId), {},
                lightGroup(), Urgency::Sync);
    m_client.ask(request, this, [this, turn = m_turn, id = m_subscriptionId](const HttpAnswer &answer) {
        if (turn == m_turn && id == m_subscriptionId && m_stage == StreamStage::Live)
            readCheck(answer);
    });
}

void Gateway::readCheck(const HttpAnswer &answer)
{
    const QString status = json::object(answer.body).value("status"_L1).toString();
    const bool gone = answer.complete() && answer.status == 404;
    const bool asleep = answer.succeeded() && !status.isEmpty() && !json::same(status, "Active"_L1);
    m_lastNewsAt = m_clock.monotonic();
    if (!gone && !asleep) {
        if (answer.succeeded() && !status.isEmpty())
            m_resubscribedForCheck = false; // it lives, says one who can tell
        return watchSubscription();
    }
    if (std::exchange(m_resubscribedForCheck, true)) {
        m_checkTrusted = false; // a fresh one is said to be gone, too: this carrier cannot tell
        return watchSubscription();
    }
    qCInfo(carrierLog) << "the subscription is gone: subscribing again";
    m_subscribeBackoff.reset();
    m_toldLive = false;
    subscribe();
    emit lost();
}

} // namespace textback::ringcentral
