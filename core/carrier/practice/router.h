// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/practice/account.h"
#include "core/carrier/practice/faults.h"
#include "core/carrier/practice/ratelimits.h"
#include "core/carrier/practice/tokens.h"
#include "core/carrier/practice/trafficlog.h"
#include "core/carrier/practice/wire.h"

namespace textback::practice {

/// One request on its way to its handler: whose it is and what its path named.
struct Visit {
    const Request &request;
    QString signIn;
    qint64 extension = 0; ///< the extension in the path, ~ resolved
    QString id = {}; ///< what stood for {id}
    QString subId = {}; ///< what stood for {sub}
};

/// Finds the operation of a request, having let the sign-in, the rate limit, the permissions and the faults have their
/// say.
class Router {
public:
    using Handler = std::function<Response(const Visit &)>;
    Router(const PracticeTime &time, const Account &account, Faults &faults, Tokens &tokens, RateLimits &limits,
           TrafficLog &log);

    /// `path` has {account}, {extension}, {id} and {sub} for its parts; `scope` empty: any signed-in app may ask.
    void add(const QByteArray &method, const QString &path, const QString &group, const QString &scope,
             Handler handler);
    /// An operation for which nobody needs to be signed in.
    void addOpen(const QByteArray &method, const QString &path, const QString &group, Handler handler);

    /// Answers a request and notes both in the log.
    [[nodiscard]] Response answer(Request &request);

private:
    struct Operation {
        QByteArray method;
        QStringList parts;
        QString group;
        QString scope;
        bool open = false;
        Handler handler;
    };
    enum class Match { No, Yes, WrongAccount, WrongExtension };
    [[nodiscard]] Match match(const Operation &operation, const QStringList &parts, Visit &visit) const;
    [[nodiscard]] Response dispatch(const Request &request);
    [[nodiscard]] Response enter(const Operation &operation, Visit &visit);
    [[nodiscard]] std::optional<Response> refuseIdentity(Visit &visit);
    [[nodiscard]] std::optional<Response> refuseByFault(const Request &request);
    [[nodiscard]] std::optional<Response> refusePermission(const Operation &operation) const;
    void spoil(const Request &request, Response &response);
    void decorate(const Request &request, Response &response) const;
    [[nodiscard]] static Response preflight(const Request &request);

    const PracticeTime &m_time;
    const Account &m_account;
    Faults &m_faults;
    Tokens &m_tokens;
    RateLimits &m_limits;
    TrafficLog &m_log;
    QList<Operation> m_operations;
};

/// The delivery a fault's word names: "half", "reset", "never", anything else "closed".
[[nodiscard]] Delivery deliveryNamed(const QString &word);

} // namespace textback::practice
