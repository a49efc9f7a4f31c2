// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/texts.h"

#include "core/policy/searchwords.h"
#include "core/store/log.h"

namespace textback {

namespace {

/// The numbers of a group text besides the first, as they stand in their column.
std::optional<QString> othersOf(const TextMessage &text)
{
    QStringList others;
    for (const PhoneNumber &number : text.remotes.mid(1))
        others.append(number.e164());
    return others.isEmpty() ? std::nullopt : std::optional(others.join(u' '));
}

std::optional<QString> formOf(const std::optional<QString> &body)
{
    return body ? searchableForm(*body) : std::nullopt;
}

} // namespace

SqliteTexts::Kept SqliteTexts::keptFrom(Row &row)
{
    Kept kept;
    kept.item = row.id<ItemId>();
    kept.thread = row.id<ThreadId>();
    kept.at = row.time();
    kept.turn = row.oneOf(Turn::Earlier);
    if (const auto outbox = row.maybeInteger())
        kept.outbox = OutboxId(*outbox);
    kept.carrierId = row.text();
    kept.modifiedAt = row.maybeTime();
    kept.state = row.oneOf(DeliveryState::Unknown);
    kept.failure = row.oneOf(FailureReason::Other);
    kept.failureCode = row.text();
    kept.unread = row.flag();
    kept.body = row.maybeText();
    return kept;
}

Result<KeptText> SqliteTexts::save(const TextMessage &text, std::optional<OutboxId> outbox)
{
    return saveAs(text, outbox, false);
}

Result<KeptText> SqliteTexts::saveEarlier(const TextMessage &text)
{
    return saveAs(text, std::nullopt, true);
}

Result<KeptText> SqliteTexts::saveAs(const TextMessage &text, std::optional<OutboxId> outbox, bool earlier)
{
    if (text.carrierId.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("a text without the carrier's id")};
    if (text.deleted)
        return noteDeleted(text.carrierId);
    KeptText result;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto before = kept(text, outbox);
        if (!before.ok())
            return before.error();
        const auto saved = before.value() ? merge(*before.value(), text) : add(text, earlier);
        if (!saved.ok())
            return saved.error();
        result = saved.value();
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return result;
}

Result<std::optional<SqliteTexts::Kept>> SqliteTexts::kept(const TextMessage &text, std::optional<OutboxId> outbox)
{
    const auto known = m_byCarrierId.first<Kept>(keptFrom, text.carrierId);
    if (!known.ok() || !outbox)
        return known;
    const auto ours = m_byOutbox.first<Kept>(keptFrom, *outbox);
    if (!ours.ok() || !ours.value())
        return ours.ok() ? known : ours;
    if (known.value() && known.value()->item != ours.value()->item) {
        // Learned from the carrier before it was known to be ours: one text, one bubble.
        if (known.value()->outbox)
            return known;
        TEXTBACK_TRY(m_timeline.removeItem(known.value()->item));
    }
    return ours;
}

Result<KeptText> SqliteTexts::add(const TextMessage &text, bool earlier)
{
    const auto line = m_timeline.lineOr(text.line);
    if (!line.ok())
        return line.error();
    if (text.remotes.isEmpty() || !line.value()) {
        qCWarning(storeLog) << "a text without a number outside or without a line of ours is not kept";
        return KeptText{};
    }
    const auto thread = m_timeline.threadOf(*line.value(), text.remotes.constFirst());
    if (!thread.ok())
        return thread.error();
    const bool unread = text.direction == TextDirection::In && !text.read;
    const auto item = m_timeline.addItem({.thread = thread.value(),
                                          .at = text.at,
                                          .kind = ItemKind::Text,
                                          .turn = earlier ? Turn::Earlier : turnOf(text),
                                          .direction = text.direction,
                                          .body = text.body,
                                          .unread = unread});
    if (!item.ok())
        return item.error();
    TEXTBACK_TRY(m_record.run(text.carrierId, text.modifiedAt, text.state, text.failure, text.failureCode, unread,
                              text.body, formOf(text.body), othersOf(text), item.value()));
    TEXTBACK_TRY(saveAttachments(item.value(), text.attachments));
    return KeptText{.thread = thread.value(), .item = item.value(), .isNew = true, .changed = true};
}

Result<KeptText> SqliteTexts::merge(const Kept &before, const TextMessage &text)
{
    const bool newer = !before.modifiedAt || text.modifiedAt >= *before.modifiedAt;
    Kept after = before;
    after.carrierId = text.carrierId;
    after.state = before.carrierId.isEmpty() ? text.state : further(before.state, text.state);
    if (after.state == text.state && (text.failure != FailureReason::None || after.state != before.state)) {
        after.failure = text.failure;
        after.failureCode = text.failureCode;
    }
    after.unread = before.unread && !text.read;
    if (newer) {
        after.modifiedAt = text.modifiedAt;
        after.at = text.at;
        after.body = text.body ? text.body : before.body;
    }
    const bool sameRecord = after.carrierId == before.carrierId && after.state == before.state
        && after.failure == before.failure && after.failureCode == before.failureCode && after.unread == before.unread
        && after.body == before.body && after.modifiedAt == before.modifiedAt;
    if (!sameRecord) {
        TEXTBACK_TRY(m_record.run(after.carrierId, after.modifiedAt, after.state, after.failure, after.failureCode,
                                  after.unread, after.body, formOf(after.body), othersOf(text), after.item));
    }
    if (newer && !text.attachments.isEmpty())
        TEXTBACK_TRY(saveAttachments(after.item, text.attachments));
    if (!before.outbox && before.turn != Turn::Earlier) { // our own texts follow their outbox row
        TextMessage merged = text;
        merged.state = after.state;
        after.turn = turnOf(merged);
    }
    const bool moved = after.at != before.at || after.turn != before.turn;
    if (moved)
        TEXTBACK_TRY(m_timeline.setPlace(after.item, after.thread, after.at, after.turn));
    return KeptText{.thread = after.thread, .item = after.item, .isNew = false, .changed = moved || !sameRecord};
}

Status SqliteTexts::saveAttachments(ItemId item, const QList<Attachment> &attachments)
{
    TEXTBACK_TRY(m_clearAttachments.run(item));
    for (qsizetype position = 0; position < attachments.size(); ++position) {
        const Attachment &file = attachments.at(position);
        TEXTBACK_TRY(
            m_addAttachment.run(item, position, file.carrierId, file.uri, file.contentType, file.fileName, file.size));
    }
    return m_setFiles.run(attachments.size(), item, attachments.size());
}

Result<KeptText> SqliteTexts::noteDeleted(const QString &carrierId)
{
    const auto known = m_byCarrierId.first<Kept>(keptFrom, carrierId);
    if (!known.ok())
        return known.error();
    if (!known.value())
        return KeptText{};
    TEXTBACK_TRY(m_gone.run(carrierId));
    return KeptText{.thread = known.value()->thread, .item = known.value()->item};
}

Result<std::optional<TextMessage>> SqliteTexts::byCarrierId(const QString &carrierId)
{
    ItemId item{0};
    auto read = m_text.first<TextMessage>(
        [&item](Row &row) {
            item = row.id<ItemId>();
            TextMessage text;
            text.carrierId = row.text();
            text.line = row.maybeNumber();
            text.remotes = {row.number()};
            const QStringList others = row.text().split(u' ', Qt::SkipEmptyParts);
            for (const QString &other : others) {
                if (const auto number = PhoneNumber::fromE164(other); number.ok())
                    text.remotes.append(number.value());
            }
            text.direction = row.oneOf(TextDirection::Out);
            text.body = row.maybeText();
            text.at = row.time();
            text.modifiedAt = row.time();
            text.state = row.oneOf(DeliveryState::Unknown);
            text.failure = row.oneOf(FailureReason::Other);
            text.failureCode = row.text();
            text.read = !row.flag();
            text.deleted = row.flag();
            return text;
        },
        carrierId);
    if (!read.ok() || !read.value())
        return read;
    const auto attachments = m_attachments.all<Attachment>(attachmentFrom, item);
    if (!attachments.ok())
        return attachments.error();
    TextMessage text = *read.value();
    text.attachments = attachments.value();
    return std::optional(text);
}

Result<ItemId> SqliteTexts::addNote(ThreadId thread, const QString &body, const QString &writtenBy, UtcTime at)
{
    return restoreNote({.thread = thread, .at = at, .body = body, .writtenBy = writtenBy});
}

Result<ItemId> SqliteTexts::restoreNote(const PrivateNote &note)
{
    ItemId kept{0};
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto item = m_timeline.addItem({.thread = note.thread,
                                              .at = note.at,
                                              .kind = ItemKind::Note,
                                              .turn = Turn::None,
                                              .direction = TextDirection::Out,
                                              .body = note.body,
                                              .writtenBy = note.writtenBy,
                                              .before = note.item});
        if (!item.ok())
            return item.error();
        kept = item.value();
        return Done{};
    });
    if (!done.ok())
        return done.error();
    return kept;
}

Result<PrivateNote> SqliteTexts::removeNote(ThreadId thread, ItemId note)
{
    PrivateNote removed;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto found = m_note.first<PrivateNote>(
            [=](Row &row) {
                PrivateNote one{.item = note, .thread = thread, .at = row.time()};
                one.body = row.text();
                one.writtenBy = row.text();
                return one;
            },
            note, thread);
        if (!found.ok())
            return found.error();
        if (!found.value())
            return Error{ErrorKind::NotFound, QStringLiteral("this thread has no such note")};
        removed = *found.value();
        TEXTBACK_TRY(m_noNoteOfResult.run(note));
        return m_timeline.removeItem(note);
    });
    if (!done.ok())
        return done.error();
    return removed;
}

Result<QStringList> SqliteTexts::markRead(ThreadId thread)
{
    QStringList ids;
    const Status done = m_connection.inTransaction([&]() -> Status {
        const auto unread = m_unread.all<QString>([](Row &row) { return row.text(); }, thread);
        if (!unread.ok())
            return unread.error();
        ids = unread.value();
        return m_markRead.run(thread);
    });
    if (!done.ok())
        return done.error();
    return ids;
}

} // namespace textback
