// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/callfetch.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"
#include "core/carrier/ringcentral/textfetch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr int CallsPerSync = 250;
constexpr int CallsPerPage = 250;
/// Which log a sync token is for: it means nothing to the other.
const auto AccountMark = u"account:"_s;
const auto OwnMark = u"own:"_s;
/// Rows that are still open after this long are not waited for: calls can last for hours.
constexpr Milliseconds LongestWaitForRow = 10min;

} // namespace

CallFetch::CallFetch(HttpClient &client, Clock &clock, const QUrl &server, CallLogAccess &access, const OurSide &ours,
                     Milliseconds clockOffset, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_clock(clock),
      m_server(server),
      m_access(access),
      m_ours(ours),
      m_clockOffset(clockOffset)
{
}

void CallFetch::fetch(const HistoryCursor &cursor, UtcTime from, QObject *context, Callback<Result<CallHistory>> done)
{
    m_cursor = cursor;
    m_from = from;
    m_context = context;
    m_done = std::move(done);
    m_accountWide = CallLogAccess::worthAsking(m_access.accountRefusedAt, m_clock.monotonic());
    begin();
}

QString CallFetch::path(QLatin1StringView name) const
{
    return QLatin1StringView(m_accountWide ? AccountPath : ExtensionPath) + name;
}

QString CallFetch::token() const
{
    const QString mark = m_accountWide ? AccountMark : OwnMark;
    const QString marked = syncTokenIn(m_cursor);
    return marked.startsWith(mark) ? marked.mid(mark.size()) : QString();
}

void CallFetch::useOwnLog()
{
    qCInfo(carrierLog) << "the account's call log is not open to us: reading our own";
    m_access.accountRefusedAt = m_clock.monotonic();
    m_access.syncRefusedAt.reset(); // that was the account's
    m_accountWide = false;
}

void CallFetch::begin()
{
    if (!CallLogAccess::worthAsking(m_access.syncRefusedAt, m_clock.monotonic()))
        return readList();
    token().isEmpty() ? syncAll() : syncChanges();
}

void CallFetch::syncChanges()
{
    auto request = reading(m_server, u"call-log-sync"_s, path("/call-log-sync"_L1),
                           u"syncType=ISync&view=Detailed&syncToken="_s + encoded(token()), heavyGroup(), m_urgency);
    request.mayRepeat = false; // the list may work where the sync does not
    m_client.ask(request, this, [this](const HttpAnswer &answer) {
        if (isDeadToken(answer)) {
            m_cursor.clear();
            return syncAll();
        }
        readSync(answer);
    });
}

void CallFetch::syncAll()
{
    constexpr Milliseconds FurthestBack = std::chrono::hours{24 * 30};
    m_from = std::max(m_from, m_clock.now() + m_clockOffset - FurthestBack + 1min);
    const QString query =
        u"syncType=FSync&statusGroup=All&view=Detailed&recordCount=%1&dateFrom="_s.arg(CallsPerSync) + encoded(m_from);
    auto request = reading(m_server, u"call-log-sync"_s, path("/call-log-sync"_L1), query, heavyGroup(), m_urgency);
    request.mayRepeat = false;
    m_client.ask(request, this, [this](const HttpAnswer &answer) { readSync(answer); });
}

void CallFetch::readSync(const HttpAnswer &answer)
{
    const QJsonObject page = json::object(answer.body);
    if (!answer.succeeded() || !page.value("records"_L1).isArray())
        return refused(answer);
    const auto rows = json::objects(page.value("records"_L1));
    const QString next = json::word(page.value("syncInfo"_L1).toObject().value("syncToken"_L1));
    m_history.next = next.isEmpty() ? HistoryCursor() : cursorOf((m_accountWide ? AccountMark : OwnMark) + next);
    add(rows);
    rows.size() >= CallsPerSync ? readList() : finish(std::nullopt);
}

void CallFetch::refused(const HttpAnswer &answer)
{
    const bool pointless = answer.status == 401 || answer.status == 429 || answer.fault == HttpFault::Cancelled
        || answer.fault == HttpFault::NotSent;
    if (pointless)
        return finish(errorOf(answer, m_clock.now()));
    if (answer.complete() && answer.status >= 400 && answer.status < 500)
        m_access.syncRefusedAt = m_clock.monotonic();
    m_history.next = m_cursor;
    readList();
}

void CallFetch::readList()
{
    const auto request = reading(m_server, u"call-log"_s, path("/call-log"_L1),
                                 u"view=Detailed&dateFrom="_s + encoded(m_from), heavyGroup(), m_urgency);
    auto *reader = new ListReader(m_client, m_clock, request, CallsPerPage, this);
    reader->read(this, [this](const Result<QList<QJsonObject>> &rows) {
        const bool forbidden =
            !rows.ok() && (rows.error().kind == ErrorKind::Forbidden || rows.error().kind == ErrorKind::NotFound);
        if (forbidden && m_accountWide) {
            useOwnLog();
            return begin();
        }
        if (!rows.ok())
            return finish(rows.error());
        add(rows.value());
        finish(std::nullopt);
    });
}

void CallFetch::add(const QList<QJsonObject> &rows)
{
    const UtcTime now = m_clock.now() + m_clockOffset;
    for (const auto &row : rows) {
        const auto call = historicCallIn(row, now, m_accountWide, m_ours);
        if (!call)
            continue;
        const QString id = json::word(row.value("id"_L1));
        m_rows.insert(id.isEmpty() ? call->call.key : id, *call);
        if (call->provisional && now - call->call.endedAt.value_or(call->call.startedAt) < LongestWaitForRow)
            m_mustReadAgain = true;
    }
}

void CallFetch::finish(const std::optional<Error> &error)
{
    deleteLater();
    m_history.calls = m_rows.values();
    std::stable_sort(
        m_history.calls.begin(), m_history.calls.end(),
        [](const HistoricCall &one, const HistoricCall &other) { return one.call.startedAt < other.call.startedAt; });
    if (m_mustReadAgain)
        m_history.next = m_cursor;
    if (!m_context || !m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    error ? done(*error) : done(m_history);
}

} // namespace textback::ringcentral
