// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/textintake.h"

#include "core/engine/enginelog.h"
#include "core/policy/replymeaning.h"

namespace textback {

namespace {

constexpr Milliseconds HelpOncePer = 24h;
constexpr Milliseconds FetchFilesOf = 24h;
/// Who wrote on the last Friday before a Monday's first sign-in still waits.
constexpr Milliseconds WaitsFromBefore = 72h;

} // namespace

TextIntake::TextIntake(DeskParts parts, Outbox &outbox) : m_parts(parts), m_outbox(outbox), m_habits(parts.store.book())
{
}

Status TextIntake::take(const TextMessage &text)
{
    if (text.carrierId.isEmpty())
        return Done{};
    const bool earlier = isEarlier(text); // a change of a text from long ago is no news
    KeptText kept;
    bool foreign = false;
    const Status done = m_parts.store.inTransaction([&]() -> Status {
        std::optional<OutboxId> ours;
        if (text.direction == TextDirection::Out && !text.deleted) {
            const auto reconciled = m_outbox.reconcile(text);
            if (!reconciled.ok())
                return reconciled.error();
            ours = reconciled.value();
            foreign = !ours && !earlier;
        }
        const auto saved =
            earlier && !ours ? m_parts.store.texts().saveEarlier(text) : m_parts.store.texts().save(text, ours);
        if (!saved.ok())
            return saved.error();
        kept = saved.value();
        if (text.direction != TextDirection::In || !kept.isNew)
            return Done{};
        return earlier ? heedWishes(text, kept) : takeIncoming(text, kept);
    });
    if (!done.ok()) {
        qCWarning(logDesk) << "cannot keep a text:" << done.error().detail;
        emit storageFailed(done.error());
        return done;
    }
    if (foreign && kept.isNew)
        m_habits.foreignText(text);
    const bool fresh = m_parts.carrierNow() - text.at < FetchFilesOf; // older ones come when somebody looks at them
    if (kept.isNew && text.direction == TextDirection::In && !text.attachments.isEmpty() && fresh)
        emit filesArrived(kept.item);
    if (kept.isNew || kept.changed)
        emit threadChanged(kept.thread);
    return Done{};
}

bool TextIntake::isEarlier(const TextMessage &text) const
{
    return !text.deleted && text.at < m_watchedSince + m_parts.carrier.clockOffset() - WaitsFromBefore;
}

Result<KeptText> TextIntake::takeEarlier(const TextMessage &text)
{
    if (text.carrierId.isEmpty() || text.deleted || text.remotes.isEmpty())
        return KeptText{};
    const auto erased = m_parts.store.callers().erasedSince(text.remotes.constFirst(), text.at);
    if (!erased.ok() || erased.value())
        return erased.ok() ? Result(KeptText{}) : Result<KeptText>(erased.error());
    auto kept =
        isEarlier(text) ? m_parts.store.texts().saveEarlier(text) : m_parts.store.texts().save(text, std::nullopt);
    if (!kept.ok() || !kept.value().isNew || text.direction != TextDirection::In)
        return kept;
    if (const Status heeded = heedWishes(text, kept.value()); !heeded.ok())
        return heeded.error();
    return kept;
}

Status TextIntake::heedWishes(const TextMessage &text, const KeptText &kept)
{
    if (text.remotes.size() != 1 || !text.body)
        return Done{};
    const PhoneNumber &number = text.remotes.constFirst();
    const ReplyMeaning meaning = meaningOf(*text.body);
    if (meaning == ReplyMeaning::LooksLikeStop)
        return m_parts.store.callers().setStopQuestion(kept.thread, kept.item);
    if (meaning != ReplyMeaning::Stop && meaning != ReplyMeaning::Start)
        return Done{};
    const bool stop = meaning == ReplyMeaning::Stop;
    const auto noted = m_parts.store.callers().setAskedToStop(number, stop, OptOutSource::Caller, *text.body, text.at);
    if (!noted.ok() || !stop)
        return noted.ok() ? Status(Done{}) : Status(noted.error());
    const auto stands = m_parts.store.callers().askedToStop(number);
    if (!stands.ok())
        return stands.error();
    return stands.value() ? m_outbox.cancelAllTo(number, CancelReason::AskedToStop) : Status(Done{});
}

Status TextIntake::takeIncoming(const TextMessage &text, const KeptText &kept)
{
    if (text.remotes.size() != 1 || !text.body) {
        emit noticed(QStringLiteral("reply"), kept.thread);
        return Done{};
    }
    const PhoneNumber &number = text.remotes.constFirst();
    const ReplyMeaning meaning = meaningOf(*text.body, m_parts.policy.stopWords);
    if (meaning == ReplyMeaning::Stop || meaning == ReplyMeaning::Help)
        m_habits.asked(number, meaning, text.at);
    switch (meaning) {
    case ReplyMeaning::Stop:
        return stop(number, text, kept.thread);
    case ReplyMeaning::Start: {
        const auto lifted =
            m_parts.store.callers().setAskedToStop(number, false, OptOutSource::Caller, *text.body, text.at);
        if (!lifted.ok())
            return lifted.error();
        break;
    }
    case ReplyMeaning::Help:
        if (const Status answered = answerHelp(text, kept.thread); !answered.ok())
            return answered;
        break;
    case ReplyMeaning::LooksLikeStop:
        if (const Status asked = m_parts.store.callers().setStopQuestion(kept.thread, kept.item); !asked.ok())
            return asked;
        break;
    case ReplyMeaning::Ordinary:
    case ReplyMeaning::Yes:
        break;
    }
    emit noticed(QStringLiteral("reply"), kept.thread);
    return Done{};
}

Status TextIntake::stop(const PhoneNumber &number, const TextMessage &text, ThreadId thread)
{
    const auto stopped =
        m_parts.store.callers().setAskedToStop(number, true, OptOutSource::Caller, *text.body, text.at);
    if (!stopped.ok())
        return stopped.error();
    qCInfo(logDesk) << "asked to stop:" << number.lastFour();
    qCInfo(logNumbers).noquote() << "asked to stop:" << number.e164();
    emit noticed(QStringLiteral("stop"), thread);
    const auto stands = m_parts.store.callers().askedToStop(number);
    if (!stands.ok())
        return stands.error();
    return stands.value() ? m_outbox.cancelAllTo(number, CancelReason::AskedToStop) : Status(Done{});
}

Status TextIntake::answerHelp(const TextMessage &text, ThreadId thread)
{
    const PhoneNumber &number = text.remotes.constFirst();
    const bool fresh = m_parts.carrierNow() - text.at < Milliseconds(m_parts.policy.lateAfter);
    if (m_parts.policy.helpAnswer.isEmpty() || !text.line || !fresh || !m_parts.policy.automatic
        || !m_parts.policy.textingDesk || m_habits.answers(ReplyMeaning::Help))
        return Done{};
    const auto last = m_parts.store.callers().lastHelpAnswer(number);
    if (!last.ok())
        return last.error();
    if (last.value() && m_parts.clock.now() - *last.value() < HelpOncePer)
        return Done{};
    OutboxText answer{.line = *text.line, .to = number};
    answer.cause = TextCause::HelpAnswer;
    answer.thread = thread;
    answer.body = m_parts.policy.helpAnswer;
    const Milliseconds due = m_parts.clock.monotonic();
    const auto kept = m_outbox.keep(answer, due, false);
    if (!kept.ok())
        return kept.error();
    m_outbox.kept(kept.value(), due + 1ms); // leaves from the next turn of the loop, when this transaction is on disk
    return Done{};
}

void TextIntake::learnFromFailure(const OutboxText &text)
{
    Status learned = Done{};
    if (text.failure == FailureReason::OptedOut) {
        const auto stopped = m_parts.store.callers().setAskedToStop(text.to, true, OptOutSource::Carrier,
                                                                    text.failureCode, m_parts.carrierNow());
        learned = stopped.ok() ? m_outbox.cancelAllTo(text.to, CancelReason::AskedToStop) : Status(stopped.error());
    } else if (text.failure == FailureReason::CannotReceive || text.failure == FailureReason::InvalidNumber) {
        learned = m_parts.store.callers().setCannotGetTexts(text.to, true);
    }
    if (!learned.ok())
        emit storageFailed(learned.error());
    emit noticed(QStringLiteral("failed"), text.thread);
    emit threadChanged(text.thread);
}

} // namespace textback
