// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayqueries.h"
#include "core/policy/deskday.h"
#include "ui/shell/daycard.h"
#include "ui/shell/windowports.h"
#include "ui/widgets/deskacts.h"

namespace textback {

/// Begins and ends the day of a front desk: says once each morning what happened while the office was closed, and asks
/// once at closing time what becomes of those who still wait. UI thread.
class DayKeeper : public QObject {
    Q_OBJECT
public:
    /// @param card outlives this.
    DayKeeper(const WindowPorts &ports, DayCard &card, QObject *parent);
    /// Whether somebody could see a card; until they can, none is shown and none counts as shown.
    void setInSight(std::function<bool()> inSight) { m_inSight = std::move(inSight); }
    /// Looks at the clock: shows a card if it is time for one, and puts one away that is over. Also done every minute
    /// by itself.
    void look();

signals:
    void repliesWanted();
    void callBacksWanted();
    void longestWaitWanted();

private:
    void lookEveryMinute();
    [[nodiscard]] std::optional<OpeningHours> hours() const;
    [[nodiscard]] bool shownBefore(const QString &key, UtcTime which) const;
    void noteShown(const QString &key, UtcTime which);
    bool sayWhatHappened(const OpeningHours &hours);
    void askAtClosing(const OpeningHours &hours);
    void snoozeAll(UtcTime until);
    void putStaleAway();

    WindowPorts m_ports;
    DayCard &m_card;
    DeskActs *m_acts;
    Milliseconds m_clockOffset{0};
    std::function<bool()> m_inSight;
    std::optional<UtcTime> m_askedUntil; ///< The opening that makes the closing question on the card pointless.
};

} // namespace textback
