// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/retention.h"

#include "core/engine/enginelog.h"

namespace textback {

namespace {

constexpr auto LookEveryHour = std::chrono::hours(1);
constexpr auto AfterStart = std::chrono::minutes(2);
constexpr auto TidyAfterStart = std::chrono::minutes(15);
constexpr auto BetweenShelves = std::chrono::seconds(2);
constexpr int EntriesAStep = 100;
constexpr auto BetweenSteps = std::chrono::milliseconds(500);

} // namespace

Retention::Retention(Clock &clock, DeskBook &book, Eraser &eraser, DeskEvents &events)
    : m_clock(clock), m_book(book), m_eraser(eraser), m_events(events)
{
}

void Retention::start()
{
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
    const auto settings = m_book.settings();
    const auto before = settings.ok() ? limit(settings.value(), m_clock.now()) : std::nullopt;
    if (before)
        step(*before);
}

void Retention::tidyShelf(int shelf)
{
    m_eraser.removeStrayFiles(shelf, m_clock.now());
    if (shelf + 1 < Eraser::Shelves)
        m_clock.callAfter(BetweenShelves, this, [this, shelf] { tidyShelf(shelf + 1); });
}

void Retention::step(UtcTime before)
{
    const auto forgotten = m_eraser.forgetOlder(before, EntriesAStep);
    if (!forgotten.ok()) {
        qCWarning(logDesk).noquote() << "old entries could not be forgotten:" << forgotten.error().detail;
        return; // the next hour tries again
    }
    if (forgotten.value() == EntriesAStep)
        m_clock.callAfter(BetweenSteps, this, [this, before] { step(before); });
    if (forgotten.value() > 0)
        emit m_events.countsChanged();
}

} // namespace textback
