// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusjson.h"

#include "core/store/sqliteinbox.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace textback {

namespace {

QString nameOf(Light light)
{
    switch (light) {
    case Light::Off:
        return u"off"_s;
    case Light::Working:
        return u"working"_s;
    case Light::Good:
        return u"good"_s;
    }
    return u"off"_s;
}

QString nameOf(TroubleKind trouble)
{
    switch (trouble) {
    case TroubleKind::None:
        return u"none"_s;
    case TroubleKind::NoNetwork:
        return u"no-network"_s;
    case TroubleKind::CarrierDown:
        return u"carrier-down"_s;
    case TroubleKind::RateLimited:
        return u"rate-limited"_s;
    case TroubleKind::SignInEnded:
        return u"sign-in-ended"_s;
    case TroubleKind::PermissionMissing:
        return u"permission-missing"_s;
    case TroubleKind::CertificateProblem:
        return u"certificate-problem"_s;
    case TroubleKind::SubscriptionIncomplete:
        return u"subscription-incomplete"_s;
    case TroubleKind::StreamSilent:
        return u"stream-silent"_s;
    case TroubleKind::KeychainUnavailable:
        return u"keychain-unavailable"_s;
    case TroubleKind::DiskFull:
        return u"disk-full"_s;
    case TroubleKind::StorageDamaged:
        return u"storage-damaged"_s;
    }
    return u"none"_s;
}

QJsonValue instant(const std::optional<UtcTime> &at)
{
    return at ? QJsonValue(toQDateTime(*at).toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject healthJson(const DeskHealth &health)
{
    const TroubleKind trouble = health.trouble != TroubleKind::None ? health.trouble : health.carrier.trouble;
    return {{u"watching"_s, health.watching()},
            {u"sign_in"_s, nameOf(health.carrier.signIn)},
            {u"stream"_s, nameOf(health.carrier.stream)},
            {u"catch_up"_s, nameOf(health.catchUp)},
            {u"trouble"_s, nameOf(trouble)},
            {u"detail"_s, health.carrier.detail},
            {u"next_try_at"_s, instant(health.carrier.nextTryAt)},
            {u"not_watching_since"_s, instant(health.notWatchingSince)},
            {u"missed_without_text"_s, health.missedWithoutText},
            {u"clock_offset_ms"_s, qint64(health.clockOffset.count())}};
}

QJsonArray linesJson(const QList<Line> &lines)
{
    QJsonArray list;
    for (const Line &line : lines) {
        list.append(QJsonObject{{u"number"_s, line.carrier.number.e164()},
                                {u"label"_s, line.carrier.label},
                                {u"can_text"_s, line.carrier.canText},
                                {u"chosen"_s, line.chosen},
                                {u"note"_s, line.carrier.note}});
    }
    return list;
}

QJsonObject outboxJson(DeskStore &store)
{
    int queued = 0;
    int sending = 0;
    int unknown = 0;
    const auto unfinished = store.outbox().unfinished();
    if (unfinished.ok()) {
        for (const OutboxText &text : unfinished.value()) {
            queued += text.state == OutboxState::Queued;
            sending += text.state == OutboxState::Sending;
            unknown += text.state == OutboxState::Unknown;
        }
    }
    return {{u"queued"_s, queued}, {u"sending"_s, sending}, {u"unknown"_s, unknown}};
}

QJsonObject countsJson(const ViewCounts &counts)
{
    return {{u"waiting_on_us"_s, counts.waitingOnUs},
            {u"waiting_on_them"_s, counts.waitingOnThem},
            {u"snoozed"_s, counts.snoozed},
            {u"done"_s, counts.done},
            {u"all"_s, counts.all},
            {u"call_backs"_s, counts.callBacks}};
}

QString nameOf(ImportStage stage)
{
    switch (stage) {
    case ImportStage::None:
        return u"none"_s;
    case ImportStage::Reading:
        return u"reading"_s;
    case ImportStage::Waiting:
        return u"waiting"_s;
    case ImportStage::Stopped:
        return u"stopped"_s;
    case ImportStage::Done:
        return u"done"_s;
    }
    return u"none"_s;
}

QString nameOf(HistoryEnd end)
{
    switch (end) {
    case HistoryEnd::Open:
        return u"open"_s;
    case HistoryEnd::Reached:
        return u"reached"_s;
    case HistoryEnd::NotWanted:
        return u"not-wanted"_s;
    case HistoryEnd::Refused:
        return u"refused"_s;
    }
    return u"open"_s;
}

QJsonObject partJson(const HistoryPart &part)
{
    return {{u"taken"_s, part.taken}, {u"end"_s, nameOf(part.end)}, {u"oldest"_s, instant(part.oldest)}};
}

QJsonObject historyJson(const HistoryProgress &progress)
{
    const bool began = progress.stage != ImportStage::None;
    return {{u"stage"_s, nameOf(progress.stage)},
            {u"back_to"_s, began ? instant(progress.place.reached()) : QJsonValue()},
            {u"trouble"_s, nameOf(progress.trouble)},
            {u"texts"_s, partJson(progress.place.texts)},
            {u"calls"_s, partJson(progress.place.calls)}};
}

} // namespace

QJsonObject statusJson(DeskRoom &room)
{
    QJsonObject status{{u"running"_s, true}, {u"account"_s, room.desk() != nullptr}};
    const DeskHealth health = room.desk() ? room.desk()->health() : DeskHealth{};
    status.insert(u"watching"_s, room.desk() && health.watching());
    status.insert(u"health"_s, healthJson(health));
    if (room.desk()) {
        const CarrierHabits &habits = room.desk()->carrierHabits();
        status.insert(u"carrier_confirms_stop"_s, habits.answers(ReplyMeaning::Stop));
        status.insert(u"carrier_answers_help"_s, habits.answers(ReplyMeaning::Help));
    }
    status.insert(u"earlier"_s, historyJson(room.desk() ? room.desk()->historyProgress() : HistoryProgress{}));
    status.insert(u"automatic"_s, health.automaticOn);
    status.insert(u"paused_until"_s, instant(health.pausedUntil));
    status.insert(u"lines"_s, room.desk() ? linesJson(room.desk()->lines()) : QJsonArray());
    status.insert(u"outbox"_s, outboxJson(*room.store()));
    const auto age = health.lastGoodSign
        ? QJsonValue(double((room.clock().now() - *health.lastGoodSign).count()) / 1000.0)
        : QJsonValue();
    status.insert(u"last_event_age_seconds"_s, age);
    const auto inbox = openInbox(room.databasePath());
    const auto counts = inbox.ok() ? inbox.value()->counts() : Result<ViewCounts>(inbox.error());
    if (counts.ok()) {
        status.insert(u"waiting"_s, counts.value().waitingOnUs);
        status.insert(u"counts"_s, countsJson(counts.value()));
    }
    return status;
}

QString statusInWords(const QJsonObject &status)
{
    const QJsonObject health = status.value("health"_L1).toObject();
    if (!status.value("account"_L1).toBool())
        return u"Textback is running. No account is set up.\n"_s;
    QString words = status.value("watching"_L1).toBool()
        ? u"Watching.\n"_s
        : u"Not watching (%1).\n"_s.arg(health.value("trouble"_L1).toString());
    if (const int missed = health.value("missed_without_text"_L1).toInt(); missed > 0)
        words += u"ALARM: %1 missed calls today, and no text was accepted.\n"_s.arg(missed);
    words += u"%1 waiting on us, %2 texts waiting to be sent.\n"_s.arg(status.value("waiting"_L1).toInt())
                 .arg(status.value("outbox"_L1).toObject().value("queued"_L1).toInt());
    return words;
}

} // namespace textback
