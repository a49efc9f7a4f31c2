// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/textfetch.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr int TextsPerSync = 250;
constexpr int TextsPerPage = 100;
constexpr char CursorMark[] = "sync:";
constexpr qsizetype LongestToken = 8192;
const auto Types = "messageType=SMS&messageType=VoiceMail"_L1;

} // namespace

HistoryCursor cursorOf(const QString &syncToken)
{
    return syncToken.isEmpty() ? HistoryCursor() : CursorMark + syncToken.toUtf8();
}

QString syncTokenIn(const HistoryCursor &cursor)
{
    if (!cursor.startsWith(CursorMark) || cursor.size() > LongestToken)
        return {};
    return QString::fromUtf8(cursor.mid(qsizetype(sizeof CursorMark) - 1));
}

bool isDeadToken(const HttpAnswer &answer)
{
    return answer.complete() && (answer.status == 400 || answer.status == 404 || answer.status == 410);
}

TextFetch::TextFetch(HttpClient &client, Clock &clock, const QUrl &server, const Home &home, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_server(server), m_home(home)
{
}

void TextFetch::fetch(const HistoryCursor &cursor, UtcTime from, QObject *context, Callback<Result<TextHistory>> done)
{
    m_oldCursor = cursor;
    m_from = from;
    m_context = context;
    m_done = std::move(done);
    const QString token = syncTokenIn(cursor);
    token.isEmpty() ? syncAll() : syncChanges(token);
}

void TextFetch::syncChanges(const QString &token)
{
    auto request = reading(m_server, u"message-sync"_s, QLatin1StringView(ExtensionPath) + "/message-sync"_L1,
                           u"syncType=ISync&syncToken="_s + encoded(token), lightGroup(), m_urgency);
    request.mayRepeat = false; // the list may work where the sync does not
    m_client.ask(request, this, [this](const HttpAnswer &answer) {
        if (isDeadToken(answer)) {
            m_oldCursor.clear();
            return syncAll();
        }
        readSync(answer);
    });
}

void TextFetch::syncAll()
{
    const QString query =
        u"syncType=FSync&"_s + Types + "&dateFrom="_L1 + encoded(m_from) + u"&recordCount=%1"_s.arg(TextsPerSync);
    auto request = reading(m_server, u"message-sync"_s, QLatin1StringView(ExtensionPath) + "/message-sync"_L1, query,
                           lightGroup(), m_urgency);
    request.mayRepeat = false;
    m_client.ask(request, this, [this](const HttpAnswer &answer) { readSync(answer); });
}

void TextFetch::readSync(const HttpAnswer &answer)
{
    const QJsonObject page = json::object(answer.body);
    if (!answer.succeeded() || !page.value("records"_L1).isArray()) {
        const bool pointless = answer.status == 401 || answer.status == 429 || answer.fault == HttpFault::Cancelled
            || answer.fault == HttpFault::NotSent;
        if (pointless)
            return finish(errorOf(answer, m_clock.now()));
        m_history.next = m_oldCursor; // the sync may work again later, from where it stood
        return readList();
    }
    const QJsonObject info = page.value("syncInfo"_L1).toObject();
    const auto records = json::objects(page.value("records"_L1));
    m_history.next = cursorOf(json::word(info.value("syncToken"_L1)));
    add(records);
    const bool cut = json::isTrue(info.value("olderRecordsExist"_L1)) || records.size() >= TextsPerSync;
    cut ? readList() : finish(std::nullopt);
}

void TextFetch::readList()
{
    const auto request = reading(m_server, u"message-store"_s, QLatin1StringView(ExtensionPath) + "/message-store"_L1,
                                 Types + "&dateFrom="_L1 + encoded(m_from), lightGroup(), m_urgency);
    auto *reader = new ListReader(m_client, m_clock, request, TextsPerPage, this);
    reader->read(this, [this](const Result<QList<QJsonObject>> &records) {
        if (!records.ok())
            return finish(records.error());
        add(records.value());
        finish(std::nullopt);
    });
}

void TextFetch::add(const QList<QJsonObject> &records)
{
    for (const auto &record : records) {
        if (auto text = textIn(record, m_home)) {
            text->fromHistory = true;
            m_history.texts.append(*text);
        } else if (const auto note = voicemailIn(record, m_home)) {
            m_history.voicemails.append(*note);
        }
    }
}

void TextFetch::finish(const std::optional<Error> &error)
{
    deleteLater();
    std::stable_sort(m_history.texts.begin(), m_history.texts.end(),
                     [](const TextMessage &one, const TextMessage &other) { return one.at < other.at; });
    std::stable_sort(m_history.voicemails.begin(), m_history.voicemails.end(),
                     [](const VoicemailNote &one, const VoicemailNote &other) { return one.at < other.at; });
    if (!m_context || !m_done)
        return;
    const auto done = std::exchange(m_done, nullptr);
    error ? done(*error) : done(m_history);
}

} // namespace textback::ringcentral
