// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restoredtexts.h"

#include "core/store/importedtexts.h"
#include "core/store/migrations.h"
#include "core/store/rows.h"
#include "core/store/sqlitestore.h"

#include <QFile>

namespace textback {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the present file knows that the restored one cannot.
class PresentFile {
public:
    explicit PresentFile(Connection &connection) : m_connection(connection) {}

    /// A text as it is now.
    Result<std::optional<OutboxText>> same(const OutboxText &text)
    {
        return m_same.first<OutboxText>(outboxFrom, text.id, text.createdAt, text.to);
    }
    /// Texts written since a row, oldest first, those that must still leave with their files.
    Result<QList<OutboxText>> later(qint64 row)
    {
        auto read = m_later.all<OutboxText>(outboxFrom, row);
        if (!read.ok())
            return read;
        QList<OutboxText> texts = std::move(read).value();
        for (OutboxText &text : texts) {
            const auto files = m_files.all<OutgoingFile>(
                [](Row &file) {
                    return OutgoingFile{.fileName = file.text(), .contentType = file.text(), .content = file.bytes()};
                },
                text.id);
            if (!files.ok())
                return files.error();
            text.files = files.value();
        }
        return texts;
    }

    struct Wish {
        PhoneNumber number;
        bool on = false;
        UtcTime at{};
        OptOutSource source = OptOutSource::Person;
        QString words = {};
    };
    /// Every change of who asked to stop.
    Result<QList<Wish>> stops()
    {
        return m_stops.all<Wish>([](Row &row) {
            Wish wish{.number = row.number(), .on = row.flag(), .at = row.time()};
            wish.source = row.oneOf(OptOutSource::Carrier);
            wish.words = row.text();
            return wish;
        });
    }
    Result<QList<Wish>> neverTexted()
    {
        return m_never.all<Wish>(
            [](Row &row) { return Wish{.number = row.number(), .on = row.flag(), .at = row.time()}; });
    }
    struct Erased {
        QByteArray hash;
        bool stop = false;
        bool never = false;
        UtcTime at{};
    };
    Result<QList<Erased>> erased()
    {
        return m_erased.all<Erased>([](Row &row) {
            Erased one{.hash = row.bytes(), .stop = row.flag()};
            one.never = row.flag();
            one.at = row.time();
            return one;
        });
    }
    Result<std::optional<QByteArray>> key()
    {
        return m_key.first<QByteArray>([](Row &row) { return row.bytes(); });
    }

private:
    static QString outboxWhere(const QString &condition)
    {
        return u"SELECT %1 FROM outbox JOIN caller AS to_caller ON to_caller.id = outbox.caller_id WHERE %2 AND "_s.arg(
                   outboxColumns(), notBeingErased(u"outbox"_s))
            + condition;
    }
    Connection &m_connection;
    Statement m_same{m_connection, outboxWhere(u"outbox.id = ? AND outbox.created_ms = ? AND to_caller.number = ?"_s)};
    Statement m_later{m_connection, outboxWhere(u"outbox.id > ? ORDER BY outbox.id"_s)};
    Statement m_files{m_connection,
                      u"SELECT file_name, content_type, content FROM outbox_file WHERE outbox_id = ? "
                      "ORDER BY position"_s};
    Statement m_stops{m_connection,
                      u"SELECT caller.number, opt_out.stop, opt_out.at_ms, opt_out.source, opt_out.words FROM opt_out "
                      "JOIN caller ON caller.id = opt_out.caller_id ORDER BY opt_out.at_ms, opt_out.id"_s};
    Statement m_never{m_connection, u"SELECT number, never_text, never_ms FROM caller WHERE never_ms IS NOT NULL"_s};
    Statement m_erased{m_connection, u"SELECT hash, asked_to_stop, never_text, at_ms FROM erased_number"_s};
    Statement m_key{m_connection, u"SELECT key FROM erasure_key WHERE id = 1"_s};
};

/// The file that takes its place.
class RestoredFile {
public:
    RestoredFile(SqliteStore &store, Connection &connection, UtcTime now)
        : m_store(store), m_connection(connection), m_now(now)
    {
    }

    Status settle(PresentFile *present)
    {
        TEXTBACK_TRY(settleOpenTexts(present));
        if (present) {
            TEXTBACK_TRY(takeLaterTexts(*present));
            TEXTBACK_TRY(takeWishes(*present));
        }
        // Written last and always: what the system has only copied so far reaches the disk with it.
        return m_store.book().setInstant(u"restored"_s, m_now);
    }

private:
    Status settleOpenTexts(PresentFile *present)
    {
        const auto open = m_store.outbox().unfinished();
        if (!open.ok())
            return open.error();
        for (const OutboxText &text : open.value()) {
            const auto known = present ? present->same(text) : std::optional<OutboxText>();
            if (!known.ok())
                return known.error();
            TEXTBACK_TRY(m_store.outbox().update(known.value() ? nowAs(text, *known.value()) : asFarAsDue(text)));
        }
        return Done{};
    }
    static OutboxText nowAs(const OutboxText &text, OutboxText known)
    {
        known.id = text.id;
        known.thread = text.thread;
        known.files = text.files;
        return known;
    }
    [[nodiscard]] OutboxText asFarAsDue(const OutboxText &text) const
    {
        const bool isToCome = text.state == OutboxState::Queued && text.notBefore > m_now;
        return isToCome ? text : doubted(text);
    }

