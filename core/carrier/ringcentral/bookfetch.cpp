// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/bookfetch.h"

#include "core/carrier/json.h"
#include "core/carrier/ringcentral/apierror.h"
#include "core/carrier/ringcentral/endpoints.h"
#include "core/carrier/ringcentral/textfetch.h"

using namespace Qt::Literals::StringLiterals;

namespace textback::ringcentral {

namespace {

constexpr int ContactsPerPage = 250;
/// With its plus; what is shorter is an extension of the office.
constexpr qsizetype ShortestNumber = 7;
/// A book longer than this is cut: something is wrong with it.
constexpr int MostBookPages = MostContacts / ContactsPerPage;

} // namespace

std::optional<Contact> contactIn(const QJsonObject &record, const Home &home)
{
    const auto word = [&record](QLatin1StringView key) {
        return record.value(key).toString().left(4 * LongestContactName).simplified().left(LongestContactName);
    };
    Contact contact{.name = {}, .firstName = word("firstName"_L1), .company = word("company"_L1)};
    contact.bookId = json::word(record.value("id"_L1));
    contact.name =
        QStringList{contact.firstName, word("middleName"_L1), word("lastName"_L1)}.join(u' ').simplified().left(
            LongestContactName);
    for (const auto key : {"nickName"_L1, "company"_L1}) {
        if (contact.name.isEmpty())
            contact.name = word(key);
    }
    for (const auto key :
         {"mobilePhone"_L1, "businessPhone"_L1, "businessPhone2"_L1, "homePhone"_L1, "homePhone2"_L1, "companyPhone"_L1,
          "otherPhone"_L1, "carPhone"_L1, "assistantPhone"_L1, "callbackPhone"_L1}) {
        const auto number = numberIn(record.value(key), home);
        const bool internal = number && number->e164().size() < ShortestNumber;
        if (number && !internal && !contact.numbers.contains(*number))
            contact.numbers.append(*number);
    }
    const bool usable = !contact.name.isEmpty() && !contact.numbers.isEmpty() && !contact.bookId.isEmpty();
    return usable ? std::optional(contact) : std::nullopt;
}

BookFetch::BookFetch(HttpClient &client, Clock &clock, const QUrl &server, const Home &home, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_server(server), m_home(home)
{
}

void BookFetch::fetch(const QByteArray &place, QObject *context, Callback<Result<BookChanges>> done)
{
    m_context = context;
    m_done = std::move(done);
    const QString token = syncTokenIn(place);
    if (token.isEmpty())
        return startOver();
    m_changes.whole = false;
    m_sync = u"syncType=ISync&syncToken="_s + encoded(token);
    ask({});
}

void BookFetch::startOver()
{
    m_changes = {};
    m_pages = 0;
    m_sync = u"syncType=FSync"_s;
    ask({});
}

void BookFetch::ask(const QString &page)
{
    QString query = m_sync + u"&perPage=%1"_s.arg(ContactsPerPage);
    if (!page.isEmpty())
        query += u"&pageId="_s + encoded(page);
    const auto request =
        reading(m_server, u"address-book-sync"_s, QLatin1StringView(ExtensionPath) + "/address-book-sync"_L1, query,
                heavyGroup(), Urgency::Background);
    m_client.ask(request, this, [this](const HttpAnswer &answer) { readPage(answer); });
}

void BookFetch::readPage(const HttpAnswer &answer)
{
    if (!m_changes.whole && isDeadToken(answer))
        return startOver();
    const QJsonObject page = json::object(answer.body);
    if (!answer.succeeded())
        return finish(errorOf(answer, m_clock.now()));
    if (!page.value("records"_L1).isArray())
        return finish(Error{ErrorKind::Network, u"an address book without records"_s});
    const auto records = json::objects(page.value("records"_L1));
    for (const auto &record : records) {
        const QString availability = json::word(record.value("availability"_L1));
        const bool alive = availability.isEmpty() || json::same(availability, "Alive"_L1);
        const auto contact = alive ? contactIn(record, m_home) : std::nullopt;
        if (contact)
            m_changes.alive.append(*contact);
        else if (!m_changes.whole)
            m_changes.gone.append(json::word(record.value("id"_L1)));
    }
    const QString next = json::word(page.value("nextPageId"_L1));
    if (!next.isEmpty() && !records.isEmpty()) {
        if (++m_pages >= MostBookPages)
            return finish(Error{ErrorKind::Rejected, u"an address book without end"_s});
        return ask(next);
    }
    m_changes.more = !m_changes.whole && records.size() >= ContactsPerPage;
    m_changes.next = cursorOf(json::word(page.value("syncInfo"_L1).toObject().value("syncToken"_L1)));
    finish(m_changes);
}

void BookFetch::finish(const Result<BookChanges> &result)
{
    deleteLater();
    if (m_context && m_done)
        std::exchange(m_done, nullptr)(result);
}

} // namespace textback::ringcentral
