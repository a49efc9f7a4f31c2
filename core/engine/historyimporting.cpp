// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How pages are read and kept. When they are, and what people say about it, stands in historyimporter.cpp.
#include "core/engine/enginelog.h"
#include "core/engine/historyimporter.h"
#include "core/engine/retention.h"

#include <algorithm>

namespace textback {

namespace {

/// A text or a call of now never waits for longer than one of these takes to write.
constexpr int EntriesInBatch = 25;
constexpr Milliseconds BetweenBatches = 40ms;
constexpr int BatchesBetweenTidying = 16; // as many parts as the search index takes before it joins all of them at once
constexpr Milliseconds FirstImportRetry = 5s;
constexpr Milliseconds LongestImportRetry = 10min;
constexpr Milliseconds StorageRetry = 30s;

TroubleKind troubleOf(const Error &error)
{
    if (error.kind == ErrorKind::RateLimited)
        return TroubleKind::RateLimited;
    return error.kind == ErrorKind::Unauthorized ? TroubleKind::SignInEnded : TroubleKind::CarrierDown;
}

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected;
}

} // namespace

std::pair<std::optional<UtcTime>, HistoryEnd> HistoryImporter::oldestWanted() const
{
    const auto settings = m_parts.store.book().settings();
    const auto limit = settings.ok() ? Retention::limit(settings.value(), m_parts.clock.now()) : std::nullopt;
    if (m_place->known > limit)
        return {m_place->known, HistoryEnd::Reached};
    return {limit, HistoryEnd::NotWanted};
}

std::optional<UtcTime> HistoryImporter::readyBackTo() const
{
    UtcTime ready = UtcTime::min();
    for (const EarlierStream *stream : {&m_texts, &m_calls}) {
        if (stream->isAtEnd())
            continue;
        if (!stream->readBackTo())
            return std::nullopt;
        ready = std::max(ready, *stream->readBackTo());
    }
    return ready;
}

void HistoryImporter::pump()
{
    if (!runs())
        return;
    if (now() < m_nextBatch) {
        m_nextPump.after(m_nextBatch - now());
        return;
    }
    if (keepBatch()) {
        m_nextBatch = std::max(m_nextBatch, now() + BetweenBatches);
        if (runs())
            m_nextPump.after(m_nextBatch - now());
        return;
    }
    if (m_texts.reading || m_calls.reading)
        return; // one page at a time: others use the wire too
    EarlierStream *stream = nextToRead();
    if (!stream)
        return;
    if (stream->notBefore > now())
        m_nextPump.after(stream->notBefore - now());
    else
        read(*stream);
}

/// The one that is least far back: until it has come further, nothing of the other can be kept.
EarlierStream *HistoryImporter::nextToRead()
{
    EarlierStream *next = nullptr;
    for (EarlierStream *stream : {&m_texts, &m_calls}) {
        if (stream->isAtEnd())
            continue;
        const auto back = [](const EarlierStream *each) { return each->readBackTo().value_or(UtcTime::max()); };
        if (!next || back(stream) > back(next))
            next = stream;
    }
    return next;
}

bool HistoryImporter::keepBatch()
{
    const auto ready = readyBackTo();
    if (!ready && !m_texts.isPageThrough() && !m_calls.isPageThrough())
        return false;
    Batch batch{*m_place, m_texts.draft(), m_calls.draft(), {}};
    const Status kept = m_parts.store.inTransaction([&]() -> Status {
        if (const Status filled = ready ? fill(batch, *ready) : Status(Done{}); !filled.ok())
            return filled;
        batch.texts.movePlace(batch.place.texts);
        batch.calls.movePlace(batch.place.calls);
        return batch.place == *m_place ? Status(Done{}) : m_parts.store.historyImport().keep(batch.place);
    });
    if (!kept.ok()) {
        qCWarning(logCatchUp) << "what was before cannot be kept:" << kept.error().detail;
        m_nextBatch = now() + StorageRetry;
        emit storageFailed(kept.error());
        return true;
    }
    if (batch.place == *m_place && batch.texts.entries == 0 && batch.calls.entries == 0)
        return false;
    m_texts.accept(batch.texts);
    m_calls.accept(batch.calls);
    m_place = batch.place;
    if (++m_batches % BatchesBetweenTidying == 0)
        m_parts.store.tidy(); // more comes in a minute than usually in a month
    if (!batch.threads.isEmpty())
        emit threadsChanged(batch.threads);
    tell();
    return true;
}

