// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace textback::practice {

/// Tokens from which a client continues a synchronisation. They can be made worthless, as real ones sometimes become.
class SyncTokens {
public:
    struct State {
        UtcTime time; ///< everything modified before this was told
        QJsonObject filter; ///< what the first request asked for
    };
    [[nodiscard]] QString issue(const State &state);
    [[nodiscard]] std::optional<State> read(const QString &token) const;
    void invalidate() { m_states.clear(); }

private:
    QHash<QString, State> m_states;
};

} // namespace textback::practice
