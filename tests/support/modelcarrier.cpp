// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/modelcarrier.h"

namespace textback {

namespace {

Error unreachable()
{
    return Error{ErrorKind::Network, QStringLiteral("unreachable")};
}

/// One page of `all`, newest first, from the index in `place` on, else from what was before `before`.
template <typename T, typename Page>
Page pageBack(QList<T> all, const HistoryCursor &place, UtcTime before, int perPage, UtcTime (*timeOf)(const T &),
              QList<T> Page::*into)
{
    std::stable_sort(all.begin(), all.end(),
                     [timeOf](const T &one, const T &other) { return timeOf(one) > timeOf(other); });
    qsizetype at = place.toLongLong();
    while (place.isEmpty() && at < all.size() && timeOf(all.at(at)) >= before)
        ++at;
    Page page;
    page.*into = all.mid(at, perPage);
    page.next = QByteArray::number(at + perPage);
    page.atEnd = at + perPage >= all.size();
    page.reachedBackTo = (page.*into).isEmpty() ? before : timeOf((page.*into).constLast());
    return page;
}

} // namespace

template <typename T> void ModelCarrier::answer(QObject *context, Callback<T> done, T value)
{
    m_clock.callAfter(m_world->answerAfter, context,
                      [done = std::move(done), value = std::move(value)] { done(value); });
}

void ModelCarrier::open(const CarrierCredentials &, std::optional<CarrierSession>)
{
    m_clock.callAfter(m_world->answerAfter, this, [this] {
        CarrierAccountInfo info;
        info.accountId = QStringLiteral("1");
        info.lines = m_world->lines;
        if (m_world->tellsAccount)
            emit signedIn(info);
        setLive(m_world->reachable);
    });
}

void ModelCarrier::close(QObject *context, Callback<Done> done)
{
    answer(context, std::move(done), Done{});
}

void ModelCarrier::setLive(bool live, bool recovered)
{
    const bool was = std::exchange(m_live, live);
    CarrierHealth health;
    health.signIn = Light::Good;
    health.stream = live ? Light::Good : Light::Working;
    emit healthChanged(health);
    if (live)
        emit streamLive(recovered);
    else if (was)
        emit streamLost();
}

TextMessage ModelCarrier::keep(const SendRequest &request)
{
    TextMessage text;
    text.carrierId = QString::number(m_world->nextId++);
    text.line = request.line;
    text.remotes = {request.to};
    text.direction = TextDirection::Out;
    text.body = request.body;
    text.at = text.modifiedAt = carrierNow();
    text.state = DeliveryState::Sent;
    for (const OutgoingFile &file : request.files)
        text.attachments.append({text.carrierId, {}, file.contentType, file.fileName, file.content.size()});
    m_world->texts.append(text);
    return text;
}

void ModelCarrier::sendText(const SendRequest &request, QObject *context, Callback<SendResult> done)
{
    ++m_world->sendRequests;
    m_world->asked();
    if (!m_world->reachable) {
        answer<SendResult>(context, std::move(done), SendRefused{FailureReason::CarrierDown, {}, true, {}});
        return;
    }
    switch (m_world->sendMode) {
    case SendMode::Accept:
        answer<SendResult>(context, std::move(done), SendAccepted{keep(request).carrierId, DeliveryState::Sent});
        return;
    case SendMode::Refuse:
        answer<SendResult>(context, std::move(done), SendRefused{FailureReason::CannotReceive, {}, false, {}});
        return;
    case SendMode::RefuseForNow:
        m_limitedUntil = m_clock.monotonic() + m_world->limitLasts;
        answer<SendResult>(context, std::move(done),
                           SendRefused{FailureReason::VolumeLimit, {}, true, std::chrono::seconds{20}});
        return;
    case SendMode::LoseAnswer:
        keep(request);
        answer<SendResult>(context, std::move(done), SendUnknown{QStringLiteral("lost")});
        return;
    case SendMode::LoseRequest:
        answer<SendResult>(context, std::move(done), SendUnknown{QStringLiteral("lost")});
        return;
    }
}

void ModelCarrier::findSentTexts(const SentTextQuery &query, QObject *context,
                                 Callback<Result<QList<TextMessage>>> done)
{
    if (!m_world->reachable || m_world->textsRefused) {
        answer<Result<QList<TextMessage>>>(context, std::move(done), m_world->textsRefused.value_or(unreachable()));
        return;
    }
    QList<TextMessage> found;
    for (const TextMessage &text : std::as_const(m_world->texts)) {
        if (text.direction == TextDirection::Out && text.line == query.line && text.remotes.constFirst() == query.to
            && text.body == query.body && text.at >= query.notBefore)
            found.append(text);
    }
    answer<Result<QList<TextMessage>>>(context, std::move(done), found);
}

void ModelCarrier::fetchTexts(const HistoryCursor &cursor, UtcTime from, QObject *context,
                              Callback<Result<TextHistory>> done)
{
    m_world->textsFrom = from;
    if (!m_world->reachable || m_world->textsRefused) {
        answer<Result<TextHistory>>(context, std::move(done), m_world->textsRefused.value_or(unreachable()));
        return;
    }
    TextHistory history;
    for (qsizetype i = cursor.toLongLong(); i < m_world->texts.size(); ++i)
        history.texts.append(m_world->texts.at(i));
    history.next = QByteArray::number(m_world->texts.size());
    answer<Result<TextHistory>>(context, std::move(done), history);
}

void ModelCarrier::fetchCalls(const HistoryCursor &, UtcTime from, QObject *context, Callback<Result<CallHistory>> done)
{
    if (!m_world->reachable) {
        answer<Result<CallHistory>>(context, std::move(done), unreachable());
        return;
    }
    CallHistory history;
    for (const HistoricCall &row : std::as_const(m_world->calls)) {
        if (row.call.startedAt >= from && m_world->visibleFrom.value(row.call.key, row.call.startedAt) <= carrierNow())
            history.calls.append(row);
    }
    history.next = "1";
    answer<Result<CallHistory>>(context, std::move(done), history);
}

std::optional<Error> ModelCarrier::earlierTrouble()
{
    ++m_world->earlierRequests;
    if (!m_world->reachable)
        return unreachable();
    return m_world->earlierTroubles.isEmpty() ? std::nullopt : std::optional(m_world->earlierTroubles.takeFirst());
}

void ModelCarrier::fetchEarlierTexts(const HistoryCursor &place, UtcTime before, QObject *context,
                                     Callback<Result<EarlierTexts>> done)
{
    if (const auto trouble = earlierTrouble()) {
        answer<Result<EarlierTexts>>(context, std::move(done), *trouble);
        return;
    }
    auto page = pageBack<TextMessage, EarlierTexts>(
        m_world->earlierTexts, m_world->placesAreDead ? HistoryCursor() : place, before, m_world->earlierPerPage,
        [](const TextMessage &text) { return text.at; }, &EarlierTexts::texts);
    for (const VoicemailNote &note : std::as_const(m_world->earlierVoicemails)) {
        if (note.at < before && (page.atEnd || note.at >= page.reachedBackTo))
            page.voicemails.append(note);
    }
    answer<Result<EarlierTexts>>(context, std::move(done), page);
}

void ModelCarrier::fetchEarlierCalls(const HistoryCursor &place, UtcTime before, QObject *context,
                                     Callback<Result<EarlierCalls>> done)
{
    const auto trouble = m_world->earlierCallsRefused ? m_world->earlierCallsRefused : earlierTrouble();
    if (trouble) {
        answer<Result<EarlierCalls>>(context, std::move(done), *trouble);
        return;
    }
    answer<Result<EarlierCalls>>(context, std::move(done),
                                 pageBack<HistoricCall, EarlierCalls>(
                                     m_world->earlierCalls, m_world->placesAreDead ? HistoryCursor() : place, before,
                                     m_world->earlierPerPage,
                                     [](const HistoricCall &row) { return row.call.startedAt; }, &EarlierCalls::calls));
}

void ModelCarrier::fetchOpenCall(const CallKey &key, QObject *context, Callback<Result<QList<LegUpdate>>> done)
{
    ++m_world->openCallQuestions;
    const bool over = std::any_of(m_world->calls.cbegin(), m_world->calls.cend(), [&](const HistoricCall &row) {
        return row.call.key == key && row.call.endedAt && *row.call.endedAt <= carrierNow();
    });
    if (!m_world->reachable)
        answer<Result<QList<LegUpdate>>>(context, std::move(done), unreachable());
    else if (over)
        answer<Result<QList<LegUpdate>>>(context, std::move(done), Error{ErrorKind::NotFound, {}});
    else
        answer<Result<QList<LegUpdate>>>(context, std::move(done), QList<LegUpdate>{});
}

QList<TextMessage> ModelCarrier::sentTexts(const World &world)
{
    QList<TextMessage> sent;
    for (const TextMessage &text : world.texts) {
        if (text.direction == TextDirection::Out)
            sent.append(text);
    }
    return sent;
}

} // namespace textback
