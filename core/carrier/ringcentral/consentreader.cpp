// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/consentreader.h"

#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr qsizetype MostLinesAsked = 20; // as documented
constexpr int PerPage = 1000;
constexpr int MostConsentPages = 20;

} // namespace

ConsentReader::ConsentReader(HttpClient &client, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock)
{
}

void ConsentReader::read(const QUrl &server, const QList<PhoneNumber> &lines, const Home &home, UtcTime carrierNow)
{
    ++m_turn;
    m_server = server;
    m_lines = lines.mid(0, MostLinesAsked);
    m_home = home;
    m_now = carrierNow;
    m_found.clear();
    m_pages = 0;
    if (!m_lines.isEmpty())
        readPage({});
}

void ConsentReader::readPage(const QString &token)
{
    QJsonArray from;
    for (const PhoneNumber &line : std::as_const(m_lines))
        from.append(line.e164());
    // Who asked to stop is told apart below: the carrier's papers disagree about how to ask for them alone.
    QJsonObject search{{u"from"_s, from}, {u"perPage"_s, PerPage}};
    if (!token.isEmpty())
        search.insert(u"pageToken"_s, token);
    ApiRequest request = reading(m_server, u"consents"_s, u"/restapi/v2/accounts/~/sms/consents/search"_s, {},
                                 lightGroup(), Urgency::Background);
    request.http.method = HttpMethod::Post;
    request.http.contentType = "application/json";
    request.http.body = QJsonDocument(search).toJson(QJsonDocument::Compact);
    ++m_pages;
    m_client.ask(request, this, [this, token, turn = m_turn](const HttpAnswer &answer) {
        if (turn == m_turn)
            readAnswer(answer, token);
    });
}

void ConsentReader::readAnswer(const HttpAnswer &answer, const QString &token)
{
    const QJsonObject page = json::object(answer.body);
    if (!answer.succeeded() || !page.value("records"_L1).isArray()) {
        emit notReadable(answer.succeeded() ? Error{ErrorKind::Network, u"a list without records"_s}
                                            : errorOf(answer, m_clock.now()));
        return;
    }
    const auto records = json::objects(page.value("records"_L1));
    for (const auto &record : records) {
        const auto number = numberIn(json::word(record.value("to"_L1)), m_home);
        if (number && json::same(record.value("optStatus"_L1).toString(), "OptOut"_L1))
            m_found.append({*number, std::min(json::time(record.value("lastModifiedTime"_L1)).value_or(m_now), m_now)});
    }
    const QString next = json::word(page.value("paging"_L1).toObject().value("nextPageToken"_L1));
    const bool more = !next.isEmpty() && next != token && !records.isEmpty() && m_pages < MostConsentPages;
    more ? readPage(next) : finish();
}

void ConsentReader::finish()
{
    if (!m_found.isEmpty())
        emit optedOut(std::exchange(m_found, {}));
}

} // namespace textback::ringcentral
