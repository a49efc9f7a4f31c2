// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/practice/synctokens.h"

#include "core/carrier/practice/wire.h"

namespace textback::practice {

namespace {
constexpr qsizetype TokensKept = 20'000;
}

QString SyncTokens::issue(const State &state)
{
    if (m_states.size() >= TokensKept) { // far more than any client holds: forget the older half
        UtcTime newest = state.time - 10min;
        m_states.removeIf([newest](const auto &each) { return each.value().time < newest; });
    }
    const QString token = newToken(24);
    m_states.insert(token, state);
    return token;
}

std::optional<SyncTokens::State> SyncTokens::read(const QString &token) const
{
    const auto found = m_states.constFind(token);
    return found == m_states.cend() ? std::nullopt : std::optional{*found};
}

} // namespace textback::practice
