// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/accountreader.h"

#include "core/carrier/carrierlog.h"
#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr int RecordsPerPage = 100;
constexpr Milliseconds Daily = 24h;
constexpr Milliseconds WhenIncomplete = 60s;
constexpr Milliseconds BetweenRereads = 5min;

bool hasFeature(const QJsonObject &record, QLatin1StringView name)
{
    const QJsonArray features = record.value("features"_L1).toArray();
    return std::any_of(features.cbegin(), features.cend(),
                       [name](const auto &feature) { return json::same(feature.toString(), name); });
}

LineKind kindIn(const QJsonObject &record)
{
    const QString usage = record.value("usageType"_L1).toString();
    const QString behind = record.value("extension"_L1).toObject().value("type"_L1).toString();
    if (json::same(record.value("type"_L1).toString(), "FaxOnly"_L1) || json::same(usage, "CompanyFaxNumber"_L1))
        return LineKind::Fax;
    if (json::same(behind, "Department"_L1))
        return LineKind::Queue;
    if (json::same(usage, "DirectNumber"_L1))
        return LineKind::User;
    const bool company = usage.contains("Company"_L1, Qt::CaseInsensitive);
    return company ? LineKind::Company : LineKind::Other;
}

} // namespace

QStringList missingPermissions(const QString &scope)
{
    const auto granted = scope.split(u' ', Qt::SkipEmptyParts);
    if (granted.isEmpty())
        return {};
    const auto has = [&granted](QLatin1StringView name) { return granted.contains(name, Qt::CaseInsensitive); };
    QStringList missing;
    for (const auto name : {"ReadAccounts"_L1, "SMS"_L1, "ReadCallLog"_L1, "CallControl"_L1}) {
        if (!has(name))
            missing.append(name);
    }
    if (!has("ReadMessages"_L1) && !has("SMS"_L1)) // SMS includes it
        missing.append(u"ReadMessages"_s);
    // Its name differs from place to place: WebSocket, WebSocketsSubscription, SubscriptionWebSocket.
    const bool stream = std::any_of(granted.cbegin(), granted.cend(), [](const QString &name) {
        return name.contains("WebSocket"_L1, Qt::CaseInsensitive);
    });
    if (!stream)
        missing.append(u"WebSocketsSubscription"_s);
    return missing;
}

std::optional<CarrierLine> lineIn(const QJsonObject &record, const Home &home)
{
    const auto number = numberIn(record.value("phoneNumber"_L1), home);
    if (!number)
        return std::nullopt;
    const LineKind kind = kindIn(record);
    const QString label = record.value("label"_L1).toString();
    const QString id = json::word(record.value("id"_L1));
    CarrierLine line{id.isEmpty() ? number->e164() : id, *number, label.left(200), kind, false, false, false, {}};
    line.canText = hasFeature(record, "SmsSender"_L1) && kind != LineKind::Fax;
    line.canSendPhotos = line.canText && hasFeature(record, "MmsSender"_L1);
    line.primary = json::isTrue(record.value("primary"_L1));
    return line;
}

