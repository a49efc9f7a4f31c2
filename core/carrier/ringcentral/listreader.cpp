// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/listreader.h"

#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {
/// A list longer than this is cut: something is wrong with it or with the question.
constexpr int MostPages = 60;
} // namespace

bool hasMorePages(const QJsonObject &page, qsizetype records, int number, int perPage)
{
    if (records == 0)
        return false;
    const QJsonObject paging = page.value("paging"_L1).toObject();
    const auto pages = json::integer(paging.value("totalPages"_L1));
    if (pages)
        return *pages > number;
    if (page.contains("navigation"_L1))
        return page.value("navigation"_L1).toObject().contains("nextPage"_L1);
    return records >= json::integer(paging.value("perPage"_L1)).value_or(perPage);
}

ListReader::ListReader(HttpClient &client, Clock &clock, ApiRequest first, int perPage, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_first(std::move(first)), m_perPage(perPage)
{
}

void ListReader::read(QObject *context, Callback<Result<QList<QJsonObject>>> done)
{
    m_context = context;
    m_done = std::move(done);
    readPage();
}

void ListReader::readPage()
{
    ApiRequest request = m_first;
    QString query = request.http.url.query(QUrl::FullyEncoded);
    query += (query.isEmpty() ? u""_s : u"&"_s) + u"page=%1&perPage=%2"_s.arg(m_page).arg(m_perPage);
    request.http.url.setQuery(query, QUrl::StrictMode);
    m_client.ask(request, this, [this](const HttpAnswer &answer) { readAnswer(answer); });
}

void ListReader::readAnswer(const HttpAnswer &answer)
{
    if (!answer.succeeded())
        return finish(errorOf(answer, m_clock.now()));
    const QJsonObject page = json::object(answer.body);
    if (!page.value("records"_L1).isArray())
        return finish(Error{ErrorKind::Network, u"a list without records"_s});
    const auto records = json::objects(page.value("records"_L1));
    m_records += records;
    if (!hasMorePages(page, records.size(), m_page, m_perPage))
        return finish(m_records);
    if (++m_page > MostPages)
        return finish(Error{ErrorKind::Rejected, u"a list without end"_s});
    readPage();
}

void ListReader::finish(const Result<QList<QJsonObject>> &result)
{
    deleteLater();
    if (m_context && m_done)
        std::exchange(m_done, nullptr)(result);
}

} // namespace textback::ringcentral
