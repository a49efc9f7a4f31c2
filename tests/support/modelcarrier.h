// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/carrier.h"
#include "core/domain/clock.h"

#include <QHash>

#include <functional>

namespace textback {

/// A carrier in memory that knows the truth: its history is complete, its stream is whatever the test makes of it.
class ModelCarrier : public CarrierAdapter {
    Q_OBJECT
public:
    enum class SendMode { Accept, Refuse, RefuseForNow, LoseAnswer, LoseRequest };

    explicit ModelCarrier(Clock &clock) : m_clock(clock) {}

    // The world, which outlives desks.
    struct World {
        QList<TextMessage> texts; ///< Everything in the message store.
        QList<HistoricCall> calls; ///< The call log; provisional rows are replaced by final ones.
        QHash<CallKey, UtcTime> visibleFrom; ///< When a call's row appears.
        QList<CarrierLine> lines;
        bool reachable = true; ///< REST answers.
        bool tellsAccount = true; ///< Who is signed in and which lines there are.
        std::optional<Error> textsRefused; ///< The answer to every reading of texts.
        UtcTime textsFrom{}; ///< Since when they were asked for last.
        Milliseconds limitLasts{0}; ///< After a refusal for now nobody's text may leave for so long.
        SendMode sendMode = SendMode::Accept;
        Milliseconds answerAfter{5};
        int nextId = 1;
        int sendRequests = 0;
        std::function<void()> asked = [] {}; ///< A text arrives here, whatever becomes of it.
        int openCallQuestions = 0;
        // What there is from before anybody signed in, in any order.
        QList<TextMessage> earlierTexts;
        QList<VoicemailNote> earlierVoicemails;
        QList<HistoricCall> earlierCalls;
        int earlierPerPage = 3;
        QList<Error> earlierTroubles; ///< Given instead of the next pages, one each.
        std::optional<Error> earlierCallsRefused;
        bool placesAreDead = false; ///< Kept places mean nothing to the carrier any more.
        int earlierRequests = 0;
    };
    void setWorld(World &world) { m_world = &world; }

    [[nodiscard]] Milliseconds defaultSettle() const override { return Milliseconds{10'000}; }
    [[nodiscard]] Milliseconds sendWait() const override { return m_limitedUntil - m_clock.monotonic(); }
    void open(const CarrierCredentials &, std::optional<CarrierSession>) override;
    void close(QObject *context, Callback<Done> done) override;
    void reconnectNow(bool) override {}
    void sendText(const SendRequest &request, QObject *context, Callback<SendResult> done) override;
    void findSentTexts(const SentTextQuery &query, QObject *context,
                       Callback<Result<QList<TextMessage>>> done) override;
    void fetchTexts(const HistoryCursor &cursor, UtcTime from, QObject *context,
                    Callback<Result<TextHistory>> done) override;
    void fetchCalls(const HistoryCursor &cursor, UtcTime from, QObject *context,
                    Callback<Result<CallHistory>> done) override;
    void fetchEarlierTexts(const HistoryCursor &place, UtcTime before, QObject *context,
                           Callback<Result<EarlierTexts>> done) override;
    void fetchEarlierCalls(const HistoryCursor &place, UtcTime before, QObject *context,
                           Callback<Result<EarlierCalls>> done) override;
    void fetchOpenCall(const CallKey &key, QObject *context, Callback<Result<QList<LegUpdate>>> done) override;
    void markRead(const QStringList &ids, QObject *, Callback<Status>) override { m_markedRead += ids; }
    [[nodiscard]] QStringList markedRead() const { return m_markedRead; }
    void fetchAttachment(const Attachment &, qint64, QObject *, Callback<Result<QByteArray>>) override {}
    [[nodiscard]] Milliseconds clockOffset() const override { return m_offset; }
    void setClockOffset(Milliseconds offset) { m_offset = offset; }

    void setLive(bool live, bool recovered = false);
    [[nodiscard]] bool live() const { return m_live; }
    /// What stands in the message store as sent by us.
    [[nodiscard]] static QList<TextMessage> sentTexts(const World &world);

private:
    [[nodiscard]] UtcTime carrierNow() const { return m_clock.now() + m_offset; }
    TextMessage keep(const SendRequest &request);
    /// Why the next page of before is not given, if so.
    [[nodiscard]] std::optional<Error> earlierTrouble();
    template <typename T> void answer(QObject *context, Callback<T> done, T value);

    Clock &m_clock;
    World *m_world = nullptr;
    Milliseconds m_offset{0};
    Milliseconds m_limitedUntil{0};
    bool m_live = false;
    QStringList m_markedRead;
};

} // namespace textback
