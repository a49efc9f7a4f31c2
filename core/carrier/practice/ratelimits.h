// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/utctime.h"

#include <QHash>
#include <QList>
#include <QString>

namespace textback::practice {

struct RateAnswer {
    bool allowed = true;
    int limit = 0;
    int remaining = 0;
    int retryAfterSeconds = 0;
};

/// The sliding windows of requests, one for each user, app and group of operations. A group over its limit is closed
/// for a minute, and every request within that minute starts the minute again.
class RateLimits {
public:
    RateLimits() { reset(); }
    [[nodiscard]] RateAnswer take(const QString &owner, const QString &group);
    /// What take() would say, with nothing taken.
    [[nodiscard]] RateAnswer look(const QString &owner, const QString &group) const;
    void setLimit(const QString &group, int requestsPerMinute);
    [[nodiscard]] QHash<QString, int> limits() const { return m_limits; }
    void advance(Milliseconds step) { m_ahead += step; }
    void reset();

private:
    struct Window {
        QList<Milliseconds> taken;
        Milliseconds closedUntil{0};
    };
    [[nodiscard]] Milliseconds now() const;
    QHash<QString, int> m_limits;
    QHash<QString, Window> m_windows;
    Milliseconds m_ahead{0};
};

} // namespace textback::practice
