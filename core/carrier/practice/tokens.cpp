// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/tokens.h"

#include "core/carrier/practice/wire.h"

namespace textback::practice {

namespace {
constexpr qsizetype SignInsOfOneApp = 5;
constexpr auto GraceAfterFirstUse = 10s;
constexpr auto GraceBeforeFirstUse = 60min;
constexpr auto CorruptedFor = 10s;
constexpr qsizetype DeadTokensKept = 1'000;
} // namespace

SignIn &Tokens::begin(const QString &client, const QString &endpoint, const Lifetimes &lifetimes, QStringList &ended)
{
    const auto ofClient = [&client](const SignIn &each) { return each.client == client; };
    while (std::count_if(m_signIns.cbegin(), m_signIns.cend(), ofClient) >= SignInsOfOneApp) {
        const auto oldest = std::find_if(m_signIns.cbegin(), m_signIns.cend(), ofClient);
        ended.append(oldest->id);
        m_signIns.erase(oldest);
    }
    SignIn signIn;
    signIn.id = QString::number(m_nextId++);
    signIn.client = client;
    signIn.endpoint = endpoint.isEmpty() ? newToken(16) : endpoint;
    signIn.lifetimes = lifetimes;
    issueAccess(signIn);
    m_signIns.append(signIn);
    return m_signIns.last();
}

void Tokens::issueAccess(SignIn &signIn)
{
    signIn.access = newToken(32);
    signIn.accessUsed = false;
    signIn.accessEnds = m_time.now() + std::chrono::seconds(signIn.lifetimes.access);
    if (signIn.lifetimes.refresh <= 0)
        return;
    signIn.refresh = newToken(32);
    signIn.refreshEnds = m_time.now() + std::chrono::seconds(signIn.lifetimes.refresh);
}

void Tokens::bury(const QString &access)
{
    const UtcTime now = m_time.now();
    if (m_dead.size() > DeadTokensKept)
        m_dead.removeIf([now](const auto &each) { return each.value() + CorruptedFor < now; });
    m_dead.insert(access, now);
}

const SignIn *Tokens::refresh(const QString &token, const QString &client, bool &expired)
{
    for (SignIn &each : m_signIns) {
        if (token.isEmpty() || each.client != client)
            continue;
        if (token == each.previousRefresh && m_time.now() < each.graceEnds)
            return &each;
        if (token != each.refresh)
            continue;
        if (each.refreshEnds <= m_time.now()) {
            expired = true;
            return nullptr;
        }
        bury(each.access);
        each.previousRefresh = each.refresh;
        each.graceEnds = m_time.now() + GraceBeforeFirstUse;
        issueAccess(each);
        return &each;
    }
    return nullptr;
}

QString Tokens::revoke(const QString &token)
{
    for (const SignIn &each : m_signIns) {
        if (!token.isEmpty() && (token == each.access || token == each.refresh)) {
            const QString id = each.id;
            end(id);
            return id;
        }
    }
    return {};
}

void Tokens::end(const QString &signIn)
{
    m_signIns.removeIf([&signIn](const SignIn &each) { return each.id == signIn; });
}

void Tokens::endAll()
{
    m_signIns.clear();
    m_dead.clear();
}

TokenState Tokens::use(const QString &access, QString &signIn)
{
    if (access.isEmpty())
        return TokenState::Missing;
    for (SignIn &each : m_signIns) {
        if (each.access != access)
            continue;
        if (each.accessEnds <= m_time.now())
            return TokenState::Expired;
        if (!each.accessUsed) {
            each.accessUsed = true;
            each.graceEnds = std::min(each.graceEnds, m_time.now() + GraceAfterFirstUse);
        }
        signIn = each.id;
        return TokenState::Good;
    }
    const auto dead = m_dead.constFind(access);
    if (dead != m_dead.cend() && m_time.now() < *dead + CorruptedFor)
        return TokenState::Corrupted;
    return TokenState::Unknown;
}

const SignIn *Tokens::find(const QString &signIn) const
{
    const auto found =
        std::find_if(m_signIns.begin(), m_signIns.end(), [&](const SignIn &each) { return each.id == signIn; });
    return found == m_signIns.end() ? nullptr : &*found;
}

void Tokens::expireAccess()
{
    for (SignIn &each : m_signIns)
        each.accessEnds = m_time.now();
}

void Tokens::expireRefresh()
{
    for (SignIn &each : m_signIns) {
        each.refreshEnds = m_time.now();
        each.graceEnds = m_time.now();
    }
}

} // namespace textback::practice
