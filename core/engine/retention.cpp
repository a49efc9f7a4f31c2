// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/retention.h"

#include "core/engine/enginelog.h"

namespace textback {

namespace {

constexpr auto LookEveryHour = std::chrono::hours(1);
constexpr auto AfterStart = std::chrono::minutes(2);
constexpr auto AfterChange = std::chrono::seconds(5);
constexpr auto TidyAfterStart = std::chrono::minutes(15);
constexpr auto BetweenShelves = std::chrono::seconds(2);
constexpr int EntriesAStep = 15; // a few milliseconds
constexpr auto BetweenSteps = std::chrono::milliseconds(100);

} // namespace

Retention::Retention(Clock &clock, DeskBook &book, Eraser &eraser, DeskEvents &events)
    : m_clock(clock), m_book(book), m_eraser(eraser), m_events(events)
{
}

void Retention::start()
{
    if (std::exchange(m_started, true))
        return;
    connect(&m_events, &DeskEvents::settingsChanged, this, [this] { stepIn(AfterChange); });
    m_clock.callAfter(AfterStart, this, [this] { look(); });
    m_clock.callAfter(TidyAfterStart, this, [this] { tidyShelf(0); });
}

std::optional<UtcTime> Retention::limit(const QMap<QString, QString> &settings, UtcTime now)
{
    const int months = settings.value(QStringLiteral("forget-after-months")).toInt();
    if (months < 1)
        return std::nullopt;
    return fromQDateTime(toQDateTime(now).addMonths(-months));
}

void Retention::look()
{
    m_clock.callAfter(LookEveryHour, this, [this] { look(); });
    stepIn(Milliseconds(0));
}

void Retention::stepIn(Milliseconds delay)
{
    if (!std::exchange(m_goesOn, true))
        m_clock.callAfter(delay, this, [this] { step(); });
}

void Retention::tidyShelf(int shelf)
{
    m_eraser.removeStrayFiles(shelf, m_clock.now());
    if (shelf + 1 < Eraser::Shelves)
        m_clock.callAfter(BetweenShelves, this, [this, shelf] { tidyShelf(shelf + 1); });
}

void Retention::step()
{
    m_goesOn = false;
    // Read each time: whoever changes their mind stops it at once.
    const auto settings = m_book.settings();
    const auto before = settings.ok() ? limit(settings.value(), m_clock.now()) : std::nullopt;
    if (!before)
        return;
    const auto forgotten = m_eraser.forgetOlder(*before, EntriesAStep);
    if (!forgotten.ok()) {
        qCWarning(logDesk).noquote() << "old entries could not be forgotten:" << forgotten.error().detail;
        return; // the next hour tries again
    }
    if (forgotten.value() == EntriesAStep)
        stepIn(BetweenSteps);
    if (forgotten.value() > 0)
        emit m_events.countsChanged();
}

} // namespace textback