AccountReader::AccountReader(HttpClient &client, Clock &clock, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_standing(client, this)
{
    connect(&m_standing, &StandingReader::changed, this, &AccountReader::tellAgain);
}

void AccountReader::start(const QUrl &server, const QString &scope)
{
    m_server = server;
    m_scope = scope;
    readAll();
}

void AccountReader::stop()
{
    ++m_turn;
    m_standing.stop();
}

void AccountReader::later(Milliseconds delay, void (AccountReader::*step)())
{
    m_clock.callAfter(delay, this, [this, step, turn = m_turn] {
        if (turn == m_turn)
            (this->*step)();
    });
}

void AccountReader::readAll()
{
    ++m_turn;
    m_accountRead = false;
    m_complete = true;
    m_info = CarrierAccountInfo{};
    m_info.missingPermissions = missingPermissions(m_scope);
    readExtensions();
    readUser();
    readNumbers();
}

void AccountReader::readUser()
{
    const auto request =
        reading(m_server, u"extension"_s, QLatin1StringView(ExtensionPath), {}, lightGroup(), Urgency::Visible);
    m_client.ask(request, this, [this, turn = m_turn](const HttpAnswer &answer) {
        if (turn == m_turn)
            readUserAnswer(answer);
    });
}

void AccountReader::readUserAnswer(const HttpAnswer &answer)
{
    if (!answer.succeeded()) {
        note(AccountNote::UserUnread, errorOf(answer, m_clock.now()));
        m_complete = false;
        return tellAgain();
    }
    const QJsonObject user = json::object(answer.body);
    m_info.accountId = json::word(user.value("account"_L1).toObject().value("id"_L1));
    m_info.userId = json::word(user.value("id"_L1));
    m_info.userName = user.value("name"_L1).toString().left(200);
    const QString country =
        user.value("regionalSettings"_L1).toObject().value("homeCountry"_L1).toObject().value("isoCode"_L1).toString();
    if (country.size() == 2)
        m_home.region = country.toUpper();
    m_userStanding = standingIn(user);
    if (m_userStanding.textingOff)
        keepNote(noteOf(AccountRemark{AccountNote::TextingOff, {}}));
    tellAgain();
}

void AccountReader::tellAgain()
{
    if (!m_accountRead)
        return;
    m_info.lines = linesWithStanding();
    emit accountRead(m_info);
}

QList<CarrierLine> AccountReader::linesWithStanding() const
{
    QList<CarrierLine> lines = m_lines;
    for (CarrierLine &line : lines) {
        LineStanding standing = m_userStanding;
        standing.registration = m_standing.of(line);
        line.note = !line.canText && line.kind != LineKind::Fax ? u"This number is not allowed to send texts."_s
                                                                : noteOf(standing);
    }
    return lines;
}

void AccountReader::readNumbers()
{
    const auto request = reading(m_server, u"phone-number"_s, QLatin1StringView(ExtensionPath) + "/phone-number"_L1, {},
                                 lightGroup(), Urgency::Visible);
    auto *reader = new ListReader(m_client, m_clock, request, RecordsPerPage, this);
    reader->read(this, [this, turn = m_turn](const Result<QList<QJsonObject>> &records) {
        if (turn != m_turn)
            return;
        if (records.ok())
            readLines(records.value());
        else
            note(AccountNote::NumbersUnread, records.error());
        finish(records.ok());
    });
}

void AccountReader::readLines(const QList<QJsonObject> &records)
{
    m_lines.clear();
    for (const auto &record : records) {
        if (const auto line = lineIn(record, m_home))
            m_lines.append(*line);
    }
}

void AccountReader::finish(bool complete)
{
    later(complete && m_complete ? Daily : WhenIncomplete, &AccountReader::readAll);
    m_accountRead = true;
    tellAgain(); // with the lines of the last good reading, if this one failed
    if (complete)
        m_standing.read(m_server, m_lines);
}

void AccountReader::rereadExtensions()
{
    const Milliseconds now = m_clock.monotonic();
    if (m_readingExtensions || (m_lastReread && now - *m_lastReread < BetweenRereads))
        return;
    m_lastReread = now;
    readExtensions();
}

void AccountReader::readExtensions()
{
    if (std::exchange(m_readingExtensions, true))
        return;
    const auto request = reading(m_server, u"extension-list"_s, QLatin1StringView(AccountPath) + "/extension"_L1, {},
                                 mediumGroup(), Urgency::Visible);
    constexpr Milliseconds Patience = 4s; // events wait for it, so not for long
    m_clock.callAfter(Patience, this, [this] {
        if (!std::exchange(m_extensionsSettled, true))
            emit extensionsRead();
    });
    auto *reader = new ListReader(m_client, m_clock, request, RecordsPerPage, this);
    reader->read(this, [this](const Result<QList<QJsonObject>> &records) { settleExtensions(records); });
}

void AccountReader::settleExtensions(const Result<QList<QJsonObject>> &records)
{
    m_readingExtensions = false;
    if (records.ok()) {
        m_extensions.clear();
        m_extensions.read(records.value());
    } else {
        note(AccountNote::ExtensionsUnread, records.error());
    }
    m_extensionsSettled = true;
    emit extensionsRead();
    if (!records.ok())
        tellAgain(); // with the new note
}

void AccountReader::addNote(AccountNote what, const Error &error)
{
    note(what, error);
    tellAgain();
}

void AccountReader::note(AccountNote what, const Error &error)
{
    const QString words = noteOf(AccountRemark{what, error.code});
    qCInfo(carrierLog).noquote() << words << error.detail;
    keepNote(words);
}

void AccountReader::keepNote(const QString &note)
{
    if (!m_info.notes.contains(note)) // some is read again and again
        m_info.notes.append(note);
}

} // namespace textback::ringcentral
