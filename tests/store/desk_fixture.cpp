// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/desk_fixture.h"

namespace textback {

PhoneNumber number(const QString &e164)
{
    return PhoneNumber::fromE164(e164).value();
}

DeskFixture::DeskFixture()
{
    reopen();
}

DeskFixture::~DeskFixture() = default;

void DeskFixture::reopen(const OpenOptions &options)
{
    store.reset();
    auto opened = openStore(path(), options);
    if (!opened.ok())
        qFatal("the store did not open: %s", qPrintable(opened.error().detail));
    store = std::move(opened).value();
}

void DeskFixture::addAccount()
{
    const auto added = store->accounts().add({.carrier = u"practice"_s,
                                              .server = QUrl(u"http://127.0.0.1"_s),
                                              .clientId = u"desk"_s,
                                              .chosenLines = {},
                                              .addedAt = Noon - 24h,
                                              .carrierAccountId = u"1"_s});
    account = added.value();
    const QList<Line> lines{
        {.carrier =
             {.carrierId = u"l1"_s, .number = line, .label = u"Main"_s, .canText = true, .primary = true, .note = {}}},
        {.carrier = {.carrierId = u"l2"_s, .number = secondLine, .label = u"Fax"_s, .canText = false, .note = {}}}};
    QVERIFY(store->accounts().saveLines(account, lines).ok());
}

QString DeskFixture::path() const
{
    return folder.filePath(u"profile/desk.db"_s);
}

StoredCall DeskFixture::call(const QString &key, CallOutcome outcome, UtcTime at) const
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

OutboxText DeskFixture::textBack(const QString &key, UtcTime at) const
{
    OutboxText text{.cause = TextCause::MissedCall, .callKey = key, .line = line, .to = caller};
    text.body = u"Sorry we missed you"_s;
    text.createdAt = text.notBefore = at;
    return text;
}

OutboxText DeskFixture::manualText(const QString &body, UtcTime at) const
{
    OutboxText text{.line = line, .to = caller};
    text.body = body;
    text.createdAt = text.notBefore = at;
    return text;
}

TextMessage DeskFixture::carrierText(const QString &id, TextDirection direction, UtcTime at) const
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

ThreadId DeskFixture::thread()
{
    return store->threads().threadOf(line, caller).value();
}

qint64 DeskFixture::texts()
{
    return ask(u"SELECT texts FROM thread WHERE id = %1"_s.arg(thread().value()));
}

qint64 DeskFixture::ask(const QString &sql) const
{
    auto reader = Connection::open(path(), Connection::Mode::ReadOnly);
    return reader.value()->askOnce(sql).value();
}

ThreadState DeskFixture::state()
{
    return store->threads().state(thread()).value();
}

} // namespace textback
