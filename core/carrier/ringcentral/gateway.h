// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/carrier/ringcentral/seenevents.h"
#include "core/carrier/ringcentral/streamticket.h"
#include "core/carrier/ringcentral/subscription.h"
#include "core/carrier/streamsocket.h"

#include <memory>

namespace textback::ringcentral {

enum class StreamStage {
    Closed, ///< Not started, or left.
    GettingTicket, ///< Sign-in and stream token.
    Connecting,
    AwaitingDetails, ///< Connected; the gateway has not introduced itself.
    Subscribing,
    Live, ///< Subscribed; what was refused, if anything, is told by missing().
    Waiting, ///< Between attempts.
    SignedOut, ///< Cannot go on until somebody signs in.
    Leaving
};

/// Keeps one event stream open: connects, subscribes item by item, watches its pulse and comes back when it is lost.
/// Never more than one socket. Lives on the desk thread.
class Gateway : public QObject {
    Q_OBJECT
public:
    Gateway(HttpWire &wire, HttpClient &client, SignIn &signIn, SignInGate &gate, Clock &clock, QObject *parent);
    ~Gateway() override;

    void open(const QUrl &server);
    /// Deletes the subscription, closes the socket, then calls `done`; within two seconds.
    void leave(Callback<Done> done);
    void reconnectNow(bool socketSuspect);
    /// Extensions to watch one by one where the account's telephony news are refused.
    void setExtensions(const QStringList &extensionIds);

    [[nodiscard]] StreamStage stage() const { return m_stage; }
    /// Live, with everything active that watching needs.
    [[nodiscard]] bool isComplete() const { return m_stage == StreamStage::Live && m_missing.isEmpty(); }
    [[nodiscard]] TroubleKind trouble() const { return m_trouble; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] std::optional<UtcTime> nextTryAt() const { return m_nextTryAt; }

signals:
    /// A frame or a pong came.
    void alive();
    void notified(const textback::ringcentral::Notification &news);
    void live(bool recovered);
    void lost();
    void changed(); ///< Stage, trouble or next try.

private:
    void setStage(StreamStage stage);
    void begin();
    void useTicket(const StreamTicket::Answer &answer);
    void connectTo(const StreamToken &token);
    void readEnd(StreamEnd end, int closeCode, const QString &detail);
    void readFrame(const QString &text);
    void giveUpOnDetails();
    void readDetails(const Frame &frame);
    void readError(const Frame &frame);
    void keepRecovery(const Frame &frame);
    void readNotification(const Frame &frame);
    void subscribe();
    void readSubscription(const Frame &frame);
    void subscriptionRefused(const Frame &frame);
    void subscribeAgain();
    /// The subscription request counts against the same limits as requests over HTTP.
    void endUse(const HttpAnswer &answer);
    void subscribeLater(TroubleKind trouble, const QString &detail, Milliseconds wait);
    [[nodiscard]] QStringList filters() const;
    void goLive(bool recovered);
    static constexpr Milliseconds LongestWait{60'000 * 13 / 10}; ///< Of the backoff, its 30 % more included.
    void lose(TroubleKind trouble, const QString &detail, Milliseconds atLeast = Milliseconds{0},
              Milliseconds atMost = LongestWait);
    void dropSocket();
    void waitAndBegin(Milliseconds wait);
    void watchSilence();
    void expectEcho();
    void watchSubscription();
    void checkSubscription();
    void readCheck(const HttpAnswer &answer);
    void finishLeaving();
    /// Calls `step` after a while unless the connection or plan it belongs to is over by then.
    void later(Milliseconds delay, void (Gateway::*step)());

    HttpClient &m_client;
    SignIn &m_signIn;
    Clock &m_clock;
    const QSslConfiguration m_trust;
    StreamTicket *const m_ticket; ///< A child.
    QUrl m_server;
    std::unique_ptr<StreamSocket> m_socket;
    StreamStage m_stage = StreamStage::Closed;
    TroubleKind m_trouble = TroubleKind::None;
    QString m_detail;
    std::optional<UtcTime> m_nextTryAt;
    std::optional<RecoveryToken> m_recovery;
    int m_failedRecoveries = 0; ///< Connections with a recovery token that never got details.
    QString m_subscriptionId;
    QStringList m_asked;
    QString m_missing; ///< Why the subscription is not complete; empty if it is.
    std::optional<RateBudget::Ticket> m_use; ///< Of the subscription request, until it is answered.
    QString m_requestId; ///< Of the subscription request under way.
    QStringList m_extensions;
    bool m_byExtension = false;
    bool m_requiredOnly = false;
    int m_refusals = 0;
    bool m_checkTrusted = true; ///< The carrier is able to tell whether a subscription lives.
    bool m_resubscribedForCheck = false;
    bool m_toldLive = false; ///< live() was told, and lost() was not since.
    bool m_echoes = false; ///< The carrier answers heartbeats; some answer pings alone.
    Backoff m_backoff{1s, 60s};
    Backoff m_subscribeBackoff{2s, 300s};
    SeenEvents m_seen;
    Milliseconds m_lastFrameAt{0}; ///< Monotonic, as the next three.
    Milliseconds m_lastSignAt{0}; ///< Frame or pong.
    Milliseconds m_lastNewsAt{0};
    Milliseconds m_liveSince{0};
    QString m_echoId;
    Callback<Done> m_left;
    qint64 m_nextMessage = 1;
    int m_watch = 0; ///< Grows with every look at the subscription, so that there is one plan for the next.
    int m_turn = 0; ///< Grows with every connection and plan, so that timers of given-up ones are known.
};

} // namespace textback::ringcentral
