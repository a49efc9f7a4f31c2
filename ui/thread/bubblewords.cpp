// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the timeline in words: who speaks, what became of it, and what can be done.
#include "core/domain/deliverystate.h"
#include "core/domain/replies.h"
#include "ui/thread/entryface.h"
#include "ui/thread/safelinks.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/timewords.h"
#include "ui/widgets/words.h"

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

const QString Dot = u" · "_s;

QList<Run> withLinks(const QString &text, Role role)
{
    QList<Run> runs;
    qsizetype at = 0;
    for (const FoundLink &link : findLinks(text)) {
        if (link.start > at)
            runs << Run{text.mid(at, link.start - at), role};
        runs << Run{text.mid(link.start, link.length), Role::Accent, QFont::Normal, {}, LinkAction::OpenUrl, link.url};
        at = link.start + link.length;
    }
    if (at < text.size() || runs.isEmpty())
        runs << Run{text.mid(at), role};
    return runs;
}

QString iconOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return u"queued"_s;
    case OutboxState::Sending:
        return u"send"_s;
    case OutboxState::Accepted:
    case OutboxState::Sent:
        return u"tick"_s;
    case OutboxState::Delivered:
        return u"ticks"_s;
    case OutboxState::Failed:
        return u"failed"_s;
    case OutboxState::Unknown:
        return u"why"_s;
    case OutboxState::Cancelled:
        return u"close"_s;
    }
    return {};
}

Role roleOf(OutboxState state, Role plain)
{
    switch (state) {
    case OutboxState::Delivered:
        return Role::Ok;
    case OutboxState::Failed:
        return Role::Missed;
    case OutboxState::Queued:
    case OutboxState::Unknown:
        return Role::Warn;
    default:
        return plain;
    }
}

Run linkRun(const QString &text, LinkAction action)
{
    return {text, Role::Accent, QFont::Normal, {}, action};
}

void addState(EntryFace &face, OutboxState state, FailureReason failure, Role plain)
{
    const bool loud = state == OutboxState::Failed || state == OutboxState::Queued || state == OutboxState::Unknown;
    face.footer << Run{Words::outboxState(state), roleOf(state, plain), loud ? QFont::DemiBold : QFont::Normal,
                       iconOf(state)};
    if (state == OutboxState::Failed)
        face.footer << Run{Dot + Words::failure(failure), Role::Text2};
}

} // namespace

EntryFace EntryWords::textFace(const TimelineItem &item, const TextItem &text, const EntryContext &context)
{
    EntryFace face;
    const QString words = manyLines(text.body);
    const bool automatic = text.outbox && text.outbox->cause != TextCause::Manual;
    face.kind = text.direction == TextDirection::In ? EntryKind::Theirs
        : automatic                                 ? EntryKind::Automatic
                                                    : EntryKind::Ours;
    const Role plain = face.kind == EntryKind::Ours ? Role::OnTint : Role::Text;
    addFiles(face, text, context.files);
    if (!words.isEmpty()) {
        if (!face.body.isEmpty())
            face.body << Run{QString(QChar::LineSeparator), plain};
        face.body << withLinks(QString(words).replace(u'\n', QChar::LineSeparator), plain);
    } else if (face.body.isEmpty() && face.pictures.isEmpty()) {
        face.body << Run{tr("The words of this text are not shown by the phone company."), Role::Text2};
    }
    const QString at = TimeWords::clock(item.at);
    if (text.direction == TextDirection::In) {
        face.footer << Run{at};
    } else if (text.outbox) {
        addOutcome(face, *text.outbox, context);
        if (automatic)
            addAutomaticHeader(face, *text.outbox, context);
    } else {
        face.footer << Run{at + u" "_s, Role::OnTint};
        addState(face, outboxStateOf(text.state), text.failure, Role::OnTint);
        face.tone = text.state == DeliveryState::Failed ? EntryTone::Failed : EntryTone::Plain;
    }
    return face;
}

