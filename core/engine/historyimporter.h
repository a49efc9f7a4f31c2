// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/earliestcall.h"
#include "core/engine/earlierstream.h"

#include <QSet>

namespace textback {

/// Fetches what the carrier keeps from before the first sign-in: newest first, texts and calls together in the order of
/// time, a page at a time, behind everything else. Its place is kept in the same transaction as what it took, so that
/// it goes on where it stood after any crash. Desk thread.
class HistoryImporter : public QObject {
    Q_OBJECT
public:
    /// Take in one thing, inside the transaction. @return in whose thread it is (0: nobody's) and whether it was new
    struct Sinks {
        std::function<Result<KeptText>(const TextMessage &)> text;
        std::function<Result<KeptText>(const HistoricCall &)> call;
        std::function<void(const VoicemailNote &)> voicemail;
    };
    HistoryImporter(DeskParts parts, Sinks sinks);

    /// Signed in: begins, or goes on where it stood.
    void start(const Account &account);
    void stop();
    /// What happens now comes first: only while all of that is known there is time for what was.
    void setMayRead(bool may);
    /// A person says so; it holds over restarts.
    void cancel();
    /// Goes on, and asks again for what was refused.
    void resume();
    /// Forget about waiting.
    void tryNow();
    [[nodiscard]] HistoryProgress progress() const;

signals:
    /// At most once a second while it goes on.
    void changed();
    void threadsChanged(const QSet<textback::ThreadId> &threads);
    void storageFailed(const textback::Error &error);

private:
    /// What is being written down.
    struct Batch {
        HistoryImport place;
        EarlierStream::Draft texts;
        EarlierStream::Draft calls;
        QSet<ThreadId> threads;
    };
    [[nodiscard]] bool runs() const { return m_started && m_mayRead && m_place && !m_place->stopped && !isOver(); }
    [[nodiscard]] bool isOver() const { return m_place && m_place->isDone(); }
    /// Nothing older is of interest, and why.
    [[nodiscard]] std::pair<std::optional<UtcTime>, HistoryEnd> oldestWanted() const;
    /// What is not older can be kept: nothing newer than it is missing. Empty: nothing can.
    [[nodiscard]] std::optional<UtcTime> readyBackTo() const;
    void begin(const HistoryImport &place);
    void pump();
    /// @return whether there was anything to keep
    bool keepBatch();
    Status fill(Batch &batch, UtcTime readyBackTo);
    Status keepEntry(const EarlierEntry &entry, Batch &batch);
    bool keepPlace(const HistoryImport &place);
    [[nodiscard]] EarlierStream *nextToRead();
    void read(EarlierStream &stream);
    void pageRead(EarlierStream &stream, const Result<EarlierPage> &page);
    void failed(EarlierStream &stream, const Error &error);
    [[nodiscard]] HistoryPart &partOf(const EarlierStream &stream, HistoryImport &place) const;
    void tell();
    [[nodiscard]] Milliseconds now() const { return m_parts.clock.monotonic(); }

    DeskParts m_parts;
    Sinks m_sinks;
    std::optional<HistoryImport> m_place;
    EarlierStream m_texts;
    EarlierStream m_calls;
    bool m_started = false;
    bool m_mayRead = false;
    int m_round = 0; ///< Answers to what an earlier one asked are nobody's any more.
    Milliseconds m_nextBatch{0};
    int m_batches = 0; ///< Since the start.
    std::optional<Milliseconds> m_toldAt;
    EarliestCall m_nextPump{m_parts.clock, this, [this] { pump(); }};
    EarliestCall m_nextTold{m_parts.clock, this, [this] { tell(); }};
};

} // namespace textback
