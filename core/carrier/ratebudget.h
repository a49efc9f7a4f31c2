// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/carrier/http.h"
#include "core/carrier/requestledger.h"
#include "core/domain/clock.h"

#include <QHash>
#include <QString>

#include <deque>

namespace textback {

/// What a carrier's documentation says about a limit, until its answers say more.
struct RateGroup {
    QString name;
    int limit = 0; ///< Requests in one window.
    Milliseconds window = 60s;
};

/// Keeps requests below the carrier's limits, group by group. The groups and limits are learned from the headers
/// X-Rate-Limit-Group, -Limit, -Remaining and -Window. After a 429 the whole group is silent as long as asked for.
class RateBudget {
public:
    enum class Share {
        Spare, ///< Uses two fifths of a limit: what can wait for hours.
        Routine, ///< Uses three fifths of a limit, so that what is urgent always finds room,
        Background, ///< four fifths, so that texts do.
        Whole
    };
    using Ticket = quint64;

    /// @param ledger outlives the budget; what it remembers counts. None: nothing is remembered.
    explicit RateBudget(Clock &clock, RequestLedger *ledger = nullptr);

    /// How long a request must wait; zero: it may leave now. @param endpoint our name for the kind of request
    /// @param ahead others that wait too and leave before it
    [[nodiscard]] Milliseconds wait(const QString &endpoint, const RateGroup &documented, Share share, int ahead = 0);
    /// How long the group is silent because the carrier said so; zero: not at all.
    [[nodiscard]] Milliseconds paused(const QString &endpoint, const RateGroup &documented);
    /// Counts a request that leaves now.
    [[nodiscard]] Ticket take(const QString &endpoint, const RateGroup &documented);
    /// Takes back a request that did not leave after all.
    void giveBack(const QString &endpoint, const RateGroup &documented, Ticket ticket);
    void answered(const QString &endpoint, const RateGroup &documented, Ticket ticket, const HttpAnswer &answer);

private:
    struct Use {
        Ticket ticket = 0;
        Milliseconds at{0};
        bool pending = true; ///< Not answered: the carrier may count it at any time.
    };
    struct Group {
        int limit = 0;
        Milliseconds window = 60s;
        std::deque<Use> uses;
        Milliseconds pausedUntil{0};
    };
    [[nodiscard]] Group &group(const QString &endpoint, const RateGroup &documented);
    [[nodiscard]] Group remembered(const QString &name, const RateGroup &documented);
    void forgetOld(Group &group) const;
    void learn(Group &group, const HttpAnswer &answer) const;

    Clock &m_clock;
    RequestLedger *m_ledger = nullptr;
    QList<CountedRequest> m_earlier; ///< Of earlier runs, until its group is used.
    QHash<QString, QString> m_groupOf; ///< By endpoint, as the carrier's answers name it.
    QHash<QString, Group> m_groups;
    Ticket m_nextTicket = 1;
};

} // namespace textback
