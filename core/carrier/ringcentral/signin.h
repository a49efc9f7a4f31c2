// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/backoff.h"
#include "core/carrier/httpwire.h"
#include "core/carrier/signingate.h"
#include "core/carrier/tokensource.h"
#include "core/domain/carrier.h"

#include <QObject>
#include <QPointer>

namespace textback::ringcentral {

enum class SignInStage {
    SignedOut, ///< Not started, or stopped.
    WaitingForTurn, ///< The carrier's sign-in limit, or the time between attempts.
    Asking, ///< A token request is on the wire.
    SignedIn,
    Ended ///< Refused: a person has to sign in again. Where a JWT is there it is tried again now and then.
};

/// Gets and renews the access token: one request at a time, ahead of expiry, within the carrier's sign-in limit. Lives
/// on the desk thread. Tokens are handed on only after sessionChanged() was emitted for them.
class SignIn : public QObject, public TokenSource {
    Q_OBJECT
public:
    SignIn(HttpWire &wire, SignInGate &gate, Clock &clock, QObject *parent = nullptr);

    /// @param session from an earlier run: used as long as it lives, without any request
    void start(const CarrierCredentials &credentials, const std::optional<CarrierSession> &session);
    void stop();
    /// Ends the current waiting time between attempts, but not that of the carrier's limit.
    void tryNow();

    void withToken(QObject *context, Callback<Result<QString>> done) override;
    void tokenRefused(const QString &token) override;

    [[nodiscard]] SignInStage stage() const { return m_stage; }
    [[nodiscard]] bool hasToken() const;
    [[nodiscard]] TroubleKind trouble() const { return m_trouble; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] std::optional<UtcTime> nextTryAt() const { return m_nextTryAt; }
    [[nodiscard]] const CarrierSession &session() const { return m_session; }
    /// Whether the token will be renewed within this time: a place in the limit is kept for that.
    [[nodiscard]] bool renewsWithin(Milliseconds time) const;

signals:
    void sessionChanged(const textback::CarrierSession &session);
    void changed(); ///< Stage, trouble or next try.

private:
    enum class Grant { None, Refresh, Jwt };
    struct Waiter {
        QPointer<QObject> context;
        Callback<Result<QString>> done;
    };

    [[nodiscard]] Grant nextGrant() const;
    [[nodiscard]] bool tokenLives() const;
    void setStage(SignInStage stage);
    void getToken();
    void waitThenAsk(Milliseconds wait);
    void ask();
    void read(Grant grant, const HttpAnswer &answer);
    void adopt(const CarrierSession &session);
    void readRefusal(Grant grant, const HttpAnswer &answer);
    void tryLater(const HttpAnswer &answer);
    void end(const QString &why);
    void planRenewal();
    void answerWaiters(const Result<QString> &result);

    HttpWire &m_wire;
    SignInGate &m_gate;
    Clock &m_clock;
    CarrierCredentials m_credentials;
    CarrierSession m_session;
    SignInStage m_stage = SignInStage::SignedOut;
    TroubleKind m_trouble = TroubleKind::None;
    QString m_detail;
    std::optional<UtcTime> m_nextTryAt;
    std::optional<Milliseconds> m_renewAt; ///< Monotonic.
    Backoff m_backoff{1s, 60s};
    Backoff m_endedBackoff{5s, 600s};
    QList<Waiter> m_waiters;
    int m_turn = 0; ///< Grows with every plan, so that timers and answers of given-up ones are known.
    bool m_lostAnswerRetried = false;
};

} // namespace textback::ringcentral