    Status takeLaterTexts(PresentFile &present)
    {
        const auto newest = m_newest.number();
        const auto texts = newest.ok() ? present.later(newest.value().value_or(0)) : newest.error();
        if (!texts.ok())
            return texts.error();
        for (const OutboxText &text : texts.value())
            TEXTBACK_TRY(take(text));
        return Done{};
    }
    Status take(OutboxText text)
    {
        const auto known = !text.carrierId.isEmpty() ? m_store.outbox().byCarrierId(text.carrierId)
            : text.cause == TextCause::MissedCall    ? m_store.outbox().automaticFor(text.callKey)
                                                     : std::optional<OutboxText>();
        if (!known.ok())
            return known.error();
        if (known.value())
            return Done{};
        const auto added = m_store.outbox().add(text);
        if (!added.ok())
            return added.error().kind == ErrorKind::Rejected ? Status(Done{}) : added.error();
        text.id = added.value();
        return m_store.outbox().update(text); // with what the carrier made of it
    }

    Status takeWishes(PresentFile &present)
    {
        const auto stops = present.stops();
        const auto neverTexted = present.neverTexted();
        if (!stops.ok() || !neverTexted.ok())
            return stops.ok() ? neverTexted.error() : stops.error();
        for (const auto &wish : stops.value()) {
            const auto set = m_store.callers().setAskedToStop(wish.number, wish.on, wish.source, wish.words, wish.at);
            if (!set.ok())
                return set.error();
        }
        for (const auto &wish : neverTexted.value())
            TEXTBACK_TRY(m_store.callers().setNeverText(wish.number, wish.on, wish.at));
        return takeErased(present);
    }

    /// Whoever was erased since then is in the restored file again; their wish has to be as well.
    Status takeErased(PresentFile &present)
    {
        const auto hashes = present.erased();
        const auto key = present.key();
        if (!hashes.ok() || !key.ok())
            return hashes.ok() ? key.error() : hashes.error();
        if (hashes.value().isEmpty() || !key.value())
            return Done{};
        TEXTBACK_TRY(m_dropOther.run(*key.value()));
        TEXTBACK_TRY(m_setKey.run(*key.value()));
        for (const auto &one : hashes.value())
            TEXTBACK_TRY(m_addErased.run(one.hash, one.stop, one.never, one.at));
        const auto numbers = m_numbers.all<PhoneNumber>([](Row &row) { return row.number(); });
        if (!numbers.ok())
            return numbers.error();
        ErasedNumbers erased(m_connection);
        for (const PhoneNumber &number : numbers.value()) {
            const auto wish = erased.wishOf(number);
            if (!wish.ok())
                return wish.error();
            if (wish.value())
                TEXTBACK_TRY(apply(number, *wish.value()));
        }
        return Done{};
    }
    Status apply(const PhoneNumber &number, ErasedNumbers::Wish wish)
    {
        if (wish.askedToStop) {
            const auto set = m_store.callers().setAskedToStop(number, true, OptOutSource::Person, {}, m_now);
            if (!set.ok())
                return set.error();
        }
        return wish.neverText ? m_store.callers().setNeverText(number, true, m_now) : Done{};
    }

    SqliteStore &m_store;
    Connection &m_connection;
    UtcTime m_now;
    Statement m_newest{m_connection, u"SELECT max(id) FROM outbox"_s};
    Statement m_numbers{m_connection, u"SELECT number FROM caller"_s};
    /// Hashes of another key say nothing under this one.
    Statement m_dropOther{m_connection,
                          u"DELETE FROM erased_number WHERE NOT EXISTS (SELECT 1 FROM erasure_key WHERE key = ?)"_s};
    Statement m_setKey{m_connection, u"UPDATE erasure_key SET key = ? WHERE id = 1"_s};
    Statement m_addErased{m_connection,
                          u"INSERT INTO erased_number (hash, asked_to_stop, never_text, at_ms) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (hash) DO UPDATE SET asked_to_stop = excluded.asked_to_stop, "
                          "never_text = excluded.never_text, at_ms = excluded.at_ms"_s};
};

/// The present file, if it can be read and is of the same schema.
std::unique_ptr<Connection> readable(const QString &present, int version)
{
    if (!QFile::exists(present))
        return nullptr;
    auto opened = Connection::open(present, Connection::Mode::ReadOnly);
    if (!opened.ok())
        return nullptr;
    auto connection = std::move(opened).value();
    const auto found = Migrations::versionOf(*connection);
    return found.ok() && found.value() == version ? std::move(connection) : nullptr;
}

Status settleWith(SqliteStore &store, Connection &connection, Connection *present, UtcTime now)
{
    return store.inTransaction([&]() -> Status {
        RestoredFile restored(store, connection, now);
        if (!present)
            return restored.settle(nullptr);
        PresentFile known(*present);
        return restored.settle(&known);
    });
}

} // namespace

Status settleRestored(const QString &path, const QString &present, UtcTime now)
{
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened.ok())
        return opened.error();
    Connection &connection = *opened.value();
    const auto version = Migrations::versionOf(connection);
    if (!version.ok())
        return version.error();
    const auto known = readable(present, version.value());
    SqliteStore store(path, std::move(opened).value(), {});
    const Status settled = settleWith(store, connection, known.get(), now);
    if (settled.ok() || !known)
        return settled;
    // A damaged file may be readable in parts only; then it is as if there were none.
    return settleWith(store, connection, nullptr, now);
}

} // namespace textback
