// SPDX-FileCopyrightText: 2026 The Textback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/contactsync.h"
#include "core/store/contactqueries.h"
#include "core/store/sqliteinbox.h"
#include "core/store/sqlitestore.h"
#include "tests/support/fakeclock.h"
#include "tests/support/testprogram.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace textback;

namespace contactsync_test {

namespace {

Contact inBook(const QString &id, const QString &name, const QString &number)
{
    return {.name = name, .numbers = {PhoneNumber::fromE164(number).value()}, .bookId = id};
}

/// A carrier whose address book a test writes.
class BookCarrier : public CarrierBookReader {
public:
    void readBook(const QByteArray &place, QObject *, Callback<Result<BookChanges>> done) override
    {
        places.append(place);
        done(answers.isEmpty() ? Result<BookChanges>(Error{ErrorKind::Network, {}}) : answers.takeFirst());
    }
    QList<QByteArray> places;
    QList<Result<BookChanges>> answers;
};

struct SyncedDesk {
    SyncedDesk()
    {
        store = std::move(openStore(path(), {})).value();
        inbox = std::move(openInbox(path())).value();
        queries = std::make_unique<SqliteContactQueries>(inbox->connection());
        sync = std::make_unique<ContactSync>(clock, store->contactBook(), carrier, events);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"p/desk.db"_s); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        const auto rows = queries->contacts({}, 1000).value();
        for (const ContactRow &row : rows)
            names << row.contact.name;
        return names;
    }
    void read(const Result<BookChanges> &answer)
    {
        carrier.answers.append(answer);
        sync->look();
        clock.advance(std::chrono::seconds(10));
    }

    QTemporaryDir folder;
    FakeClock clock;
    BookCarrier carrier;
    DeskEvents events;
    std::unique_ptr<SqliteStore> store;
    std::unique_ptr<SqliteInbox> inbox;
    std::unique_ptr<SqliteContactQueries> queries;
    std::unique_ptr<ContactSync> sync;
};

} // namespace

/// The carrier's address book, kept in the background.
class ContactSyncTest : public QObject {
    Q_OBJECT
private:
    static inline const QString One = u"+15125550142"_s;
    static inline const QString Two = u"+15125550143"_s;

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"textback.*=false"_s); }

    void theBookIsReadSoonAfterTheStartAndThenEveryFewHoursFromWhereItStood()
    {
        SyncedDesk desk;
        desk.carrier.answers = {BookChanges{true, {inBook(u"1"_s, u"Dana"_s, One)}, {}, false, "a"},
                                BookChanges{false, {inBook(u"2"_s, u"Lee"_s, Two)}, {}, false, "b"}};
        desk.sync->start(AccountId(1));
        QVERIFY(desk.carrier.places.isEmpty()); // what was missed is read first
        desk.clock.advance(std::chrono::minutes(2));
        QCOMPARE(desk.carrier.places, QList<QByteArray>{QByteArray()});
        QCOMPARE(desk.names(), QStringList{u"Dana"_s});
        desk.clock.advance(std::chrono::hours(5));
        QCOMPARE(desk.carrier.places.at(1), QByteArray("a"));
        QCOMPARE(desk.names(), (QStringList{u"Dana"_s, u"Lee"_s}));
    }

    void whatTheBookLosesGoesAndNothingElse()
    {
        SyncedDesk desk;
        const auto file = desk.store->contactBook().addFile(u"a.csv"_s, desk.clock.now()).value();
        QVERIFY(desk.store->contactBook().keep(file, {inBook({}, u"From a file"_s, Two)}).ok());
        desk.read(BookChanges{true, {inBook(u"1"_s, u"Dana"_s, One), inBook(u"2"_s, u"Lee"_s, Two)}, {}, false, "a"});
        QCOMPARE(desk.names(), (QStringList{u"Dana"_s, u"From a file"_s})); // a file wins over the carrier's book
        desk.read(BookChanges{false, {}, {u"1"_s, u"2"_s, u"unknown"_s}, false, "b"});
        QCOMPARE(desk.names(), QStringList{u"From a file"_s});
    }

    void aDeadPlaceReadsAllAndDropsWhatIsMissingInIt()
    {
        SyncedDesk desk;
        desk.read(BookChanges{true, {inBook(u"1"_s, u"Dana"_s, One), inBook(u"2"_s, u"Lee"_s, Two)}, {}, false, "a"});
        desk.read(BookChanges{true, {inBook(u"2"_s, u"Leigh"_s, Two)}, {}, false, "b"});
        QCOMPARE(desk.names(), QStringList{u"Leigh"_s});
    }

    void namesAreToldToTheConversations()
    {
        SyncedDesk desk;
        TextMessage text;
        text.carrierId = u"t1"_s;
        text.line = PhoneNumber::fromE164(u"+15125550100"_s).value();
        text.remotes = {PhoneNumber::fromE164(One).value()};
        text.at = text.modifiedAt = desk.clock.now();
        const ThreadId thread = desk.store->texts().save(text, {}).value().thread;
        QSignalSpy changed(&desk.events, &DeskEvents::threadChanged);
        desk.read(BookChanges{true, {inBook(u"1"_s, u"Dana"_s, One)}, {}, false, "a"});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.inbox->thread(thread).value()->name, u"Dana"_s);
        desk.read(BookChanges{true, {inBook(u"1"_s, u"Dana"_s, One)}, {}, false, "b"});
        QCOMPARE(changed.size(), 1); // nothing changed
    }

    void aRefusalIsSaidAndTriedAgainLater()
    {
        SyncedDesk desk;
        desk.read(BookChanges{true, {inBook(u"1"_s, u"Dana"_s, One)}, {}, false, "a"});
        desk.read(Error{ErrorKind::Forbidden, {}});
        QCOMPARE(desk.queries->contactSources().value().constFirst().trouble, BookTrouble::MayNotRead);
        QCOMPARE(desk.names(), QStringList{u"Dana"_s});
        desk.carrier.answers.append(BookChanges{false, {}, {}, false, "b"});
        desk.clock.advance(std::chrono::hours(5));
        QCOMPARE(desk.carrier.places.constLast(), QByteArray("a"));
        QCOMPARE(desk.queries->contactSources().value().constFirst().trouble, BookTrouble::None);
    }

    void aLargeBookIsKeptALittleAtATime()
    {
        SyncedDesk desk;
        BookChanges all{.next = "a"};
        for (int at = 0; at < 25; ++at)
            all.alive.append(inBook(QString::number(at), u"Name"_s, u"+1512556%1"_s.arg(1000 + at)));
        desk.carrier.answers = {all};
        desk.sync->look();
        QCOMPARE(desk.names().size(), 10);
        desk.clock.advance(std::chrono::milliseconds(20));
        QCOMPARE(desk.names().size(), 20);
        desk.clock.advance(std::chrono::seconds(1));
        QCOMPARE(desk.names().size(), 25);
        QCOMPARE(desk.carrier.places.size(), 1);
    }
};

} // namespace contactsync_test

TEXTBACK_TEST(contactsync_test, ContactSyncTest)
#include "contactsync_test.moc"