void EntryWords::addOutcome(EntryFace &face, const OutboxText &text, const EntryContext &context)
{
    const bool automatic = face.kind == EntryKind::Automatic;
    const bool waits = text.state == OutboxState::Queued || text.state == OutboxState::Cancelled;
    face.tone = text.state == OutboxState::Failed ? EntryTone::Failed : waits ? EntryTone::Waiting : EntryTone::Plain;
    const Role plain = automatic || face.tone != EntryTone::Plain ? Role::Text2 : Role::OnTint;
    if (face.tone != EntryTone::Plain) {
        for (Run &run : face.body)
            run.role = run.role == Role::OnTint ? Role::Text : run.role;
    }
    if (context.countdown && context.countdown->call == text.callKey && automatic) {
        if (context.cause && context.cause->verdict)
            face.footer << linkRun(tr("Why?"), LinkAction::Why) << Run{Dot};
        face.footer << linkRun(tr("Cancel"), LinkAction::CancelCountdown) << Run{Dot}
                    << linkRun(tr("I'm calling back"), LinkAction::CallingBack);
        return;
    }
    QString when = TimeWords::clock(text.createdAt);
    if (automatic && context.cause && context.cause->stored.call.endedAt && text.sendingSinceCarrier) {
        const auto after = std::chrono::duration_cast<std::chrono::seconds>(*text.sendingSinceCarrier
                                                                            - *context.cause->stored.call.endedAt);
        if (after.count() >= 0 && after < 10min)
            when = tr("%1, %2 after the call").arg(when, TimeWords::length(after));
    }
    if (const QString by = oneLine(text.writtenBy, 60); !by.isEmpty() && text.state != OutboxState::Failed)
        when += Dot + isolated(by);
    face.footer << Run{when + u" "_s, plain};
    if (isScheduled(text)) {
        face.footer << Run{tr("Will be sent %1").arg(TimeWords::full(text.notBefore, context.here)), Role::Calm,
                           QFont::DemiBold, u"schedule"_s}
                    << Run{Dot} << linkRun(tr("Edit"), LinkAction::EditText) << Run{Dot}
                    << linkRun(tr("Cancel"), LinkAction::CancelText);
        return;
    }
    addState(face, text.state, text.failure, plain);
    if (text.state == OutboxState::Cancelled)
        face.footer << Run{Dot + Words::cancelReason(text.cancelReason), Role::Text2};
    if (text.state == OutboxState::Failed && text.failure != FailureReason::OptedOut)
        face.footer << Run{Dot} << linkRun(tr("Try again"), LinkAction::TryAgain);
    if (text.state == OutboxState::Unknown)
        face.footer << Run{Dot} << linkRun(tr("Send it again"), LinkAction::TryAgain);
    if (text.state == OutboxState::Queued)
        face.footer << Run{Dot} << linkRun(tr("Cancel"), LinkAction::CancelText);
    if (automatic && context.cause && context.cause->verdict)
        face.footer << Run{Dot} << linkRun(tr("Why?"), LinkAction::Why);
}

void EntryWords::addAutomaticHeader(EntryFace &face, const OutboxText &text, const EntryContext &context)
{
    face.icon = u"text-back"_s;
    if (context.countdown && context.countdown->call == text.callKey) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(context.countdown->leavesAt - context.here).count();
        const qint64 seconds = std::max<qint64>(0, left);
        face.tone = context.practice ? EntryTone::Practice : EntryTone::Waiting;
        face.header = context.practice ? tr("This practice text goes out in %1 s").arg(seconds)
                                       : tr("This text goes out in %1 s").arg(seconds);
    } else if (text.state == OutboxState::Failed) {
        face.header = tr("Textback tried to send this");
    } else if (text.state == OutboxState::Queued || text.state == OutboxState::Sending) {
        face.header = tr("Textback is sending this");
    } else if (text.state == OutboxState::Cancelled) {
        face.header = tr("Textback did not send this");
    } else {
        face.header = tr("Textback sent this");
    }
}

} // namespace textback
