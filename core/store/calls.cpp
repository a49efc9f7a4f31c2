// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calls.h"

#include "core/policy/verdictrecord.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The part of the inputs that hardly changes from verdict to verdict.
constexpr QLatin1String PolicyKey("policy");

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<UtcTime> talkedUntil(const Call &call)
{
    const bool talked = call.outcome == CallOutcome::Answered || call.answeredAt;
    if (!talked || call.outcome == CallOutcome::Internal || call.outcome == CallOutcome::Ignored)
        return std::nullopt;
    return call.endedAt ? call.endedAt : std::optional(call.answeredAt.value_or(call.startedAt));
}

std::optional<UtcTime> handledAt(const Call &call)
{
    if (call.outcome == CallOutcome::Outbound)
        return call.startedAt;
    return talkedUntil(call) ? std::optional(call.answeredAt.value_or(call.startedAt)) : std::nullopt;
}

} // namespace

Result<std::optional<StoredCall>> SqliteCalls::find(const CallKey &key)
{
    const auto account = m_timeline.account();
    if (!account.ok())
        return account.error();
    return m_find.first<StoredCall>(callFrom, account.value(), key);
}

Result<std::optional<StoredCall>> SqliteCalls::byId(CallId id)
{
    return m_byId.first<StoredCall>(callFrom, id);
}

Result<QList<StoredCall>> SqliteCalls::unfinished()
{
    const auto account = m_timeline.account();
    if (!account.ok())
        return account.error();
    return m_unfinished.all<StoredCall>(callFrom, account.value());
}

Result<std::optional<StoredCall>> SqliteCalls::newestOf(const PhoneNumber &caller, UtcTime at, Milliseconds window)
{
    return m_newestOf.first<StoredCall>(callFrom, caller, at - window, at);
}

Result<StoredCall> SqliteCalls::save(const StoredCall &call)
{
    if (call.call.key.isEmpty())
        return Error{ErrorKind::Invalid, u"a call without a key"_s};
    std::optional<StoredCall> saved;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto account = m_timeline.account();
        if (!account.ok())
            return account.error();
        const auto before = knownBy(account.value(), call.call.key);
        if (!before.ok())
            return before.error();
        const auto id = write(account.value(), call, before.value());
        if (!id.ok())
            return id.error();
        TEXTBACK_TRY(place(call, id.value(), before.value()));
        TEXTBACK_TRY(noteCallerName(call.call, call.earlier));
        if (!needsVerdict(call.call.outcome) || call.choice == PersonChoice::CallingBack)
            TEXTBACK_TRY(putOnCallBacks(id.value(), needsVerdict(call.call.outcome)));
        const auto read = byId(id.value());
        if (!read.ok())
            return read.error();
        saved = read.value();
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return *saved;
}

Result<std::optional<SqliteCalls::Known>> SqliteCalls::knownBy(AccountId account, const CallKey &key)
{
    const auto id = m_idOf.number(account, key);
    if (!id.ok())
        return id.error();
    return id.value() ? known(CallId(*id.value())) : std::optional<Known>();
}

Result<std::optional<SqliteCalls::Known>> SqliteCalls::known(CallId call)
{
    return m_known.first<Known>(
        [](Row &row) {
            Known known{.id = row.id<CallId>(), .item = {}};
            if (const auto item = row.maybeInteger())
                known.item = ItemId(*item);
            const auto decision = row.maybeInteger();
            const auto decidedBy = row.maybeInteger();
            known.judged = decision.has_value();
            known.tooShort = decision && decidedBy && isTooShort(Decision(*decision), CheckKind(*decidedBy));
            return known;
        },
        call);
}

Result<CallId> SqliteCalls::write(AccountId account, const StoredCall &stored, const std::optional<Known> &known)
{
    const Call &call = stored.call;
    std::optional<CallerId> caller;
    if (call.caller) {
        const auto who = m_timeline.callerOf(*call.caller);
        if (!who.ok())
            return who.error();
        caller = who.value();
    }
    const bool judged = known && known->judged;
    const bool awaitsVerdict = needsVerdict(call.outcome) && !judged && !stored.earlier;
    const bool unfinished = call.outcome == CallOutcome::Open || stored.needsConfirmation || awaitsVerdict;
    Statement &statement = known ? m_update : m_insert;
    const auto id =
        statement.number(call.line, caller, call.callerName, call.outcome, call.label, call.confidence, call.startedAt,
                         call.endedAt, call.answeredAt, call.rang, call.voicemailLeft, call.voicemailLength,
                         call.fromHistory, stored.choice, stored.needsConfirmation, isMissed(call.outcome), unfinished,
                         talkedUntil(call), handledAt(call), call.dialled, stored.earlier, account, call.key);
    if (!id.ok())
        return id.error();
    return CallId(id.value().value_or(0));
}

