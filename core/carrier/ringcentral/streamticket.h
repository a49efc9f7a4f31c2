// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/httpclient.h"
#include "core/carrier/ringcentral/signin.h"
#include "core/carrier/ringcentral/tokens.h"

namespace textback::ringcentral {

/// Why there is no ticket.
struct TicketTrouble {
    TroubleKind kind = TroubleKind::None;
    QString detail;
    Milliseconds wait{0}; ///< Asked for by the carrier or its limit.
    bool costNothing = false; ///< No sign-in request was spent on finding out: asking again soon is allowed.
};

/// Gets the short-lived token that opens a stream. One that no gateway has taken yet is used again while it lives, as
/// each new one counts as a sign-in. Lives on the desk thread.
class StreamTicket : public QObject {
    Q_OBJECT
public:
    using Answer = std::variant<StreamToken, TicketTrouble>;

    StreamTicket(HttpWire &wire, HttpClient &client, SignIn &signIn, SignInGate &gate, Clock &clock, QObject *parent);

    void setServer(const QUrl &server) { m_server = server; }
    /// Answers once; a newer call or forget() silences the older.
    void get(Callback<Answer> done);
    void forget(); ///< Silences a call under way.
    /// How long the sign-in limit makes the next get() wait.
    [[nodiscard]] Milliseconds wait() const;
    /// A connection is tried with it.
    void noteUse() { ++m_uses; }
    /// The gateway let us in, or said that the token is no good: it is not used again.
    void spend()
    {
        m_token.reset();
        m_failures = 0;
    }

private:
    [[nodiscard]] bool hasLiving() const;
    void ask(int turn, const QString &accessToken, bool again);
    void read(int turn, const QString &accessToken, bool again, const HttpAnswer &answer);
    void proveAccess(int turn);
    void readProof(int turn, const HttpAnswer &answered);
    [[nodiscard]] bool worthAskingUnproven(const HttpAnswer &answered) const;
    void withAccess(int turn, bool again);
    void answer(int turn, const Answer &answer);
    void fail(int turn, const HttpAnswer &answer, bool costNothing);

    HttpWire &m_wire;
    HttpClient &m_client;
    SignIn &m_signIn;
    SignInGate &m_gate;
    Clock &m_clock;
    QUrl m_server;
    std::optional<StreamToken> m_token;
    Milliseconds m_livesUntil{0}; ///< Monotonic.
    Callback<Answer> m_done;
    bool m_askedBefore = false;
    bool m_proving = false;
    int m_uses = 0;
    int m_failedProofs = 0; ///< One after the other.
    std::optional<Milliseconds> m_askedAt; ///< Monotonic; for a stream token.
    int m_failures = 0; ///< Stream tokens asked for in vain, one after the other.
    int m_turn = 0;
};

} // namespace textback::ringcentral