Status HistoryImporter::fill(Batch &batch, UtcTime readyBackTo)
{
    for (int i = 0; i < EntriesInBatch; ++i) {
        const EarlierEntry *text = m_texts.front(batch.texts);
        const EarlierEntry *call = m_calls.front(batch.calls);
        const bool textFirst = text && (!call || text->turn > call->turn);
        const EarlierEntry *entry = textFirst ? text : call;
        if (!entry || entry->turn < readyBackTo)
            break;
        if (const Status kept = keepEntry(*entry, batch); !kept.ok())
            return kept;
        (textFirst ? batch.texts : batch.calls).keep(entry->page);
    }
    return Done{};
}

Status HistoryImporter::keepEntry(const EarlierEntry &entry, Batch &batch)
{
    if (const auto *voicemail = std::get_if<VoicemailNote>(&entry.what)) {
        m_sinks.voicemail(*voicemail);
        return Done{};
    }
    const auto *text = std::get_if<TextMessage>(&entry.what);
    const auto kept = text ? m_sinks.text(*text) : m_sinks.call(std::get<HistoricCall>(entry.what));
    if (!kept.ok())
        return kept.error();
    HistoryPart &part = text ? batch.place.texts : batch.place.calls;
    part.oldest = std::min(part.oldest.value_or(entry.turn), entry.turn);
    if (kept.value().isNew)
        ++part.taken;
    if ((kept.value().isNew || kept.value().changed) && kept.value().thread != ThreadId{0})
        batch.threads.insert(kept.value().thread);
    return Done{};
}

bool HistoryImporter::keepPlace(const HistoryImport &place)
{
    const Status kept = m_parts.store.inTransaction([&] { return m_parts.store.historyImport().keep(place); });
    if (!kept.ok())
        emit storageFailed(kept.error());
    return kept.ok();
}

void HistoryImporter::read(EarlierStream &stream)
{
    stream.reading = true;
    const UtcTime before = m_place->before + m_parts.carrier.clockOffset();
    const auto take = [this, &stream, round = m_round](const auto &read) {
        if (round == m_round)
            pageRead(stream, read.ok() ? Result(pageOf(read.value())) : Result<EarlierPage>(read.error()));
    };
    // A dead place means beginning again, but not from the very beginning.
    const UtcTime from = std::min(before, partOf(stream, *m_place).reached);
    if (&stream == &m_texts)
        m_parts.carrier.fetchEarlierTexts(stream.place(), from, this, take);
    else
        m_parts.carrier.fetchEarlierCalls(stream.place(), from, this, take);
}

void HistoryImporter::pageRead(EarlierStream &stream, const Result<EarlierPage> &page)
{
    stream.reading = false;
    if (!page.ok()) {
        failed(stream, page.error());
        return;
    }
    stream.failures = 0;
    stream.trouble = TroubleKind::None;
    const auto [oldest, otherwise] = oldestWanted();
    stream.add(page.value(), oldest, otherwise);
    pump();
}

void HistoryImporter::failed(EarlierStream &stream, const Error &error)
{
    qCInfo(logCatchUp) << "what was before is not read:" << error.detail << error.code;
    if (isRefusal(error)) {
        stream.refuse();
        pump();
        return;
    }
    const Milliseconds backOff =
        std::min<Milliseconds>(LongestImportRetry, FirstImportRetry * (1LL << std::min(stream.failures, 8)));
    ++stream.failures;
    stream.trouble = troubleOf(error);
    stream.notBefore = now() + std::max<Milliseconds>(backOff, error.retryAfter.value_or(std::chrono::seconds{0}));
    tell();
    pump();
}

HistoryPart &HistoryImporter::partOf(const EarlierStream &stream, HistoryImport &place) const
{
    return &stream == &m_texts ? place.texts : place.calls;
}

} // namespace textback
