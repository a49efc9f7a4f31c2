// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/historyimporter.h"

namespace textback {

namespace {

constexpr Milliseconds BetweenTellings = 1s;

} // namespace

HistoryImporter::HistoryImporter(DeskParts parts, Sinks sinks) : m_parts(parts), m_sinks(std::move(sinks)) {}

void HistoryImporter::start(const Account &account)
{
    if (std::exchange(m_started, true))
        return;
    const auto kept = m_parts.store.historyImport().place(account.id);
    if (!kept.ok()) {
        m_started = false;
        emit storageFailed(kept.error());
        return;
    }
    HistoryImport place = kept.value().value_or(HistoryImport{});
    if (!kept.value() || place.before < account.addedAt) {
        // The same sign-in after it was removed for a while: what it had fetched then is still there.
        const auto known = place.isDone() ? std::optional(place.before) : place.known;
        const HistoryImport earlier = place;
        place = HistoryImport{account.id, account.addedAt, kept.value() ? known : std::nullopt, false, {}, {}};
        for (auto [part, was] : {std::pair(&place.texts, &earlier.texts), std::pair(&place.calls, &earlier.calls)}) {
            part->reached = account.addedAt + m_parts.carrier.clockOffset();
            part->taken = was->taken;
            part->oldest = was->oldest;
        }
        if (!keepPlace(place)) {
            m_started = false;
            return;
        }
    }
    begin(place);
}

void HistoryImporter::begin(const HistoryImport &place)
{
    ++m_round;
    m_place = place;
    m_texts.begin(place.texts);
    m_calls.begin(place.calls);
    m_toldAt.reset();
    tell();
    pump();
}

void HistoryImporter::stop()
{
    m_started = false;
    ++m_round;
}

void HistoryImporter::setMayRead(bool may)
{
    if (std::exchange(m_mayRead, may) == may)
        return;
    tell();
    pump();
}

void HistoryImporter::cancel()
{
    if (!m_place || isOver())
        return;
    HistoryImport place = *m_place;
    place.stopped = true;
    if (keepPlace(place))
        begin(place);
}

void HistoryImporter::resume()
{
    if (!m_place)
        return;
    HistoryImport place = *m_place;
    place.stopped = false;
    for (HistoryPart *part : {&place.texts, &place.calls}) {
        if (part->end == HistoryEnd::Refused)
            part->end = HistoryEnd::Open;
    }
    if (keepPlace(place))
        begin(place);
}

void HistoryImporter::tryNow()
{
    m_texts.notBefore = m_calls.notBefore = m_nextBatch = now();
    pump();
}

HistoryProgress HistoryImporter::progress() const
{
    HistoryProgress progress;
    if (!m_place)
        return progress;
    progress.place = *m_place;
    for (const EarlierStream *stream : {&m_texts, &m_calls}) {
        if (stream->failures > 0)
            progress.trouble = stream->trouble;
    }
    if (isOver())
        progress.stage = ImportStage::Done;
    else if (m_place->stopped)
        progress.stage = ImportStage::Stopped;
    else
        progress.stage = runs() && progress.trouble == TroubleKind::None ? ImportStage::Reading : ImportStage::Waiting;
    return progress;
}

void HistoryImporter::tell()
{
    const bool goesOn = progress().stage == ImportStage::Reading;
    if (goesOn && m_toldAt && now() - *m_toldAt < BetweenTellings) {
        m_nextTold.after(*m_toldAt + BetweenTellings - now());
        return;
    }
    m_toldAt = now();
    emit changed();
}

} // namespace textback
