// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the carrier one by one. How the account is watched stands in adapter.cpp.
#include "core/carrier/ringcentral/adapter.h"

#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/bookfetch.h"
#include "core/carrier/ringcentral/earlierfetch.h"
#include "core/carrier/ringcentral/endpoints.h"
#include "core/carrier/ringcentral/hoursreading.h"
#include "core/carrier/ringcentral/messageactions.h"
#include "core/carrier/ringcentral/sentlookup.h"
#include "core/carrier/ringcentral/textfetch.h"
#include "core/carrier/ringcentral/texting.h"

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

Milliseconds RingCentralAdapter::sendWait() const
{
    return m_client.waitForText(u"sms"_s, mediumGroup());
}

void RingCentralAdapter::sendText(const SendRequest &request, QObject *context, Callback<SendResult> done)
{
    const auto sending = sendingRequest(m_credentials.server, request);
    if (const auto *refused = std::get_if<SendRefused>(&sending)) {
        m_clock.callAfter(0ms, context, [refused = *refused, done = std::move(done)] { done(refused); });
        return;
    }
    m_client.ask(std::get<ApiRequest>(sending), context,
                 [this, done = std::move(done)](const HttpAnswer &answer) { done(sendResult(answer, m_clock.now())); });
}

void RingCentralAdapter::findSentTexts(const SentTextQuery &query, QObject *context,
                                       Callback<Result<QList<TextMessage>>> done)
{
    constexpr int SentTextsPerPage = 100;
    auto *reader = new ListReader(m_client, m_clock, sentTextsRequest(m_credentials.server, query.notBefore),
                                  SentTextsPerPage, this);
    const Home home = m_account.home();
    reader->read(context, [query, home, done = std::move(done)](const Result<QList<QJsonObject>> &records) {
        if (records.ok())
            done(matchingTexts(records.value(), query, home));
        else
            done(records.error());
    });
}

/// What fills a gap goes before what is read from time to time: the limit is small.
Urgency RingCentralAdapter::urgencyOfReading(const std::optional<Milliseconds> &lastReading) const
{
    return lastReading && *lastReading >= m_gapAt ? Urgency::Background : Urgency::Gap;
}

void RingCentralAdapter::fetchTexts(const HistoryCursor &cursor, UtcTime from, QObject *context,
                                    Callback<Result<TextHistory>> done)
{
    auto *fetch = new TextFetch(m_client, m_clock, m_credentials.server, m_account.home(), this);
    fetch->setUrgency(urgencyOfReading(m_textsReadAt));
    fetch->fetch(cursor, from, context,
                 [this, startedAt = m_clock.monotonic(), done = std::move(done)](const Result<TextHistory> &read) {
                     if (read.ok())
                         m_textsReadAt = startedAt;
                     done(read);
                 });
}

void RingCentralAdapter::fetchCalls(const HistoryCursor &cursor, UtcTime from, QObject *context,
                                    Callback<Result<CallHistory>> done)
{
    auto *fetch = new CallFetch(m_client, m_clock, m_credentials.server, m_callLog, ourSide(), m_offset.value(), this);
    fetch->setUrgency(cursor.isEmpty() ? Urgency::Sync : urgencyOfReading(m_callsReadAt));
    const bool isWhole = !cursor.isEmpty() || !m_callsReadAt; // later ones without a cursor look for one call
    fetch->fetch(
        cursor, from, context,
        [this, isWhole, startedAt = m_clock.monotonic(), done = std::move(done)](const Result<CallHistory> &read) {
            if (read.ok() && isWhole)
                m_callsReadAt = startedAt;
            done(read);
        });
}

void RingCentralAdapter::fetchEarlierTexts(const HistoryCursor &place, UtcTime before, QObject *context,
                                           Callback<Result<EarlierTexts>> done)
{
    auto *fetch = new EarlierTextFetch(m_client, m_clock, m_credentials.server, m_account.home(), this);
    fetch->fetch(place, before, context, std::move(done));
}

void RingCentralAdapter::fetchEarlierCalls(const HistoryCursor &place, UtcTime before, QObject *context,
                                           Callback<Result<EarlierCalls>> done)
{
    auto *fetch = new EarlierCallFetch(m_client, m_clock, m_credentials.server, m_callLog, ourSide(), this);
    fetch->fetch(place, before, context, std::move(done));
}

