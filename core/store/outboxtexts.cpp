// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outboxtexts.h"

#include "core/policy/searchwords.h"

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

Error secondTextBack()
{
    return {ErrorKind::Rejected, u"this call has its text back already"_s, {}, u"second-text"_s};
}

std::optional<QString> orNull(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// A text that a person took back never was.
bool isShown(const OutboxText &text)
{
    return text.state != OutboxState::Cancelled || text.cause != TextCause::Manual
        || text.cancelReason != CancelReason::Undone;
}

} // namespace

Result<OutboxId> SqliteOutbox::add(const OutboxText &text)
{
    if (text.cause == TextCause::MissedCall && text.callKey.isEmpty())
        return Error{ErrorKind::Invalid, u"a text back without a call"_s};
    OutboxId id{0};
    const Status done = m_connection.inTransaction([&]() -> Status {
        if (text.cause == TextCause::MissedCall) {
            const auto earlier = m_automatic.first<OutboxText>(outboxFrom, text.callKey);
            if (!earlier.ok())
                return earlier.error();
            if (earlier.value())
                return secondTextBack();
        }
        return insert(text, id);
    });
    if (!done.ok())
        return done.error();
    return id;
}

Status SqliteOutbox::insert(const OutboxText &text, OutboxId &id)
{
    const auto account = m_timeline.account();
    if (!account.ok())
        return account.error();
    const auto caller = m_timeline.callerOf(text.to);
    if (!caller.ok())
        return caller.error();
    const auto thread = m_timeline.threadOf(text.line, text.to);
    if (!thread.ok())
        return thread.error();
    const auto carrierAt = carrierTimeOf(text);
    if (!carrierAt.ok())
        return carrierAt.error();
    const bool accepted = isAccepted(text.state);
    const auto added = m_insert.number(
        account.value(), text.cause, orNull(text.callKey), thread.value(), caller.value(), text.line, text.body,
        text.state, text.createdAt, text.notBefore, text.attempts, text.sendingSince, text.sendingSinceCarrier,
        text.lookUps, orNull(text.carrierId), text.failure, text.failureCode, text.cancelReason, text.writtenBy,
        carrierAt.value(), accepted, countsAsSent(text, accepted), isOpen(text.state));
    if (!added.ok())
        return added.error().code == brokenConstraint() ? secondTextBack() : added.error();
    id = OutboxId(added.value().value_or(0));
    for (qsizetype position = 0; position < text.files.size(); ++position) {
        const OutgoingFile &file = text.files.at(position);
        TEXTBACK_TRY(m_addFile.run(id, position, file.fileName, file.contentType, file.content));
    }
    if (text.cause == TextCause::MissedCall)
        TEXTBACK_TRY(m_textBack.run(id, account.value(), text.callKey));
    OutboxText placed = text;
    placed.id = id;
    placed.thread = thread.value();
    if (text.state == OutboxState::Sending) {
        m_timeline.completeLater(placed.thread, caller.value()); // a caller waits for the text, nobody for its picture
    } else if (const auto item = place(placed, text.createdAt); !item.ok()) {
        return item.error();
    }
    return followCallBack(placed);
}

Result<ItemId> SqliteOutbox::place(const OutboxText &text, UtcTime carrierAt)
{
    const auto newest = m_timeline.newestIn(text.thread);
    if (!newest.ok())
        return newest.error();
    const UtcTime at = std::max(text.sendingSinceCarrier.value_or(std::max(text.createdAt, carrierAt)), newest.value());
    const auto item = m_timeline.addItem({.thread = text.thread,
                                          .at = at,
                                          .kind = ItemKind::Text,
                                          .turn = turnOf(text),
                                          .direction = TextDirection::Out,
                                          .body = text.body,
                                          .outbox = text.id,
                                          .writtenBy = text.writtenBy});
    if (!item.ok())
        return item;
    if (const Status set = m_setItem.run(item.value(), text.id); !set.ok())
        return set.error();
    for (qsizetype position = 0; position < text.files.size(); ++position) {
        const OutgoingFile &file = text.files.at(position);
        TEXTBACK_TRY(
            m_showFile.run(item.value(), position, file.contentType, file.fileName, qint64(file.content.size())));
    }
    if (!text.files.isEmpty())
        TEXTBACK_TRY(m_countFiles.run(text.files.size(), item.value()));
    return item;
}

Result<UtcTime> SqliteOutbox::carrierTimeOf(const OutboxText &text)
{
    if (text.sendingSinceCarrier)
        return *text.sendingSinceCarrier;
    if (text.callKey.isEmpty())
        return text.createdAt;
    const auto account = m_timeline.account();
    if (!account.ok())
        return account.error();
    const auto at = m_callTime.number(account.value(), text.callKey);
    if (!at.ok())
        return at.error();
    return at.value() ? fromMs(*at.value()) : text.createdAt;
}

Result<std::optional<SqliteOutbox::Known>> SqliteOutbox::known(OutboxId id)
{
    return m_known.first<Known>(
        [](Row &row) {
            const auto item = row.maybeInteger();
            return Known{item ? std::optional(ItemId(*item)) : std::nullopt, row.flag(), row.time()};
        },
        id);
}

Status SqliteOutbox::show(OutboxId id)
{
    return m_connection.inTransaction([&]() -> Status {
        const auto text = find(id);
        if (!text.ok())
            return text.error();
        const auto before = known(id);
        if (!before.ok())
            return before.error();
        if (!text.value() || !before.value())
            return Error{ErrorKind::NotFound, u"no such text in the outbox"_s};
        return before.value()->item ? Done{} : showUpdated(*text.value(), *before.value());
    });
}

