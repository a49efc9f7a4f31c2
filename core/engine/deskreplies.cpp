// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that a person writes, now or for later.
#include "core/engine/desk.h"
#include "core/policy/textlength.h"

#include <algorithm>
#include <numeric>

namespace textback {

namespace {

Error refusedReply(const char *words)
{
    return Error{ErrorKind::Rejected, QString::fromLatin1(words)};
}

/// @return what is wrong with it, or empty.
QString flawOf(const Reply &reply, UtcTime now)
{
    if (reply.body.trimmed().isEmpty() && reply.files.isEmpty())
        return QStringLiteral("the text is empty");
    if (reply.body.size() > MostUnitsPerText)
        return QStringLiteral("the text is too long");
    const qint64 bytes = std::accumulate(reply.files.cbegin(), reply.files.cend(), qint64{0},
                                         [](qint64 sum, const auto &file) { return sum + file.content.size(); });
    if (reply.files.size() > MostFilesPerText || bytes > MostFileBytesPerText)
        return QStringLiteral("the files are too many or too large");
    if (reply.at && (*reply.at - now < LeastSchedule || *reply.at - now > MostSchedule))
        return QStringLiteral("the time is past or too far away");
    return {};
}

/// @param chosen a person chose it for this text: it has to be one they were offered. The line of a thread may be one
/// that the carrier has not listed yet.
bool canSendFrom(const QList<Line> &ours, const PhoneNumber &number, bool chosen)
{
    const auto line =
        std::find_if(ours.cbegin(), ours.cend(), [&number](const Line &one) { return one.carrier.number == number; });
    if (line == ours.cend())
        return !chosen;
    return line->carrier.canText && (line->chosen || !chosen);
}

} // namespace

Result<OutboxId> Desk::sendText(ThreadId thread, const QString &body)
{
    const auto kept = sendReply({thread, body, {}, {}, {}});
    return kept.ok() ? Result<OutboxId>(kept.value().text) : kept.error();
}

Result<OutboxText> Desk::addressed(const Reply &reply)
{
    const auto numbers = m_store.threads().numbers(reply.thread);
    if (!numbers.ok())
        return numbers.error();
    const auto stopped = m_store.callers().askedToStop(numbers.value().second);
    if (!stopped.ok())
        return stopped.error();
    if (stopped.value())
        return refusedReply("this person asked us to stop");
    OutboxText text{.line = reply.line.value_or(numbers.value().first), .to = numbers.value().second};
    text.thread = reply.thread;
    const bool otherLine = text.line != numbers.value().first;
    if (!canSendFrom(lines(), text.line, otherLine))
        return Error{ErrorKind::Forbidden, QStringLiteral("this line of ours cannot text")};
    if (otherLine) {
        const auto thread = m_store.threads().threadOf(text.line, text.to);
        if (!thread.ok())
            return thread.error();
        text.thread = thread.value();
    }
    const auto who = m_keeper.writer();
    if (!who.ok())
        return who.error();
    text.writtenBy = who.value();
    text.body = reply.body;
    text.files = reply.files;
    return text;
}

Result<KeptReply> Desk::sendReply(const Reply &reply)
{
    if (const QString flaw = flawOf(reply, m_clock.now()); !flaw.isEmpty())
        return Error{ErrorKind::Invalid, flaw};
    Milliseconds due = m_clock.monotonic() + m_policy.undo;
    if (reply.at)
        due = m_clock.monotonic() + (*reply.at - m_clock.now());
    std::optional<OutboxText> kept;
    std::optional<Error> refused; // says no by itself; the others are the disk's
    const Status written = m_store.inTransaction([&]() -> Status {
        const auto text = addressed(reply);
        if (!text.ok()) {
            refused = text.error();
            return text.error();
        }
        const auto added = m_outbox.keep(text.value(), due, false);
        if (!added.ok())
            return added.error();
        kept = added.value();
        if (const Status claimed = m_people ? m_people->claim(kept->thread) : Status(Done{}); !claimed.ok())
            return claimed;
        return m_store.threads().setState(kept->thread, ThreadState::WaitingOnThem, std::nullopt, m_parts.carrierNow());
    });
    if (!written.ok()) {
        if (written.error().kind == ErrorKind::Storage)
            m_health.storageFailed(written.error());
        return refused.value_or(written.error());
    }
    m_outbox.kept(*kept, due);
    return KeptReply{kept->id, kept->thread};
}

Status Desk::restoreText(OutboxId text)
{
    const auto stored = m_store.outbox().find(text);
    if (!stored.ok())
        return stored.error();
    if (!stored.value())
        return refusedReply("there is no such text");
    const auto stopped = m_store.callers().askedToStop(stored.value()->to);
    if (!stopped.ok())
        return stopped.error();
    if (stopped.value())
        return refusedReply("this person asked us to stop");
    const Status restored = m_store.inTransaction([&]() -> Status {
        if (const Status back = m_outbox.restore(*stored.value()); !back.ok())
            return back;
        return m_store.threads().setState(stored.value()->thread, ThreadState::WaitingOnThem, std::nullopt,
                                          m_parts.carrierNow());
    });
    return m_keeper.told(restored, stored.value()->thread);
}

} // namespace textback
