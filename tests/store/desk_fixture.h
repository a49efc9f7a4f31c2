// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlitestore.h"

#include <QTemporaryDir>
#include <QTest>

namespace textback {

using namespace Qt::Literals::StringLiterals;

inline PhoneNumber number(const QString &e164)
{
    return PhoneNumber::fromE164(e164).value();
}

inline const UtcTime Noon = fromMs(1'772'553'600'000); // 2026-03-03 16:00 UTC

/// A fresh store in a directory of its own, with one account of two lines.
class DeskFixture {
public:
    DeskFixture() { reopen(); }
    void reopen(const OpenOptions &options = {})
    {
        store.reset();
        auto opened = openStore(path(), options);
        if (!opened.ok())
            qFatal("the store did not open: %s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
    }
    void addAccount()
    {
        const auto added = store->accounts().add({.carrier = u"practice"_s,
                                                  .server = QUrl(u"http://127.0.0.1"_s),
                                                  .clientId = u"desk"_s,
                                                  .chosenLines = {},
                                                  .addedAt = Noon - 24h,
                                                  .carrierAccountId = u"1"_s});
        account = added.value();
        const QList<Line> lines{
            {.carrier = {.carrierId = u"l1"_s,
                         .number = line,
                         .label = u"Main"_s,
                         .canText = true,
                         .primary = true,
                         .note = {}}},
            {.carrier = {.carrierId = u"l2"_s, .number = secondLine, .label = u"Fax"_s, .canText = false, .note = {}}}};
        QVERIFY(store->accounts().saveLines(account, lines).ok());
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"profile/desk.db"_s); }

    [[nodiscard]] StoredCall call(const QString &key, CallOutcome outcome, UtcTime at) const
    {
        StoredCall stored;
        stored.call.key = key;
        stored.call.line = line;
        stored.call.caller = caller;
        stored.call.outcome = outcome;
        stored.call.startedAt = at;
        if (outcome != CallOutcome::Open)
            stored.call.endedAt = at + 20s;
        if (outcome == CallOutcome::Answered)
            stored.call.answeredAt = at + 5s;
        return stored;
    }
    [[nodiscard]] OutboxText textBack(const QString &key, UtcTime at) const
    {
        OutboxText text{.cause = TextCause::MissedCall, .callKey = key, .line = line, .to = caller};
        text.body = u"Sorry we missed you"_s;
        text.createdAt = text.notBefore = at;
        return text;
    }
    [[nodiscard]] OutboxText manualText(const QString &body, UtcTime at) const
    {
        OutboxText text{.line = line, .to = caller};
        text.body = body;
        text.createdAt = text.notBefore = at;
        return text;
    }
    [[nodiscard]] TextMessage carrierText(const QString &id, TextDirection direction, UtcTime at) const
    {
        TextMessage text;
        text.carrierId = id;
        text.line = line;
        text.remotes = {caller};
        text.direction = direction;
        text.body = u"text "_s + id;
        text.at = text.modifiedAt = at;
        text.read = direction == TextDirection::Out;
        return text;
    }
    [[nodiscard]] ThreadId thread() { return store->threads().threadOf(line, caller).value(); }
    /// How many texts stand in the thread.
    [[nodiscard]] qint64 texts() { return ask(u"SELECT texts FROM thread WHERE id = %1"_s.arg(thread().value())); }
    /// One number from the file, read past the store.
    [[nodiscard]] qint64 ask(const QString &sql) const
    {
        auto reader = Connection::open(path(), Connection::Mode::ReadOnly);
        return reader.value()->askOnce(sql).value();
    }
    [[nodiscard]] ThreadState state() { return store->threads().state(thread()).value(); }

    QTemporaryDir folder;
    std::unique_ptr<SqliteStore> store;
    AccountId account{0};
    PhoneNumber line = number(u"+15550100100"_s);
    PhoneNumber secondLine = number(u"+15550100101"_s);
    PhoneNumber caller = number(u"+15550100142"_s);
};

} // namespace textback
