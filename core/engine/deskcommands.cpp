// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people and the program ask of the desk.
#include "core/engine/desk.h"
#include "core/engine/officekeeper.h"

namespace textback {

namespace {

const QString AutomaticKey = QStringLiteral("automatic");
const QString PausedKey = QStringLiteral("paused-until");

Error refusal(const char *words)
{
    return Error{ErrorKind::Rejected, QString::fromLatin1(words)};
}

} // namespace

void Desk::watchOutcomes(OutcomeReader &reader)
{
    m_outcomes = std::make_unique<OutcomeWatch>(m_parts, reader);
    connect(m_outcomes.get(), &OutcomeWatch::changed, &m_health, &HealthKeeper::outcomeChanged);
    connect(m_outcomes.get(), &OutcomeWatch::told, this,
            [this] { emit m_events.noticed(QStringLiteral("outcome"), ThreadId{0}); });
}

Result<ThreadId> Desk::sendTextTo(const QString &line, const QString &number, const QString &body)
{
    const auto to = PhoneNumber::parse(number, m_policy.homeCountry);
    if (!to.ok())
        return to.error();
    const auto wanted = PhoneNumber::parse(line, m_policy.homeCountry);
    const auto from = m_missed.judging().textingLine(wanted.ok() ? std::optional(wanted.value()) : std::nullopt);
    if (!from)
        return refusal("no line of ours can send texts");
    const auto thread = m_store.threads().threadOf(*from, to.value());
    if (!thread.ok())
        return thread.error();
    const auto sent = sendText(thread.value(), body);
    return sent.ok() ? thread : Result<ThreadId>(sent.error());
}

Status Desk::cancelText(OutboxId text)
{
    const auto stored = m_store.outbox().find(text);
    if (stored.ok() && stored.value() && stored.value()->cause == TextCause::MissedCall)
        return m_missed.choose(stored.value()->callKey, PersonChoice::Cancelled);
    return m_outbox.cancel(text, CancelReason::Undone);
}

Status Desk::resendText(OutboxId text)
{
    return m_outbox.sendAgain(text, m_clock.monotonic());
}

Status Desk::cancelCountdown(const CallKey &call, PersonChoice why)
{
    return m_missed.choose(call, why);
}

Status Desk::textAnyway(CallId call)
{
    return m_missed.textAnyway(call);
}

Status Desk::markRead(ThreadId thread)
{
    const auto ids = m_keeper.markRead(thread);
    if (!ids.ok())
        return ids.error();
    if (!ids.value().isEmpty())
        m_carrier.markRead(ids.value(), this, [](const Status &) {}); // here it is read whatever the carrier says
    return Done{};
}

Status Desk::markHeard(ItemId item)
{
    const auto heard = m_store.calls().markHeard(item);
    if (!heard.ok())
        return m_keeper.told(heard.error(), ThreadId{0});
    if (!heard.value())
        return Done{};
    m_carrier.markRead({heard.value()->carrierId}, this, [](const Status &) {}); // as texts
    return m_keeper.told(Done{}, heard.value()->thread);
}

Result<OfficeChangeId> Desk::changed(const Result<OfficeChangeId> &kept)
{
    if (kept.ok())
        policyChanged();
    else if (kept.error().kind == ErrorKind::Storage)
        m_health.storageFailed(kept.error());
    return kept;
}

Result<OfficeChangeId> Desk::saveOffice(const OfficeDocument &wanted, const QString &who)
{
    return changed(OfficeKeeper(m_store, m_clock).save(wanted, who));
}

Result<OfficeChangeId> Desk::restoreOffice(OfficeChangeId change, Restore side, const QString &who)
{
    return changed(OfficeKeeper(m_store, m_clock).restore(change, side, who));
}

Status Desk::takeOptOuts(const QList<OptOut> &optOuts)
{
    const Status done = m_store.inTransaction([&]() -> Status {
        for (const auto &[number, at] : optOuts) {
            const auto known = m_store.callers().askedToStop(number);
            if (!known.ok())
                return known.error();
            if (known.value())
                continue;
            const auto set = m_store.callers().setAskedToStop(number, true, OptOutSource::Carrier, QString(), at);
            if (!set.ok())
                return set.error();
            if (!set.value())
                continue; // lifted since
            if (const Status cancelled = m_outbox.cancelAllTo(number, CancelReason::AskedToStop); !cancelled.ok())
                return cancelled;
        }
        return Done{};
    });
    if (!done.ok())
        m_health.storageFailed(done.error());
    emit m_events.countsChanged();
    return done;
}

Status Desk::setSetting(const QString &key, const QString &value)
{
    OfficeDocument wanted;
    wanted.settings.insert(key, value);
    const auto kept = saveOffice(wanted, QString());
    return kept.ok() ? Status(Done{}) : Status(kept.error());
}

Status Desk::setAutomatic(bool on, std::optional<UtcTime> pausedUntil)
{
    const Status kept = m_store.inTransaction([&]() -> Status {
        const QString value = on ? QStringLiteral("on") : QStringLiteral("off");
        if (const Status set = m_store.book().setSetting(AutomaticKey, value, m_clock.now()); !set.ok())
            return set;
        const auto until = pausedUntil ? std::optional(QString::number(toMs(*pausedUntil))) : std::nullopt;
        return m_store.book().setSetting(PausedKey, until, m_clock.now());
    });
    kept.ok() ? policyChanged() : m_health.storageFailed(kept.error());
    return kept;
}

} // namespace textback