Status SqliteOutbox::update(const OutboxText &text)
{
    return m_connection.inTransaction([&]() -> Status {
        const auto read = known(text.id);
        if (!read.ok())
            return read.error();
        if (!read.value())
            return Error{ErrorKind::NotFound, u"no such text in the outbox"_s};
        Known known = *read.value();
        known.accepted = known.accepted || isAccepted(text.state);
        known.carrierAt = text.sendingSinceCarrier.value_or(known.carrierAt);
        TEXTBACK_TRY(m_update.run(text.state, text.body, text.notBefore, text.attempts, text.sendingSince,
                                  text.sendingSinceCarrier, text.lookUps, orNull(text.carrierId), text.failure,
                                  text.failureCode, text.cancelReason, known.carrierAt, known.accepted,
                                  countsAsSent(text, known.accepted), isOpen(text.state), text.id));
        TEXTBACK_TRY(showUpdated(text, known));
        return followCallBack(text);
    });
}

Status SqliteOutbox::showUpdated(const OutboxText &text, const Known &known)
{
    if (!isShown(text)) {
        TEXTBACK_TRY(m_setItem.run(std::optional<ItemId>(), text.id));
        return known.item ? m_timeline.removeItem(*known.item) : Done{};
    }
    const auto thread = m_timeline.threadOf(text.line, text.to);
    if (!thread.ok())
        return thread.error();
    if (!known.item) {
        OutboxText placed = text;
        placed.thread = thread.value();
        const auto shown = place(placed, known.carrierAt);
        if (!shown.ok())
            return shown.error();
        TEXTBACK_TRY(m_timeline.complete(text.to));
        return text.carrierId.isEmpty() ? Done{} : adoptCarrierRecord(shown.value(), text.carrierId);
    }
    TEXTBACK_TRY(m_setBody.run(text.body, searchableForm(text.body), *known.item, text.body));
    if (!text.carrierId.isEmpty())
        TEXTBACK_TRY(adoptCarrierRecord(*known.item, text.carrierId));
    const auto at = m_itemAt.number(*known.item);
    if (!at.ok())
        return at.error();
    // From the moment it leaves, the text stands at the carrier's time.
    const bool leaves = text.state == OutboxState::Sending && text.sendingSinceCarrier;
    const UtcTime place = leaves ? *text.sendingSinceCarrier : fromMs(at.value().value_or(0));
    return m_timeline.setPlace(*known.item, thread.value(), place, turnOf(text));
}

Status SqliteOutbox::adoptCarrierRecord(ItemId item, const QString &carrierId)
{
    struct Stray {
        ItemId id;
        UtcTime at;
        std::optional<UtcTime> modifiedAt;
        DeliveryState state;
    };
    const auto stray = m_stray.first<Stray>(
        [](Row &row) {
            return Stray{row.id<ItemId>(), row.time(), row.maybeTime(), row.oneOf(DeliveryState::Unknown)};
        },
        carrierId, item);
    if (!stray.ok())
        return stray.error();
    if (stray.value()) {
        // The carrier's stream told of the text before its answer to us arrived: it is one text, not two.
        TEXTBACK_TRY(m_timeline.removeItem(stray.value()->id));
        TEXTBACK_TRY(m_adopt.run(stray.value()->at, stray.value()->modifiedAt, stray.value()->state, item));
    }
    return m_setCarrierId.run(carrierId, item);
}

Status SqliteOutbox::followCallBack(const OutboxText &text)
{
    if (text.cause != TextCause::MissedCall)
        return Done{};
    if (text.state == OutboxState::Cancelled)
        return Done{};
    const auto account = m_timeline.account();
    if (!account.ok())
        return account.error();
    // A text back that failed has to be a call; one that is on its way need not.
    const bool ring = text.state == OutboxState::Failed;
    return m_callBack.run(ring, account.value(), text.callKey, ring);
}

Status SqliteOutbox::readFiles(OutboxText &text)
{
    const auto files = m_files.all<OutgoingFile>(
        [](Row &row) {
            return OutgoingFile{.fileName = row.text(), .contentType = row.text(), .content = row.bytes()};
        },
        text.id);
    if (!files.ok())
        return files.error();
    text.files = files.value();
    return Done{};
}

Result<std::optional<OutboxText>> SqliteOutbox::withFiles(Result<std::optional<OutboxText>> text)
{
    if (!text.ok() || !text.value())
        return text;
    OutboxText full = *text.value();
    TEXTBACK_TRY(readFiles(full));
    return std::optional(full);
}

Result<std::optional<OutboxText>> SqliteOutbox::find(OutboxId id)
{
    return withFiles(m_find.first<OutboxText>(outboxFrom, id));
}

Result<std::optional<OutboxText>> SqliteOutbox::byCarrierId(const QString &carrierId)
{
    return withFiles(m_byCarrierId.first<OutboxText>(outboxFrom, carrierId));
}

Result<std::optional<OutboxText>> SqliteOutbox::automaticFor(const CallKey &key)
{
    return withFiles(m_automatic.first<OutboxText>(outboxFrom, key));
}

Result<QList<OutboxText>> SqliteOutbox::unfinished()
{
    auto read = m_unfinished.all<OutboxText>(outboxFrom);
    if (!read.ok())
        return read;
    QList<OutboxText> texts = std::move(read).value();
    for (OutboxText &text : texts)
        TEXTBACK_TRY(readFiles(text));
    return texts;
}

} // namespace textback
