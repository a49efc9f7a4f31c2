// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpwire.h"
#include "core/carrier/loopbackredirect.h"
#include "core/carrier/signingate.h"
#include "core/carrier/trust.h"
#include "core/domain/accountcommands.h"
#include "core/domain/carrier.h"

namespace textback::ringcentral {

/// Signs in on the carrier's own page in the browser: authorization code with PKCE (RFC 7636), a state of its own for
/// every try and a way back that answers once. Desk thread.
class BrowserSignIn : public QObject {
    Q_OBJECT
public:
    /// How long the page waits for the person.
    static constexpr Milliseconds Patience = 10min;
    /// The ports people are sent back to, in the order tried. The carrier knows exactly these.
    [[nodiscard]] static QList<quint16> usualPorts() { return {48317, 48318, 48319}; }

    struct Finished {
        SignInTrouble trouble = SignInTrouble::None;
        QString detail;
        CarrierSession session;
    };

    BrowserSignIn(Clock &clock, SignInLedger &ledger, const QSslConfiguration &trust = standardTrust(),
                  QList<quint16> ports = usualPorts());

    /// Begins anew; an earlier try ends as Cancelled. `done` is called exactly once.
    /// @return the page to open. An error where `done` was called at once.
    Result<QUrl> start(const CarrierCredentials &credentials, const SignInPageWords &words, Callback<Finished> done);
    void cancel();
    [[nodiscard]] bool isWaiting() const { return bool(m_done); }

private:
    RedirectReply judge(const QUrlQuery &query);
    void exchange(const QString &code);
    void ask(const QString &code);
    void read(const HttpAnswer &answer);
    void finish(SignInTrouble trouble, const QString &detail, const CarrierSession &session = {});

    Clock &m_clock;
    HttpWire m_wire;
    SignInGate m_gate;
    LoopbackRedirect m_redirect;
    QList<quint16> m_ports;
    CarrierCredentials m_credentials;
    SignInPageWords m_words;
    QUrl m_wayBack;
    QString m_verifier;
    QString m_state;
    Callback<Finished> m_done;
    int m_turn = 0; ///< Grows with every try, so that timers and answers of earlier ones are known.
};

} // namespace textback::ringcentral