void RingCentralAdapter::fetchOpenCall(const CallKey &key, QObject *context, Callback<Result<QList<LegUpdate>>> done)
{
    const auto request = reading(m_credentials.server, u"telephony-session"_s,
                                 QLatin1StringView(AccountPath) + "/telephony/sessions/"_L1 + encoded(key), {},
                                 lightGroup(), Urgency::Visible);
    m_client.ask(request, context, [this, key, done = std::move(done)](const HttpAnswer &answer) {
        if (!answer.succeeded())
            return done(errorOf(answer, m_clock.now()));
        QJsonObject session = json::object(answer.body);
        session.insert("telephonySessionId"_L1, key);
        if (!session.value("parties"_L1).isArray())
            return done(Error{ErrorKind::Network, u"a session without parties"_s});
        done(legsIn(session, carrierTime(), ourSide()));
    });
}

void RingCentralAdapter::readHoursAt(const QString &owner, QObject *context, Callback<Result<CarrierHours>> done)
{
    const auto request = reading(m_credentials.server, u"business-hours"_s, owner + u"/business-hours"_s, {},
                                 lightGroup(), Urgency::Visible);
    m_client.ask(request, context, [this, done = std::move(done)](const HttpAnswer &answer) {
        if (answer.succeeded())
            done(hoursIn(json::object(answer.body)));
        else
            done(errorOf(answer, m_clock.now()));
    });
}

void RingCentralAdapter::readHours(QObject *context, Callback<Result<CarrierHours>> done)
{
    const QPointer<QObject> asker(context);
    const auto company = [this, asker, done = std::move(done)](const Result<CarrierHours> &read) {
        const bool mayNot =
            !read.ok() && (read.error().kind == ErrorKind::Forbidden || read.error().kind == ErrorKind::NotFound);
        if (mayNot && asker)
            return readHoursAt(QLatin1StringView(ExtensionPath), asker, done);
        done(read);
    };
    readHoursAt(QLatin1StringView(AccountPath), context, company);
}

void RingCentralAdapter::readBook(const QByteArray &place, QObject *context, Callback<Result<BookChanges>> done)
{
    auto *fetch = new BookFetch(m_client, m_clock, m_credentials.server, m_account.home(), this);
    fetch->fetch(place, context, std::move(done));
}

void RingCentralAdapter::markRead(const QStringList &carrierIds, QObject *context, Callback<Status> done)
{
    struct Progress {
        qsizetype left = 0;
        std::optional<Error> error;
    };
    QList<ApiRequest> requests;
    for (const QString &id : carrierIds) {
        if (const auto request = markReadRequest(m_credentials.server, id))
            requests.append(*request);
    }
    if (requests.isEmpty()) {
        m_clock.callAfter(0ms, context, [done = std::move(done)] { done(Done{}); });
        return;
    }
    auto progress = std::make_shared<Progress>(Progress{requests.size(), {}});
    const auto finished = std::make_shared<Callback<Status>>(std::move(done));
    for (const auto &request : std::as_const(requests)) {
        m_client.ask(request, context, [this, progress, finished](const HttpAnswer &answer) {
            const bool gone = answer.complete() && answer.status == 404; // deleted meanwhile: nothing left to read
            if (!answer.succeeded() && !gone)
                progress->error = errorOf(answer, m_clock.now());
            if (--progress->left == 0)
                (*finished)(progress->error ? Status(*progress->error) : Status(Done{}));
        });
    }
}

void RingCentralAdapter::fetchAttachment(const Attachment &attachment, qint64 limit, QObject *context,
                                         Callback<Result<QByteArray>> done)
{
    const auto request = attachmentRequest(m_credentials.server, attachment, limit);
    if (!request.ok()) {
        m_clock.callAfter(0ms, context, [error = request.error(), done = std::move(done)] { done(error); });
        return;
    }
    m_client.ask(request.value(), context, [this, done = std::move(done)](const HttpAnswer &answer) {
        if (answer.succeeded())
            done(answer.body);
        else
            done(errorOf(answer, m_clock.now()));
    });
}

} // namespace textback::ringcentral
