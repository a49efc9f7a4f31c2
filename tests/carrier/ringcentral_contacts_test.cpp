// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/carrier/ringcentral/bookfetch.h"
#include "tests/carrier/watchedadapter.h"
#include "tests/support/testprogram.h"

#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace textback;
using namespace textback::ringcentral;

namespace ringcentral_contacts_test {

/// The address book of a RingCentral account.
class RingCentralContactsTest : public QObject {
    Q_OBJECT
private:
    using Answer = std::function<std::optional<Reaction>(const QUrlQuery &)>;
    static inline const QByteArray Path = "/restapi/v1.0/account/~/extension/~/address-book-sync";

    static QJsonObject record(qint64 id, const QString &first, const QString &number)
    {
        return {{u"id"_s, id},
                {u"availability"_s, u"Alive"_s},
                {u"firstName"_s, first},
                {u"lastName"_s, u"Example"_s},
                {u"mobilePhone"_s, number}};
    }
    static Reaction page(const QJsonArray &records, const QString &token, std::optional<qint64> nextPage = {})
    {
        QJsonObject page{{u"records"_s, records}, {u"syncInfo"_s, QJsonObject{{u"syncToken"_s, token}}}};
        if (nextPage)
            page.insert(u"nextPageId"_s, *nextPage);
        return ScriptedAccount::json(page);
    }
    /// Reads from `place` an account that answers so; the questions come out in `asked`.
    Result<BookChanges> read(const QByteArray &place, const Answer &answer, QStringList *asked = nullptr)
    {
        ScriptedAccount account;
        account.overrules[Path] = [answer, asked](const ArrivedRequest &request) {
            const QUrlQuery query(QUrl(QString::fromLatin1(request.path)).query());
            if (asked)
                asked->append(query.queryItemValue(u"syncType"_s) + u' ' + query.queryItemValue(u"pageId"_s));
            return answer(query);
        };
        Watched watched(account);
        [&] { QTRY_VERIFY(watched.green()); }();
        std::optional<Result<BookChanges>> read;
        watched.adapter->readBook(place, this, [&read](const Result<BookChanges> &changes) { read = changes; });
        [&] { QTRY_VERIFY(read); }();
        return *read;
    }

private slots:
    void aWholeBookIsReadPageByPage()
    {
        QStringList asked;
        const auto read = this->read(
            {},
            [](const QUrlQuery &query) {
                return query.hasQueryItem(u"pageId"_s) ? page({record(2, u"Lee"_s, u"+15125550143"_s)}, u"t2"_s)
                                                       : page({record(1, u"Dana"_s, u"(512) 555-0142"_s)}, u"t1"_s, 77);
            },
            &asked);
        QVERIFY(read.ok() && read.value().whole);
        QCOMPARE(read.value().alive.size(), 2);
        QCOMPARE(read.value().alive.constFirst().name, u"Dana Example"_s);
        QCOMPARE(read.value().alive.constFirst().firstName, u"Dana"_s);
        QCOMPARE(read.value().alive.constFirst().numbers.constFirst().e164(), u"+15125550142"_s);
        QCOMPARE(asked, (QStringList{u"FSync "_s, u"FSync 77"_s}));
        QVERIFY(!read.value().next.isEmpty());
    }

    void whatChangedIsReadFromWhereItStood()
    {
        const auto whole = read({}, [](const QUrlQuery &) { return page({}, u"t1"_s); });
        QStringList asked;
        const auto changes = read(
            whole.value().next,
            [](const QUrlQuery &query) {
                QJsonObject purged{{u"id"_s, 5}, {u"availability"_s, u"Purged"_s}};
                QJsonObject numberless = record(6, u"Sam"_s, u"104"_s);
                return query.queryItemValue(u"syncToken"_s) == u"t1"_s
                    ? page({record(1, u"Dana"_s, u"+15125550142"_s), purged, numberless}, u"t2"_s)
                    : ScriptedAccount::json("{}", 400);
            },
            &asked);
        QVERIFY(changes.ok() && !changes.value().whole);
        QCOMPARE(changes.value().alive.size(), 1);
        QCOMPARE(changes.value().gone, (QStringList{u"5"_s, u"6"_s}));
        QCOMPARE(asked, QStringList{u"ISync "_s});
    }

    void aTokenThatDiedReadsTheWholeBookAgain()
    {
        const auto whole = read({}, [](const QUrlQuery &) { return page({}, u"t1"_s); });
        QStringList asked;
        const auto changes = read(
            whole.value().next,
            [](const QUrlQuery &query) {
                return query.queryItemValue(u"syncType"_s) == u"ISync"_s
                    ? ScriptedAccount::json("{}", 400)
                    : page({record(1, u"Dana"_s, u"+15125550142"_s)}, u"t2"_s);
            },
            &asked);
        QVERIFY(changes.ok() && changes.value().whole);
        QCOMPARE(changes.value().alive.size(), 1);
        QCOMPARE(asked, (QStringList{u"ISync "_s, u"FSync "_s}));
    }

    void aBookThatMayNotBeReadIsForbidden()
    {
        const auto read = this->read({}, [](const QUrlQuery &) { return ScriptedAccount::json("{}", 403); });
        QCOMPARE(read.error().kind, ErrorKind::Forbidden);
    }

    void nonsenseIsLeftOutOrAnError()
    {
        const Home home;
        QVERIFY(!contactIn({}, home));
        QVERIFY(!contactIn({{u"id"_s, 1}, {u"firstName"_s, 7}, {u"mobilePhone"_s, QJsonArray{1}}}, home));
        const auto flood = contactIn(record(1, QString(100'000, u'x'), u"+15125550142"_s), home);
        QVERIFY(flood && flood->name.size() <= LongestContactName);
        const auto company =
            contactIn({{u"id"_s, 1}, {u"company"_s, u"Maple"_s}, {u"businessPhone"_s, u"+15125550142"_s}}, home);
        QCOMPARE(company->name, u"Maple"_s);
        const auto noRecords = read({}, [](const QUrlQuery &) { return ScriptedAccount::json("[]"); });
        QVERIFY(!noRecords.ok());
    }
};

} // namespace ringcentral_contacts_test

TEXTBACK_TEST(ringcentral_contacts_test, RingCentralContactsTest)
#include "ringcentral_contacts_test.moc"
