// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/clock.h"
#include "core/domain/desk.h"
#include "core/domain/erasing.h"
#include "core/domain/stores.h"

#include <QObject>

namespace textback {

/// Forgets what is older than the office wants to keep (setting forget-after-months), a little at a time, so that
/// nothing else has to wait for it. It begins soon after the setting was made and ends as soon as it is taken back.
/// Lives on the desk thread.
class Retention : public QObject {
    Q_OBJECT
public:
    Retention(Clock &clock, DeskBook &book, Eraser &eraser, DeskEvents &events);
    /// From now on, every hour and whenever settings have changed. Again: nothing more happens.
    void start();
    /// @return before when things are too old; empty: everything is kept.
    [[nodiscard]] static std::optional<UtcTime> limit(const QMap<QString, QString> &settings, UtcTime now);

private:
    void look();
    void stepIn(Milliseconds delay);
    void step();
    void tidyShelf(int shelf);

    Clock &m_clock;
    DeskBook &m_book;
    Eraser &m_eraser;
    DeskEvents &m_events;
    bool m_started = false;
    bool m_goesOn = false; ///< A step is to come.
};

} // namespace textback
