// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/personerasing.h"

#include "core/engine/enginelog.h"

namespace textback {

namespace {

constexpr auto ErasingAfterStart = std::chrono::seconds(5);
constexpr auto BetweenErasingSteps = std::chrono::milliseconds(1);
constexpr auto AfterErasingTrouble = std::chrono::minutes(1);

} // namespace

PersonErasing::PersonErasing(Clock &clock, Eraser &eraser, DeskEvents &events)
    : m_clock(clock), m_eraser(eraser), m_events(events)
{
}

QString PersonErasing::unfinished()
{
    return QStringLiteral("unfinished");
}

void PersonErasing::resume()
{
    stepIn(ErasingAfterStart);
}

void PersonErasing::erase(const PhoneNumber &number, QObject *context, Progress progress, Callback<Status> done)
{
    const auto begun = m_eraser.beginErasing(number, m_clock.now());
    if (!begun.ok())
        return done(begun.error());
    for (const ThreadId thread : begun.value())
        emit m_events.threadChanged(thread);
    emit m_events.countsChanged();
    emit officeChanged();
    const auto left = m_eraser.leftToErase();
    m_asked.append({context, std::move(progress), std::move(done), left.ok() ? left.value() : 0});
    stepIn(BetweenErasingSteps);
}

void PersonErasing::stepIn(Milliseconds delay)
{
    if (std::exchange(m_goesOn, true))
        return;
    m_clock.callAfter(delay, this, [this] { step(); });
}

void PersonErasing::step()
{
    m_goesOn = false;
    const auto left = m_eraser.eraseSome(EntriesAStep);
    if (!left.ok()) {
        qCWarning(logDesk).noquote() << "a person could not be erased to the end:" << left.error().detail;
        end(Error{ErrorKind::Storage, left.error().detail, {}, unfinished()});
        return stepIn(AfterErasingTrouble);
    }
    if (left.value() == 0)
        return end(Done{});
    tell(left.value());
    stepIn(BetweenErasingSteps);
}

void PersonErasing::tell(qint64 left)
{
    for (Asked &asked : m_asked) {
        const int part = asked.all > 0 ? int((asked.all - left) * 100 / asked.all) : 0;
        if (part <= asked.told || !asked.asker)
            continue;
        asked.told = part;
        asked.progress(part);
    }
}

void PersonErasing::end(const Status &how)
{
    const QList<Asked> asked = std::exchange(m_asked, {});
    for (const Asked &each : asked) {
        if (each.asker)
            each.done(how);
    }
}

} // namespace textback
