// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/earlierfetch.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr int EarlierTextsPerPage = 100;
constexpr int EarlierCallsPerPage = 250;
constexpr char PlaceMark[] = "earlier:";
/// So many pages of one and the same instant are no list.
constexpr int MostPagesOfAnInstant = 60;

/// Without a beginning the carrier would answer one day only.
QString rangeOf(const EarlierPlace &place, int perPage)
{
    return u"dateFrom=2000-01-01T00%3A00%3A00.000Z&dateTo="_s + encoded(place.before)
        + u"&page=%1&perPage=%2"_s.arg(place.page).arg(perPage);
}

EarlierPlace placeOr(const HistoryCursor &cursor, UtcTime before)
{
    return earlierPlaceIn(cursor).value_or(EarlierPlace{before, 1});
}

std::optional<UtcTime> oldestOf(const QList<QJsonObject> &records, QLatin1StringView timeName)
{
    std::optional<UtcTime> oldest;
    for (const auto &record : records) {
        const auto at = json::time(record.value(timeName));
        if (at && (!oldest || *at < *oldest))
            oldest = at;
    }
    return oldest;
}

bool isClosedToUs(const HttpAnswer &answer)
{
    return answer.complete() && (answer.status == 403 || answer.status == 404);
}

} // namespace

HistoryCursor cursorOf(const EarlierPlace &place)
{
    return PlaceMark + QByteArray::number(toMs(place.before)) + ':' + QByteArray::number(place.page);
}

std::optional<EarlierPlace> earlierPlaceIn(const HistoryCursor &cursor)
{
    constexpr qsizetype LongestPlace = 64;
    if (!cursor.startsWith(PlaceMark) || cursor.size() > LongestPlace)
        return std::nullopt;
    const auto parts = cursor.mid(qsizetype(sizeof PlaceMark) - 1).split(':');
    bool timeIsFine = false;
    bool pageIsFine = false;
    const qint64 before = parts.constFirst().toLongLong(&timeIsFine);
    const int page = parts.constLast().toInt(&pageIsFine);
    if (parts.size() != 2 || !timeIsFine || !pageIsFine || page < 1)
        return std::nullopt;
    return EarlierPlace{fromMs(before), page};
}

Result<EarlierStep> stepAfter(const QJsonObject &page, const EarlierPlace &place, std::optional<UtcTime> oldest,
                              int perPage)
{
    const qsizetype records = page.value("records"_L1).toArray().size();
    EarlierStep step;
    step.atEnd = !hasMorePages(page, records, place.page, perPage);
    if (oldest && *oldest < place.before)
        step.next = {*oldest, 1};
    else
        step.next = {place.before, place.page + 1};
    if (!step.atEnd && step.next.page > MostPagesOfAnInstant)
        return Error{ErrorKind::Rejected, u"a list that does not get older"_s};
    return step;
}

EarlierTextFetch::EarlierTextFetch(HttpClient &client, Clock &clock, const QUrl &server, const Home &home,
                                   QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_server(server), m_home(home)
{
}

void EarlierTextFetch::fetch(const HistoryCursor &place, UtcTime before, QObject *context,
                             Callback<Result<EarlierTexts>> done)
{
    const EarlierPlace from = placeOr(place, before);
    const auto request = reading(m_server, u"message-store"_s, QLatin1StringView(ExtensionPath) + "/message-store"_L1,
                                 u"messageType=SMS&messageType=VoiceMail&"_s + rangeOf(from, EarlierTextsPerPage),
                                 lightGroup(), Urgency::Spare);
    const QPointer<QObject> asker(context);
    m_client.ask(request, this, [this, from, asker, done = std::move(done)](const HttpAnswer &answer) {
        deleteLater();
        const auto page = read(answer, from);
        if (asker)
            done(page);
    });
}

Result<EarlierTexts> EarlierTextFetch::read(const HttpAnswer &answer, const EarlierPlace &place) const
{
    if (!answer.succeeded())
        return errorOf(answer, m_clock.now());
    const QJsonObject page = json::object(answer.body);
    if (!page.value("records"_L1).isArray())
        return Error{ErrorKind::Network, u"a list without records"_s};
    const auto records = json::objects(page.value("records"_L1));
    const auto step = stepAfter(page, place, oldestOf(records, "creationTime"_L1), EarlierTextsPerPage);
    if (!step.ok())
        return step.error();
    EarlierTexts earlier;
    earlier.next = cursorOf(step.value().next);
    earlier.reachedBackTo = step.value().next.before;
    earlier.atEnd = step.value().atEnd;
    for (const auto &record : records) {
        if (auto text = textIn(record, m_home)) {
            text->fromHistory = true;
            if (!text->deleted)
                earlier.texts.append(*text);
        } else if (const auto note = voicemailIn(record, m_home)) {
            earlier.voicemails.append(*note);
        }
    }
    return earlier;
}

EarlierCallFetch::EarlierCallFetch(HttpClient &client, Clock &clock, const QUrl &server, CallLogAccess &access,
                                   const OurSide &ours, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_server(server), m_access(access), m_ours(ours)
{
}

void EarlierCallFetch::fetch(const HistoryCursor &place, UtcTime before, QObject *context,
                             Callback<Result<EarlierCalls>> done)
{
    m_context = context;
    m_done = std::move(done);
    ask(placeOr(place, before), CallLogAccess::worthAsking(m_access.accountRefusedAt, m_clock.monotonic()));
}

void EarlierCallFetch::ask(const EarlierPlace &place, bool accountWide)
{
    const QString path = QLatin1StringView(accountWide ? AccountPath : ExtensionPath) + "/call-log"_L1;
    const auto request =
        reading(m_server, u"call-log"_s, path, u"view=Detailed&"_s + rangeOf(place, EarlierCallsPerPage), heavyGroup(),
                Urgency::Spare);
    m_client.ask(request, this, [this, place, accountWide](const HttpAnswer &answer) {
        if (accountWide && isClosedToUs(answer)) {
            qCInfo(carrierLog) << "the account's older calls are not open to us: reading our own";
            m_access.accountRefusedAt = m_clock.monotonic();
            return ask(place, false);
        }
        deleteLater();
        const auto page = read(answer, place, accountWide);
        if (m_context && m_done)
            std::exchange(m_done, nullptr)(page);
    });
}

Result<EarlierCalls> EarlierCallFetch::read(const HttpAnswer &answer, const EarlierPlace &place, bool accountWide) const
{
    if (!answer.succeeded())
        return errorOf(answer, m_clock.now());
    const QJsonObject page = json::object(answer.body);
    if (!page.value("records"_L1).isArray())
        return Error{ErrorKind::Network, u"a list without records"_s};
    const auto records = json::objects(page.value("records"_L1));
    const auto step = stepAfter(page, place, oldestOf(records, "startTime"_L1), EarlierCallsPerPage);
    if (!step.ok())
        return step.error();
    EarlierCalls earlier;
    earlier.next = cursorOf(step.value().next);
    earlier.reachedBackTo = step.value().next.before;
    earlier.atEnd = step.value().atEnd;
    for (const auto &record : records) {
        if (const auto call = historicCallIn(record, m_clock.now(), accountWide, m_ours))
            earlier.calls.append(*call);
    }
    return earlier;
}

} // namespace textback::ringcentral