Status SqliteCalls::place(const StoredCall &stored, CallId id, const std::optional<Known> &known)
{
    const Call &call = stored.call;
    const std::optional<ItemId> item = known ? known->item : std::nullopt;
    const Turn turn = turnOf(call, known && known->tooShort, stored.earlier);
    std::optional<ThreadId> thread;
    if (turn != Turn::None && call.caller) {
        const auto line = m_timeline.lineOr(call.line);
        if (!line.ok())
            return line.error();
        if (line.value()) {
            const auto found = m_timeline.threadOf(*line.value(), *call.caller);
            if (!found.ok())
                return found.error();
            thread = found.value();
        }
    }
    if (thread && item) {
        TEXTBACK_TRY(m_setPlace.run(thread, item, id));
        return m_timeline.setPlace(*item, *thread, call.startedAt, turn);
    }
    if (thread) {
        const auto added = m_timeline.addItem(
            {.thread = *thread, .at = call.startedAt, .kind = ItemKind::Call, .turn = turn, .call = id});
        if (!added.ok())
            return added.error();
        return m_setPlace.run(thread, added.value(), id);
    }
    TEXTBACK_TRY(m_setPlace.run(std::optional<ThreadId>(), std::optional<ItemId>(), id));
    return item ? m_timeline.removeItem(*item) : Done{};
}

Status SqliteCalls::noteCallerName(const Call &call, bool earlier)
{
    // Many carriers show the number itself, or nothing, where they know no name.
    const bool isName =
        std::any_of(call.callerName.begin(), call.callerName.end(), [](QChar c) { return c.isLetter(); });
    if (!call.caller || !isName || call.outcome == CallOutcome::Internal)
        return Done{};
    if (earlier) // what was learned later is newer
        return m_firstCarrierName.run(call.callerName, *call.caller);
    return m_carrierName.run(call.callerName, *call.caller, call.callerName);
}

Status SqliteCalls::putOnCallBacks(CallId call, bool on)
{
    return m_setCallBack.run(on, call, on);
}

Result<std::optional<qint64>> SqliteCalls::policyId(const QJsonObject &policy)
{
    if (policy.isEmpty())
        return std::optional<qint64>();
    if (policy != m_hashed.policy) // the same one for thousands of calls
        m_hashed = {policy, QCryptographicHash::hash(compact(policy), QCryptographicHash::Sha256)};
    const auto known = m_policy.number(m_hashed.hash);
    if (!known.ok() || known.value())
        return known;
    return m_addPolicy.number(m_hashed.hash, compact(policy));
}

Status SqliteCalls::saveVerdict(CallId call, const Verdict &verdict, const QJsonObject &inputs)
{
    return m_connection.inTransaction([&]() -> Status {
        const auto stored = byId(call);
        if (!stored.ok())
            return stored.error();
        if (!stored.value())
            return Error{ErrorKind::NotFound, u"no such call"_s};
        QJsonObject rest = inputs;
        const auto policy = policyId(rest.value(PolicyKey).toObject());
        if (!policy.ok())
            return policy.error();
        if (policy.value())
            rest.remove(PolicyKey);
        const auto id = m_addVerdict.number(call, verdict.decision, verdict.decidedBy(), verdict.judgedAt,
                                            compact(toJson(verdict)), compact(rest), policy.value());
        if (!id.ok())
            return id.error();
        TEXTBACK_TRY(m_setVerdict.run(id.value(), call));
        const bool ring = asksForCall(verdict) || stored.value()->choice == PersonChoice::CallingBack;
        TEXTBACK_TRY(putOnCallBacks(call, ring && needsVerdict(stored.value()->call.outcome)));
        const auto before = known(call);
        if (!before.ok())
            return before.error();
        return place(*stored.value(), call, before.value());
    });
}

Result<std::optional<QJsonObject>> SqliteCalls::inputsOf(CallId call)
{
    return m_inputs.first<QJsonObject>(
        [](Row &row) {
            QJsonObject inputs = QJsonDocument::fromJson(row.bytes()).object();
            const QByteArray policy = row.bytes();
            if (!policy.isEmpty())
                inputs.insert(PolicyKey, QJsonDocument::fromJson(policy).object());
            return inputs;
        },
        call);
}

Result<bool> SqliteCalls::keepRecording(CallId call, const VoicemailNote &note)
{
    if (!note.recording || note.carrierId.isEmpty())
        return false;
    const auto kept = m_keepRecording.number(note.carrierId, note.recording->uri, note.recording->contentType,
                                             note.recording->size, note.heard, call);
    if (!kept.ok() || kept.value())
        return kept.ok() ? Result<bool>(true) : kept.error();
    if (!note.heard)
        return false;
    const auto heard = m_heardElsewhere.number(call, note.carrierId);
    return heard.ok() ? Result<bool>(heard.value().has_value()) : heard.error();
}

Result<std::optional<HeardVoicemail>> SqliteCalls::markHeard(ItemId item)
{
    return m_markHeard.first<HeardVoicemail>(
        [](Row &row) { return HeardVoicemail{.thread = row.id<ThreadId>(), .carrierId = row.text()}; }, item);
}

} // namespace textback
